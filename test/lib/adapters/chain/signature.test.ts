import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  concatHex,
  encodeAbiParameters,
  getContractAddress,
  parseSignature,
  serializeCompactSignature,
  signatureToCompactSignature,
  slice,
  zeroHash,
} from 'viem';
import type { Address, Hex } from 'viem';
import { privateKeyToAccount, type PrivateKeyAccount } from 'viem/accounts';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import { challengeMessage, newChallenge } from '../../../../lib/domain/challenge.ts';
import { proveAddress } from '../../../../lib/flows/prove-address.ts';
import type { Chain } from '../../../../lib/ports.ts';
import { startLocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { fakePorts, GUILD, OPERATOR } from '../../../fakes/ports.ts';
import { walletCreation } from './contract-wallet.ts';
import { chainOn } from './local-chain.ts';

/** Deterministic deployment proxy, on Anvil from the start: `salt ++ creation code` deploys by CREATE2. */
const FACTORY: Address = '0x4e59b44847b379578588920cA78FbF26c0B4956C';
/** ERC-6492: closes a signature that carries how to deploy its wallet. */
const ERC6492_SUFFIX: Hex = `0x${'6492'.repeat(16)}`;
/** Anvil's first account, which it signs for. */
const DEPLOYER: Address = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266';

let l1: LocalL1;
let chain: Chain;

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
  chain = chainOn(l1);
});
afterAll(async () => {
  await l1.stop();
});

const message = 'Sparta asks you to prove an address.';
const keyOf = (index: number) => privateKeyToAccount(l1.person(index).privateKey);
const owner = () => keyOf(3);
const stranger = () => keyOf(4);

async function send(transaction: { to?: Address; data: Hex }): Promise<Address | null | undefined> {
  const hash = await l1.publicClient.sendTransaction({ account: DEPLOYER, ...transaction });
  const receipt = await l1.publicClient.waitForTransactionReceipt({ hash });
  expect(receipt.status).toBe('success');
  return receipt.contractAddress;
}

async function deployed(owners: PrivateKeyAccount[], threshold = 1): Promise<Address> {
  const data = walletCreation(
    owners.map(({ address }) => address),
    threshold,
  );
  return plain((await send({ data }))!);
}

/** Signatures of these keys one after another, in the order of their addresses. */
async function together(signers: PrivateKeyAccount[], text = message): Promise<Hex> {
  const inOrder = signers.toSorted((a, b) => (BigInt(a.address) < BigInt(b.address) ? -1 : 1));
  return concatHex(await Promise.all(inOrder.map((signer) => signer.signMessage({ message: text }))));
}

/** Answers a challenge for this address through everything that stands behind the doors. */
async function prove(address: Address, sign: (text: string) => Promise<string>) {
  const ports = { ...fakePorts({ chainId: l1.chainId }), chain };
  const now = Date.now();
  const challenge = await ports.challenges.issue(
    newChallenge({
      nonce: 'ab'.repeat(16),
      purpose: 'register',
      guildId: GUILD,
      userId: OPERATOR,
      handle: 'Olga',
      chainId: l1.chainId,
      address: plain(address),
      now,
    }),
  );
  const signature = await sign(challengeMessage(challenge));
  const { standing } = await proveAddress({ challengeId: challenge.id, signature, now }, ports);
  return { role: standing.role, links: await ports.operators.linksOf(OPERATOR) };
}

