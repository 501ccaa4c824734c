import { enter, evidenceOf, type Draft } from './life-cycle-draft.ts';
import { isStakedStage, isWaitingStage, type LifeStage } from './life-cycle.ts';
import type { Fact, FactOf } from './fact.ts';

/** Kinds that a life goes by. */
const STEPS = [
  'validator.queued',
  'validator.activated',
  'validator.deposit-failed',
  'validator.slashed',
  'validator.exit-initiated',
  'validator.withdrawn',
  'rollup.canonical-changed',
] as const;

export type StepFact = FactOf<(typeof STEPS)[number]>;

export function isStep(fact: Fact): fact is StepFact {
  const kinds: readonly string[] = STEPS;
  return kinds.includes(fact.kind);
}

/** Nothing staked and nothing waiting: a deposit starts a new life. */
const OUTSIDE: readonly LifeStage[] = ['none', 'failed-deposit', 'withdrawn', 'slashed-out', 'moved', 'gone'];

/** The life after one fact about this attester on this rollup, or about the network. */
export function afterFact(draft: Draft, fact: StepFact): Draft {
  const { stage } = draft.life;
  const shown = evidenceOf(fact);
  switch (fact.kind) {
    case 'rollup.canonical-changed':
      return { ...draft, canonical: fact.chain.rollup, upgrade: fact };
    case 'validator.queued':
      return OUTSIDE.includes(stage) ? enter(draft, 'queued', { shown, fact }) : draft;
    case 'validator.activated': {
      if (isStakedStage(stage)) return draft;
      const to = fact.chain.rollup === draft.canonical ? 'validating' : 'left-behind';
      return enter(draft, to, { shown, fact });
    }
    case 'validator.deposit-failed':
      return afterFailedDeposit(draft, fact);
    case 'validator.slashed':
      return afterSlash({ ...draft, last: { cause: 'slash', shown, fact } }, fact);
    case 'validator.exit-initiated':
      return afterExit(draft, fact);
    case 'validator.withdrawn':
    default:
      return enter(draft, 'withdrawn', { shown, fact });
  }
}

/** Of one that is in already, a second deposit fails: it stays what it was. */
function afterFailedDeposit(draft: Draft, fact: FactOf<'validator.deposit-failed'>): Draft {
  const { stage } = draft.life;
  const shown = evidenceOf(fact);
  if (isWaitingStage(stage) || OUTSIDE.includes(stage)) {
    return enter(draft, 'failed-deposit', { shown, fact, refundedTo: fact.withdrawer });
  }
  const change = { from: stage, to: stage, cause: 'second-deposit', shown, fact } as const;
  return { ...draft, changes: [...draft.changes, change] };
}

/**
 * `Slashed` does not say whether it ejected. Where the room above the threshold is known as of this fact, it does:
 * staking at exactly the threshold is still in.
 */
function afterSlash(draft: Draft, fact: FactOf<'validator.slashed'>): Draft {
  if (draft.roomWei === undefined || !isStakedStage(draft.life.stage)) return draft;
  const roomWei = draft.roomWei - BigInt(fact.amountWei);
  if (roomWei >= 0n) return { ...draft, roomWei };
  return enter(draft, 'zombie', { cause: 'slash', shown: evidenceOf(fact), fact });
}

/** From 6.0 an attester that leaves by itself is a zombie until the withdrawer names a recipient. */
function afterExit(draft: Draft, fact: FactOf<'validator.exit-initiated'>): Draft {
  const { stage, cause: before } = draft.life;
  const cause = fact.by === 'attester' ? 'exit-by-attester' : 'exit-by-withdrawer';
  const shown = evidenceOf(fact);
  const seen: Draft = { ...draft, last: { cause, shown, fact } };
  if (stage === 'zombie' && fact.by !== 'attester')
    return enter(seen, 'exiting', { cause: before, shown, fact });
  if (!isStakedStage(stage)) return seen;
  return enter(seen, fact.by === 'attester' ? 'zombie' : 'exiting', { cause, shown, fact });
}
