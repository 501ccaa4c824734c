import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildBundles } from '../cdk/bundles.ts';
import { runCdk } from './cdk.ts';

/** `npm run synth`: bundles, then every stage's templates, validated; needs neither network nor account. */
const OUTDIR = 'cdk.out';
/** CloudFormation refuses more resources in one template. */
const MOST_RESOURCES = 500;

try {
  await buildBundles();
  const { code, output } = await runCdk(['synth', '--quiet', '--output', OUTDIR], {
    // A stage chosen for another command must not hide the others.
    environment: { SPARTA_STAGE: undefined },
    quiet: true,
  });
  if (code === 0) printStacks();
  else {
    console.error(output);
    process.exitCode = code;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function printStacks(): void {
  for (const file of readdirSync(OUTDIR).sort()) {
    if (!file.endsWith('.template.json')) continue;
    const text = readFileSync(path.join(OUTDIR, file), 'utf8');
    const { Resources: resources }: { Resources: object } = JSON.parse(text);
    const count = `${Object.keys(resources).length} of ${MOST_RESOURCES} resources`;
    console.log(
      `${file.replace('.template.json', '').padEnd(32)}${count.padStart(24)}${kibibytes(text).padStart(10)}`,
    );
  }
}

function kibibytes(text: string): string {
  return `${Math.ceil(Buffer.byteLength(text) / 1024)} KiB`;
}
