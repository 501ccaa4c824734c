import { foundBy, isFoundBy, wordsOf } from '../../../lib/domain/found-by.ts';
import { anOperator } from '../../contracts/samples.ts';

test.each([
  ['Anna Müller', ['anna', 'muller']],
  ['node_runner.eth', ['node', 'runner', 'eth']],
  ['  two   blanks ', ['two', 'blanks']],
  ['Straße', ['strasse']],
  ['IŞIK ışık', ['isik', 'isik']],
  ['ΟΔΥΣΣΕΥΣ', ['οδυσσευσ']],
  ['Nguyễn Văn', ['nguyen', 'van']],
  ['🦊 #1', ['1']],
  ['🦊 #', ['🦊']],
  ['#', []],
  ['', []],
])('the words of %p', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('a word beyond its length is cut between characters', () => {
  expect(wordsOf('𝒷'.repeat(60) + '🚀')).toEqual(['b'.repeat(42)]);
  expect(wordsOf('🚀'.repeat(60))).toEqual(['🚀'.repeat(42)]);
});

test('an operator is found by four words of the name, the address and the id, each once', () => {
  const operator = anOperator(1, { discordHandle: 'a b a c d e' });
  expect(foundBy(operator)).toEqual(['a', 'b', 'c', operator.ethereumAddress, operator.id]);
});

test.each([
  [['an'], true],
  [['an', 'smi'], true],
  [['an', 'xy'], false],
  [['nna'], false],
  [[], true],
])('typed %p: %p', (typed, expected) => {
  expect(isFoundBy(anOperator(1, { discordHandle: 'Anna Smith' }), typed)).toBe(expected);
});
