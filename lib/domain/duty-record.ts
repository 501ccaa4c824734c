import * as v from 'valibot';
import { storedAddress } from './address.ts';
import { proposalSlots } from './committee.ts';
import type { EpochDuties, SlotDuty } from './duty.ts';

const counts = v.object({ met: v.number(), missed: v.number(), unknown: v.number() });
export type DutyCounts = v.InferOutput<typeof counts>;

/** What one validator had to do in one epoch, and did. */
export const dutyRecord = v.object({
  chainId: v.number(),
  rollup: storedAddress,
  attester: storedAddress,
  epoch: v.number(),
  /** Its committee sat from the first to the last slot. */
  firstSlot: v.number(),
  lastSlot: v.number(),
  /** Unix seconds. */
  startsAt: v.number(),
  endsAt: v.number(),
  /** Slots it had to propose in. */
  proposerSlots: v.array(v.number()),
  proposals: counts,
  attestations: counts,
  /**
   * A letter for each slot, from the first to the last one judged: `a` attested, `m` did not, `p` proposed, `x` did
   * not, `-` nothing was due, `?` unknown. Absent in rows of older versions.
   */
  outcomes: v.optional(v.pipe(v.string(), v.regex(/^[ampx?-]*$/))),
  missedSlots: v.array(v.number()),
  /** Slots in which sources contradict one another. */
  disputedSlots: v.array(v.number()),
  /** Missed at the end, in a row. */
  streak: v.number(),
  sources: v.array(v.picklist(['l1', 'node'])),
  /** `proven`: all of it by L1. `reported`: some of it is one node's word. `none`: nothing is known. */
  confidence: v.picklist(['proven', 'reported', 'none']),
  /** Last slot judged; absent where none was. */
  judgedTo: v.optional(v.number()),
  /** Its first slots were judged by nobody. */
  partial: v.boolean(),
  /** Of the committee it is about. */
  revision: v.number(),
  /** Nothing more will be known. */
  final: v.boolean(),
  /** Unix seconds. */
  readAt: v.number(),
});
export type DutyRecord = v.InferOutput<typeof dutyRecord>;

export function recordOf(duties: EpochDuties, at: { final: boolean; readAt: number }): DutyRecord {
  const { committee: of, attester, slots, judgedTo, partial } = duties;
  const sources = [...new Set(slots.flatMap(({ said }) => said.map(({ source }) => source)))].sort();
  return {
    chainId: of.chainId,
    rollup: of.rollup,
    attester,
    epoch: of.epoch,
    firstSlot: of.firstSlot,
    lastSlot: of.lastSlot,
    startsAt: of.startsAt,
    endsAt: of.endsAt,
    proposerSlots: proposalSlots(of, attester),
    proposals: countsOf(slots.filter(({ kind }) => kind === 'proposal')),
    attestations: countsOf(slots.filter(({ kind }) => kind === 'attestation')),
    outcomes: outcomesOf(duties),
    missedSlots: slots.filter(({ outcome }) => outcome === 'missed').map(({ slot }) => slot),
    disputedSlots: slots.filter(({ disputed }) => disputed).map(({ slot }) => slot),
    streak: streakOf(slots),
    sources,
    confidence: confidenceOf(slots),
    ...(judgedTo === undefined ? {} : { judgedTo }),
    partial,
    revision: of.revision,
    ...at,
  };
}

/** Nobody will judge more of its slots. */
export function isJudgedWhole({ final, judgedTo, lastSlot }: DutyRecord): boolean {
  return final || judgedTo === lastSlot;
}

/**
 * Whether a record is worth a write beside the one that is stored: a miss or a contradiction at once, what was met when
 * the epoch is judged to its end. The chain's card says how far an epoch is judged in which nothing was missed.
 */
export function saysMore(stored: DutyRecord | undefined, after: DutyRecord): boolean {
  const isWhole = isJudgedWhole(after);
  if (!stored) return isWhole || after.missedSlots.length > 0 || after.disputedSlots.length > 0;
  if (isWhole !== isJudgedWhole(stored)) return isWhole;
  const said = (record: DutyRecord) =>
    isWhole
      ? { ...record, final: true, readAt: 0 }
      : [record.missedSlots, record.disputedSlots, record.revision];
  return JSON.stringify(said(stored)) !== JSON.stringify(said(after));
}

/** Duties of either kind whose outcome is known. */
export function judged({ proposals, attestations }: Pick<DutyRecord, 'proposals' | 'attestations'>): {
  missed: number;
  total: number;
} {
  const missed = proposals.missed + attestations.missed;
  return { missed, total: missed + proposals.met + attestations.met };
}

/** Slot by slot what is on record; a slot nobody judged is unknown, and one without a duty is left out. */
export function slotOutcomes(
  record: Pick<DutyRecord, 'firstSlot' | 'lastSlot' | 'proposerSlots' | 'outcomes' | 'missedSlots'>,
): Pick<SlotDuty, 'slot' | 'kind' | 'outcome'>[] {
  const { firstSlot, lastSlot, proposerSlots, outcomes = '', missedSlots } = record;
  return Array.from({ length: lastSlot - firstSlot + 1 }, (_, index) => index).flatMap((index) => {
    const slot = firstSlot + index;
    const letter = outcomes[index] ?? '?';
    if (letter === '-') return [];
    const kind = proposerSlots.includes(slot) ? 'proposal' : 'attestation';
    const { met, missed } = LETTERS[kind];
    const isMissed = letter === missed || missedSlots.includes(slot);
    return [{ slot, kind, outcome: isMissed ? 'missed' : letter === met ? 'met' : 'unknown' }];
  });
}

const LETTERS = {
  attestation: { met: 'a', missed: 'm', unknown: '?' },
  proposal: { met: 'p', missed: 'x', unknown: '?' },
} as const satisfies Record<SlotDuty['kind'], Record<SlotDuty['outcome'], string>>;

/** What nobody judged at the beginning is unknown; between what was judged, no duty is none. */
function outcomesOf({ committee: of, slots, judgedTo, partial }: EpochDuties): string {
  const bySlot = new Map(slots.map((duty) => [duty.slot, duty]));
  const length = judgedTo === undefined ? 0 : judgedTo - of.firstSlot + 1;
  const from = partial ? (slots[0]?.slot ?? of.lastSlot + 1) : of.firstSlot;
  return Array.from({ length }, (_, index) => {
    const duty = bySlot.get(of.firstSlot + index);
    if (duty) return LETTERS[duty.kind][duty.outcome];
    return of.firstSlot + index < from ? '?' : '-';
  }).join('');
}

function countsOf(slots: readonly SlotDuty[]): DutyCounts {
  const of = (wanted: SlotDuty['outcome']) => slots.filter(({ outcome }) => outcome === wanted).length;
  return { met: of('met'), missed: of('missed'), unknown: of('unknown') };
}

/** What is unknown neither makes a streak nor ends it. */
function streakOf(slots: readonly SlotDuty[]): number {
  const known = slots.filter(({ outcome }) => outcome !== 'unknown');
  return known.length - 1 - known.findLastIndex(({ outcome }) => outcome === 'met');
}

function confidenceOf(slots: readonly SlotDuty[]): DutyRecord['confidence'] {
  if (slots.every(({ by }) => by === undefined)) return 'none';
  return slots.every(({ by }) => by === 'l1') ? 'proven' : 'reported';
}
