import type { Address } from './address.ts';
import type { Fact } from './fact.ts';
import type { Life, LifeCause, LifeEvidence, LifeStage } from './life-cycle.ts';
import type { Validator, ValidatorStatus } from './validator.ts';

export type ChainFact = Extract<Fact, { chain: unknown }>;

/** One step from stage to stage, and what shows it. */
export interface LifeChange {
  from: LifeStage | 'unknown';
  to: LifeStage;
  cause?: LifeCause | undefined;
  shown: LifeEvidence;
  /** The fact that shows it, where it was not a reading. */
  fact?: ChainFact | undefined;
  movedTo?: Address | undefined;
}

/** A life while the facts of a pass are gone through. */
export interface Draft {
  life: Life;
  /** Nobody looked before: what it was is not known, and what it is now is no news. */
  fresh: boolean;
  changes: readonly LifeChange[];
  /** The last thing that may have ended its validating. */
  last?: { cause: LifeCause; shown: LifeEvidence; fact?: ChainFact | undefined } | undefined;
  /** Stake above ejection; absent where it is not known as of these facts. */
  roomWei?: bigint | undefined;
  canonical: Address;
  /** The upgrade among the facts. */
  upgrade?: ChainFact | undefined;
}

export interface Entrance {
  cause?: LifeCause | undefined;
  shown: LifeEvidence;
  fact?: ChainFact | undefined;
  movedTo?: Address | undefined;
  refundedTo?: Address | undefined;
}

/** The draft in its next stage, with the change to be told. */
export function enter(draft: Draft, to: LifeStage, entrance: Entrance): Draft {
  const { cause, shown, fact, movedTo, refundedTo } = entrance;
  const from = draft.fresh ? 'unknown' : draft.life.stage;
  return {
    ...draft,
    fresh: false,
    life: {
      stage: to,
      ...(cause === undefined ? {} : { cause }),
      since: shown.block.time,
      noted: draft.life.noted,
      evidence: shown,
      ...(movedTo === undefined ? {} : { movedTo }),
      ...(refundedTo === undefined ? {} : { refundedTo }),
    },
    roomWei: to === 'validating' ? draft.roomWei : undefined,
    changes: [...draft.changes, { from, to, cause, shown, fact, movedTo }],
  };
}

/** The draft as it turned out to be, without a change: nobody saw it become so. */
export function takeAs(draft: Draft, stage: LifeStage, since: number, cause?: LifeCause): Draft {
  const { noted } = draft.life;
  return {
    ...draft,
    life: { stage, since, noted, ...(cause === undefined ? {} : { cause }) },
  };
}

export function evidenceOf(fact: ChainFact): LifeEvidence {
  return { id: fact.id, block: fact.chain.block };
}

const STAGES: Record<ValidatorStatus, readonly LifeStage[]> = {
  none: ['none', 'failed-deposit', 'withdrawn', 'slashed-out', 'moved', 'gone'],
  queued: ['queued', 'queue-stuck'],
  validating: ['validating', 'left-behind'],
  zombie: ['zombie'],
  exiting: ['exiting'],
};

/** Whether the chain's word for an attester may be read of one in this stage. */
export function fits(stage: LifeStage, status: ValidatorStatus): boolean {
  return STAGES[status].includes(stage);
}

/** The stage of one of whom nothing is known but what the chain says now. */
export function stageOf(reading: Pick<Validator, 'status' | 'rollup'>, canonical: Address): LifeStage {
  return reading.status === 'validating' && reading.rollup !== canonical ? 'left-behind' : reading.status;
}
