import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundles } from '../../cdk/bundles.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds every bundle and synthesises the dev stage, in a process of its own so that both cores work.
 * Answers with the folder of the cloud assembly: the very templates a deployment would send.
 */
export async function makeAssembly(
  folder: string,
  options: {
    /** Where the bundles go; a folder of its own unless told, so that two worlds may start at once. */ bundles?: string;
  } = {},
): Promise<string> {
  const bundles = options.bundles ?? join(folder, 'dist');
  await buildBundles({ outdir: bundles });
  const outdir = join(folder, 'cdk.out');
  await rm(outdir, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await run(['--import', 'tsx', 'bin/sparta.ts'], {
    ...process.env,
    SPARTA_STAGE: 'dev',
    SPARTA_BUNDLES: bundles,
    CDK_OUTDIR: outdir,
    // `npm run synth` validates the templates; a start need not do it again.
    CDK_VALIDATION: 'false',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
  });
  return outdir;
}

function run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The stack could not be synthesised:\n${Buffer.concat(printed).toString()}`));
    });
  });
}
