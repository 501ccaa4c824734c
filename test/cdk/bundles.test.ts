import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBundles } from '../../cdk/bundles.ts';

const SOURCES = {
  interactions: `export const handler = async (name) => {
    if (name === 'later') return (await import('../lib/later.ts')).answer;
    return 'now';
  };`,
  api: `import { answer } from '../lib/common.cjs';\nexport const handler = async () => answer;`,
};
const LATER = `export const answer = 'an answer that is loaded only when it is asked for';`;
const COMMON = `const os = require('node:os'); exports.answer = typeof os.cpus;`;

let roots: string[] = [];
const readBundle = (root: string, ...file: string[]) =>
  readFileSync(path.join(root, 'dist', ...file), 'utf8');

/** What the bundle's handler answers, in a Node of its own: as a Lambda would load it. */
function answerOf(root: string, name: string, argument: string): string {
  const url = `file://${path.join(root, 'dist', name, 'index.mjs')}`;
  const script = `const { handler } = await import('${url}'); process.stdout.write(String(await handler('${argument}')));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

beforeAll(() => {
  roots = ['one', 'another-place'].map((name) => {
    const root = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), 'sparta-bundle-'))), name);
    for (const folder of ['functions', 'lib']) mkdirSync(path.join(root, folder), { recursive: true });
    for (const [file, text] of Object.entries(SOURCES))
      writeFileSync(path.join(root, 'functions', `${file}.ts`), text);
    writeFileSync(path.join(root, 'lib', 'later.ts'), LATER);
    writeFileSync(path.join(root, 'lib', 'common.cjs'), COMMON);
    symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
    return root;
  });
});

afterAll(() => {
  for (const root of roots) rmSync(path.dirname(root), { recursive: true, force: true });
});

it('writes a module with a handler, and what is imported late into a chunk of its own', async () => {
  const [root = ''] = roots;
  const [bundle] = await buildBundles({ root, functions: ['interactions'] });
  expect(bundle).toMatchObject({ function: 'interactions', files: expect.arrayContaining(['index.mjs']) });
  expect(bundle?.files.length).toBeGreaterThan(1);
  expect(readBundle(root, 'interactions', 'index.mjs')).not.toContain('only when it is asked for');
  expect(answerOf(root, 'interactions', 'now')).toBe('now');
  expect(answerOf(root, 'interactions', 'later')).toContain('only when it is asked for');
  expect(bundle?.startBytes).toBeLessThan(bundle?.bytes ?? 0);
});

it('keeps what the endpoint loads at its start in one file', async () => {
  const [root = ''] = roots;
  await buildBundles({ root, functions: ['interactions'] });
  expect(readBundle(root, 'interactions', 'index.mjs')).not.toMatch(/from\s*"\.\//);
});

it('makes a require only for bundles that ask for one', async () => {
  const [root = ''] = roots;
  const [, api] = await buildBundles({ root, functions: ['interactions', 'api'] });
  const whole = (name: string, files: string[] = []) =>
    files.map((file) => readBundle(root, name, file)).join('\n');
  expect(readBundle(root, 'interactions', 'index.mjs')).not.toContain('createRequire');
  expect(whole('api', api?.files)).toContain('createRequire');
  expect(answerOf(root, 'api', '')).toBe('function');
});

it('lays the files of the API’s documentation beside it', async () => {
  const [root = ''] = roots;
  const [bundle] = await buildBundles({ root, functions: ['api'] });
  expect(bundle?.files).toEqual(
    expect.arrayContaining(['index.mjs', 'swagger/swagger-ui-bundle.js', 'swagger/swagger-ui.css']),
  );
  expect(readBundle(root, 'api', 'swagger', 'swagger-ui.css')).toContain('swagger-ui');
});

it('writes the same bytes wherever the repository lies, and nothing beside them', async () => {
  const [one = '', another = ''] = roots;
  const [[first], [second]] = await Promise.all([
    buildBundles({ root: one, functions: ['interactions'] }),
    buildBundles({ root: another, functions: ['interactions'] }),
  ]);
  expect(second).toEqual(first);
  for (const file of first?.files ?? [])
    expect(readBundle(another, 'interactions', file)).toBe(readBundle(one, 'interactions', file));
  expect(first?.files.every((file) => file.endsWith('.mjs'))).toBe(true);
});

it('clears the folder of what an earlier build left', async () => {
  const [root = ''] = roots;
  mkdirSync(path.join(root, 'dist', 'interactions'), { recursive: true });
  writeFileSync(path.join(root, 'dist', 'interactions', 'chunk-OLD.mjs'), '');
  await buildBundles({ root, functions: ['interactions'] });
  expect(() => readBundle(root, 'interactions', 'chunk-OLD.mjs')).toThrow('ENOENT');
});

it('names the functions that are not there', async () => {
  const [root = ''] = roots;
  await expect(buildBundles({ root, functions: ['interactions', 'digest'] })).rejects.toThrow(
    'Nothing to bundle at functions/digest.ts.',
  );
});
