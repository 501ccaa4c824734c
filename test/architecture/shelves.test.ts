import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FUNCTION_NAMES } from '../../lib/config/functions.ts';
import { commands } from '../../lib/commands/index.ts';
import { PROVING_COMMANDS } from '../../lib/flows/ask-for-proof.ts';
import { ROOT, sources } from './sources.ts';

const SHELVES = ['commands', 'checks', 'roles', 'routes', 'jobs'];

const camelCase = (name: string) =>
  name.replace(/-([a-z0-9])/g, (_match, char: string) => char.toUpperCase());

describe.each(SHELVES)('lib/%s', (shelf) => {
  const files = sources([`lib/${shelf}`]).filter(
    ({ path }) => path.split('/').length === 3 && basename(path) !== 'index.ts',
  );

  test('holds something, and its index lists every file of it', () => {
    expect(files.length).toBeGreaterThan(0);
    const index = readFileSync(join(ROOT, 'lib', shelf, 'index.ts'), 'utf8');
    const listed = [...index.matchAll(/from '\.\/([a-z0-9-]+)\.ts'/g)].map(([, name]) => name);
    expect(new Set(listed)).toEqual(new Set(files.map(({ path }) => basename(path, '.ts'))));
  });

  test.each(files.map(({ path, text }) => [basename(path, '.ts'), text]))(
    '%s: file, export and name are the same words',
    (file, text) => {
      const exported = [...text.matchAll(/^export (?:const|function|class|interface|type) (\w+)/gm)];
      expect(exported.map(([, name]) => name)).toEqual([camelCase(file)]);
      expect(/\bname: '([^']+)'/.exec(text)?.[1]).toBe(file);
    },
  );
});

test('every function of the table has its file, and every file its row', () => {
  const files = sources(['functions']).map(({ path }) => basename(path, '.ts'));
  expect(files.sort()).toEqual([...FUNCTION_NAMES].sort());
});

test('every purpose of a challenge is a command of the same name', () => {
  const names = commands.map(({ name }) => name);
  for (const purpose of PROVING_COMMANDS) expect(names).toContain(purpose);
});

/** A slash and the first word of a command, as a text names it; neither a path nor an address. */
const COMMAND =
  /(?<![\w/.}`:<~-])`?\/((?:mod-)?(?:register|add|my|is|chain|help|approve|reject|suspend|list|validator|alerts|unlink|privacy|duties|network|sync|audit)(?:-[a-z]+)*)(?![-/\w]|\.\w)/g;

test('every command that a text names exists', () => {
  const known = new Set(commands.map(({ name }) => name));
  const readme = join(ROOT, 'README.md');
  const said = sources(
    ['commands', 'kit', 'flows', 'jobs', 'checks', 'domain', 'http', 'verify-page'].map(
      (room) => `lib/${room}`,
    ),
  );
  const texts = [
    ...said,
    ...sources(['docs'], '.md'),
    ...(existsSync(readme) ? [{ path: 'README.md', lines: readFileSync(readme, 'utf8').split('\n') }] : []),
  ];
  const unknown = texts.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) =>
      [...line.matchAll(COMMAND)].flatMap(([, name]) =>
        name === undefined || known.has(name) ? [] : [`${path}:${index + 1}: /${name}`],
      ),
    ),
  );
  expect(unknown).toEqual([]);
});
