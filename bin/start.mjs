import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * `node bin/start.mjs dev|demo`: runs bin/<name>.ts as one file made on the spot. A loader that translates each file as
 * it is imported also sees every file of every package: that alone took seconds of the local world's start.
 */
const root = join(import.meta.dirname, '..');
const [name = ''] = process.argv.slice(2);
// Inside the repository, where the packages are found.
const folder = mkdtempSync(join(root, 'node_modules', '.sparta-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Each module keeps its own place: paths are made from it. */
const ownPlace = {
  name: 'own-place',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(join(path, '..'))),
    }));
  },
};

await build({
  entryPoints: [join(root, 'bin', `${name}.ts`)],
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'error',
  plugins: [ownPlace],
});
await import(join(folder, `${name}.mjs`));
