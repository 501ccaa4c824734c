import type { Address } from '../domain/address.ts';
import { summaryOf, type AlertDelivery, type AlertFact, type Withheld } from '../domain/alert-delivery.ts';
import { reaches, standardPreferences, type AlertPreferences } from '../domain/alert-preferences.ts';
import { COOLDOWN_LOOK_BACK_SECONDS, routeAlert } from '../domain/alert-routing.ts';
import { hasStanding } from '../domain/operator.ts';
import { codeOf, SpartaError } from '../errors.ts';
import type { Message } from '../kit/message.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { alertMessage, mentionMessage, mentionOfRecovery, recoveryMessage } from './alert-message.ts';
import { alertRef, nonceOf } from './alert-ref.ts';
import { phraseOf } from './phrase.ts';
import { reachAt, reachPerson, type Arrival } from './reach-person.ts';

export type DeliveryPorts = Pick<
  Ports,
  'operators' | 'alerts' | 'once' | 'discord' | 'settings' | 'preferences' | 'dues' | 'components'
>;

export interface Moment {
  /** Milliseconds since 1970. */
  now: number;
  log: Log;
}

export interface Recipient {
  userId: string;
  /** The validators of theirs that it is about. */
  about: readonly Address[];
}

/** Seconds in which the queue tries again by itself; afterwards the task waits with all others that are due. */
const QUEUE_SECONDS = 60;
const SHORTEST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 15 * 60;
/** After a day of refusals nobody expects it any more. */
const GIVE_UP_SECONDS = 24 * 60 * 60;
/** How far back somebody may have been told of what now came to a good end. */
const INCIDENT_LOOK_BACK_SECONDS = 30 * 24 * 60 * 60;

/** Everyone linked to what an alert is about, each once. */
export async function recipientsOf(
  alert: Pick<AlertFact, 'attester' | 'group'>,
  { operators }: Pick<Ports, 'operators'>,
): Promise<Recipient[]> {
  const subjects = alert.attester ? [alert.attester] : (alert.group ?? []);
  const links = (await Promise.all(subjects.map((attester) => operators.linksTo(attester)))).flat();
  return [...new Set(links.map(({ operatorId }) => operatorId))].map((userId) => ({
    userId,
    about: subjects.filter((attester) =>
      links.some((link) => link.operatorId === userId && link.address === attester),
    ),
  }));
}

/**
 * Tells one person of one alert, or of its end where an earlier message arrived: once, now or later, or notes why not.
 * The delivery is claimed before anything is sent. Throws `upstream` for the queue to try again in its first minute.
 */
export async function tellPerson(
  to: Recipient,
  alert: AlertFact,
  moment: Moment,
  ports: DeliveryPorts,
  where?: AlertDelivery,
): Promise<void> {
  const claimed = await ports.alerts.claim(newDelivery(alert, to.userId, moment.now));
  if (claimed.state !== 'sending') return;
  await settle(claimed, to, alert, { ...moment, ...(where ? { where } : {}) }, ports);
}

/** Goes on with a delivery that is claimed, or was held until now. */
export async function settle(
  delivery: AlertDelivery,
  to: Recipient,
  alert: AlertFact,
  moment: Moment & { where?: AlertDelivery },
  ports: DeliveryPorts,
): Promise<void> {
  const { now, log } = moment;
  const line = { factId: alert.id, userId: to.userId };
  const note = (changes: Partial<AlertDelivery>) => ports.alerts.record(noted(delivery, changes, now));
  const gone = await endedMeanwhile(alert.id, ports);
  if (gone) {
    await note({ state: 'withheld', why: gone });
    log.info('alert.overtaken', { ...line, why: gone });
    return;
  }
  const person = await ports.operators.get(to.userId);
  if (person && !hasStanding(person)) {
    await note({ state: 'withheld', why: 'no-standing' });
    log.info('alert.withheld', { ...line, why: 'no-standing' });
    return;
  }
  const preferences = (await ports.preferences.of(to.userId)) ?? standardPreferences(to.userId);
  const route = await routeFor(alert, preferences, now, ports);
  if (route.tell === 'no') {
    await note({ state: 'withheld', why: route.why });
    log.info('alert.withheld', { ...line, why: route.why });
    return;
  }
  if (route.tell === 'hold') {
    await ports.dues.add({ task: 'held', at: route.until, recipient: to.userId, alertId: alert.id });
    await note({ state: 'held', why: route.why, until: route.until });
    log.info('alert.held', { ...line, why: route.why, until: route.until });
    return;
  }
  const arrival = await orLater(
    delivery,
    moment,
    () => send(to, alert, { preferences, locale: person?.locale }, moment, ports),
    async (at) => {
      await ports.dues.add({ task: 'retry', at, recipient: to.userId, alertId: alert.id });
      if (delivery.state !== 'sending') await note({ state: 'sending', until: delivery.until });
    },
  );
  if (!arrival) return;
  if (arrival.state !== 'unreachable') await expectAcknowledgement(to, alert, preferences, now, ports);
  await noteLoss(to.userId, arrival, now, ports);
  await note(arrival);
  if (arrival.state === 'unreachable') log.error('alert.undeliverable', { ...line, state: arrival.state });
  else log.info('alert.delivered', { ...line, state: arrival.state });
}

