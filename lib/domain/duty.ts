import type { Address } from './address.ts';
import { proposalSlots, type Committee } from './committee.ts';

/** A slot asks for one thing: of its proposer a checkpoint, of everybody else on the committee an attestation to it. */
export type DutyKind = 'proposal' | 'attestation';
export type DutyOutcome = 'met' | 'missed' | 'unknown';
/** `l1`: L1 itself shows it. `node`: one Aztec node saw it, or did not. */
export type DutySource = 'l1' | 'node';

/** What one source says of one slot. */
export interface Sighting {
  slot: number;
  kind: DutyKind;
  outcome: DutyOutcome;
  source: DutySource;
  /** The source's own word, for what is not understood. */
  status?: string;
}

/** What is known of one attester in one slot of an epoch. */
export interface SlotDuty {
  slot: number;
  kind: DutyKind;
  outcome: DutyOutcome;
  /** Whose word `outcome` is; absent where nobody knows. */
  by?: DutySource;
  said: readonly Sighting[];
  /** The sources contradict one another; L1 was believed. */
  disputed: boolean;
}

/** One slot as a node recorded it. */
export interface NodeSlot {
  slot: number;
  status: string;
}

/** One node's record of an attester, and the slots it covers: before and after it knows nothing. */
export interface NodeHistory {
  fromSlot: number;
  toSlot: number;
  slots: readonly NodeSlot[];
}

/** A checkpoint that was proposed on L1, and who of those asked for had signed it when it was published. */
export interface CheckpointSeen {
  slot: number;
  /** Whose signatures were in it and are good. Absent where the transaction could not be read. */
  signed?: readonly Address[];
  /** The transaction that published it: whoever sent it paid for it, whatever contract it went through. */
  sent?: Sent;
}

export interface Sent {
  by: Address;
  hash: string;
  /** Wei of ether its sender had to hold for it, decimal: all its gas and blobs at the most it offered. */
  reservedWei: string;
}

/** Checkpoints of an epoch on L1. */
export interface L1Record {
  checkpoints: readonly CheckpointSeen[];
  /** Up to this slot a slot without a checkpoint had no proposal. */
  toSlot: number;
}

export interface EpochDuties {
  attester: Address;
  committee: Committee;
  /** Slots in which it had, or may have had, something to do; ascending. */
  slots: readonly SlotDuty[];
  /** Last slot that was judged: by the node where there is one, else by L1; undefined where by nobody. */
  judgedTo: number | undefined;
  /** The epoch's first slots were judged by nobody: a node that started late. Its rate says little. */
  partial: boolean;
}

/**
 * What a node's word means: `block-*` up to 3.x, `checkpoint-*` from 4.x, more of them from 5.x. `checkpoint-valid` is
 * one that was seen and not mined: its proposer did its part. A word nobody has heard of is unknown, never missed.
 */
const OUTCOMES: Readonly<Record<string, Pick<Sighting, 'kind' | 'outcome'>>> = {
  'attestation-sent': { kind: 'attestation', outcome: 'met' },
  'attestation-missed': { kind: 'attestation', outcome: 'missed' },
  'block-mined': { kind: 'proposal', outcome: 'met' },
  'block-proposed': { kind: 'proposal', outcome: 'met' },
  'block-missed': { kind: 'proposal', outcome: 'missed' },
  'checkpoint-mined': { kind: 'proposal', outcome: 'met' },
  'checkpoint-proposed': { kind: 'proposal', outcome: 'met' },
  'checkpoint-valid': { kind: 'proposal', outcome: 'met' },
  'checkpoint-missed': { kind: 'proposal', outcome: 'missed' },
  'blocks-missed': { kind: 'proposal', outcome: 'missed' },
  'checkpoint-invalid': { kind: 'proposal', outcome: 'missed' },
  'checkpoint-unvalidated': { kind: 'proposal', outcome: 'missed' },
};

