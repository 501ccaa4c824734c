import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const DOCS = join(__dirname, '../../docs');
const LINK = /\[([^\]]+)\]\((\.\.\/[^)]+)\)/g;

const rows = readFileSync(join(DOCS, 'failures.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| What goes'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const linksIn = (cell: string) =>
  [...cell.matchAll(LINK)].map(([, text = '', path = '']) => ({ text, path }));

test('every failure on the page says what is done, where, and what shows it', () => {
  expect(rows.length).toBeGreaterThan(40);
  for (const [, failure = '', done = '', where = '', shown = ''] of rows) {
    expect([failure, done]).not.toContain('');
    expect({ failure, where: linksIn(where).length > 0, shown: linksIn(shown).length > 0 }).toEqual({
      failure,
      where: true,
      shown: true,
    });
  }
});

test('the files it names are there, and so are the tests in them', () => {
  const read = new Map<string, string>();
  const missing: string[] = [];
  for (const [, , , where = '', shown = ''] of rows) {
    for (const { path } of linksIn(where)) if (!existsSync(join(DOCS, path))) missing.push(path);
    for (const { text, path } of linksIn(shown)) {
      const file = join(DOCS, path);
      if (existsSync(file) && !read.has(file)) read.set(file, readFileSync(file, 'utf8'));
      if (!read.get(file)?.includes(`'${text}'`)) missing.push(`${path}: ${text}`);
    }
  }
  expect(missing).toEqual([]);
});
