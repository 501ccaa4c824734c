import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type OutputFile, type Plugin } from 'esbuild';
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
  // The catalogues are not in Latin letters: escaped they would be half as large again.
  charset: 'utf8',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunk-[hash]',
  metafile: true,
  write: false,
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** esbuild's stand-in for `require` in an ES module, which throws unless a real one is in scope. */
const REQUIRE_STAND_IN = 'Dynamic require of "';
// Put together, since this very file may be bundled, and that takes `import.meta` for its own.
const BUNDLE_URL = ['import.meta', 'url'].join('.');
const REQUIRE = `import{createRequire as createRequire_}from'node:module';const require=createRequire_(${BUNDLE_URL});\n`;

/** Files of `swagger-ui-dist` that the API serves with its documentation. */
const SWAGGER_FILES = ['swagger-ui-bundle.js', 'swagger-ui.css'];

/** The one function whose cold start people wait for: its entry is a single file, whatever it shares with others. */
const ALONE: FunctionName = 'interactions';

/** A file of a bundle with the files beside it that it imports. */
interface Part {
  text: string;
  imports: { file: string; late: boolean }[];
}
type Parts = Map<string, Part>;

/**
 * Writes the deployable bundle of each function to `<outdir>/<function>/`: `index.mjs` with the export `handler`, and
 * chunks for what it imports only when needed. The bytes do not depend on where the repository lies.
 *
 * All functions but one are built in one pass, which reads and parses what they share once. The endpoint is built by
 * itself and without what it imports late: a start that reads one file is half of one that reads twenty.
 */
export async function buildBundles(options: BundleOptions = {}): Promise<Bundle[]> {
  const root = options.root ?? ROOT;
  const names = options.functions ?? FUNCTION_NAMES;
  const missing = names.filter((name) => !existsSync(sourceOf(root, name)));
  if (missing.length > 0)
    throw new Error(`Nothing to bundle at ${missing.map((name) => `functions/${name}.ts`).join(', ')}.`);
  const outdir = path.resolve(root, options.outdir ?? 'dist');

  const late = new Map<string, string>();
  const alone: Parts = new Map();
  if (names.includes(ALONE)) {
    const next = new Map<string, string>();
    await addParts(alone, root, outdir, { [ALONE]: sourceOf(root, ALONE) }, [leaveLate(next)]);
    // What the entry loads for its answers is one file as well; what that loads in its turn is rarely needed.
    if (next.size > 0) await addParts(alone, root, outdir, Object.fromEntries(next), [leaveLate(late)]);
  }
  const together = names
    .filter((name) => name !== ALONE)
    .map((name) => [name, sourceOf(root, name)] as const);
  const entries = Object.fromEntries([...together, ...late]);
  const parts: Parts = new Map();
  if (Object.keys(entries).length > 0) await addParts(parts, root, outdir, entries, []);
  for (const [file, part] of alone) parts.set(file, part);
  return Promise.all(names.map((name) => writeBundle(name, parts, path.join(outdir, name))));
}

/** Leaves dynamic imports of our own modules out of a bundle and notes them, by the name of their file. */
function leaveLate(late: Map<string, string>): Plugin {
  return {
    name: 'leave-late',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path: imported, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const source = path.resolve(resolveDir, imported);
        const name = path.basename(source, '.ts');
        late.set(name, source);
        return { path: `./${name}.mjs`, external: true };
      });
    },
  };
}

async function addParts(
  parts: Parts,
  root: string,
  outdir: string,
  entryPoints: Record<string, string>,
  plugins: Plugin[],
): Promise<void> {
  const { outputFiles, metafile } = await build({
    ...SETTINGS,
    absWorkingDir: root,
    entryPoints,
    outdir,
    plugins,
  });
  const imports = new Map(
    Object.entries(metafile.outputs).map(([file, output]) => [
      path.basename(file),
      output.imports
        .filter(({ path: imported, external }) => external !== true || imported.startsWith('./'))
        .map(({ path: imported, kind }) => ({
          file: path.basename(imported),
          late: kind === 'dynamic-import',
        })),
    ]),
  );
  for (const file of outputFiles) {
    const name = path.basename(file.path);
    parts.set(name, { text: withRequire(file), imports: imports.get(name) ?? [] });
  }
}

async function writeBundle(name: FunctionName, parts: Parts, folder: string): Promise<Bundle> {
  const entry = `${name}.mjs`;
  const all = reachable(entry, parts, { late: true });
  const atStart = reachable(entry, parts, { late: false });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = [...all].map((file) => ({
    name: file === entry ? 'index.mjs' : file,
    text: parts.get(file)?.text ?? '',
    first: atStart.has(file),
  }));
  await Promise.all(files.map((file) => writeFile(path.join(folder, file.name), file.text)));
  const swagger = name === 'api' ? await copySwagger(folder) : [];
  const sizeOf = (file: { text: string }) => Buffer.byteLength(file.text);
  return {
    function: name,
    bytes: sum([...files, ...swagger].map(sizeOf)),
    startBytes: sum(files.filter(({ first }) => first).map(sizeOf)),
    files: [...files, ...swagger].map((file) => file.name).sort(),
  };
}

/** A file with all that it imports, directly or not. */
function reachable(
  file: string,
  parts: Parts,
  options: { late: boolean },
  found: Set<string> = new Set(),
): Set<string> {
  const part = parts.get(file);
  if (!part || found.has(file)) return found;
  found.add(file);
  for (const imported of part.imports) {
    if (options.late || !imported.late) reachable(imported.file, parts, options, found);
  }
  return found;
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
