import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBundles } from '../../cdk/bundles.ts';
import { FUNCTION_NAMES } from '../../lib/config/functions.ts';
import { figure, type Group } from './figure.ts';

const KIB = 1024;
/** Neither the AWS SDK nor all of viem fits, some 300 KiB each: they are loaded when first asked for. */
const MOST_START_KIB = 200;

/** What each function loads before its first request. */
export const bundleSize: Group = {
  name: 'entry-bundle',
  rows: ['entry-bundle', ...FUNCTION_NAMES.map((name) => `bundle-${name}`)],
  async measure() {
    const outdir = await mkdtemp(path.join(tmpdir(), 'sparta-bench-'));
    try {
      const bundles = await buildBundles({ outdir });
      const entry = bundles.find((bundle) => bundle.function === 'interactions');
      return [
        figure({
          name: 'entry-bundle',
          value: (entry?.startBytes ?? Number.NaN) / KIB,
          unit: 'KiB',
          target: { of: 'value', atMost: 60 },
          note: 'index.mjs of interactions and the chunks it imports statically',
        }),
        ...bundles.map(({ function: name, bytes, startBytes, files }) =>
          figure({
            name: `bundle-${name}`,
            value: startBytes / KIB,
            unit: 'KiB',
            ...(name === 'interactions' ? {} : { target: { of: 'value', atMost: MOST_START_KIB } as const }),
            note: `before the first request; ${(bytes / KIB).toFixed(1)} KiB deployed in ${files.length} files`,
          }),
        ),
      ];
    } finally {
      await rm(outdir, { recursive: true, force: true });
    }
  },
};
