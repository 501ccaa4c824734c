import * as v from 'valibot';
import { storedAddress } from '../../domain/address.ts';
import type { NodeHistory } from '../../domain/duty.ts';
import type { DutyCount } from '../../domain/validator.ts';
import type { NodeDuties } from '../../ports.ts';

/** Slots and counts are numbers from 4.x on, decimal text before. */
export const count = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^[0-9]+$/))]),
  v.transform(Number),
);

/** `rate` is there too, but absent where there was no duty: missed over total says the same. */
const missed = v.object({ currentStreak: count, count, total: count });

const validatorStats = v.object({
  address: storedAddress,
  missedProposals: missed,
  missedAttestations: missed,
  /** Newer nodes bring slot statuses nobody has heard of; the counts include them. */
  history: v.optional(v.array(v.object({ slot: count, status: v.string() })), []),
});

const seen = {
  lastProcessedSlot: v.optional(v.nullable(count)),
  initialSlot: v.optional(v.nullable(count)),
  slotWindow: count,
};

/** Of all validators; with the sentinel off `{ stats: {}, slotWindow: 0 }`, which is not "everyone is perfect". */
export const statsOfAll = v.object({ stats: v.record(v.string(), validatorStats), ...seen });

/** Of one; nothing at all where the node never saw it on a committee. */
export const statsOfOne = v.optional(v.object({ validator: validatorStats, ...seen }));

interface Seen {
  lastProcessedSlot?: number | null | undefined;
  initialSlot?: number | null | undefined;
  slotWindow: number;
}

/** Undefined where the node has not judged a slot yet. */
export function dutiesOf(stats: v.InferOutput<typeof validatorStats>, seen: Seen): NodeDuties | undefined {
  const { lastProcessedSlot, initialSlot, slotWindow } = seen;
  if (lastProcessedSlot === undefined || lastProcessedSlot === null) return undefined;
  return {
    attestations: countOf(stats.missedAttestations),
    proposals: countOf(stats.missedProposals),
    // The counts cover the window, which is cut short where the node started later.
    fromSlot: Math.max(initialSlot ?? 0, lastProcessedSlot - slotWindow, 0),
    toSlot: lastProcessedSlot,
    ...(typeof initialSlot === 'number' ? { initialSlot } : {}),
  };
}

/** The same slot by slot, as far as the node kept it. */
export function historyOf(stats: v.InferOutput<typeof validatorStats>, seen: Seen): NodeHistory | undefined {
  const window = dutiesOf(stats, seen);
  return window && { fromSlot: window.fromSlot, toSlot: window.toSlot, slots: stats.history };
}

function countOf({ count, total, currentStreak }: v.InferOutput<typeof missed>): DutyCount {
  return { missed: count, total, streak: currentStreak };
}
