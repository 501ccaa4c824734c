import { gapsOf, textKeys } from '../../bin/texts/keys.ts';
import { scanFile, scanTexts } from '../../bin/texts/source.ts';
import { es } from '../../lib/texts/es.ts';
import type { Catalogue } from '../../lib/texts/index.ts';
import { ru } from '../../lib/texts/ru.ts';
import { tr } from '../../lib/texts/tr.ts';
import { vi } from '../../lib/texts/vi.ts';
import { zh } from '../../lib/texts/zh.ts';

const ROOT = process.cwd();
const CATALOGUES: [string, Catalogue][] = [
  ['es', es],
  ['ru', ru],
  ['tr', tr],
  ['vi', vi],
  ['zh', zh],
];
const keys = textKeys(ROOT);

test('every template is written out where it is said', () => {
  expect(scanTexts(ROOT).unreadable).toEqual([]);
});

test('braces in a template stand for gaps and nothing else', () => {
  const odd = scanTexts(ROOT).said.filter(({ template }) =>
    /[{}]/.test(template.replace(/\{[a-zA-Z]+\}/g, '')),
  );
  expect(odd).toEqual([]);
});

test.each(CATALOGUES)('%s has no key that nobody says', (_name, catalogue) => {
  expect(Object.keys(catalogue).filter((key) => !keys.has(key))).toEqual([]);
});

test.each(CATALOGUES)('%s has the gaps of the English in each sentence', (_name, catalogue) => {
  const differing = Object.entries(catalogue).filter(
    ([template, translated]) => gapsOf(template).join() !== gapsOf(translated).join(),
  );
  expect(differing).toEqual([]);
});

test.each(CATALOGUES)('%s says something everywhere', (_name, catalogue) => {
  expect(Object.entries(catalogue).filter(([, translated]) => translated.trim() === '')).toEqual([]);
});

test('the keys hold what is said, declared, and how commands are called', () => {
  expect([...keys]).toEqual(
    expect.arrayContaining(['Not allowed', 'What Sparta can do, and how', 'command:help', 'pending']),
  );
});

describe('the scan', () => {
  test('reads a template over several lines, and the message of a schema', () => {
    const text = "throw new E(say(\n  'One {gap}',\n  { gap }));\nv.check((x) => x, 'Not good.');";
    expect(scanFile('lib/domain/x.ts', text)).toEqual({
      said: [
        { template: 'One {gap}', where: 'lib/domain/x.ts' },
        { template: 'Not good.', where: 'lib/domain/x.ts' },
      ],
      unreadable: [],
    });
  });

  test.each(['say(text)', 'say(`a ${b}`)', "say('a' + b)", 'say(TEXTS.a)', 'say()'])(
    'finds %s, whose template cannot be read',
    (call) => {
      expect(scanFile('lib/domain/x.ts', call).unreadable).toEqual(['lib/domain/x.ts']);
    },
  );
});

test.each(CATALOGUES)('%s lacks no sentence', (_name, catalogue) => {
  expect([...keys].filter((key) => !Object.hasOwn(catalogue, key))).toEqual([]);
});