/** What a node's record of a slot says; `expected` is the kind where its word is none we know. */
export function nodeSighting({ slot, status }: NodeSlot, expected: DutyKind): Sighting {
  const known = Object.hasOwn(OUTCOMES, status) ? OUTCOMES[status] : undefined;
  return { slot, kind: expected, outcome: 'unknown', ...known, source: 'node', status };
}

/**
 * The duties of a member of a committee, slot by slot. Where there was nothing to attest to there was no duty: a slot
 * whose proposer missed is its proposer's miss alone.
 *
 * L1 proves what was published: a checkpoint, and signatures in it. It does not prove that somebody was silent, since
 * a proposer need not publish every attestation it got; only a node can say that.
 */
export function dutiesIn(
  of: Committee,
  attester: Address,
  from: { l1?: L1Record | undefined; node?: NodeHistory | undefined },
): EpochDuties {
  const proposals = new Set(proposalSlots(of, attester));
  const hidden = of.escapeHatchOpen === true;
  const slots = Array.from(
    { length: hidden ? 0 : of.lastSlot - of.firstSlot + 1 },
    (_, index) => of.firstSlot + index,
  )
    .map((slot) => {
      const kind = proposals.has(slot) ? 'proposal' : 'attestation';
      const said = [l1Sighting(from.l1, { slot, kind, attester }), ofNode(from.node, slot, kind)].filter(
        (one) => one !== undefined,
      );
      return slotDuty(slot, kind, said);
    })
    .filter((duty) => duty !== undefined);
  const judgedTo = judgedIn(of, from.node?.toSlot) ?? judgedIn(of, from.l1?.toSlot);
  // Only a node judges attestations, so only its window can be whole.
  const partial = judgedIn(of, from.node?.toSlot) !== undefined && (from.node?.fromSlot ?? 0) > of.firstSlot;
  return { attester, committee: of, slots, judgedTo, partial };
}

/** Undefined where the epoch was not reached. */
function judgedIn(of: Committee, toSlot: number | undefined): number | undefined {
  return toSlot === undefined || toSlot < of.firstSlot ? undefined : Math.min(of.lastSlot, toSlot);
}

function l1Sighting(
  l1: L1Record | undefined,
  { slot, kind, attester }: { slot: number; kind: DutyKind; attester: Address },
): Sighting | undefined {
  if (!l1 || slot > l1.toSlot) return undefined;
  const seen = l1.checkpoints.find((checkpoint) => checkpoint.slot === slot);
  const said = { slot, kind, source: 'l1' } as const;
  if (kind === 'proposal') return { ...said, outcome: seen ? 'met' : 'missed' };
  if (!seen) return undefined;
  if (!seen.signed) return { ...said, outcome: 'unknown' };
  return seen.signed.includes(attester)
    ? { ...said, outcome: 'met' }
    : { ...said, outcome: 'unknown', status: 'not-published' };
}

function ofNode(node: NodeHistory | undefined, slot: number, kind: DutyKind): Sighting | undefined {
  const seen = node?.slots.find((one) => one.slot === slot);
  return seen && nodeSighting(seen, kind);
}

/** One word for a slot. Undefined where nobody knows of a duty in it: nothing to attest to, or not judged yet. */
function slotDuty(slot: number, expected: DutyKind, said: readonly Sighting[]): SlotDuty | undefined {
  const known = said.filter(({ outcome }) => outcome !== 'unknown');
  const [first] = said;
  if (!first) return undefined;
  const proven = known.find(({ source }) => source === 'l1');
  const believed = proven ?? known[0];
  // A node that records another kind of duty contradicts the committee, which L1 proves.
  const disputed = said.some(
    ({ outcome, kind }) =>
      kind !== expected || (outcome !== 'unknown' && believed !== undefined && outcome !== believed.outcome),
  );
  if (!believed || believed.kind !== expected)
    return { slot, kind: expected, outcome: 'unknown', said, disputed };
  return { slot, kind: expected, outcome: believed.outcome, by: believed.source, said, disputed };
}
