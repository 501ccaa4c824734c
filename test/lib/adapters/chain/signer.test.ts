import { afterEach, describe, expect, test } from '@jest/globals';
import { parseTransaction, recoverTransactionAddress } from 'viem';
import type { Hex, TransactionSerializableEIP1559 } from 'viem';
import { kmsSigner } from '../../../../lib/adapters/chain/signer-kms.ts';
import { privateKeySigner } from '../../../../lib/adapters/chain/signer.ts';
import { startFakeKms } from './fake-kms.ts';
import type { FakeKms, Habits } from './fake-kms.ts';

/** EIP-1559 vectors of ethereumjs (`packages/tx/test/json/eip1559.json`), whose chain is 7822. */
const KEY = '0x8f2a55949038a9610f50fb23b5883af3b4ecb3c3bb792cbcefbd1542c692be63';
const VECTORS: { name: string; transaction: TransactionSerializableEIP1559; signed: Hex }[] = [
  {
    name: 'of even parity',
    transaction: {
      chainId: 7822,
      nonce: 819,
      value: 43203529n,
      gas: 35552n,
      maxPriorityFeePerGas: 75853n,
      maxFeePerGas: 121212n,
      to: '0x000000000000000000000000000000000000aaaa',
    },
    signed:
      '0x02f870821e8e8203338301284d8301d97c828ae094000000000000000000000000000000000000aaaa8402933bc980c080a0d067f2167008c59219652f91cbf8788dbca5f771f6e91e2b7657e85b78b472e0a01d305af9fe81fdba43f0dfcd400ed24dcace0a7e30d4e85701dcaaf484cd079e',
  },
  {
    name: 'of odd parity',
    transaction: {
      chainId: 7822,
      nonce: 353,
      value: 61901619n,
      gas: 32593n,
      maxPriorityFeePerGas: 38850n,
      maxFeePerGas: 136295n,
      to: '0x000000000000000000000000000000000000aaaa',
    },
    signed:
      '0x02f86f821e8e8201618297c283021467827f5194000000000000000000000000000000000000aaaa8403b08b3380c001a004205678f13fc1d7b10feea6513dfa76e24418b6e08097d95c6f93a3b64e536da01d45ad61bfece43862de2cce7d2575a8c1d08c26c87f3cb5f26d7b0be54a91b2',
  },
];
const [vector] = VECTORS;

describe('a signer with a private key', () => {
  test.each(VECTORS)('signs the published transaction $name', async ({ transaction, signed }) => {
    expect(await privateKeySigner(KEY).signTransaction(transaction)).toBe(signed);
  });

  test('has the address of the example of EIP-155', async () => {
    const signer = privateKeySigner(`0x${'46'.repeat(32)}\n`);
    expect(await signer.address()).toBe('0x9d8a62f656a8d1615c1294fd71e9cfb3e4855a4f');
  });

  test.each([
    ['without 0x', KEY.slice(2)],
    ['too short', KEY.slice(0, -2)],
    ['too long', `${KEY}00`],
    ['not hex', KEY.replace('8f2a', 'zzzz')],
    ['zero', `0x${'0'.repeat(64)}`],
    ['beyond the order of the curve', `0x${'f'.repeat(64)}`],
    ['empty', ''],
  ])('is not made from a key that is %s, and the key is not repeated', (_what, key) => {
    let thrown: unknown;
    try {
      privateKeySigner(key);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      code: 'internal',
      message: 'The private key of Sparta is malformed: it is 0x and 64 hex digits.',
      cause: undefined,
    });
  });
});

describe('a signer in KMS', () => {
  let kms: FakeKms;
  const signerOn = async (habits: Habits = {}, key = KEY) => {
    kms = await startFakeKms(key.slice(2), habits);
    return kmsSigner({ keyId: 'alias/sparta', client: kms.client });
  };
  afterEach(() => kms.stop());

  test.each(VECTORS)('signs the published transaction $name', async ({ transaction, signed }) => {
    const signer = await signerOn();
    expect(await signer.signTransaction(transaction)).toBe(signed);
  });

  test('turns a high s into the low one, and the parity with it', async () => {
    const signer = await signerOn({ highS: true });
    expect(await signer.signTransaction(vector!.transaction)).toBe(vector!.signed);
  });

  test.each(['r', 's'] as const)('reads an %s that DER wrote with fewer than 32 bytes', async (short) => {
    const signer = await signerOn({ short });
    const signed = await signer.signTransaction(vector!.transaction);
    expect(BigInt(parseTransaction(signed)[short]!)).toBeLessThan(1n << 248n);
    const sender = await recoverTransactionAddress({ serializedTransaction: signed as `0x02${string}` });
    expect(sender.toLowerCase()).toBe(await signer.address());
  });

  test('has the address of the same private key, and asks for it once', async () => {
    const signer = await signerOn();
    expect(await signer.address()).toBe(await privateKeySigner(KEY).address());
    await signer.signTransaction(vector!.transaction);
    await signer.signTransaction(vector!.transaction);
    expect(kms.asked).toEqual(['GetPublicKey', 'Sign', 'Sign']);
  });

  test('asks for the address again after KMS failed', async () => {
    const habits: Habits = { error: { name: 'KMSInternalException', status: 500 } };
    const signer = await signerOn(habits);
    await expect(signer.address()).rejects.toMatchObject({
      code: 'upstream',
      message: 'KMS did not answer.',
    });
    delete habits.error;
    expect(await signer.address()).toBe(await privateKeySigner(KEY).address());
  });

  test('refuses a key of another curve', async () => {
    const signer = await signerOn({ curve: 'p256' });
    await expect(signer.address()).rejects.toMatchObject({
      code: 'internal',
      message: 'The KMS key is not of type ECC_SECG_P256K1, which Ethereum signs with.',
    });
  });

  test('gives no transaction that another key has signed', async () => {
    const signer = await signerOn({ signsWith: '01'.repeat(32) });
    await expect(signer.signTransaction(vector!.transaction)).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringContaining('KMS signed with another key than 0x'),
    });
  });

  test.each([
    ['cut off', '3006020101'],
    ['of another tag', '3106020101020101'],
    ['with something behind it', '300602010102010100'],
    ['of three numbers', '3009020101020101020101'],
    ['with an empty number', '30050200020101'],
    ['of zeros', '3006020100020100'],
    ['with a number beyond the curve', `3045022100${'ff'.repeat(32)}0220${'11'.repeat(32)}`],
    ['in the long form', '308106020101020101'],
    ['empty', '00'],
  ])('refuses a signature that is %s', async (_what, der) => {
    const signer = await signerOn({ signature: Buffer.from(der, 'hex') });
    await expect(signer.signTransaction(vector!.transaction)).rejects.toMatchObject({
      code: 'internal',
      message: 'The signature KMS gave is not one of secp256k1.',
    });
  });

  test.each(['AccessDeniedException', 'NotFoundException', 'DisabledException', 'KMSInvalidStateException'])(
    'names what KMS refuses for good: %s',
    async (name) => {
      const signer = await signerOn({ error: { name, status: 400 } });
      await expect(signer.address()).rejects.toMatchObject({
        code: 'internal',
        message: `KMS refused the key of Sparta: ${name}.`,
      });
    },
  );
});
