import { describe, expect, test } from '@jest/globals';
import { KEYSTORE_MAX_BYTES, parseKeystore } from '../../../lib/domain/keystore.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { consecutiveKeyPairs, proofOfPossession } from '../../../lib/world/l1/bls-keys.ts';

const ATTESTER = '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed';
const OTHER = '0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359';
const KEY = `0x${'ab12'.repeat(16)}`;
const [first, second] = consecutiveKeyPairs(77n, 2);
/** Any point of the curve: what it signs is for the chain to judge. */
const proof = proofOfPossession(5n, first!.publicKeyG1);

type Fields = Record<string, unknown>;

function write(value: unknown, how: (number: bigint) => unknown = String): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? how(inner) : inner)),
  );
}

function entry(attester = ATTESTER, how?: (number: bigint) => unknown): Fields {
  const { publicKeyG1, publicKeyG2 } = attester === ATTESTER ? first! : second!;
  return write({ attester, publicKeyG1, publicKeyG2, proofOfPossession: proof }, how) as Fields;
}

const parsed = {
  attester: ATTESTER,
  publicKeyInG1: first!.publicKeyG1,
  publicKeyInG2: first!.publicKeyG2,
  proofOfPossession: proof,
};

function refusal(text: string, choice?: Parameters<typeof parseKeystore>[1]): SpartaError {
  try {
    parseKeystore(text, choice);
  } catch (error) {
    if (error instanceof SpartaError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

const hex = (number: bigint) => `0x${number.toString(16)}`;

describe('a public keystore', () => {
  test.each([
    ['in decimal', JSON.stringify([entry()])],
    ['in hex', JSON.stringify([entry(ATTESTER, hex)])],
    ['in hex of 32 bytes', JSON.stringify([entry(ATTESTER, (n) => `0x${n.toString(16).padStart(64, '0')}`)])],
    ['as one object', JSON.stringify(entry())],
    ['indented, with a byte order mark', `\uFEFF${JSON.stringify([entry()], undefined, 2)}`],
    [
      'with a checksummed attester',
      JSON.stringify([{ ...entry(), attester: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed' }]),
    ],
    [
      'with fields nobody knows',
      JSON.stringify([{ ...entry(), feeRecipient: KEY, note: 'mine', version: 2 }]),
    ],
    ['with empty fields of secrets', JSON.stringify([{ ...entry(), privateKey: null, mnemonic: '' }])],
  ])('is read %s', (_how, text) => {
    expect(parseKeystore(text)).toEqual(parsed);
  });

  test('keeps every digit of numbers beyond 2^53', () => {
    const { publicKeyInG1 } = parseKeystore(JSON.stringify(entry()));
    expect(String(publicKeyInG1.x)).toBe((entry()['publicKeyG1'] as Fields)['x']);
    expect(publicKeyInG1.x).toBeGreaterThan(2n ** 200n);
  });

  test('of several validators gives the one that is asked for', () => {
    const text = JSON.stringify([entry(OTHER), entry()]);
    expect(parseKeystore(text, { attester: ATTESTER })).toEqual(parsed);
    expect(parseKeystore(text, { attester: OTHER }).publicKeyInG1).toEqual(second!.publicKeyG1);
  });

  test('of several validators is not guessed from', () => {
    expect(refusal(JSON.stringify([entry(OTHER), entry()]))).toMatchObject({
      code: 'invalid-input',
      message: 'The keystore holds more than one validator: 0xfB69…d359, 0x5aAe…eAed.',
      hint: 'Say which of them is meant.',
    });
  });

  test('of another attester names whose it is', () => {
    expect(refusal(JSON.stringify([entry(OTHER)]), { attester: ATTESTER }).message).toBe(
      'The keystore is not of 0x5aAe…eAed: it holds 0xfB69…d359.',
    );
  });

  test('that holds the attester twice is refused', () => {
    expect(refusal(JSON.stringify([entry(), entry()]), { attester: ATTESTER }).message).toBe(
      'The keystore holds 0x5aAe…eAed more than once.',
    );
  });
});

describe('a fault is named', () => {
  const g1 = entry()['publicKeyG1'] as Fields;
  const g2 = entry()['publicKeyG2'] as Fields;
  const faults: [fields: unknown, message: string][] = [
    [{ ...entry(), attester: undefined }, 'attester is missing from the keystore.'],
    [{ ...entry(), attester: 7 }, 'attester is no Ethereum address: write 0x and 40 hex digits.'],
    [{ ...entry(), attester: '0x12' }, 'attester is no Ethereum address: write 0x and 40 hex digits.'],
    [
      { ...entry(), attester: '0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed' },
      'The checksum of attester (its upper and lower case letters) is wrong: a character may be mistyped.',
    ],
    [{ ...entry(), publicKeyG1: undefined }, 'publicKeyG1 is missing from the keystore.'],
    [{ ...entry(), publicKeyG1: 'x' }, 'publicKeyG1 is not an object with x, y.'],
    [{ ...entry(), publicKeyG1: { x: g1['x'] } }, 'publicKeyG1.y is missing from the keystore.'],
    [
      { ...entry(), publicKeyG2: { ...g2, x1: '' } },
      'publicKeyG2.x1 is no number: write it in quotes, as decimal or 0x-hex.',
    ],
    [
      { ...entry(), publicKeyG2: { ...g2, y0: '-5' } },
      'publicKeyG2.y0 is no number: write it in quotes, as decimal or 0x-hex.',
    ],
    [
      { ...entry(), publicKeyG2: { ...g2, y1: { value: 1 } } },
      'publicKeyG2.y1 is no number: write it in quotes, as decimal or 0x-hex.',
    ],
    [
      { ...entry(), publicKeyG2: { ...g2, x0: `0x${'f'.repeat(64)}` } },
      'publicKeyG2.x0 is too large for the curve bn254, which Aztec uses.',
    ],
    [
      { ...entry(), publicKeyG1: { x: '0', y: '0' } },
      'publicKeyG1 is no point of the curve bn254, which Aztec uses: the key may be of another curve.',
    ],
    [
      [entry(OTHER), { ...entry(), proofOfPossession: { x: '1', y: '3' } }],
      '[1].proofOfPossession is no point of the curve bn254, which Aztec uses: the key may be of another curve.',
    ],
    [
      { ...entry(), publicKeyG2: { x0: g2['x1'], x1: g2['x0'], y0: g2['y1'], y1: g2['y0'] } },
      'publicKeyG2 is no point of the curve bn254, which Aztec uses: the key may be of another curve.',
    ],
    [[], 'The keystore is empty: it names no validator.'],
    ['text', 'A keystore is one entry for each validator, and this is something else.'],
    [[[entry()]], 'A keystore is one entry for each validator, and this is something else.'],
  ];
  test.each(faults.map(([fields, message]) => ({ fields, message })))('$message', ({ fields, message }) => {
    expect(refusal(JSON.stringify(fields), { attester: ATTESTER })).toMatchObject({
      code: 'invalid-input',
      message,
    });
  });

  test('as text that is no JSON', () => {
    expect(refusal('attester: me').message).toBe('The keystore is not JSON.');
  });

  test('as a number whose last digits JSON has lost', () => {
    const text = JSON.stringify(entry()).replace(/"x":"([0-9]+)"/, '"x":$1');
    expect(refusal(text).message).toBe(
      'publicKeyG1.x is a number that JSON cannot carry exactly: write it in quotes, as decimal or 0x-hex.',
    );
  });

  test('as too much of it, before it is read', () => {
    const padded = JSON.stringify([entry()]).padEnd(KEYSTORE_MAX_BYTES + 1);
    expect(refusal(padded).message).toBe('The keystore is larger than 64 KB.');
    expect(parseKeystore(padded.slice(0, KEYSTORE_MAX_BYTES))).toEqual(parsed);
    // Three bytes each, and fewer letters than the limit.
    expect(refusal('…'.repeat(KEYSTORE_MAX_BYTES / 2)).message).toBe('The keystore is larger than 64 KB.');
  });
});

describe('a private key', () => {
  const words = 'test test test test test test test test test test test junk';
  test.each<[what: string, text: string]>([
    ['alone', KEY],
    ['alone, without 0x', `${KEY.slice(2)}\n`],
    ['as its words', words],
    ['in PEM', '-----BEGIN EC PRIVATE KEY-----\nMHcCAQ\n-----END EC PRIVATE KEY-----'],
    ['as privateKey', JSON.stringify({ ...entry(), privateKey: KEY })],
    [
      'as private_key deep inside',
      JSON.stringify([{ ...entry(), more: { deep: [{ private_key: 'short' }] } }]),
    ],
    ['as secretKey', JSON.stringify({ ...entry(), secretKey: '12' })],
    ['as mnemonic', JSON.stringify({ ...entry(), mnemonic: words })],
    ['as words under another name', JSON.stringify({ ...entry(), note: words })],
    ['as seed', JSON.stringify({ ...entry(), seed: 'ab' })],
    ['in the attester', JSON.stringify({ ...entry(), attester: KEY })],
    [
      'in the official private keystore',
      JSON.stringify({
        schemaVersion: 1,
        validators: [{ attester: { eth: KEY, bls: KEY }, coinbase: ATTESTER }],
      }),
    ],
    ['as a list of keys', JSON.stringify({ validators: [{ attester: [KEY, KEY] }] })],
    ['as bls in decimal', JSON.stringify({ attester: { eth: ATTESTER, bls: BigInt(KEY).toString() } })],
    ['as bls, a JSON number', `{"bls":${BigInt(KEY)}}`],
    [
      'as an encrypted keystore',
      JSON.stringify({ crypto: { cipher: 'aes-128-ctr', ciphertext: 'ab' }, version: 3 }),
    ],
    [
      'as a file and its password',
      JSON.stringify({ attester: { path: '/keys/a.json', password: 'hunter2' } }),
    ],
    ['in broken JSON', `{"attester":"${ATTESTER}","privateKey":"${KEY}",}`],
  ])('is refused with a warning and never repeated: %s', (_what, text) => {
    const error = refusal(text);
    expect(error.code).toBe('invalid-input');
    expect(error.message).toBe('There is a private key in this, or what opens one. Sparta did not keep it.');
    expect(error.hint).toMatch(/^Treat that key as exposed: make a new one/);
    expect(JSON.stringify([error.says, error.hintSays, error.stack, error.cause])).not.toMatch(
      /ab12ab12|hunter2|test test|77380/,
    );
  });

  test('is not seen in addresses under the names of keys', () => {
    const text = JSON.stringify({ ...entry(), eth: ATTESTER, publisher: OTHER, key: 5 });
    expect(parseKeystore(text)).toEqual(parsed);
  });

  test('is looked for in broken JSON that repeats its name without end', () => {
    const text = `{"a":${'private'.repeat(9000)}`;
    expect(refusal(text).message).toBe('The keystore is not JSON.');
  });

  test('is looked for in what is nested without end', () => {
    const depth = 30_000;
    const text = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(refusal(text)).toMatchObject({ code: 'invalid-input' });
  });
});
