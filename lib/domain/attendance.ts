import * as v from 'valibot';
import { storedAddress } from './address.ts';

/** What became of a slot: a checkpoint was proposed in it, none was although one was due, or nobody could say. */
export const SLOT_STATES = ['proposed', 'missed', 'unknown'] as const;

/** One slot of an epoch, for the whole committee. */
export const slotAttendance = v.object({
  slot: v.number(),
  state: v.picklist(SLOT_STATES),
  /** Committee members who attested; absent where that is unknown. */
  attested: v.optional(v.number()),
  /** Size of the committee. */
  committee: v.number(),
});
export type SlotAttendance = v.InferOutput<typeof slotAttendance>;

/** How a committee attended to an epoch, slot by slot. */
export const attendance = v.object({
  chainId: v.number(),
  rollup: storedAddress,
  epoch: v.number(),
  slots: v.array(slotAttendance),
  /** `l1`: the attestations carried in what was proposed on L1. `node`: one node's sentinel. */
  source: v.picklist(['l1', 'node']),
});
export type Attendance = v.InferOutput<typeof attendance>;

/**
 * Duties met over duties known, of a whole epoch; undefined where nothing is known of any slot. A slot without a
 * proposal gave nobody anything to attest to, and counts as one duty that was missed.
 */
export function participation(slots: readonly SlotAttendance[]): number | undefined {
  let met = 0;
  let due = 0;
  for (const { state, attested, committee } of slots) {
    if (state === 'missed') due += 1;
    if (state !== 'proposed') continue;
    met += 1 + (attested ?? 0);
    due += 1 + (attested === undefined ? 0 : committee);
  }
  return due === 0 ? undefined : met / due;
}
