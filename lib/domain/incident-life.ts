import type { AlertPolicy } from '../config/alert-policy.ts';
import type { Incident } from './incident.ts';
import type { BadObservation, Observed } from './observation.ts';
import { portable } from './said.ts';

/** One look at the chain. */
export interface Sample {
  /** Tells it from others: looking twice at the same block is one sample. */
  name: string;
  /** Unix seconds of what was looked at. */
  at: number;
  policy: AlertPolicy;
}

type Bad = Observed & BadObservation;

/**
 * An incident after one more sample; the same object where nothing about it changed. What is unknown, or not observed
 * at all, keeps everything as it is.
 */
export function advanced(before: Incident, seen: Observed | undefined, sample: Sample): Incident {
  if (!seen || seen.health === 'unknown') return before;
  const after = seen.health === 'bad' ? sawBad(before, seen, sample) : sawGood(before, sample);
  return calmed(after, sample);
}

function sawBad(before: Incident, seen: Bad, sample: Sample): Incident {
  if (before.state === 'bad') {
    const steady = withoutTurning(before);
    return steady.tier === seen.tier ? steady : { ...steady, ...wordsOf(seen) };
  }
  const turning = counted(before, sample);
  if (turning.samples < (seen.hold ?? sample.policy.openingSamples)) return withTurning(before, turning);
  const openedAt = before.unstable ? (before.openedAt ?? turning.since) : turning.since;
  return flipped({ ...withoutTurning(before), state: 'bad', openedAt, ...wordsOf(seen) }, sample);
}

function sawGood(before: Incident, sample: Sample): Incident {
  if (before.state === 'good') return withoutTurning(before);
  const turning = counted(before, sample);
  const { closingSamples, verifySeconds } = sample.policy;
  const lasted = turning.samples >= closingSamples && sample.at - turning.since >= verifySeconds;
  return lasted
    ? flipped({ ...withoutTurning(before), state: 'good' }, sample)
    : withTurning(before, turning);
}

/** The samples that say otherwise, this one with them. */
function counted({ turning }: Incident, { name, at }: Sample): NonNullable<Incident['turning']> {
  if (!turning) return { since: at, sample: name, samples: 1 };
  return turning.sample === name ? turning : { ...turning, sample: name, samples: turning.samples + 1 };
}

function withTurning(of: Incident, turning: NonNullable<Incident['turning']>): Incident {
  return of.turning === turning ? of : { ...of, turning };
}

function withoutTurning(of: Incident): Incident {
  if (!of.turning) return of;
  const { turning: _, ...rest } = of;
  return rest;
}

/** It opened or closed: counted, and unstable once that was too often. */
function flipped(of: Incident, { at, policy }: Sample): Incident {
  const flips = [...of.flips.filter((time) => time > at - policy.flipSeconds), at];
  if (of.unstable) return { ...of, flips, unstable: { ...of.unstable, changedAt: at } };
  if (flips.length < policy.flips) return { ...of, flips };
  return { ...of, flips, unstable: { since: at, changedAt: at } };
}

/** What was unstable and has not changed for a while is what it is now. */
function calmed(of: Incident, { at, policy }: Sample): Incident {
  if (!of.unstable || of.turning || at - of.unstable.changedAt < policy.calmSeconds) return of;
  const { unstable: _, ...rest } = of;
  return rest;
}

/** How it is told, and to whom, in a form that can be stored. */
export function wordsOf(seen: Bad): Pick<Incident, 'tier' | 'title' | 'message' | 'next' | 'concerns'> {
  const { concerns } = seen.subject;
  return {
    ...(concerns ? { concerns: [...concerns] } : {}),
    tier: seen.tier,
    title: portable(seen.title),
    message: portable(seen.message),
    next: portable(seen.next),
  };
}
