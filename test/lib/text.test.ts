import { inWords, say } from '../../lib/text.ts';

test('a text is its English template with the gaps filled', () => {
  expect(inWords(say('{count} of {all} are ready', { count: 2, all: 10n ** 20n }))).toBe(
    '2 of 100000000000000000000 are ready',
  );
});

test('a translation fills the same gaps, in its own order, also in what stands inside', () => {
  const words: Record<string, string> = { '{what} since {when}': 'seit {when} {what}', unread: 'ungelesen' };
  const translate = (template: string) => words[template];
  const said = say('{what} since {when}', { what: say('unread'), when: '12:00' });
  expect(inWords(said, translate)).toBe('seit 12:00 ungelesen');
});

test('what has no translation stands in English', () => {
  expect(inWords(say('nothing was changed'), () => undefined)).toBe('nothing was changed');
});

test('a list is joined by commas', () => {
  expect(inWords(say('proven as {roles}', { roles: ['attester', say('withdrawer')] }))).toBe(
    'proven as attester, withdrawer',
  );
});

test('a gap nobody filled stays visible, one named like a thing every object has too', () => {
  expect(inWords(say('{who} and {toString}'))).toBe('{who} and {toString}');
});

test('braces inside a value are not gaps', () => {
  expect(inWords(say('{name}', { name: '{name}' }))).toBe('{name}');
});