/** As people's preferences and what they were told before have it. */
export async function routeFor(
  alert: AlertFact,
  preferences: AlertPreferences,
  now: number,
  { alerts }: Pick<Ports, 'alerts'>,
) {
  const seconds = Math.floor(now / 1000);
  const mayEnd = alert.severity === 'notice' && alert.incident !== undefined;
  const lookBack = mayEnd ? INCIDENT_LOOK_BACK_SECONDS : COOLDOWN_LOOK_BACK_SECONDS;
  const matters = alert.kind === 'alert.raised' && alert.incident !== undefined;
  const earlier = matters
    ? await alerts.since(preferences.userId, new Date(now - lookBack * 1000).toISOString())
    : [];
  return routeAlert({
    alert: summaryOf(alert),
    preferences,
    earlier: earlier.filter(({ factId }) => factId !== alert.id),
    now: seconds,
  });
}

/**
 * Runs what sends. Discord may be unwell for hours: after the queue's own first tries the delivery waits among what is
 * due, so that nothing becomes a dead letter. Undefined where it was put off, to Unix seconds.
 */
export async function orLater(
  delivery: AlertDelivery,
  { now, log }: Moment,
  work: () => Promise<Arrival>,
  putOff: (at: number) => Promise<void>,
): Promise<Arrival | undefined> {
  try {
    return await work();
  } catch (error) {
    const since = delivery.until ?? Date.parse(delivery.firstAt ?? delivery.at) / 1000;
    const age = now / 1000 - since;
    if (codeOf(error) !== 'upstream' || age < QUEUE_SECONDS) throw error;
    if (age > GIVE_UP_SECONDS) return { state: 'unreachable' };
    const asked = error instanceof SpartaError ? (error.retryAfterSeconds ?? 0) : 0;
    const wait = Math.min(LONGEST_WAIT_SECONDS, Math.max(SHORTEST_WAIT_SECONDS, age / 2, asked));
    await putOff(Math.ceil(now / 1000 + wait));
    log.warn('alert.put-off', {
      factId: delivery.factId,
      recipient: delivery.recipient,
      seconds: Math.ceil(wait),
    });
    return undefined;
  }
}

/** What reached somebody in no way their next command tells them of; it stands on a row that every command reads. */
export async function noteLoss(
  userId: string,
  { state }: Pick<Arrival, 'state'>,
  now: number,
  { operators }: Pick<Ports, 'operators'>,
): Promise<void> {
  if (state === 'unreachable') await operators.noteUnreached(userId, new Date(now).toISOString());
}

export function newDelivery(alert: AlertFact, recipient: string, now: number): AlertDelivery {
  return newDeliveryOf({ factId: alert.id, alert: summaryOf(alert) }, recipient, now);
}

/** The same of what no check found: a test, or duties ahead. */
export function newDeliveryOf(
  said: Pick<AlertDelivery, 'factId' | 'alert'>,
  recipient: string,
  now: number,
): AlertDelivery {
  const at = new Date(now).toISOString();
  return { ...said, recipient, state: 'sending', ref: alertRef(said.factId), at, firstAt: at };
}

/** A delivery as it stands now; what it waited for is over. */
export function noted(before: AlertDelivery, changes: Partial<AlertDelivery>, now: number): AlertDelivery {
  const { until: _until, why: _why, ...rest } = before;
  return { ...rest, ...changes, at: new Date(now).toISOString() };
}

/** What ended before it could be told. The queue keeps no order, so the end may come first. */
export async function endedMeanwhile(
  alertId: string,
  { once }: Pick<Ports, 'once'>,
): Promise<Extract<Withheld, 'taken-back' | 'over'> | undefined> {
  if ((await once.resultOf(takenBackKey(alertId))) !== undefined) return 'taken-back';
  return (await once.resultOf(overKey(alertId))) === undefined ? undefined : 'over';
}

export function takenBackKey(alertId: string): string {
  return `taken-back:${alertId}`;
}

export function overKey(alertId: string): string {
  return `over:${alertId}`;
}

async function send(
  { userId, about }: Recipient,
  alert: AlertFact,
  { preferences, locale }: { preferences: AlertPreferences; locale: string | undefined },
  { now, where }: Moment & { where?: AlertDelivery },
  ports: DeliveryPorts,
): Promise<Arrival> {
  const to = { userId, phrase: await phraseOf(preferences, ports.components), ref: alertRef(alert.id) };
  const isRaised = alert.kind === 'alert.raised';
  const message: Message = isRaised
    ? alertMessage(alert, { about, to })
    : recoveryMessage(alert, { about, to });
  const letter = {
    userId,
    message,
    locale,
    inPublic: isRaised ? mentionMessage(userId, alert.severity) : mentionOfRecovery(userId),
    nonce: nonceOf(alert.id, userId),
    now,
  };
  return where ? reachAt(where, letter, ports) : reachPerson(letter, ports);
}

/** What nobody acknowledges in time is told to whom they named. */
async function expectAcknowledgement(
  { userId }: Recipient,
  alert: AlertFact,
  { escalation }: AlertPreferences,
  now: number,
  { dues }: DeliveryPorts,
): Promise<void> {
  if (!escalation || alert.kind !== 'alert.raised' || !reaches(alert.severity, 'critical')) return;
  const at = Math.ceil(now / 1000) + escalation.minutes * 60;
  await dues.add({ task: 'escalate', at, recipient: userId, alertId: alert.id });
}
