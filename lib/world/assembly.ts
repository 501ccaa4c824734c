import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
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

/** What the templates are made from; nothing else changes them. */
const SOURCES = ['cdk', 'lib/config', 'bin/sparta.ts', 'cdk.json', 'package-lock.json'];

/** Synthesises, or takes what was synthesised from the same sources before: three seconds of every other start. */
async function synthesise(folder: string): Promise<string> {
  const kept = join(ROOT, 'node_modules', '.cache', 'sparta', await digestOf(SOURCES));
  if (existsSync(kept)) return kept;
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
    // No settings: the templates ask for all of them, and the local world gives them.
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    SPARTA_STAGE: 'dev',
    SPARTA_BUNDLES: code,
    CDK_OUTDIR: outdir,
    // `npm run synth` validates the templates; a start need not do it again.
    CDK_VALIDATION: 'false',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
  });
  await mkdir(dirname(kept), { recursive: true });
  // Copied beside it and moved at once: another start finds all of it or nothing.
  const beside = `${kept}-${process.pid}`;
  await cp(outdir, beside, { recursive: true });
  await rename(beside, kept).catch(() => rm(beside, { recursive: true, force: true }));
  return outdir;
}

async function digestOf(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    const inside = await readdir(join(ROOT, source), { recursive: true }).catch(() => undefined);
    const files = inside?.filter((name) => extname(name) !== '').map((name) => join(source, name)) ?? [
      source,
    ];
    for (const file of files.sort()) hash.update(file).update(await readFile(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 32);
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
