import * as v from 'valibot';
import { storedAddress, type Address } from './address.ts';
import { epochOfSlot, slotAt, type RollupClock } from './clock.ts';
import type { Committee } from './committee.ts';
import { dutiesIn, type L1Record, type NodeHistory, type SlotDuty } from './duty.ts';

/** What became of a slot: a checkpoint was proposed in it, none was although one was due, or nobody could say. */
export const SLOT_STATES = ['proposed', 'missed', 'unknown'] as const;

/** One slot of an epoch, for the whole committee. */
export const slotAttendance = v.object({
  slot: v.number(),
  state: v.picklist(SLOT_STATES),
  /** Committee members besides the proposer who attested; absent where that is unknown. */
  attested: v.optional(v.number()),
  /** Members who had to attest: all but the proposer, and but those of whom nobody knows whether they did. */
  committee: v.number(),
});
export type SlotAttendance = v.InferOutput<typeof slotAttendance>;

/** How a committee attended to an epoch, slot by slot. */
export const attendance = v.object({
  chainId: v.number(),
  rollup: storedAddress,
  epoch: v.number(),
  /** None while the escape hatch was open: nobody had a duty. */
  slots: v.array(slotAttendance),
  /**
   * `l1`: the attestations published on L1, which need not be all there were. `node`: one node's sentinel saw them.
   */
  source: v.picklist(['l1', 'node']),
});
export type Attendance = v.InferOutput<typeof attendance>;

/**
 * Duties met over duties known, of a whole epoch; undefined where nothing is known of any slot. A slot without a
 * proposal gave nobody anything to attest to, and counts as one duty that was missed.
 */
export function participation(slots: readonly SlotAttendance[]): number | undefined {
  const { met, due } = dutiesMet(slots);
  return due === 0 ? undefined : met / due;
}

/** The same as counts; `due` is 0 where nothing is known. */
export function dutiesMet(slots: readonly SlotAttendance[]): { met: number; due: number } {
  let met = 0;
  let due = 0;
  for (const { state, attested, committee } of slots) {
    if (state === 'missed') due += 1;
    if (state !== 'proposed') continue;
    met += 1 + (attested ?? 0);
    due += 1 + (attested === undefined ? 0 : committee);
  }
  return { met, due };
}

/** Whether nothing more can be learned of it. */
export function isWhole({ slots }: Pick<Attendance, 'slots'>): boolean {
  return slots.every(
    ({ state, attested }) => state === 'missed' || (state === 'proposed' && attested !== undefined),
  );
}

/** Slots of which something is known; what knows of more is the better record of an epoch. */
export function slotsKnown({ slots }: Pick<Attendance, 'slots'>): number {
  return slots.filter(({ state, attested }) => state !== 'unknown' || attested !== undefined).length;
}

/** An epoch of which nothing is known. */
export function unknownAttendance(
  of: Pick<Attendance, 'chainId' | 'rollup' | 'epoch'>,
  { epochDuration }: Pick<RollupClock, 'epochDuration'>,
): Attendance {
  const slots = Array.from({ length: epochDuration }, (_, index): SlotAttendance => {
    return { slot: of.epoch * epochDuration + index, state: 'unknown', committee: 0 };
  });
  return { chainId: of.chainId, rollup: of.rollup, epoch: of.epoch, slots, source: 'l1' };
}

/** How a committee attended, from what a node saw of its members and what they published on L1. */
export function attendanceOf(
  committee: Committee,
  from: { l1?: L1Record | undefined; histories?: ReadonlyMap<Address, NodeHistory> | undefined },
): Attendance {
  const bySlot = new Map<number, SlotDuty[]>();
  for (const member of committee.members) {
    for (const duty of dutiesIn(committee, member, { l1: from.l1, node: from.histories?.get(member) }).slots)
      bySlot.set(duty.slot, [...(bySlot.get(duty.slot) ?? []), duty]);
  }
  const length = committee.escapeHatchOpen === true ? 0 : committee.lastSlot - committee.firstSlot + 1;
  const slots = Array.from({ length }, (_, index) => {
    const slot = committee.firstSlot + index;
    return attendanceIn(slot, bySlot.get(slot) ?? [], { committee, l1: from.l1 });
  });
  const seen = [...bySlot.values()].flat().some(({ by, kind }) => by === 'node' && kind === 'attestation');
  return {
    chainId: committee.chainId,
    rollup: committee.rollup,
    epoch: committee.epoch,
    slots,
    source: seen ? 'node' : 'l1',
  };
}

function attendanceIn(
  slot: number,
  duties: readonly SlotDuty[],
  { committee, l1 }: { committee: Committee; l1: L1Record | undefined },
): SlotAttendance {
  const asked = Math.max(0, committee.members.length - 1);
  const state = stateOf(slot, duties, l1);
  if (state === 'missed') return { slot, state, committee: asked };
  const due = duties.filter(({ kind }) => kind === 'attestation');
  const met = due.filter(({ outcome }) => outcome === 'met').length;
  const judged = due.filter(({ outcome, by }) => by === 'node' && outcome !== 'unknown').length;
  if (judged > 0) {
    const known = due.filter(({ outcome }) => outcome !== 'unknown').length;
    return { slot, state, attested: met, committee: known };
  }
  const published = l1?.checkpoints.some((one) => one.slot === slot && one.signed !== undefined);
  return { slot, state, ...(published === true ? { attested: met } : {}), committee: asked };
}

/** L1 shows proposals, whoever had to make them; without it the proposer's own duty tells. */
function stateOf(
  slot: number,
  duties: readonly SlotDuty[],
  l1: L1Record | undefined,
): SlotAttendance['state'] {
  if (l1 && slot <= l1.toSlot) return l1.checkpoints.some((one) => one.slot === slot) ? 'proposed' : 'missed';
  const outcome = duties.find(({ kind }) => kind === 'proposal')?.outcome ?? 'unknown';
  return outcome === 'unknown' ? 'unknown' : outcome === 'met' ? 'proposed' : 'missed';
}

/**
 * Where in an epoch the ones before it are looked at: once a node has judged their last slots, and twice more for what
 * could not be read then.
 */
const LOOKS_AT = [1 / 8, 3 / 8, 6 / 8];

/** Epochs whose attendance is to be read between two moments, Unix seconds; nearly always none. */
export function attendanceDue(clock: RollupClock, since: number | undefined, now: number): number[] {
  const slot = slotAt(clock, now);
  const epoch = epochOfSlot(clock, slot);
  const before = since === undefined ? -1 : slotAt(clock, since);
  const looks = [epoch - 1, epoch].flatMap((each) =>
    LOOKS_AT.map((part) => each * clock.epochDuration + Math.ceil(part * clock.epochDuration)),
  );
  if (!looks.some((look) => before < look && look <= slot)) return [];
  return [epoch - 2, epoch - 1].filter((each) => each >= 0);
}
