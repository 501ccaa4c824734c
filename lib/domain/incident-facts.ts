import { say, type Says } from '../text.ts';
import type { Address } from './address.ts';
import type { Attributed } from './attribution.ts';
import type { FactOf } from './fact.ts';
import type { Incident, MassBrake } from './incident.ts';
import type { Observed, Severity } from './observation.ts';
import { portable } from './said.ts';

export type AlertFact = FactOf<'alert.raised'> | FactOf<'alert.resolved'>;

/** Where and when a pass looked. */
export interface Occasion {
  chainId: number;
  block: { number: number; hash: string; time: number };
}

/** `<incident>:<openedAt>:<tier>`: the same however often it is made, and another one for each tier. */
export function raisedFact(
  of: Incident,
  tier: Severity,
  { chainId, block }: Occasion,
  by: Attributed,
): FactOf<'alert.raised'> {
  const unstable = of.unstable !== undefined;
  const openedAt = of.openedAt ?? block.time;
  const { title = '', message = '', next = '' } = of;
  return {
    kind: 'alert.raised',
    id: `${of.key}:${openedAt}:${unstable ? 'unstable-' : ''}${tier}`,
    version: 1,
    ...occasion(of, { chainId, block }),
    ...subjectOf(of),
    check: of.check,
    severity: tier,
    incident: of.key,
    ...by,
    ...(unstable ? { unstable } : {}),
    title: unstable ? portable(say('Unstable: {title}', { title })) : title,
    message,
    next,
  };
}

/** It has the title of what is over; whoever tells it says before it that it is. */
export function resolvedFact(
  of: Incident,
  seen: Observed | undefined,
  at: Occasion,
): FactOf<'alert.resolved'> {
  const openedAt = of.openedAt ?? at.block.time;
  const missed = seen?.health === 'good' ? seen.message : undefined;
  return {
    kind: 'alert.resolved',
    id: `${of.key}:${openedAt}:resolved`,
    version: 1,
    ...occasion(of, at),
    ...subjectOf(of),
    check: of.check,
    severity: of.toldTier ?? 'notice',
    incident: of.key,
    raised: [...of.told],
    since: new Date(openedAt * 1000).toISOString(),
    durationSeconds: Math.max(0, at.block.time - openedAt),
    title: of.title ?? of.check,
    message: portable(missed ?? say('What was wrong is no longer so.')),
  };
}

/** Told once to the moderators, who may let the changes be told or not. */
export function brakeFact(brake: MassBrake, rollup: Address, at: Occasion): FactOf<'alert.raised'> {
  const incident = brakeIncident(at.chainId, brake);
  return {
    kind: 'alert.raised',
    id: `${incident}:critical`,
    version: 1,
    ...occasion({ rollup }, at),
    ...BRAKE,
    severity: 'critical',
    incident,
    attribution: 'our-data',
    title: HELD,
    message: portable(
      say(
        'In one look at the chain {changes} alerts fell due, with {watched} validators watched. That is more often a fault of our data than the truth, so nobody was told yet.',
        { changes: brake.changes, watched: brake.watched },
      ),
    ),
    next: portable(
      say(
        'Moderators: look whether Sparta reads the chain rightly (/chain-info), then release the alerts or drop them with /mod-held-alerts. Without an answer each look judges anew.',
      ),
    ),
  };
}

/** The brake is off: by a moderator's answer, or because what changed at once is little by now. */
export function brakeOffFact(brake: MassBrake, rollup: Address, at: Occasion): FactOf<'alert.resolved'> {
  const incident = brakeIncident(at.chainId, brake);
  return {
    kind: 'alert.resolved',
    id: `${incident}:resolved`,
    version: 1,
    ...occasion({ rollup }, at),
    ...BRAKE,
    severity: 'critical',
    incident,
    raised: [`${incident}:critical`],
    since: new Date(brake.at * 1000).toISOString(),
    durationSeconds: Math.max(0, at.block.time - brake.at),
    title: HELD,
    message: portable(OFF[brake.answer ?? 'none']),
  };
}

const HELD = portable(say('Alerts are held back: too much changed at once'));

const BRAKE = { about: 'our-data', check: 'mass-change' } as const;

const OFF: Record<'release' | 'drop' | 'none', Says> = {
  release: say('A moderator released them: who is affected is told now.'),
  drop: say('A moderator dropped them: nobody is told of what was held.'),
  none: say('What is left of them is little enough to be told.'),
};

/** `<chain>:mass-change:<when it was pulled>`. */
function brakeIncident(chainId: number, { at }: MassBrake): string {
  return `${chainId}:mass-change:${at}`;
}

function occasion({ rollup }: Pick<Incident, 'rollup'>, { chainId, block }: Occasion) {
  return { at: new Date(block.time * 1000).toISOString(), chain: { chainId, rollup, block } };
}

function subjectOf({ attester, concerns, about }: Incident) {
  return { ...(attester ? { attester } : {}), ...(concerns ? { group: concerns } : {}), about };
}
