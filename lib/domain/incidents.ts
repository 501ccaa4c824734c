import type { AlertPolicy } from '../config/alert-policy.ts';
import type { Address } from './address.ts';
import { attributed } from './attribution.ts';
import { braked, isMass, massVerdict, ofNetwork, ofOurData, type Circumstances } from './brakes.ts';
import {
  brakeFact,
  brakeOffFact,
  raisedFact,
  resolvedFact,
  type AlertFact,
  type Occasion,
} from './incident-facts.ts';
import { grouped, type Belonging, type Telling } from './incident-groups.ts';
import { advanced, wordsOf, type Sample } from './incident-life.ts';
import {
  incidentKey,
  isOpen,
  newIncident,
  type Incident,
  type IncidentMemory,
  type IncidentWatch,
} from './incident.ts';
import { isWorse, type Observed } from './observation.ts';

export interface IncidentContext extends Circumstances, Belonging, Occasion {
  watched: ReadonlySet<Address>;
  /** Who pays for proposals of the watched, as far as it is known. */
  publishers: ReadonlySet<Address>;
  epochSeconds: number;
  /** Blocks are still being caught up with: the past is told of as it is found, and conditions wait for the present. */
  catchingUp: boolean;
}

export interface IncidentsAfter {
  /** In the order of their keys; those of one list are told by one fact and have to be saved together. */
  changed: Incident[][];
  /** What is to be told now, each once. */
  events: AlertFact[];
  /** Keys of what would be told, had not the mass brake held it. */
  held: string[];
  watch: IncidentWatch;
}

interface Step {
  before: Incident;
  after: Incident;
  seen: Observed | undefined;
}

/**
 * What one more look makes of all incidents of a chain. Pure: the same memory and the same observations always give
 * the same events under the same ids.
 * @param now Unix milliseconds
 */
export function advanceIncidents(
  stored: IncidentMemory,
  observed: readonly Observed[],
  { now, policy, context }: { now: number; policy: AlertPolicy; context: IncidentContext },
): IncidentsAfter {
  const seconds = Math.floor(now / 1000);
  const watch = watchAfter(stored.watch, { seconds, policy, context });
  if (context.catchingUp) return { changed: [], events: [], held: [], watch };

  const seen = worstByKey(
    context.chainId,
    braked([...observed, ofNetwork(context, policy)], context, { now: seconds, policy }),
  );
  const isMoot = mootIn(watch, context, seconds);
  const look: Sample = { name: context.block.hash, at: context.block.time, policy };
  const steps = [
    ...stepsOf(stored.incidents, seen, context).map((step) => ({
      ...step,
      after: after(step, look, isMoot),
    })),
    ofData(stored.incidents, { seconds, policy, context }),
  ];

  const quiet = isShadowed(watch, seconds);
  const all = [...seen.values()];
  const personal: Step[] = [];
  const free: Step[] = [];
  for (const step of steps) (step.before.about === 'validator' ? personal : free).push(step);
  const personalTold = tellingsOf(personal, all, context, quiet);
  const transitions = personalTold.length;
  const validators = new Set(personalTold.map(({ incident }) => incident.attester)).size;
  const mass = { transitions, validators, watched: context.watched.size };
  const verdict = massVerdict(watch, isMass(mass, policy));
  const keys = personalTold.map(({ incident }) => incident.key);
  const held = verdict === 'hold' || verdict === 'pull' ? keys : [];
  const dropping = new Set(verdict === 'drop' ? keys : []);

  const tellings = [
    ...tellingsOf(free, all, context, () => false),
    ...(verdict === 'tell' ? personalTold : []),
  ];
  const groups = grouped(tellings, context, policy);
  const toldTogether = groups.map((group) => group.map(noted));
  const told = new Set(toldTogether.flat().map(({ key }) => key));
  const others = steps
    .filter(({ before }) => !told.has(before.key) && !held.includes(before.key))
    .map(({ before, after }) => ({ before, after: dropping.has(before.key) ? dropped(after) : after }))
    .filter(({ before, after }) => before !== after)
    .map(({ after }) => [isOpen(after) ? after : closed(after)]);
  const events = groups.flatMap(([first]) => (first ? [first.fact] : []));
  const braking = brakeAfter(watch, verdict, { mass, seconds, context });
  return {
    changed: [...toldTogether, ...others],
    events: [...events, ...braking.events],
    held,
    watch: braking.watch,
  };
}

