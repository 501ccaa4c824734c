import type { ContractFunctionReturnType } from 'viem';
import { multicall, readContract } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import { rollupAbi } from './abi.ts';
import { inChunks, optional, pinned, plain, required, type View } from './reads.ts';

export type QueueEntry = ContractFunctionReturnType<typeof rollupAbi, 'view', 'getEntryQueueAt'>;

export interface Standing {
  kind: 'unknown' | 'queued' | 'registered' | 'leaving';
  /** 1 is next to be flushed; where queued. */
  position?: number | undefined;
}

/** Where an attester stands on one rollup; `queue`: all who wait there, read where nobody did before. */
export async function readStanding(
  view: View,
  rollup: Address,
  attester: Address,
  queue?: readonly QueueEntry[],
): Promise<Standing> {
  const { status, exit } = await readContract(view.client, {
    address: rollup,
    abi: rollupAbi,
    functionName: 'getAttesterView',
    args: [attester],
    blockNumber: view.blockNumber,
  });
  if (exit.exists) return { kind: 'leaving' };
  if (status !== 0) return { kind: 'registered' };
  const waiting = queue ?? (await readQueue(view, rollup));
  const index = waiting.findIndex((entry) => plain(entry.attester) === attester);
  return index === -1 ? { kind: 'unknown' } : { kind: 'queued', position: index + 1 };
}

/** Everybody who waits to join, next first. */
export async function readQueue(view: View, rollup: Address): Promise<QueueEntry[]> {
  const what = `the entry queue of rollup ${rollup}`;
  const results = await readSpots(view, rollup, required(await readLength(view, rollup), what));
  return results.map((one) => required(one, what));
}

/**
 * Who waits on an older rollup and will still be let in there: the followers among them will not. Rollups before 3.0
 * do not tell who waits.
 */
export async function readPinnedQueue(view: View, rollup: Address): Promise<QueueEntry[]> {
  const results = await readSpots(view, rollup, optional(await readLength(view, rollup)) ?? 0n);
  const entries = results.flatMap((one) => optional(one) ?? []);
  return entries.filter((entry) => !entry.moveWithLatestRollup);
}

async function readLength(view: View, rollup: Address) {
  const [length] = await multicall(view.client, {
    ...pinned(view),
    contracts: [{ address: rollup, abi: rollupAbi, functionName: 'getEntryQueueLength' }],
  });
  return length;
}

async function readSpots(view: View, rollup: Address, length: bigint) {
  const indexes = Array.from({ length: Number(length) }, (_, index) => BigInt(index));
  return inChunks(indexes, (chunk) => {
    const contracts = chunk.map((index) => ({
      address: rollup,
      abi: rollupAbi,
      functionName: 'getEntryQueueAt' as const,
      args: [index] as const,
    }));
    return multicall(view.client, { ...pinned(view), contracts });
  });
}
