import { alertPolicyOf } from '../../../lib/config/alert-policy.ts';
import type { Address } from '../../../lib/domain/address.ts';
import type { AlertFact } from '../../../lib/domain/incident-facts.ts';
import type { Incident, IncidentMemory } from '../../../lib/domain/incident.ts';
import {
  advanceIncidents,
  type IncidentContext,
  type IncidentsAfter,
} from '../../../lib/domain/incidents.ts';
import type { Observed, Severity } from '../../../lib/domain/observation.ts';
import { addressOf, ROLLUP } from '../../contracts/samples.ts';

export const START = 1_790_000_000;
export const POLICY = alertPolicyOf(1);
/** Between two passes: more than the verify window, so that two good samples close. */
export const STEP = 80;

export const attesters = (count: number): Address[] =>
  Array.from({ length: count }, (_, at) => addressOf(at + 1));

const WATCHED = new Set(attesters(400));

export function bad(
  attester: Address,
  tier: Severity = 'warning',
  changes: Partial<Observed> = {},
): Observed {
  const words = { title: `${attester.slice(-4)} misses`, message: 'It misses.', next: 'Look.' };
  const of = { check: 'missed-duties', about: 'validator', rests: 'duties' } as const;
  return {
    ...of,
    subject: { rollup: ROLLUP, attester },
    health: 'bad',
    tier,
    ...words,
    ...changes,
  };
}

export function good(attester: Address): Observed {
  const of = { check: 'missed-duties', about: 'validator', rests: 'duties' } as const;
  return { ...of, subject: { rollup: ROLLUP, attester }, health: 'good', message: 'It missed 3 of 9.' };
}

export function unknown(attester: Address): Observed {
  const of = { check: 'missed-duties', about: 'validator', rests: 'duties' } as const;
  return { ...of, subject: { rollup: ROLLUP, attester }, health: 'unknown' };
}

export interface Look {
  at: number;
  observed: readonly Observed[];
  context?: Partial<IncidentContext>;
}

/** A look so many seconds after the start, with many watched so that no brake is pulled by a few. */
export function contextAt(seconds: number, changes: Partial<IncidentContext> = {}): IncidentContext {
  const time = START + seconds;
  return {
    chainId: 1,
    rollup: ROLLUP,
    block: { number: 1000 + seconds, hash: `0x${seconds.toString(16)}`, time },
    watched: WATCHED,
    publishers: new Set(),
    newestSlotAt: time,
    slotSeconds: 72,
    epochSeconds: 2304,
    catchingUp: false,
    providerOf: new Map(),
    operatorOf: new Map(),
    ...changes,
  };
}

export function lookAt(memory: IncidentMemory, { at, observed, context }: Look): IncidentsAfter {
  return advanceIncidents(memory, observed, {
    now: (START + at) * 1000,
    policy: POLICY,
    context: contextAt(at, context),
  });
}

/** What the store holds after a pass that came to its end. */
export function kept(memory: IncidentMemory, after: IncidentsAfter): IncidentMemory {
  const saved = after.changed
    .flat()
    .map((one): Incident => ({ ...one, outbox: [], version: one.version + 1 }));
  const all = new Map([...memory.incidents, ...saved].map((one) => [one.key, one]));
  return { watch: { ...after.watch, outbox: [], version: 1 }, incidents: [...all.values()] };
}

export interface Told {
  memory: IncidentMemory;
  events: AlertFact[];
  /** Rows written. */
  writes: number;
}

/** Passes one after another. */
export function play(looks: readonly Look[], start: IncidentMemory = { incidents: [] }): Told {
  return looks.reduce<Told>(
    ({ memory, events, writes }, look) => {
      const after = lookAt(memory, look);
      return {
        memory: kept(memory, after),
        events: [...events, ...after.events],
        writes: writes + after.changed.flat().length,
      };
    },
    { memory: start, events: [], writes: 0 },
  );
}

/** One subject, one sample a pass: `b` bad, `c` critical, `e` emergency, `g` good, `u` unknown, `.` not observed. */
export function samples(word: string, attester: Address = addressOf(1)): Look[] {
  return word.split('').map((letter, place) => ({
    at: place * STEP,
    observed: observedOf(letter, attester),
  }));
}

function observedOf(letter: string, attester: Address): Observed[] {
  if (letter === 'b') return [bad(attester)];
  if (letter === 'c') return [bad(attester, 'critical')];
  if (letter === 'e') return [bad(attester, 'emergency')];
  if (letter === 'g') return [good(attester)];
  return letter === 'u' ? [unknown(attester)] : [];
}

/** In short: `+warning` raised, `-` resolved, `~warning` found unstable. */
export function inShort(events: readonly AlertFact[]): string[] {
  return events.map((event) => {
    if (event.kind === 'alert.resolved') return '-';
    return `${event.unstable ? '~' : '+'}${event.severity}`;
  });
}
