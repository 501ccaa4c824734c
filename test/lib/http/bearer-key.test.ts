import { createKeyCheck, sameSecret } from '../../../lib/http/bearer-key.ts';

const crypto = jest.requireActual<typeof import('node:crypto')>('node:crypto');

function source(keys: string[]) {
  const seen = { reads: 0, forgotten: 0, now: 0 };
  const check = createKeyCheck({
    read: async () => {
      seen.reads += 1;
      return keys[Math.min(seen.forgotten, keys.length - 1)] ?? '';
    },
    forget: async () => {
      seen.forgotten += 1;
    },
    now: () => seen.now,
  });
  return { seen, check };
}

test('secrets of any length are compared as hashes of one length, by the comparison whose time tells nothing', () => {
  const compare = jest.spyOn(crypto, 'timingSafeEqual');
  try {
    for (const given of ['', 'k', 'key', 'a much longer text than the key itself']) sameSecret(given, 'key');
    expect(compare.mock.calls.map(([one, other]) => [one.byteLength, other.byteLength])).toEqual(
      Array.from({ length: 4 }, () => [32, 32]),
    );
  } finally {
    compare.mockRestore();
  }
});

test.each([
  ['key', 'key', true],
  ['key', 'Key', false],
  ['', '', false],
  ['key', '', false],
])('"%s" against "%s"', (given, secret, same) => {
  expect(sameSecret(given, secret)).toBe(same);
});

test('a header without a key costs no read of the secret', async () => {
  const { seen, check } = source(['key']);
  expect(await check(undefined)).toBe(false);
  expect(await check('Basic key')).toBe(false);
  expect(seen.reads).toBe(0);
});

test('a changed key is noticed, and wrong ones make us read again at most once a minute', async () => {
  const { seen, check } = source(['old', 'new']);
  seen.now = 59_999;
  expect(await check('Bearer new')).toBe(false);
  seen.now = 60_000;
  expect(await check('Bearer new')).toBe(true);
  for (let tries = 0; tries < 50; tries += 1) expect(await check('Bearer wrong')).toBe(false);
  expect(seen.forgotten).toBe(1);
  expect(await check('Bearer old')).toBe(false);
});
