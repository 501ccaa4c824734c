import { customId, holderOf, isExpired, readCustomId, type CustomId } from '../../../lib/kit/custom-id.ts';

const USER = '1100000000000000003';
const OTHER = '1100000000000000004';
const KEY = Buffer.alloc(32, 'a');
const NOW = Date.parse('2026-11-23T12:00:30Z');

const made = (changes: Partial<CustomId> = {}, key = KEY) =>
  customId({ handler: 'register:paste', arg: 'x', for: USER, ...changes }, { key, now: NOW });
const read = (id: string) => {
  const found = readCustomId(id);
  if (!found) throw new Error(`${id} does not look like ours`);
  return found;
};

test('what goes in comes out, for the person it was made for', () => {
  for (const arg of ['', 'ab'.repeat(16), '0xAbC:~!', 'page=2']) {
    const id = read(made({ arg }));
    expect(id).toMatchObject({ handler: 'register:paste', arg });
    expect(holderOf(id, KEY, USER)).toBe('presser');
    expect(holderOf(id, KEY, OTHER)).toBe('nobody');
  }
});

test('what any moderator may press is nobody’s own', () => {
  const id = read(made({ for: 'moderators' }));
  expect(holderOf(id, KEY, USER)).toBe('moderators');
  expect(holderOf(id, KEY, OTHER)).toBe('moderators');
});

test.each<[string, (id: string) => string]>([
  ['another handler', (id) => id.replace('register:paste', 'register:other')],
  ['another argument', (id) => id.replace('|x|', '|y|')],
  ['no argument', (id) => id.replace('|x|', '||')],
  ['a later expiry', (id) => id.replace(/\|([0-9a-z]+)\|([^|]+)$/, '|zzzzz|$2')],
  ['another signature', (id) => id.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
  ['a signature of nothing', (id) => id.replace(/[^|]+$/, 'AAAAAAAAAAA')],
])('an id with %s is nobody’s', (_name, change) => {
  const forged = change(made());
  expect(forged).not.toBe(made());
  expect(holderOf(read(forged), KEY, USER)).toBe('nobody');
});

test('another key signs for nobody here', () => {
  expect(holderOf(read(made({}, Buffer.alloc(32, 'b'))), KEY, USER)).toBe('nobody');
});

test.each([
  [undefined, 24 * 60 * 60],
  [900, 900],
  [60, 60],
])('a lifetime of %p seconds lasts it out, and at most a minute longer', (lifetimeSeconds, seconds) => {
  const id = read(made(lifetimeSeconds === undefined ? {} : { lifetimeSeconds }));
  expect(isExpired(id, NOW)).toBe(false);
  expect(isExpired(id, NOW + seconds * 1000)).toBe(false);
  expect(isExpired(id, NOW + (seconds + 61) * 1000)).toBe(true);
});

test('a hundred characters are taken, one more is a fault of ours', () => {
  const bare = made({ arg: '' }).length;
  expect(made({ arg: 'x'.repeat(100 - bare) })).toHaveLength(100);
  expect(() => made({ arg: 'x'.repeat(101 - bare) })).toThrow(/101 characters/);
});

test.each([{ arg: 'a|b' }, { arg: 'a b' }, { arg: 'é' }, { handler: 'register' }, { handler: 'A:b' }])(
  '%j cannot be in an id, and is a fault of ours',
  (changes) => {
    expect(() => made(changes)).toThrow(RangeError);
  },
);

test.each([
  '',
  'verify_me',
  'register:paste',
  `register:paste|${USER}|x`,
  'register:paste|x|t0000',
  'register:paste|x|t0000|short',
  'register:paste|a|b|t0000|AAAAAAAAAAA',
  'register:paste|a b|t0000|AAAAAAAAAAA',
  'REGISTER:paste|x|t0000|AAAAAAAAAAA',
  'register:paste|x|t0000|AAAAAAAAAAA\n',
  ' register:paste|x|t0000|AAAAAAAAAAA',
])('%p is not of our making', (id) => {
  expect(readCustomId(id)).toBeUndefined();
});
