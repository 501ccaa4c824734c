import * as v from 'valibot';
import { storedAddress } from './address.ts';

/**
 * The stages of a validator's life on one rollup. The contract says NONE for six of them: only its history tells
 * the never seen from the failed, withdrawn, wholly slashed and moved. `gone` had a place and left it for a reason
 * nobody saw; `left-behind` stays staked on a rollup that is no longer the canonical one.
 */
export const LIFE_STAGES = [
  'none',
  'queued',
  'queue-stuck',
  'failed-deposit',
  'validating',
  'left-behind',
  'zombie',
  'exiting',
  'withdrawn',
  'slashed-out',
  'moved',
  'gone',
] as const;
export type LifeStage = (typeof LIFE_STAGES)[number];

/**
 * Why a stage began, where the chain shows it. `second-deposit` belongs to a deposit that failed because the
 * attester was in already: its stage did not change. `no-flush` and `not-falling` are why a queue does not move.
 */
export const LIFE_CAUSES = [
  'slash',
  'exit-by-attester',
  'exit-by-withdrawer',
  'migration',
  'second-deposit',
  'no-flush',
  'not-falling',
] as const;
export type LifeCause = (typeof LIFE_CAUSES)[number];

const span = {
  stage: v.picklist(LIFE_STAGES),
  /** Absent: there is none to tell, or it is not known. */
  cause: v.optional(v.picklist(LIFE_CAUSES)),
  /** Unix seconds at which the stage began, or was first seen. */
  since: v.number(),
  /** L1 block up to which was read when it was noted: on a chain that ends before it, it did not happen. */
  noted: v.number(),
};

const lifeSpan = v.object(span);
export type LifeSpan = v.InferOutput<typeof lifeSpan>;

/** Where something is shown: a log, or the block of a reading. */
export const lifeEvidence = v.object({
  id: v.string(),
  block: v.object({ number: v.number(), hash: v.string(), time: v.number() }),
});
export type LifeEvidence = v.InferOutput<typeof lifeEvidence>;

/** What a row remembers of the life of its validator. */
export const life = v.object({
  ...span,
  evidence: v.optional(lifeEvidence),
  /** Stages before, newest first: what a reorg goes back to. */
  past: v.optional(v.array(lifeSpan)),
  /** The rollup a follower went to. */
  movedTo: v.optional(storedAddress),
  /** Who got the stake of a failed deposit back. */
  refundedTo: v.optional(storedAddress),
  /** A loss or a stay that nothing explains yet, and since when (Unix seconds): told once it has lasted. */
  pending: v.optional(v.object({ stage: v.picklist(LIFE_STAGES), since: v.number() })),
  /** The last thing seen that may have ended its validating, while what came after is still to be read. */
  suspect: v.optional(v.object({ cause: v.picklist(LIFE_CAUSES), shown: lifeEvidence })),
  /** The place in the entry queue when it last fell, and the epoch of that. */
  queue: v.optional(v.object({ position: v.number(), fellEpoch: v.number() })),
});
export type Life = v.InferOutput<typeof life>;

/** Stages kept: more than happen in the hour or so in which a reorg can take them back. */
const PAST_KEPT = 12;

export function pastOf(start: Life | undefined): LifeSpan[] {
  if (!start) return [];
  const { stage, cause, since, noted, past = [] } = start;
  return [{ stage, ...(cause === undefined ? {} : { cause }), since, noted }, ...past].slice(0, PAST_KEPT);
}

/** In the active set, or staked in one that is active no longer. */
export function isStakedStage(stage: LifeStage): boolean {
  return stage === 'validating' || stage === 'left-behind';
}

export function isWaitingStage(stage: LifeStage): boolean {
  return stage === 'queued' || stage === 'queue-stuck';
}
