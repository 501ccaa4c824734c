import type { Address, Hex } from 'viem';
import { assemble, creationOf } from './assembler.ts';

const MAGIC = '0x1626ba7e';
/** `isValidSignature(bytes32 hash, bytes signature)`: where the hash, the signature's length and its bytes stand. */
const [HASH, LENGTH, BYTES] = [0x04, 0x44, 0x64];
const SIGNATURE_BYTES = 65;

/**
 * Creation code of an ERC-1271 wallet that several keys own, as a Safe is: it takes `threshold` signatures one after
 * another, recovers each signer with `ecrecover`, and answers the magic value only where all of them are its owners and
 * stand in ascending order, so that none counts twice. Anything else is answered with zero.
 */
export function walletCreation(owners: readonly Address[], threshold = 1): Hex {
  const signatures = Array.from({ length: threshold }, (_, place) => BYTES + place * SIGNATURE_BYTES);
  return creationOf(
    assemble(`
      ${hex(LENGTH)} CALLDATALOAD ${hex(threshold * SIGNATURE_BYTES)} EQ ; stays on the stack: good so far
      ${signatures.map((at) => checked(at, owners)).join('\n')}
      ${MAGIC} MUL 0xe0 SHL 0x00 MSTORE 0x20 0x00 RETURN
    `),
  );
}

/** Memory: 0x80 the signer, 0xa0 the signer before. */
function checked(at: number, owners: readonly Address[]): string {
  return `
    ${hex(HASH)} CALLDATALOAD 0x00 MSTORE
    ${hex(at + 64)} CALLDATALOAD 0xf8 SHR 0x20 MSTORE
    ${hex(at)} CALLDATALOAD 0x40 MSTORE
    ${hex(at + 32)} CALLDATALOAD 0x60 MSTORE
    0x00 0x80 MSTORE
    0x20 0x80 0x80 0x00 0x01 GAS STATICCALL POP
    0x00 ${owners.map((owner) => `${owner} 0x80 MLOAD EQ OR`).join(' ')} AND
    0xa0 MLOAD 0x80 MLOAD GT AND
    0x80 MLOAD 0xa0 MSTORE
  `;
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(2, '0')}`;
}
