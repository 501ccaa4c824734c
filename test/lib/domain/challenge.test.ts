import {
  CHALLENGE_PURPOSES,
  challengeMessage,
  newChallenge,
  requireAnswerable,
} from '../../../lib/domain/challenge.ts';

const NOW = Date.UTC(2026, 10, 22, 12, 0, 0);
const details = {
  nonce: '00112233445566778899aabbccddeeff',
  purpose: 'register',
  guildId: '1100000000000000002',
  userId: '1100000000000000003',
  handle: 'Olga',
  chainId: 11155111,
  address: '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
  now: NOW,
} as const;
const issued = newChallenge(details);
const at = (seconds: number) => NOW + seconds * 1000;

test('the text that is signed stays the same to the letter', () => {
  expect(challengeMessage(issued))
    .toBe(`Sparta: prove that you control 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed to register as an operator.

Signing is free, sends no transaction and gives no permission over your funds.

Discord server: 1100000000000000002
Discord user: 1100000000000000003
Chain: 11155111
Nonce: 00112233445566778899aabbccddeeff
Issued at: 2026-11-22T12:00:00Z
Expires at: 2026-11-22T12:15:00Z`);
});

test.each<[string, Partial<Parameters<typeof newChallenge>[0]>]>([
  ['the nonce', { nonce: 'ff'.repeat(16) }],
  ['the purpose', { purpose: 'add-validator' }],
  ['the server', { guildId: '1100000000000000009' }],
  ['the person', { userId: '1100000000000000009' }],
  ['the chain', { chainId: 1 }],
  ['the address', { address: '0x0000000000000000000000000000000000000001' }],
  ['the time', { now: NOW + 1000 }],
])('the text binds %s', (_name, changes) => {
  expect(challengeMessage(newChallenge({ ...details, ...changes }))).not.toBe(challengeMessage(issued));
});

test('every purpose is said in words of its own', () => {
  const texts = CHALLENGE_PURPOSES.map((purpose) => challengeMessage({ ...issued, purpose }));
  expect(new Set(texts).size).toBe(CHALLENGE_PURPOSES.length);
});

test('the text can stand between single quotes in a shell', () => {
  expect(challengeMessage(issued)).toMatch(/^[^'\\]*$/);
});

test.each([
  ['at once', 0],
  ['in its last second', 900],
  ['by a clock that is a minute behind', -60],
])('it can be answered %s', (_name, seconds) => {
  expect(() => requireAnswerable(issued, at(seconds))).not.toThrow();
});

test.each([
  ['after it expired', 901, 'forbidden', /expired at 2026-11-22T12:15:00Z/],
  ['a day later', 86_400, 'forbidden', /expired/],
  ['before it was issued', -61, 'forbidden', /future/],
])('it cannot be answered %s', (_name, seconds, code, words) => {
  expect(() => requireAnswerable(issued, at(seconds))).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(words) }),
  );
});

test('a used one is a conflict, even in time', () => {
  expect(() => requireAnswerable({ ...issued, usedAt: issued.issuedAt + 1 }, at(2))).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  );
});