describe('an ordinary account', () => {
  const forms: [string, (signature: Hex) => string][] = [
    ['as wallets give it', (signature) => signature],
    ['in upper case', (signature) => `0x${signature.slice(2).toUpperCase()}`],
    [
      'compact, 64 bytes (EIP-2098)',
      (signature) => serializeCompactSignature(signatureToCompactSignature(parseSignature(signature))),
    ],
    [
      'with a v of 0 or 1, as hardware wallets give it',
      (signature) => concatHex([slice(signature, 0, 64), slice(signature, 64) === '0x1b' ? '0x00' : '0x01']),
    ],
    ['in the JSON of a tool', (signature) => JSON.stringify({ address: '0x', sig: signature })],
  ];

  test.each(forms)('holds %s, through the whole proof', async (_name, form) => {
    // Several keys, so that both values of v are met.
    for (const index of [5, 6, 7, 8]) {
      const account = keyOf(index);
      const proven = await prove(account.address, async (text) =>
        form(await account.signMessage({ message: text })),
      );
      expect(proven.links).toMatchObject([{ address: plain(account.address), proof: 'signature' }]);
    }
  });

  test.each(forms)('of another key does not hold %s', async (_name, form) => {
    const proving = prove(owner().address, async (text) =>
      form(await stranger().signMessage({ message: text })),
    );
    await expect(proving).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the role of an ordinary account on the real contracts', () => {
  test('a withdrawer is told every validator that names it, and no other', async () => {
    const { withdrawer, withdrawerKey } = l1.validators[0]!;
    const account = privateKeyToAccount(withdrawerKey);
    const named = l1.validators.filter((one) => one.withdrawer === withdrawer);
    expect(named.length).toBeGreaterThan(1);
    const found = await chain.attestersOf(plain(withdrawer));
    expect(found.toSorted()).toEqual(named.map(({ attester }) => plain(attester)).toSorted());
    expect(await prove(withdrawer, (text) => account.signMessage({ message: text }))).toMatchObject({
      role: 'withdrawer',
      links: [{ role: 'withdrawer', proof: 'signature' }],
    });
  });

  test('an attester is one, and who is nothing on chain proves a wallet', async () => {
    const { attester, attesterKey } = l1.validators[1]!;
    const account = privateKeyToAccount(attesterKey);
    expect(await prove(attester, (text) => account.signMessage({ message: text }))).toMatchObject({
      role: 'attester',
    });
    expect(await chain.attestersOf(plain(attester))).toEqual([]);
    expect(await chain.providersOf(plain(attester))).toEqual([]);
    const nobody = privateKeyToAccount(`0x${'77'.repeat(32)}`);
    expect(await prove(nobody.address, (text) => nobody.signMessage({ message: text }))).toMatchObject({
      role: 'wallet',
    });
  });
});

describe('a contract wallet of one owner (ERC-1271)', () => {
  let wallet: Address;

  beforeAll(async () => {
    wallet = await deployed([owner()]);
  });

  test('holds through the signature of its owner, through the whole proof', async () => {
    const proven = await prove(wallet, (text) => owner().signMessage({ message: text }));
    expect(proven.links).toMatchObject([{ address: wallet, role: 'wallet', proof: 'signature' }]);
  });

  test('holds through a hardware wallet’s v of 0 or 1', async () => {
    const signature = await owner().signMessage({ message });
    const raw = concatHex([slice(signature, 0, 64), slice(signature, 64) === '0x1b' ? '0x00' : '0x01']);
    expect(await chain.verifySignature({ address: wallet, message, signature: raw })).toBe(true);
  });

  test('a stranger’s signature is refused, and nothing is linked', async () => {
    const proving = prove(wallet, (text) => stranger().signMessage({ message: text }));
    await expect(proving).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('does not hold for another text, nor through a signature of the wrong length', async () => {
    const right = await owner().signMessage({ message });
    expect(await chain.verifySignature({ address: wallet, message: 'other', signature: right })).toBe(false);
    expect(await chain.verifySignature({ address: wallet, message, signature: '0x1234' })).toBe(false);
    expect(
      await chain.verifySignature({ address: wallet, message, signature: concatHex([right, right]) }),
    ).toBe(false);
  });

  test('the empty signature a Safe prints is refused in words', async () => {
    await expect(prove(wallet, async () => '0x')).rejects.toMatchObject({
      code: 'invalid-input',
      hint: expect.stringContaining('Safe'),
    });
  });
});

describe('a contract wallet of two out of three', () => {
  let wallet: Address;
  const owners = () => [keyOf(9), keyOf(10), keyOf(11)];

  beforeAll(async () => {
    wallet = await deployed(owners(), 2);
  });

  test('holds through any two of its owners, through the whole proof', async () => {
    const [one, two, three] = owners();
    for (const pair of [
      [one!, two!],
      [one!, three!],
      [two!, three!],
    ]) {
      const proven = await prove(wallet, (text) => together(pair, text));
      expect(proven.links).toMatchObject([{ address: wallet }]);
    }
  });

  test('does not hold through one, through one twice, or with a stranger among them', async () => {
    const [one] = owners();
    const signature = await one!.signMessage({ message });
    for (const wrong of [
      signature,
      concatHex([signature, signature]),
      await together([one!, stranger()]),
      await together(owners()),
    ]) {
      expect(await chain.verifySignature({ address: wallet, message, signature: wrong })).toBe(false);
    }
  });
});

describe('a contract wallet that is not deployed yet (ERC-6492)', () => {
  const creation = () => walletCreation([owner().address]);
  const address = () =>
    plain(getContractAddress({ from: FACTORY, salt: zeroHash, bytecode: creation(), opcode: 'CREATE2' }));
  const wrap = (inner: Hex): Hex =>
    concatHex([
      encodeAbiParameters(
        [{ type: 'address' }, { type: 'bytes' }, { type: 'bytes' }],
        [FACTORY, concatHex([zeroHash, creation()]), inner],
      ),
      ERC6492_SUFFIX,
    ]);
  const codeThere = () => l1.publicClient.getCode({ address: address() });

  test('holds through the owner it will have, through the whole proof, and is not deployed by it', async () => {
    const proven = await prove(address(), async (text) => wrap(await owner().signMessage({ message: text })));
    expect(proven.links).toMatchObject([{ address: address(), role: 'wallet' }]);
    expect(await codeThere()).toBeUndefined();
  });

  test('does not hold through anybody else, unwrapped, or wrapped twice', async () => {
    const right = await owner().signMessage({ message });
    for (const signature of [wrap(await stranger().signMessage({ message })), right, wrap(wrap(right))]) {
      expect(await chain.verifySignature({ address: address(), message, signature })).toBe(false);
    }
  });

  test('does not hold for an address that this code does not deploy to', async () => {
    const signature = wrap(await owner().signMessage({ message }));
    const elsewhere = plain(keyOf(12).address);
    expect(await chain.verifySignature({ address: elsewhere, message, signature })).toBe(false);
  });

  test('once deployed it holds wrapped and unwrapped, for its owner alone', async () => {
    await send({ to: FACTORY, data: concatHex([zeroHash, creation()]) });
    expect(await codeThere()).toBeDefined();
    const right = await owner().signMessage({ message });
    const wrong = await stranger().signMessage({ message });
    for (const [signature, holds] of [
      [right, true],
      [wrap(right), true],
      [wrong, false],
      [wrap(wrong), false],
    ] as const) {
      expect(await chain.verifySignature({ address: address(), message, signature })).toBe(holds);
    }
  });
});

test('the zero address is held by nobody', async () => {
  const signature: Hex = `0x${'00'.repeat(65)}`;
  const address: Address = '0x0000000000000000000000000000000000000000';
  expect(await chain.verifySignature({ address, message, signature })).toBe(false);
});
