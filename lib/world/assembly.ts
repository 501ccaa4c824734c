import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundles } from '../../cdk/bundles.ts';
import { FUNCTION_NAMES } from '../config/functions.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The dev stage, ready to run. */
export interface Assembly {
  /** The folder of the cloud assembly: the very templates a deployment would send. */
  templates: string;
  /** Where each function's deployable bundle is, by name. */
  bundles: string;
}

/**
 * Builds every bundle and synthesises the dev stage, side by side: synthesis only looks at a function's code to name
 * it, so it is given a stand-in, and the local world takes the bundles from where they were built.
 */
export async function makeAssembly(
  folder: string,
  options: {
    /** Where the bundles go; a folder of its own unless told, so that two worlds may start at once. */
    bundles?: string;
  } = {},
): Promise<Assembly> {
  const bundles = options.bundles ?? join(folder, 'dist');
  const [, templates] = await Promise.all([buildBundles({ outdir: bundles }), synthesise(folder)]);
  return { templates, bundles };
}

async function synthesise(folder: string): Promise<string> {
  const code = join(folder, 'code');
  for (const name of FUNCTION_NAMES) {
    await mkdir(join(code, name), { recursive: true });
    await writeFile(
      join(code, name, 'index.mjs'),
      `// The bundle of ${name} is taken from where it was built.\n`,
    );
  }
  const outdir = join(folder, 'cdk.out');
  await rm(outdir, { recursive: true, force: true });
  await run(['bin/start.mjs', 'sparta'], {
    ...process.env,
    SPARTA_STAGE: 'dev',
    SPARTA_BUNDLES: code,
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
