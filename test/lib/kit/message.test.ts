import { escapeText, renderMessage, type Message } from '../../../lib/kit/message.ts';
import { renderModal } from '../../../lib/kit/modal.ts';
import { checkCallback, checkMessage } from '../../../lib/world/discord/conformance.ts';

const USER = '1100000000000000003';
const KEY = Buffer.alloc(32, 'k');
type Parsed = ReturnType<typeof JSON.parse>;

/** All texts of a rendered message, in the order they are read. */
function texts(body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap(texts);
  if (typeof body !== 'object' || body === null) return [];
  const { type, content, components } = body as Parsed;
  return type === 10 ? [content] : texts(components);
}

async function render(message: Message): Promise<{ body: Parsed; read: string[] }> {
  const { files = [], ...body }: Parsed = renderMessage(message, { key: KEY });
  expect(await checkMessage(body, 'message', files.length)).toEqual([]);
  const read = texts(body.components);
  expect(read.join('').length).toBeLessThanOrEqual(4000);
  expect(Buffer.byteLength(read.join('')) + 12 * read.length).toBeLessThanOrEqual(10_170);
  expect(JSON.stringify(body)).not.toMatch(/\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f])/i);
  return { body, read };
}

const FILL: [string, string][] = [
  ['Latin', 'a long line of words '],
  ['CJK', '漢字仮名交じり文'],
  ['emoji', '🏛️👩‍🚀'],
  ['Cyrillic', 'длинная строка '],
];

describe('limits', () => {
  test.each(FILL)('a long list of %s lines ends by saying how many were left out', async (_name, words) => {
    const lines = Array.from({ length: 500 }, (_, index) => `${index} ${words.repeat(3)}`);
    const { read } = await render({ tone: 'info', title: 'All', lines, footer: 'the end' });
    const shown = read[0]!.split('\n').slice(1, -1);
    expect(shown.length).toBeGreaterThan(20);
    expect(read[0]).toMatch(new RegExp(`…and ${500 - shown.length} more$`));
    expect(read.at(-1)).toBe('-# the end');
  });

  test('a list that just fits says nothing of more', async () => {
    const { read } = await render({ tone: 'info', title: 'All', lines: ['one', 'two'] });
    expect(read).toEqual([expect.stringMatching(/All\none\ntwo$/)]);
  });

  test.each(FILL)('one endless %s line is cut and keeps what stands beside it', async (_name, words) => {
    const { read } = await render({ tone: 'info', title: 'T', lines: [words.repeat(3000), 'after it'] });
    expect(read[0]).toContain('…');
    expect(read[0]).toContain('after it');
  });

  test.each(FILL)('endless %s facts, a title, a footer and mentions fit together', async (_name, words) => {
    const { read, body } = await render({
      tone: 'bad',
      title: words.repeat(500),
      lines: Array.from({ length: 50 }, () => words.repeat(20)),
      facts: [{ name: 'Linked to', value: words.repeat(3000) }],
      footer: words.repeat(500),
      mentions: Array.from({ length: 300 }, () => USER),
    });
    expect(read.join('')).toContain('**Linked to**');
    expect(body.allowed_mentions.users.length).toBeLessThanOrEqual(100);
  });

  test('a label is cut to eighty characters and a row holds five buttons', async () => {
    const buttons = Array.from({ length: 7 }, (_, index) => ({
      label: '🏛️'.repeat(60),
      handler: 'a:b',
      arg: String(index),
      for: USER,
    }));
    const { body } = await render({ tone: 'info', title: 'T', buttons });
    const row = body.components[0].components.find(({ type }: Parsed) => type === 1);
    expect(row.components).toHaveLength(5);
  });
});

describe('mentions', () => {
  test('nobody is pinged where nobody is named, whatever the text says', async () => {
    const { body } = await render({ tone: 'info', title: '@everyone', lines: [`<@${USER}>`] });
    expect(body.allowed_mentions).toEqual({ parse: [] });
  });

  test('those named are pinged, and nobody else', async () => {
    const { body, read } = await render({ tone: 'bad', title: 'T', lines: ['@here'], mentions: [USER] });
    expect(body.allowed_mentions).toEqual({ parse: [], users: [USER] });
    expect(read[0]).toBe(`<@${USER}>`);
  });

  test('an empty list of mentions is none', async () => {
    const { body } = await render({ tone: 'info', title: 'T', mentions: [] });
    expect(body.allowed_mentions).toEqual({ parse: [] });
  });
});

test.each(['good', 'bad', 'unknown', 'info'] as const)(
  '%s is said by a symbol as well as by colour',
  async (tone) => {
    const { read } = await render({ tone, title: 'T' });
    expect(read[0]).toMatch(/^### \P{ASCII}+ T$/u);
  },
);

test('a link button carries its address and no id', async () => {
  const { body } = await render({
    tone: 'info',
    title: 'T',
    buttons: [{ label: 'Open', url: 'https://x.org' }],
  });
  expect(JSON.stringify(body)).toContain('"style":5,"label":"Open","url":"https://x.org"');
});

test('a modal with long words passes as the first answer', async () => {
  const inputs = Array.from({ length: 8 }, (_, index) => ({
    id: `field-${index}`,
    label: 'L'.repeat(80),
    description: 'D'.repeat(200),
    placeholder: 'P'.repeat(200),
    long: index % 2 === 0,
  }));
  const data = renderModal({ title: 'T'.repeat(80), inputs }, `a:b|${USER}|x`);
  expect(await checkCallback({ type: 9, data }, { type: 3 })).toEqual([]);
});

test.each([
  [
    'markdown',
    '**bold** _i_ ~~s~~ `c` ||x||',
    '\\*\\*bold\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\`c\\` \\|\\|x\\|\\|',
  ],
  ['a link', '[click](https://evil.example)', '\\[click\\]\\(https\\://evil.example\\)'],
  ['a mention', '<@1100000000000000003> @everyone', '\\<\\@1100000000000000003\\> \\@everyone'],
  ['a heading on a line of its own', 'a\n# big', 'a\\# big'],
  ['text that runs backwards', 'a\u202eb\u200bc', 'abc'],
  ['plain words in any script', 'Ωλγα 漢字', 'Ωλγα 漢字'],
])('%s from a person is shown and does nothing', (_name, typed, shown) => {
  expect(escapeText(typed)).toBe(shown);
});
