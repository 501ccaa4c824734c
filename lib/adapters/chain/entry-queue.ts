import { multicall, readContract } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import type { QueueSpot } from '../../ports.ts';
import { rollupAbi } from './abi.ts';
import { inChunks, optional, pinned, plain, required, type View } from './reads.ts';

type Spots = ReadonlyMap<Address, QueueSpot>;

/**
 * Who waits to join. The contract can only be asked by position, so this reads the whole queue: 8.5 Mgas and a call
 * for each 500 entries. An attester that waits twice keeps its first place.
 */
export async function readEntryQueue(view: View, rollup: Address): Promise<Spots> {
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
    const followsLatest = entry.moveWithLatestRollup;
    if (!first) spots.set(attester, { position: index + 1, withdrawer, followsLatest });
    else if (first.withdrawer !== withdrawer)
      spots.set(attester, { position: first.position, followsLatest });
  }
  return spots;
}

/** Somebody who should be at a place by now. */
export interface Expected {
  attester: Address;
  spot: QueueSpot;
  isThere: boolean;
}

/**
 * Whether they are where they were expected, in one call for each 500 of them: the queue is first in, first out, so a
 * place falls by what was flushed.
 */
export async function readExpected(view: View, rollup: Address, expected: Spots): Promise<Expected[]> {
  return inChunks([...expected], async (chunk) => {
    const contracts = chunk.map(([, { position }]) => ({
      address: rollup,
      abi: rollupAbi,
      functionName: 'getEntryQueueAt' as const,
      args: [BigInt(position - 1)] as const,
    }));
    const results = await multicall(view.client, { ...pinned(view), contracts });
    return chunk.map(([attester, spot], index) => {
      const result = results[index];
      const entry = result && optional(result);
      return { attester, spot, isThere: entry !== undefined && plain(entry.attester) === attester };
    });
  });
}
