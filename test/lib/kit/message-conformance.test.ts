import type { DiscordFile } from '../../../lib/ports.ts';
import { renderMessage, type Button, type Message } from '../../../lib/kit/message.ts';
import { readCommandIds } from '../../../lib/command-mentions.ts';
import { checkFiles, checkMessage, checkReplyEdit } from '../../../lib/world/discord/conformance.ts';

/** Any message, however hostile, is one that Discord takes. Seeded, so that a failure can be looked at again. */

const KEY = Buffer.alloc(32, 'k');
const USER = '1100000000000000003';
const ALPHABETS = [
  'a long line of words ',
  '漢字仮名交じり文',
  '🏛️👩‍🚀',
  'длинная строка ',
  '/help /add-validator ',
  '\n',
  '`',
  ' ',
];
const IDS = readCommandIds('help:1180000000000000021,add-validator:1180000000000000022');

/** Numbers that look random and are the same each time. Numerical Recipes' linear congruential generator. */
function dice(seed: number) {
  let state = seed >>> 0;
  const below = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const one = <T>(all: readonly T[]): T => all[below(all.length)]!;
  const some = <T>(most: number, make: (index: number) => T): T[] =>
    Array.from({ length: below(most + 1) }, (_, index) => make(index));
  const text = (most: number): string => {
    const words = one(ALPHABETS);
    return words.repeat(Math.ceil(below(most + 1) / words.length));
  };
  return { below, one, some, text };
}

function messageOf(seed: number): Message {
  const { below, one, some, text } = dice(seed);
  const files: DiscordFile[] = some(10, (index) => ({
    name: `file-${index}.png`,
    content: Buffer.from('x'),
  }));
  const button = (index: number): Button => {
    const kind = below(4);
    if (kind === 0)
      return {
        label: text(200),
        url: one(['https://x.org', `https://x.org/${'y'.repeat(600)}`, 'javascript:alert(1)', 'https://']),
      };
    const arg = one(['', String(index), 'same', 'x'.repeat(40)]);
    return { label: text(200), handler: 'a-command:part', arg, for: kind === 1 ? 'moderators' : USER };
  };
  const [first] = files;
  return {
    tone: one(['good', 'bad', 'unknown', 'info'] as const),
    title: text(one([0, 10, 5000])),
    lines: some(one([0, 3, 60]), () => text(one([0, 40, 5000]))),
    facts: some(one([0, 3, 40]), () => ({ name: text(40), value: text(one([0, 40, 5000])) })),
    buttons: some(30, button),
    footer: text(one([0, 10, 2000])),
    mentions: some(one([0, 1, 150]), (index) =>
      one([USER, `11000000000000${String(index).padStart(5, '0')}`, 'nobody']),
    ),
    files,
    ...(first && below(2) === 0 ? { picture: { name: first.name, alt: text(one([0, 50, 3000])) } } : {}),
  };
}

test('four hundred hostile messages are all taken, as posts and as edits', async () => {
  const before = { v2: false, content: '', embeds: 0 };
  for (let seed = 1; seed <= 400; seed += 1) {
    const { files = [], ...body } = renderMessage(messageOf(seed), { key: KEY, now: 0, commandIds: IDS });
    const sizes = files.map(({ name, content }) => ({ name, size: content.byteLength }));
    const faults = [
      ...(await checkMessage(body, 'message', files.length)),
      ...(await checkReplyEdit(body, before, 'edit', files.length)),
      ...checkFiles(body, sizes, 'files'),
    ];
    expect([seed, faults]).toEqual([seed, []]);
  }
});

test('twenty-five buttons stand in five rows of five, and the twenty-sixth is left out', async () => {
  const buttons = Array.from({ length: 26 }, (_, index) => ({
    label: `${index}`,
    handler: 'a:b',
    arg: `${index}`,
    for: USER,
  }));
  const body = renderMessage(
    { tone: 'info', title: 'T', facts: [{ name: 'a', value: 'b' }], footer: 'f', mentions: [USER], buttons },
    { key: KEY },
  );
  expect(await checkMessage(body)).toEqual([]);
  const rows = JSON.stringify(body).match(/"type":1,/g) ?? [];
  expect([rows.length, JSON.stringify(body).match(/custom_id/g)?.length]).toEqual([5, 25]);
});

test('buttons with a handler and no key to sign them are a fault of ours; links need none', () => {
  const button = { label: 'x', handler: 'a:b', for: USER };
  expect(() => renderMessage({ tone: 'info', title: 'T', buttons: [button] })).toThrow(TypeError);
  expect(() =>
    renderMessage({ tone: 'info', title: 'T', buttons: [{ label: 'x', url: 'https://x.org' }] }),
  ).not.toThrow();
});

test.each<[string, Partial<Message>]>([
  ['a name that Discord changes', { files: [{ name: 'my file.txt', content: Buffer.from('x') }] }],
  [
    'the same name twice',
    {
      files: [
        { name: 'a.txt', content: Buffer.from('x') },
        { name: 'a.txt', content: Buffer.from('y') },
      ],
    },
  ],
  [
    'eleven files',
    {
      files: Array.from({ length: 11 }, (_, index) => ({ name: `${index}.txt`, content: Buffer.from('x') })),
    },
  ],
  ['a file of eleven megabytes', { files: [{ name: 'a.bin', content: Buffer.alloc(11 * 1024 * 1024) }] }],
  [
    'a picture that is none of the files',
    { files: [{ name: 'a.png', content: Buffer.from('x') }], picture: { name: 'b.png', alt: 'B' } },
  ],
])('%s is a fault of ours', (_name, more) => {
  expect(() => renderMessage({ tone: 'info', title: 'T', ...more })).toThrow(TypeError);
});

test('a command in a text is a link, in a label it is its name', () => {
  const body = renderMessage(
    {
      tone: 'info',
      title: 'Use /help',
      lines: ['`/help` or /help'],
      buttons: [{ label: '/help', url: 'https://x.org' }],
    },
    { commandIds: IDS },
  );
  const text = JSON.stringify(body);
  expect(text).toContain('Use </help:1180000000000000021>\\n`/help` or </help:1180000000000000021>');
  expect(text).toContain('"label":"/help"');
});