/** A new canonical rollup starts a time in which duties are only watched; the first one ever seen does not. */
function watchAfter(
  before: IncidentWatch | undefined,
  { seconds, policy, context }: { seconds: number; policy: AlertPolicy; context: IncidentContext },
): IncidentWatch {
  const { chainId, rollup } = context;
  if (!before) return { chainId, rollup, outbox: [], version: 0 };
  if (before.rollup === rollup) return before;
  return { ...before, rollup, shadowUntil: seconds + policy.shadowEpochs * context.epochSeconds };
}

function isShadowed({ shadowUntil }: IncidentWatch, seconds: number): (step: Step) => boolean {
  const shadow = shadowUntil !== undefined && seconds < shadowUntil;
  return ({ before, seen }) => shadow && before.about === 'validator' && seen?.rests !== 'stake';
}

/** Of several observations of one subject by one condition the worst counts, and unknown before good. */
function worstByKey(chainId: number, observed: readonly Observed[]): Map<string, Observed> {
  const seen = new Map<string, Observed>();
  for (const one of observed) {
    const key = incidentKey({ chainId, ...one });
    const other = seen.get(key);
    if (!other || weight(one) > weight(other) || isWorseBad(one, other)) seen.set(key, one);
  }
  return seen;
}

function weight({ health }: Observed): number {
  return health === 'bad' ? 2 : Number(health === 'unknown');
}

function isWorseBad(one: Observed, other: Observed): boolean {
  return one.health === 'bad' && other.health === 'bad' && isWorse(one.tier, other.tier);
}

function stepsOf(
  incidents: readonly Incident[],
  seen: ReadonlyMap<string, Observed>,
  { chainId }: IncidentContext,
): { before: Incident; seen: Observed | undefined }[] {
  const known = incidents
    .filter(({ check }) => check !== 'stale-data')
    .map((before) => ({ before, seen: seen.get(before.key) }));
  const keys = new Set(known.map(({ before }) => before.key));
  const fresh = [...seen]
    .filter(([key, { health }]) => health === 'bad' && !keys.has(key))
    .map(([, one]) => ({ before: newIncident({ chainId, ...one }), seen: one }));
  return [...known, ...fresh];
}

function after(
  step: Omit<Step, 'after'>,
  look: Sample,
  isMoot: (step: Omit<Step, 'after'>) => boolean,
): Incident {
  const { before, seen } = step;
  if (!isMoot(step)) return advanced(before, seen, look);
  if (before.state === 'good' && !before.turning && !before.unstable) return before;
  const { turning: _turning, unstable: _unstable, ...rest } = before;
  return { ...rest, state: 'good', told: [] };
}

/**
 * What ends without a word: nobody watches the validator any more, no watched validator publishes through that account,
 * or the rollup was left some time ago and nothing
 * observes it there.
 */
function mootIn(
  { shadowUntil }: IncidentWatch,
  { rollup, watched, publishers, newestSlotAt }: IncidentContext,
  seconds: number,
): (step: Omit<Step, 'after'>) => boolean {
  const isLeft = newestSlotAt !== undefined && shadowUntil !== undefined && seconds >= shadowUntil;
  return ({ before, seen }) =>
    (before.about === 'validator' && before.attester !== undefined && !watched.has(before.attester)) ||
    (before.publisher !== undefined && !publishers.has(before.publisher)) ||
    (isLeft && !seen && before.rollup !== rollup);
}

