import type { Address } from '../domain/address.ts';
import { epochOfSlot, epochSeconds, slotAt, type RollupClock } from '../domain/clock.ts';
import { revised, type Committee } from '../domain/committee.ts';
import type { Block, Ports } from '../ports.ts';

/** How often in an epoch a draw that is not settled is read again: on mainnet every 5 min. */
const READS_AN_EPOCH = 8;
/** Epochs after the one that runs for which a rollup may have drawn already. */
const AHEAD = 2;

export interface RollupAt extends RollupClock {
  chainId: number;
  rollup: Address;
}

/**
 * The committees of a rollup around a block: two epochs back, the one that runs, and those to come as far as they are
 * drawn. What is settled is read from L1 once; the rest again every few minutes, and what changed is noted.
 */
export async function followCommittees(
  at: RollupAt,
  block: Block,
  { chain, committees }: Pick<Ports, 'chain' | 'committees'>,
): Promise<Committee[]> {
  const current = epochOfSlot(at, slotAt(at, block.time));
  const around = Array.from({ length: AHEAD + 3 }, (_, index) => current - 2 + index).filter(
    (epoch) => epoch >= 0,
  );
  const stored = new Map((await committees.of(at, around)).map((one) => [one.epoch, one]));
  const due = (epoch: number) => {
    const known = stored.get(epoch);
    return !known || (known.provisional && block.time - known.readAt >= epochSeconds(at) / READS_AN_EPOCH);
  };
  if (![current - 1, current, current + 1].some((epoch) => epoch >= 0 && due(epoch)))
    return [...stored.values()];
  const wanted = around.filter((epoch) => epoch >= current - 1 && due(epoch));
  for (const reading of await chain.committees(at.rollup, block, wanted)) {
    if (!reading.known) continue;
    const after = revised(stored.get(reading.epoch), reading);
    await committees.save(after);
    stored.set(reading.epoch, after);
  }
  return [...stored.values()].sort((one, other) => one.epoch - other.epoch);
}
