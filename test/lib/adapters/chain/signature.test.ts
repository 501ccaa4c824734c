import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { concatHex, encodeAbiParameters, getContractAddress, zeroHash } from 'viem';
import type { Address, Hex } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import type { Chain } from '../../../../lib/ports.ts';
import { startLocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { chainOn } from './local-chain.ts';

/** Deterministic deployment proxy, on Anvil from the start: `salt ++ creation code` deploys by CREATE2. */
const FACTORY: Address = '0x4e59b44847b379578588920cA78FbF26c0B4956C';
/** ERC-6492: closes a signature that carries how to deploy its wallet. */
const ERC6492_SUFFIX: Hex = `0x${'6492'.repeat(16)}`;

/**
 * The smallest ERC-1271 wallet: `isValidSignature(hash, signature)` gives the magic value where `ecrecover` gives the
 * owner, else zero. Written by hand, since there is no compiler here.
 */
function walletCode(owner: Address): Hex {
  const runtime = [
    '600435 600052', // memory[0] = hash
    '60a435 60f8 1c 602052', // memory[32] = v, the last byte of the signature
    '606435 604052', // memory[64] = r
    '608435 606052', // memory[96] = s
    '6020 6080 6080 6000 6001 5a fa 50', // memory[128] = ecrecover(...)
    `608051 73${owner.slice(2)} 14`, // is it the owner?
    '63 1626ba7e 02 60e0 1b', // magic value or zero, in the first four bytes
    '600052 6020 6000 f3',
  ]
    .join('')
    .replace(/\s/g, '');
  const length = (runtime.length / 2).toString(16).padStart(2, '0');
  // Creation code, 9 bytes: copy what follows to memory and return it.
  return `0x60${length}8060095f395ff3${runtime}`;
}

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
const owner = () => privateKeyToAccount(l1.person(3).privateKey);
const stranger = () => privateKeyToAccount(l1.person(4).privateKey);

describe('a contract wallet', () => {
  let wallet: Address;

  beforeAll(async () => {
    const hash = await l1.publicClient.sendTransaction({
      account: '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266',
      data: walletCode(owner().address),
    });
    const receipt = await l1.publicClient.waitForTransactionReceipt({ hash });
    wallet = plain(receipt.contractAddress!);
  });

  test('holds through the signature of its owner (ERC-1271)', async () => {
    const signature = await owner().signMessage({ message });
    expect(await chain.verifySignature({ address: wallet, message, signature })).toBe(true);
  });

  test('does not hold through anybody else, nor for another text', async () => {
    const wrong = await stranger().signMessage({ message });
    const right = await owner().signMessage({ message });
    expect(await chain.verifySignature({ address: wallet, message, signature: wrong })).toBe(false);
    expect(await chain.verifySignature({ address: wallet, message: 'other', signature: right })).toBe(false);
  });

  test('does not hold through a signature of the wrong length', async () => {
    expect(await chain.verifySignature({ address: wallet, message, signature: '0x1234' })).toBe(false);
  });
});

describe('a contract wallet that is not deployed yet (ERC-6492)', () => {
  const wrapped = async (signer: ReturnType<typeof owner>) => {
    const code = walletCode(owner().address);
    const address = getContractAddress({ from: FACTORY, salt: zeroHash, bytecode: code, opcode: 'CREATE2' });
    const signature = concatHex([
      encodeAbiParameters(
        [{ type: 'address' }, { type: 'bytes' }, { type: 'bytes' }],
        [FACTORY, concatHex([zeroHash, code]), await signer.signMessage({ message })],
      ),
      ERC6492_SUFFIX,
    ]);
    return { address: plain(address), message, signature };
  };

  test('holds through the signature of the owner it will have', async () => {
    expect(await chain.verifySignature(await wrapped(owner()))).toBe(true);
    expect(await l1.publicClient.getCode({ address: (await wrapped(owner())).address })).toBeUndefined();
  });

  test('does not hold through anybody else', async () => {
    expect(await chain.verifySignature(await wrapped(stranger()))).toBe(false);
  });
});

test('the zero address is held by nobody', async () => {
  const signature: Hex = `0x${'00'.repeat(65)}`;
  const address: Address = '0x0000000000000000000000000000000000000000';
  expect(await chain.verifySignature({ address, message, signature })).toBe(false);
});
