import { linkCommands, readCommandIds } from '../../lib/command-mentions.ts';

const IDS = readCommandIds(
  'add-validator:1180000000000000021,add:1180000000000000022, help:1180000000000000023',
);
const ADD = '</add-validator:1180000000000000021>';
const HELP = '</help:1180000000000000023>';

test.each([
  ['Use /help.', `Use ${HELP}.`],
  ['/add-validator', ADD],
  ['(/help) or /add-validator, then', `(${HELP}) or ${ADD}, then`],
  ['**/help**', `**${HELP}**`],
  ['line\n/help', `line\n${HELP}`],
  ['“/help”', `“${HELP}”`],
  ['используйте /help', `используйте ${HELP}`],
  ['请用 /help。', `请用 ${HELP}。`],
])('%j becomes %j', (text, linked) => {
  expect(linkCommands(text, IDS)).toBe(linked);
});

test.each([
  '/add-validators',
  '/add_one',
  '/helpful',
  '/unknown',
  '/Help',
  '/help-',
  '/help/more',
  '/help…',
  'https://example.org/help',
  'and/help',
  './help ../help ~/help',
  '//help',
  '</help:1>',
  '`/help`',
  '`` a ` /help ``',
  '```sh\n/help\n```',
  '\\` `a /help`',
  '\\/help',
])('%j stays as it is', (text) => {
  expect(linkCommands(text, IDS)).toBe(text);
});

test('a command between two pieces of code is linked', () => {
  expect(linkCommands('`a` /help `b`', IDS)).toBe(`\`a\` ${HELP} \`b\``);
});

test('without ids nothing is linked', () => {
  expect(linkCommands('/help', readCommandIds(''))).toBe('/help');
});

test('what is malformed is left out and the rest is read', () => {
  const ids = readCommandIds('help:1180000000000000023,:1,X:1180000000000000023,a:12,b');
  expect([...ids.keys()]).toEqual(['help']);
});
