import { keccak256, stringToHex } from 'viem';
import type { Address, Hex } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import type { PublicKeystore } from './bls-keys.ts';

export interface Person {
  address: Address;
  privateKey: Hex;
}

export interface LocalValidator {
  attester: Address;
  attesterKey: Hex;
  withdrawer: Address;
  withdrawerKey: Hex;
  keystore: PublicKeystore;
}

/** Anvil's first account: unlocked, rich, owner of what it deploys. */
export const DEPLOYER: Address = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266';

/** The key that belongs to a role on every local chain: made from its name, so worth nothing anywhere else. */
export function localKey(role: string, index: number): Person {
  const privateKey = keccak256(stringToHex(`sparta local ${role} ${index}`));
  return { address: privateKeyToAccount(privateKey).address, privateKey };
}

/** The person who may exit validator `index`: persons own three and two validators in turn. */
export function ownerOf(index: number): number {
  return 2 * Math.floor(index / 5) + (index % 5 < 3 ? 0 : 1);
}
