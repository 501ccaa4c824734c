import type { Address } from './address.ts';
import { fits, stageOf, type ChainFact, type Draft, type LifeChange } from './life-cycle-draft.ts';
import { changeId } from './life-cycle-facts.ts';
import { afterFact, isStep, type StepFact } from './life-cycle-log.ts';
import type { QueuePace } from './life-cycle-queue.ts';
import { atPresent } from './life-cycle-reading.ts';
import { pastOf, type Life, type LifeStage } from './life-cycle.ts';
import type { Fact } from './fact.ts';
import type { Validator } from './validator.ts';

type Block = ChainFact['chain']['block'];

/** All that a pass knows of one attester on one rollup. */
export interface LifeInput {
  /** What the chain says at `head`. */
  reading: Validator;
  /** The row as it was stored. */
  row: Validator | undefined;
  /** Everything that happened between `since` and `end`, in chain order, whether it was told already or not. */
  facts: readonly Fact[];
  /** Last block before this pass that still stands; undefined on the first pass ever. */
  since: Block | undefined;
  /** Last block whose facts are known: below `head` after an outage. */
  end: Block;
  head: Block;
  canonicalBefore: Address;
  /** Readings of the same attester on other rollups, at `head`. */
  elsewhere: readonly Validator[];
  /** Of the canonical rollup, at `head`. */
  pace: QueuePace;
  /** Ids of facts that a reorg took back. */
  takenBack: ReadonlySet<string>;
}

export interface Lived {
  /** Undefined where nothing can be said before more is read. */
  life: Life | undefined;
  changes: readonly LifeChange[];
}

/**
 * How one attester lives on, and what changed. Facts are gone through in order; what they leave open the reading
 * decides, and what neither shows is not known. The same input gives the same changes with the same ids, also to a
 * pass that repeats one which died after it had saved its rows.
 */
export function liveOn(input: LifeInput): Lived {
  const { reading, row, since, end, head, facts, pace } = input;
  if (!since) return { life: begun(input), changes: [] };
  const start = startOf(row, since.number, input.canonicalBefore);
  const before: Draft = {
    life: start ?? { stage: 'none', since: head.time, noted: end.number },
    fresh: start === undefined,
    changes: [],
    ...(start?.suspect ? { last: start.suspect } : {}),
    roomWei: roomOf(input),
    canonical: input.canonicalBefore,
  };
  const read = facts
    .filter(isStep)
    .filter((fact) => concerns(fact, reading))
    .reduce(afterFact, before);
  const complete = end.number >= head.number;
  if (!complete && read.fresh) return { life: undefined, changes: [] };
  const after = complete
    ? atPresent(read, {
        reading,
        elsewhere: input.elsewhere,
        canonical: pace.rollup,
        pace,
        time: head.time,
        byReading: (to) => readingShows(to, input),
      })
    : read;
  return { life: noted(after, start, { end: end.number, complete }), changes: after.changes };
}

/** On the first pass ever nothing is told: what is stored holds if it agrees with the chain. */
function begun({ reading, row, head, end, pace }: LifeInput): Life {
  const stage = stageOf(reading, pace.rollup);
  const stored = row?.life;
  const agrees =
    stored !== undefined &&
    fits(stored.stage, reading.status) &&
    (reading.status !== 'validating' || stored.stage === stage);
  return agrees ? stored : { stage, since: head.time, noted: end.number };
}

/** The life as it was at a block: the newest stage that was noted by then. */
function startOf(row: Validator | undefined, block: number, canonical: Address): Life | undefined {
  if (!row) return undefined;
  const { life } = row;
  if (!life) return { stage: stageOf(row, canonical), since: row.lastSeen, noted: block };
  if (life.noted <= block) return life;
  const past = life.past ?? [];
  const index = past.findIndex((span) => span.noted <= block);
  const back = past[index];
  return back && { ...back, past: past.slice(index + 1) };
}

/**
 * Stake above ejection as of `since`: only from a row that is no younger, and only where it can have mattered, since
 * one that validates now was not ejected.
 */
function roomOf({ reading, row, since }: LifeInput): bigint | undefined {
  if (!row || !since || row.block === 0 || row.block > since.number) return undefined;
  if (row.status !== 'validating' || reading.status === 'validating') return undefined;
  return BigInt(row.headroomWei);
}

function concerns(fact: StepFact, { address, rollup }: Validator): boolean {
  if (fact.kind === 'rollup.canonical-changed') return true;
  return fact.attester === address && fact.chain.rollup === rollup;
}

/** A pass that repeats one which died shows what that one had found, unless its block is gone. */
function readingShows(to: LifeStage, { reading, row, since, head, takenBack }: LifeInput) {
  const found = row?.life;
  if (found?.evidence && since && found.stage === to && found.noted > since.number) {
    if (!takenBack.has(changeId(reading, { to, shown: found.evidence }))) return found.evidence;
  }
  return { id: `${reading.id}:reading:${head.hash}`, block: head };
}

function noted(after: Draft, start: Life | undefined, pass: { end: number; complete: boolean }): Life {
  const { suspect: _suspect, ...life } = after.life;
  const { last } = after;
  const suspect = pass.complete || !last ? {} : { suspect: { cause: last.cause, shown: last.shown } };
  const same = start !== undefined && start.stage === life.stage && start.since === life.since;
  if (same) return { ...life, ...suspect };
  const past = pastOf(start);
  return { ...life, ...suspect, noted: pass.end, ...(past.length > 0 ? { past } : {}) };
}
