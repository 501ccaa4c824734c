import { checks } from '../checks/index.ts';
import { alertPolicyOf } from '../config/alert-policy.ts';
import type { Address } from '../domain/address.ts';
import type { Participation } from '../domain/brakes.ts';
import { epochSeconds, type RollupClock } from '../domain/clock.ts';
import { judged } from '../domain/duty-record.ts';
import type { AlertFact } from '../domain/incident-facts.ts';
import { isOpen, type Incident, type IncidentWatch } from '../domain/incident.ts';
import { advanceIncidents, type IncidentContext } from '../domain/incidents.ts';
import type { Observed } from '../domain/observation.ts';
import { publishing } from '../domain/publishers.ts';
import type { Snapshot } from '../kit/check.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';

export interface RaisedIncidents {
  /** What was published, leftovers of a pass that died included. */
  events: AlertFact[];
  /** Alerts the mass brake held. */
  held: number;
  /** Incidents that are open now. */
  open: number;
}

export interface IncidentPass {
  /** Of the block that was looked at; where nobody could look, of the last one that was. */
  after: Snapshot;
  clock: RollupClock;
  watched: readonly Address[];
  /** Blocks left to catch up with. */
  behind: number;
  /** L1 could not be read: nothing is known of now, and who is watched need not be said. */
  blind?: boolean;
  now: number;
  log: Log;
}

/** Incidents saved at once; those that are told together are saved together whatever their number. */
const AT_ONCE = 8;

/**
 * Observes every condition and tells what changed. What is to be told is saved with the incidents, then published, then
 * noted as published: a pass that dies in between is made good by the next one, under the same ids.
 *
 * Throws `upstream` where the store or the bus is unwell, `conflict` where another pass, or a moderator, was faster.
 */
export async function raiseIncidents(
  pass: IncidentPass,
  ports: Pick<Ports, 'incidents' | 'bus'>,
): Promise<RaisedIncidents> {
  const { after, now, log } = pass;
  const stored = await ports.incidents.of(after.chainId);
  const observed: Observed[] = pass.blind ? [] : checks.flatMap((check) => check.observe(after));
  const outcome = advanceIncidents(stored, observed, {
    now,
    policy: alertPolicyOf(after.chainId),
    context: contextOf(pass, stored.incidents),
  });

  const saved: Incident[] = [];
  await inTurns(outcome.changed, AT_ONCE, async (together) => {
    saved.push(...(await ports.incidents.save(together)));
  });
  const watch =
    outcome.watch === stored.watch ? outcome.watch : await ports.incidents.keepWatch(outcome.watch);

  const standing = merged(stored.incidents, saved);
  const events = await publish(standing, watch, ports);
  const open = standing.filter(isOpen).length;
  if (outcome.held.length > 0)
    log.warn('incidents.held', { held: outcome.held.length, brake: watch.brake?.at });
  for (const { id, kind, check } of events) log.info('incident.told', { factId: id, kind, check });
  return { events, held: outcome.held.length, open };
}

function contextOf(
  { after, clock, watched, behind, blind }: IncidentPass,
  known: readonly Incident[],
): IncidentContext {
  const { chainId, rollup, block, validators, providers, operators } = after;
  const rows = [...validators.values()];
  const participation = participationOf(after);
  return {
    chainId,
    rollup,
    block,
    // Who is watched is not judged blind: nobody's incident ends because nobody could look.
    watched: new Set(blind ? known.flatMap(({ attester }) => attester ?? []) : watched),
    publishers: new Set(
      blind
        ? known.flatMap(({ publisher }) => publisher ?? [])
        : publishing(rows, rollup).map(({ publisher }) => publisher.address),
    ),
    ...(blind ? {} : { newestSlotAt: block.time }),
    slotSeconds: clock.slotDurationSeconds,
    epochSeconds: epochSeconds(clock),
    ...(participation ? { participation } : {}),
    catchingUp: behind > 0,
    providerOf: providers ?? new Map(),
    operatorOf: operators ?? new Map(),
  };
}

/**
 * How the network did: in the epoch that runs, as far as watched validators show it, where they are many; else in the
 * last epoch that is over. Undefined where neither is known.
 */
function participationOf({ chainId, projections = [], network }: Snapshot): Participation | undefined {
  const { networkDuties, networkValidators } = alertPolicyOf(chainId);
  const running = projections.filter(({ judgeable }) => judgeable === 'yes').map(({ duties }) => duties);
  const counts = running.map(judged);
  const observed = counts.reduce((sum, { total }) => sum + total, 0);
  const missed = counts.reduce((sum, one) => sum + one.missed, 0);
  const validators = new Set(running.map(({ attester }) => attester)).size;
  if (observed >= networkDuties && validators >= networkValidators) {
    return { met: observed - missed, observed, validators };
  }
  const over = network?.participation;
  return over && { met: over.met, observed: over.observed, validators: over.observed };
}

/** Everything that may not be told yet, and then the note that it is. */
async function publish(
  incidents: readonly Incident[],
  watch: IncidentWatch,
  { incidents: store, bus }: Pick<Ports, 'incidents' | 'bus'>,
): Promise<AlertFact[]> {
  const telling = incidents.filter(({ outbox }) => outbox.length > 0);
  const facts = [...telling.flatMap(({ outbox }) => outbox), ...watch.outbox];
  if (facts.length === 0) return [];
  await bus.publish(facts);
  await inTurns(telling, AT_ONCE, async (incident) => {
    await store.save([{ ...incident, outbox: [] }]);
  });
  if (watch.outbox.length > 0) await store.keepWatch({ ...watch, outbox: [] });
  return facts.filter((fact) => fact.kind === 'alert.raised' || fact.kind === 'alert.resolved');
}

function merged(before: readonly Incident[], saved: readonly Incident[]): Incident[] {
  const byKey = new Map([...before, ...saved].map((one) => [one.key, one]));
  return [...byKey.values()];
}

/** So many at once, in order; the first failure ends it. */
async function inTurns<T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce) {
    await Promise.all(all.slice(from, from + atOnce).map(work));
  }
}
