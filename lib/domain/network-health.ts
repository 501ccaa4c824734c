import { epochOfSlot, epochStart, slotAt, type RollupClock } from './clock.ts';
import type { NetworkReading } from './network-reading.ts';

/** Checkpoints of which L1 has no proof yet; undefined where one of the counts is not known. */
export function unproven({ pending, proven }: NetworkReading): number | undefined {
  if (!pending || !proven) return undefined;
  return Number(BigInt(pending.checkpoint) - BigInt(proven.checkpoint));
}

/** Slots since the newest checkpoint became the newest; undefined where nobody saw it. */
export function slotsWithoutCheckpoint(
  { pending }: NetworkReading,
  clock: RollupClock,
  now: number,
): number | undefined {
  return pending?.since === undefined ? undefined : slotAt(clock, now) - slotAt(clock, pending.since);
}

/**
 * Unix seconds by which the oldest checkpoint without a proof must be proven, at the latest; after that anybody may
 * prune all that is not proven. Its epoch is proven within that epoch and so many after it (`canPruneAtTime`, 4.1.2).
 * Undefined where nothing waits for a proof, or where that is not known.
 *
 * When the oldest was made L1 does not say. A slot has one checkpoint at most, so as many slots ago as there are
 * checkpoints it was there; and where there are more than slots since the last proof, it was there by then.
 */
export function proofDeadline(
  network: NetworkReading,
  clock: RollupClock,
  { now, proofEpochs }: { now: number; proofEpochs: number },
): number | undefined {
  const waiting = unproven(network);
  if (waiting === undefined || waiting <= 0) return undefined;
  const slot = slotAt(clock, now);
  const byCount = Math.max(0, slot - (waiting - 1));
  const { since } = network.proven ?? {};
  const provenSlot = since === undefined ? undefined : slotAt(clock, since);
  const byTime = provenSlot !== undefined && waiting > slot - provenSlot ? provenSlot : byCount;
  return epochStart(clock, epochOfSlot(clock, Math.min(byCount, byTime)) + proofEpochs + 1);
}
