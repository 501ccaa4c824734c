import { encodeAbiParameters, keccak256, numberToHex, stringToHex } from 'viem';
import type { Address, Hex } from 'viem';
import { artifact } from './artifacts.ts';
import type { L1Client } from './client.ts';
import type { Pace } from './network.ts';

/** Where the rollup keeps its chain: `RollupStore` in `STFLib.sol` of 4.1.2, tips first, then archives, then a ring of logs. */
const STORE = BigInt(keccak256(stringToHex('aztec.stf.storage')));
const LOGS = STORE + 2n;
/** Place of the slot number within one log. */
const LOG_SLOT_NUMBER = 5n;

/**
 * Writes one checkpoint for every slot that has passed, proven up to the start of the previous epoch, straight into
 * the rollup's storage: there are no sequencers or provers here to publish them, so no events of them either.
 * Checkpoint n is the one of slot n.
 */
export async function writeCheckpoints(
  client: L1Client,
  rollup: Address,
  { epochSlots }: Pace,
): Promise<void> {
  const currentSlot = await client.readContract({
    address: rollup,
    abi: artifact('Rollup').abi,
    functionName: 'getCurrentSlot',
  });
  // Logs in the ring: all that can be pruned (two epochs of slots), and one.
  const ring = epochSlots * 2 + 1;
  const pending = Math.max(0, Number(currentSlot) - 1);
  const proven = Math.max(0, (Math.floor(Number(currentSlot) / epochSlots) - 1) * epochSlots);
  const recent = Array.from({ length: Math.min(ring, pending) }, (_, back) => pending - back);
  const write = (index: bigint, value: bigint) =>
    client.setStorageAt({ address: rollup, index: word(index), value: word(value) });
  await Promise.all([
    write(STORE, (BigInt(pending) << 128n) | BigInt(proven)),
    ...recent.map((checkpoint) => write(logOf(checkpoint, ring) + LOG_SLOT_NUMBER, BigInt(checkpoint))),
  ]);
}

/** Storage place of a mapping's entry: the hash of its key and of the mapping's own place. */
function logOf(checkpoint: number, ring: number): bigint {
  const place = encodeAbiParameters(
    [{ type: 'uint256' }, { type: 'uint256' }],
    [BigInt(checkpoint % ring), LOGS],
  );
  return BigInt(keccak256(place));
}

function word(value: bigint): Hex {
  return numberToHex(value, { size: 32 });
}