/** The incident of the data itself: the one thing that is known while nothing else is, and so by our own clock. */
function ofData(
  incidents: readonly Incident[],
  { seconds, policy, context }: { seconds: number; policy: AlertPolicy; context: IncidentContext },
): Step {
  const subject = { rollup: context.rollup };
  const origin = { chainId: context.chainId, check: 'stale-data', about: 'our-data', subject } as const;
  const before =
    incidents.find(({ check, state }) => check === 'stale-data' && state === 'bad') ??
    incidents.find(({ key }) => key === incidentKey(origin)) ??
    newIncident(origin);
  const blindSince = before.openedAt ?? before.turning?.since;
  const seen = ofOurData(context, { now: seconds, blindSince, policy });
  const look = { name: `minute ${Math.floor(seconds / 60)}`, at: seconds, policy };
  return { before, after: advanced(before, seen, look), seen };
}

/** What a step makes to be told, with the facts as they would stand alone. */
function tellingsOf(
  steps: readonly Step[],
  all: readonly Observed[],
  context: IncidentContext,
  isQuiet: (step: Step) => boolean,
): Telling[] {
  return steps.flatMap((step) => {
    const fact = factOf(step, all, context);
    // That something told is over is told whatever the time.
    return fact && (fact.kind === 'alert.resolved' || !isQuiet(step)) ? [{ incident: step.after, fact }] : [];
  });
}

function factOf(
  { before, after, seen }: Step,
  all: readonly Observed[],
  context: IncidentContext,
): AlertFact | undefined {
  if (isRaised({ before, after, seen }) && after.tier) {
    const now = seen?.health === 'bad' ? { ...after, ...wordsOf(seen) } : after;
    return raisedFact(now, after.tier, context, seen ? attributed(seen, all, context.providerOf) : {});
  }
  const isOver = isOpen(before) && !isOpen(after);
  return isOver && after.told.length > 0 ? resolvedFact(after, seen, context) : undefined;
}

/** Worse than what was told, and seen to be so now; or found to come and go. */
function isRaised({ before, after, seen }: Step): boolean {
  if (after.unstable && !before.unstable) return true;
  const isBad = after.state === 'bad' && seen?.health === 'bad';
  return isBad && after.tier !== undefined && isWorse(after.tier, after.toldTier);
}

/** The incident once the fact is told. */
function noted({ incident, fact }: Telling, place: number): Incident {
  // Of those that are told together the first one carries the fact.
  const outbox = place === 0 ? [...incident.outbox, fact] : incident.outbox;
  if (fact.kind === 'alert.resolved') return { ...closed(incident), outbox };
  const { tier = fact.severity } = incident;
  const toldTier = isWorse(tier, incident.toldTier) ? tier : (incident.toldTier ?? tier);
  return {
    ...incident,
    toldTier,
    told: [...new Set([...incident.told, fact.id])],
    ...(fact.attribution ? { attribution: fact.attribution } : {}),
    outbox,
  };
}

/** It is over: what was told of it is no longer of any use. */
function closed(of: Incident): Incident {
  const { toldTier: _told, tier: _tier, openedAt: _openedAt, attribution: _attribution, ...rest } = of;
  return { ...rest, told: [] };
}

/** A moderator chose not to tell: as if it had been told to nobody. */
function dropped(of: Incident): Incident {
  return of.state === 'bad' && of.tier && isWorse(of.tier, of.toldTier) ? { ...of, toldTier: of.tier } : of;
}

function brakeAfter(
  watch: IncidentWatch,
  verdict: ReturnType<typeof massVerdict>,
  {
    mass,
    seconds,
    context,
  }: { mass: { transitions: number; watched: number }; seconds: number; context: IncidentContext },
): { watch: IncidentWatch; events: AlertFact[] } {
  if (verdict === 'hold') return { watch, events: [] };
  if (verdict === 'pull') {
    const brake = { at: seconds, changes: mass.transitions, watched: mass.watched };
    const fact = brakeFact(brake, context.rollup, context);
    return { watch: { ...watch, brake, outbox: [...watch.outbox, fact] }, events: [fact] };
  }
  const { brake, ...rest } = watch;
  if (!brake) return { watch, events: [] };
  const fact = brakeOffFact(brake, context.rollup, context);
  return { watch: { ...rest, outbox: [...watch.outbox, fact] }, events: [fact] };
}
