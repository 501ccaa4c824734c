import { multicall, readContract } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import { rollupAbi } from './abi.ts';
import { inChunks, pinned, plain, required, type View } from './reads.ts';

export interface QueueSpot {
  /** 1 is next to be flushed. */
  position: number;
  /** Absent where the attester waits twice with different ones: whose it is shows only when flushed. */
  withdrawer?: Address | undefined;
}

/**
 * Who waits to join. The contract can only be asked by position, so this reads the whole queue: 8.5 Mgas and a call
 * for each 250 entries. An attester that waits twice keeps its first place.
 */
export async function readEntryQueue(view: View, rollup: Address): Promise<ReadonlyMap<Address, QueueSpot>> {
  const contract = { address: rollup, abi: rollupAbi } as const;
  const length = await readContract(view.client, {
    ...contract,
    functionName: 'getEntryQueueLength',
    blockNumber: view.blockNumber,
  });
  const indexes = Array.from({ length: Number(length) }, (_, index) => BigInt(index));
  const entries = await inChunks(indexes, async (chunk) => {
    const contracts = chunk.map((index) => ({
      ...contract,
      functionName: 'getEntryQueueAt' as const,
      args: [index] as const,
    }));
    const results = await multicall(view.client, { ...pinned(view), contracts });
    return results.map((one) => required(one, `the entry queue of rollup ${rollup}`));
  });
  const spots = new Map<Address, QueueSpot>();
  for (const [index, entry] of entries.entries()) {
    const attester = plain(entry.attester);
    const withdrawer = plain(entry.withdrawer);
    const first = spots.get(attester);
    if (!first) spots.set(attester, { position: index + 1, withdrawer });
    else if (first.withdrawer !== withdrawer) spots.set(attester, { position: first.position });
  }
  return spots;
}
