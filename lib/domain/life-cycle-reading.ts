import type { Address } from './address.ts';
import { enter, fits, takeAs, type Draft, type Entrance } from './life-cycle-draft.ts';
import { isStakedStage, isWaitingStage, type LifeEvidence, type LifeStage } from './life-cycle.ts';
import { queueMemory, stuckCause, type QueuePace } from './life-cycle-queue.ts';
import type { Validator } from './validator.ts';

/**
 * Seconds for which a loss or a stay that nothing explains is waited with: an upgrade whose two registrations are not
 * in one block passes through both.
 */
export const PENDING_SECONDS = 10 * 60;

export interface Present {
  reading: Validator;
  /** Readings of the same attester on other rollups, of the same block. */
  elsewhere: readonly Validator[];
  canonical: Address;
  pace: QueuePace;
  /** Unix seconds of the block of the reading. */
  time: number;
  /** The evidence that a reading gives for a change to this stage. */
  byReading(to: LifeStage): LifeEvidence;
}

/** The draft brought to where the chain says the attester stands now. */
export function atPresent(draft: Draft, present: Present): Draft {
  const { reading } = present;
  switch (reading.status) {
    case 'queued':
      return waiting(draft, present);
    case 'validating':
      return staked(draft, present);
    case 'zombie':
    case 'exiting':
      return draft.life.stage === reading.status ? settled(draft) : leaving(draft, present, reading.status);
    case 'none':
    default:
      return fits(draft.life.stage, 'none') ? settled(draft) : lost(draft, present);
  }
}

/** What was waited with has not lasted. */
function settled(draft: Draft): Draft {
  const { pending: _pending, ...life } = draft.life;
  return { ...draft, life };
}

function waiting(draft: Draft, present: Present): Draft {
  const { reading, pace } = present;
  const here = isWaitingStage(draft.life.stage)
    ? settled(draft)
    : shown(draft, 'queued', present, { shown: present.byReading('queued') });
  const cause = here.life.stage === 'queue-stuck' ? here.life.cause : undefined;
  const queue = queueMemory(here.life.queue, reading, cause, pace);
  const stuck = stuckCause(queue, reading, pace);
  const to = stuck ? 'queue-stuck' : 'queued';
  const after =
    here.life.stage === to ? here : shown(here, to, present, { cause: stuck, shown: present.byReading(to) });
  return { ...after, life: { ...after.life, ...(queue ? { queue } : {}) } };
}

function staked(draft: Draft, present: Present): Draft {
  const { reading, canonical } = present;
  const { stage } = draft.life;
  const to = reading.rollup === canonical ? 'validating' : 'left-behind';
  if (stage === to) return settled(draft);
  if (isStakedStage(stage)) return waited(draft, to, present);
  // Followers come with an upgrade: that they moved is told of the rollup they left. A stage that validating never
  // follows was taken back by a reorg.
  const followed = draft.upgrade !== undefined || stage === 'moved' || stage === 'none';
  if (followed) return takeAs(draft, to, present.time, 'migration');
  if (stage === 'zombie' || stage === 'exiting') return takeAs(draft, to, present.time);
  return shown(draft, to, present, { shown: present.byReading(to) });
}

/** Ejected or leaving: the last thing that can have done it is why, and without one nobody knows. */
function leaving(draft: Draft, present: Present, to: 'zombie' | 'exiting'): Draft {
  const { last } = draft;
  if (!last) return shown(draft, to, present, { shown: present.byReading(to) });
  return shown(draft, to, present, last);
}

/** No stake here any more. */
function lost(draft: Draft, present: Present): Draft {
  const { last, upgrade } = draft;
  const { stage } = draft.life;
  const now = present.elsewhere.find(
    ({ rollup, status }) => rollup === present.canonical && status === 'validating',
  );
  if (isStakedStage(stage) && now && now.rollup !== present.reading.rollup) {
    const where = upgrade
      ? { fact: upgrade, shown: { id: upgrade.id, block: upgrade.chain.block } }
      : { shown: present.byReading('moved') };
    return shown(draft, 'moved', present, { ...where, cause: 'migration', movedTo: now.rollup });
  }
  if (last?.cause === 'slash' && !isWaitingStage(stage)) {
    return shown(draft, 'slashed-out', present, last);
  }
  return waited(draft, 'gone', present);
}

/** Told only after it has lasted. */
function waited(draft: Draft, to: LifeStage, present: Present): Draft {
  const { pending } = draft.life;
  if (draft.fresh) return takeAs(draft, to, present.time);
  const since = pending?.stage === to ? pending.since : present.time;
  if (present.time - since >= PENDING_SECONDS) return enter(draft, to, { shown: present.byReading(to) });
  return { ...draft, life: { ...draft.life, pending: { stage: to, since } } };
}

/** A change to be told, unless nobody had looked before: then it is simply so. */
function shown(draft: Draft, to: LifeStage, present: Present, entrance: Entrance): Draft {
  return draft.fresh && !entrance.fact
    ? takeAs(draft, to, present.time, entrance.cause)
    : enter(draft, to, entrance);
}
