import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Metafile, type OutputFile } from 'esbuild';
import { FUNCTION_NAMES, type FunctionName } from '../lib/config/functions.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface BundleOptions {
  /** All of them unless told. */
  functions?: readonly FunctionName[];
  /** `dist` unless told; relative to the root. */
  outdir?: string;
  /** The folder that holds `functions/`; this repository unless told. */
  root?: string;
}

export interface Bundle {
  function: FunctionName;
  /** Size of everything deployed. */
  bytes: number;
  /** Size of `index.mjs` and the chunks it loads before the first request. */
  startBytes: number;
  /** Names in the bundle's folder, sorted. */
  files: string[];
}

/** Settings of every bundle. `mainFields`: Node's default takes the CommonJS builds, half as large again. */
const SETTINGS = {
  bundle: true,
  format: 'esm',
  splitting: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunk-[hash]',
  metafile: true,
  write: false,
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** esbuild's stand-in for `require` in an ES module, which throws unless a real one is in scope. */
const REQUIRE_STAND_IN = 'Dynamic require of "';
const REQUIRE = `import{createRequire as createRequire_}from'node:module';const require=createRequire_(import.meta.url);\n`;

/** Files of `swagger-ui-dist` that the API serves with its documentation. */
const SWAGGER_FILES = ['swagger-ui-bundle.js', 'swagger-ui.css'];

/**
 * Writes the deployable bundle of each function to `<outdir>/<function>/`: `index.mjs` with the export `handler`, and
 * chunks for what it imports only when needed. The bytes do not depend on where the repository lies.
 */
export async function buildBundles(options: BundleOptions = {}): Promise<Bundle[]> {
  const root = options.root ?? ROOT;
  const names = options.functions ?? FUNCTION_NAMES;
  const missing = names.filter((name) => !existsSync(sourceOf(root, name)));
  if (missing.length > 0)
    throw new Error(`Nothing to bundle at ${missing.map((name) => `functions/${name}.ts`).join(', ')}.`);
  const outdir = path.resolve(root, options.outdir ?? 'dist');
  return Promise.all(names.map((name) => buildBundle(root, name, path.join(outdir, name))));
}

async function buildBundle(root: string, name: FunctionName, folder: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...SETTINGS,
    absWorkingDir: root,
    entryPoints: { index: sourceOf(root, name) },
    outdir: folder,
  });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = outputFiles.map((file) => ({
    name: path.relative(folder, file.path),
    text: withRequire(file),
  }));
  for (const file of files) await writeFile(path.join(folder, file.name), file.text);
  if (name === 'api') files.push(...(await copySwagger(folder)));

  const atStart = new Set<string>();
  collectStatic(metafile.outputs, path.relative(root, path.join(folder, 'index.mjs')), atStart);
  const sizeOf = (file: { text: string }) => Buffer.byteLength(file.text);
  return {
    function: name,
    bytes: sum(files.map(sizeOf)),
    startBytes: sum(
      files.filter((file) => atStart.has(path.relative(root, path.join(folder, file.name)))).map(sizeOf),
    ),
    files: files.map((file) => file.name).sort(),
  };
}

function sourceOf(root: string, name: FunctionName): string {
  return path.join(root, 'functions', `${name}.ts`);
}

/** Gives a real `require` to the one file that asks for it: making one costs the start of a function time. */
function withRequire(file: OutputFile): string {
  return file.text.includes(REQUIRE_STAND_IN) ? REQUIRE + file.text : file.text;
}

async function copySwagger(folder: string): Promise<{ name: string; text: string }[]> {
  const source = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  await mkdir(path.join(folder, 'swagger'));
  return Promise.all(
    SWAGGER_FILES.map(async (name) => {
      await copyFile(path.join(source, name), path.join(folder, 'swagger', name));
      return { name: path.join('swagger', name), text: await readFile(path.join(source, name), 'utf8') };
    }),
  );
}

/** Adds a file and all that it imports statically, as esbuild's metafile tells it. */
function collectStatic(outputs: Metafile['outputs'], file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  for (const { path: imported, kind, external } of outputs[file]?.imports ?? [])
    if (kind === 'import-statement' && external !== true) collectStatic(outputs, imported, found);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
