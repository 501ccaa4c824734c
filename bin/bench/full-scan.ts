import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { createPublicClient, http } from 'viem';
import { buildBundles } from '../../cdk/bundles.ts';
import { createChain } from '../../lib/adapters/chain/chain.ts';
import type { Address } from '../../lib/domain/address.ts';
import { createLog } from '../../lib/log.ts';
import { artifact } from '../../lib/world/l1/artifacts.ts';
import { startLocalL1, type LocalL1 } from '../../lib/world/l1/local-l1.ts';
import { startCountingProxy, type CountingProxy } from './counting-proxy.ts';
import { runChild } from './endpoints.ts';
import { figure, median, shuffled, type Figure, type Group } from './figure.ts';
import { addValidators } from './many-validators.ts';

const ROUNDS = 5;
/** Reads in one multicall of the rival, as many as ours. */
const READS_A_CALL = 500;

/** As on mainnet. */
const SMALL_SLASH_WEI = `2000${'0'.repeat(18)}`;

const log = createLog({ level: 'error' });

/**
 * The whole set at one block, found and added up, beside a bare viem loop over the same views; as many as
 * `BENCH_VALIDATORS` says.
 */
export const fullScan: Group = {
  name: 'full-scan',
  rows: ['full-scan-time', 'full-scan-calls', 'full-scan-memory'],
  async measure() {
    const count = Number(process.env['BENCH_VALIDATORS'] ?? 20_000);
    const l1 = await startLocalL1({ blockTimer: false, keptStates: 80 });
    const proxy = await startCountingProxy(l1.url);
    try {
      const first = l1.validators.map(({ attester }) => lower(attester));
      const everyone = [...first, ...(await addValidators(l1, count - first.length))];
      return await measureScans(l1, proxy, everyone);
    } finally {
      await proxy.stop();
      await l1.stop();
    }
  },
};

async function measureScans(
  l1: LocalL1,
  proxy: CountingProxy,
  everyone: readonly Address[],
): Promise<Figure[]> {
  const { chainId } = l1;
  const rollup = lower(await l1.rollup());
  const chain = createChain({ urls: [proxy.url], chainId, registry: lower(l1.registry), log });
  const ours = async () => {
    const set = await chain.set(rollup, await chain.latestBlock(), { smallSlashWei: SMALL_SLASH_WEI });
    const read = set?.byStatus.validating ?? 0;
    if (read !== everyone.length) throw new Error(`Of ${everyone.length} ${read} were read.`);
  };
  const bare = bareLoop(proxy.url, rollup, everyone);
  await ours();
  await bare();
  const times = { ours: new Array<number>(), rival: new Array<number>() };
  const calls = { ours: 0, rival: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [who, run] of shuffled([['ours', ours] as const, ['rival', bare] as const])) {
      proxy.reset();
      const began = performance.now();
      await run();
      times[who].push(performance.now() - began);
      calls[who] = proxy.total();
    }
  }
  const argument = {
    url: l1.url,
    chainId,
    registry: lower(l1.registry),
    rollup,
    smallSlashWei: SMALL_SLASH_WEI,
  };
  const peak = await peakOfScans(argument, everyone.length);
  const many = everyone.length.toLocaleString('en');
  return [
    figure({
      name: 'full-scan-time',
      value: median(times.ours),
      unit: 'ms',
      rival: median(times.rival),
      target: { of: 'ratio', atMost: 1.25 },
      note: `the whole set of ${many} found, read at one block and added up; rival a bare viem multicall of the views of those known before, ${READS_A_CALL} a call; medians of ${ROUNDS}, in turns`,
    }),
    figure({
      name: 'full-scan-calls',
      value: calls.ours,
      unit: 'calls',
      rival: calls.rival,
      target: { of: 'value', atMost: 69 },
      note: `JSON-RPC calls of one scan of ${many}, names and exits included`,
    }),
    figure({
      name: 'full-scan-memory',
      value: peak / 1024 ** 2,
      unit: 'MiB',
      target: { of: 'value', atMost: 320 },
      note: `most memory a process of its own ever held that scanned ${many} three times, with Node in it`,
    }),
  ];
}

/** Of a process that does nothing else, bundled as a Lambda is. */
async function peakOfScans(argument: object, expected: number): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sparta-bench-'));
  try {
    const root = path.join(import.meta.dirname, 'handlers', 'scan-set');
    await buildBundles({ functions: ['epoch-monitor'], outdir: folder, root });
    const bundle = pathToFileURL(path.join(folder, 'epoch-monitor', 'index.mjs')).href;
    const { wrote } = await runChild('peak-memory.mjs', [bundle, JSON.stringify(argument), '3'], {
      PATH: process.env['PATH'] ?? '',
    });
    const { answer, peak } = v.parse(v.object({ answer: v.number(), peak: v.number() }), wrote);
    if (answer !== expected) throw new Error(`Of ${expected} ${answer} were read.`);
    return peak;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function bareLoop(url: string, rollup: Address, everyone: readonly Address[]): () => Promise<void> {
  const client = createPublicClient({ transport: http(url) });
  const { abi } = artifact('Rollup');
  return async () => {
    for (let start = 0; start < everyone.length; start += READS_A_CALL) {
      const views = await client.multicall({
        multicallAddress: '0xca11bde05977b3631167028862be2a173976ca11',
        batchSize: 0,
        allowFailure: true,
        contracts: everyone.slice(start, start + READS_A_CALL).map((attester) => ({
          address: rollup,
          abi,
          functionName: 'getAttesterView' as const,
          args: [attester] as const,
        })),
      });
      if (views.some(({ status }) => status === 'failure')) throw new Error('A view failed.');
    }
  };
}

function lower(address: string): Address {
  return `0x${address.slice(2).toLowerCase()}`;
}
