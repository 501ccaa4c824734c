import { hexToBigInt, keccak256, numberToHex, stringToHex } from 'viem';
import { getStorageAt } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import type { ParameterValues } from '../../domain/parameters.ts';
import type { View } from './reads.ts';

/** `StakingStorage` in `StakingLib.sol` of 4.1.2: token; slasher and local ejection threshold; GSE; exits; queue rules. */
const STORE = hexToBigInt(keccak256(stringToHex('aztec.core.staking.storage')));
const SLASHER_PLACE = STORE + 1n;
const QUEUE_PLACE = STORE + 4n;

const ADDRESS_BITS = 160n;
const FIELD = (1n << 32n) - 1n;

/**
 * How the entry queue lets people in. No getter tells, so the contract's storage is read; only where two things that
 * are known otherwise stand where 4.1.2 keeps them, since another version may keep them elsewhere. Undefined there.
 */
export async function readQueueRules(
  view: View,
  rollup: Address,
  known: { slasher: Address | undefined; localEjectionThresholdWei: string | undefined },
): Promise<ParameterValues | undefined> {
  const { slasher, localEjectionThresholdWei } = known;
  if (slasher === undefined || localEjectionThresholdWei === undefined) return undefined;
  const expected = (BigInt(localEjectionThresholdWei) << ADDRESS_BITS) | BigInt(slasher);
  if ((await readWord(view, rollup, SLASHER_PLACE)) !== expected) return undefined;
  const packed = await readWord(view, rollup, QUEUE_PLACE);
  const field = (index: bigint) => String((packed >> (32n * index)) & FIELD);
  // A quotient of zero would be a division by zero: such a word holds something else.
  if (packed >> ADDRESS_BITS !== 0n || field(1n) === '0') return undefined;
  return {
    bootstrapValidators: field(4n),
    bootstrapFlushSize: field(3n),
    flushSizeMin: field(2n),
    flushSizeQuotient: field(1n),
    flushSizeMax: field(0n),
  };
}

async function readWord(view: View, address: Address, place: bigint): Promise<bigint> {
  const slot = numberToHex(place, { size: 32 });
  const word = await getStorageAt(view.client, { address, slot, blockNumber: view.blockNumber });
  return word === undefined || word === '0x' ? 0n : hexToBigInt(word);
}
