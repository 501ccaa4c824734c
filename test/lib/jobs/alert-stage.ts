import type { FactOf } from '../../../lib/domain/fact.ts';
import { handOverDue } from '../../../lib/flows/hand-over-due.ts';
import { deliverAlert } from '../../../lib/jobs/deliver-alert.ts';
import { standardPreferences, type AlertPreferences } from '../../../lib/domain/alert-preferences.ts';
import { addressOf, aLink } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts, OPERATOR } from '../../fakes/ports.ts';

export const ATTESTER = addressOf(7);
/** A Monday, noon in UTC. */
export const NOON = Date.parse('2026-06-01T12:00:00.000Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

const chain = { chainId: 31337, rollup: addressOf(9), block: { number: 5, hash: '0x1', time: NOON / 1000 } };

export function raised(
  number: number,
  changes: Partial<FactOf<'alert.raised'>> = {},
): FactOf<'alert.raised'> {
  return {
    kind: 'alert.raised',
    id: `31337:incident-${number}:warning`,
    version: 1,
    at: new Date(NOON + number * 1000).toISOString(),
    chain,
    attester: ATTESTER,
    about: 'validator',
    check: 'missed-duties',
    severity: 'warning',
    incident: `incident-${number}`,
    title: `Trouble ${number}`,
    message: 'It misses duties.',
    next: 'Look at the node.',
    ...changes,
  };
}

export function resolved(
  alert: FactOf<'alert.raised'>,
  changes: Partial<FactOf<'alert.resolved'>> = {},
): FactOf<'alert.resolved'> {
  return {
    kind: 'alert.resolved',
    id: `${alert.id}:over`,
    version: 1,
    at: new Date(Date.parse(alert.at) + 30 * MINUTE).toISOString(),
    chain: alert.chain,
    ...(alert.attester ? { attester: alert.attester } : {}),
    ...(alert.group ? { group: alert.group } : {}),
    ...(alert.about ? { about: alert.about } : {}),
    check: alert.check,
    severity: alert.severity,
    incident: alert.incident ?? '',
    raised: [alert.id],
    since: alert.at,
    durationSeconds: 1800,
    title: alert.title,
    message: 'Two duties met in a row.',
    ...changes,
  };
}

export function retraction(alert: FactOf<'alert.raised'>): FactOf<'fact.retracted'> {
  return {
    kind: 'fact.retracted',
    id: `retracted:${alert.id}`,
    version: 1,
    at: alert.at,
    chain: alert.chain,
    retracted: { id: alert.id, kind: 'alert.raised' },
  };
}

/** The notifier with everything behind it in memory, and a clock that a test moves. */
export async function alertStage(people: readonly string[] = [OPERATOR]) {
  const ports = fakePorts();
  for (const operatorId of people) await ports.operators.link(aLink(1, { operatorId, address: ATTESTER }));
  const log = fakeLog();
  let now = NOON;
  const run = (detail: unknown) =>
    deliverAlert.run(JSON.stringify({ id: 'e1', 'detail-type': 'x', detail }), { ports, now, log });
  return {
    ports,
    log,
    run,
    set: (at: number) => void (now = at),
    now: () => now,
    prefer: async (changes: Partial<AlertPreferences>, userId = OPERATOR) => {
      const before = (await ports.preferences.of(userId)) ?? standardPreferences(userId);
      await ports.preferences.save({ ...before, ...changes, version: before.version + 1 });
    },
    /** What the monitor does every minute, and the notifier with it. */
    minute: async () => {
      const seen = ports.bus.facts.length;
      await handOverDue({ now, log }, ports);
      for (const fact of ports.bus.facts.slice(seen)) await run(fact);
    },
    texts: () => ports.discord.messages.map(({ body }) => JSON.stringify(body)),
  };
}
