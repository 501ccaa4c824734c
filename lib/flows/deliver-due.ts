import { hasArrived, type AlertDelivery, type AlertFact } from '../domain/alert-delivery.ts';
import { standardPreferences } from '../domain/alert-preferences.ts';
import type { DueGroup } from '../domain/due-task.ts';
import { hasStanding } from '../domain/operator.ts';
import type { Ports } from '../ports.ts';
import { alertRef, nonceOf } from './alert-ref.ts';
import { catchUpMessage, escalationMessage, mentionMessage } from './alert-message.ts';
import { CHANNEL, tellChannel } from './deliver-channel.ts';
import { tellAhead, type AheadPorts } from './deliver-ahead.ts';
import { tellDigest } from './deliver-digest.ts';
import {
  endedMeanwhile,
  newDelivery,
  noted,
  noteLoss,
  orLater,
  recipientsOf,
  routeFor,
  settle,
  tellPerson,
  type DeliveryPorts,
  type Moment,
  type Recipient,
} from './deliver-person.ts';
import { phraseOf } from './phrase.ts';
import { reachPerson } from './reach-person.ts';

/** Does what waited for this time, and only then forgets it: a run that dies is repeated, and tells nothing twice. */
export async function doDue(
  due: DueGroup,
  moment: Moment,
  ports: DeliveryPorts & AheadPorts & Pick<Ports, 'dutyLog'>,
): Promise<void> {
  if (due.task === 'digest' || due.task === 'look-ahead') {
    if (due.task === 'digest') await tellDigest(due, moment, ports);
    else await tellAhead(due, moment, ports);
    await ports.dues.remove({ task: due.task, at: due.at, recipient: due.recipient });
    return;
  }
  if (due.task === 'held') await catchUp(due, moment, ports);
  else for (const alertId of due.alertIds) await doOne(due, alertId, moment, ports);
  for (const alertId of due.alertIds)
    await ports.dues.remove({ task: due.task, at: due.at, recipient: due.recipient, alertId });
}

async function doOne(
  { task, recipient }: DueGroup,
  alertId: string,
  moment: Moment,
  ports: DeliveryPorts,
): Promise<void> {
  const alert = await ports.alerts.get(alertRef(alertId));
  if (!alert) return;
  if (task === 'escalate') {
    if (alert.kind === 'alert.raised') await escalate(recipient, alert, moment, ports);
    return;
  }
  if (recipient === CHANNEL) {
    if (alert.kind === 'alert.raised') await tellChannel(alert, moment, ports);
    return;
  }
  await tellPerson(await recipientNamed(recipient, alert, ports), alert, moment, ports);
}

/**
 * The quiet is over. What is still held, and would be told now, is told: one as it is, several in one message. What was
 * over meanwhile is said to be; what another quiet holds waits on.
 */
async function catchUp(due: DueGroup, moment: Moment, ports: DeliveryPorts): Promise<void> {
  const { now } = moment;
  const { recipient: userId } = due;
  const person = await ports.operators.get(userId);
  const mayKnow = !person || hasStanding(person);
  const preferences = (await ports.preferences.of(userId)) ?? standardPreferences(userId);
  const missed: { delivery: AlertDelivery; alert: AlertFact }[] = [];
  for (const alertId of due.alertIds) {
    const delivery = await ports.alerts.delivery(alertId, userId);
    const alert = await ports.alerts.get(alertRef(alertId));
    if (delivery?.state !== 'held' || !alert) continue;
    const route = await routeFor(alert, preferences, now, ports);
    const isCool = delivery.why === 'cooldown' && delivery.overAt !== undefined;
    const gone = (await endedMeanwhile(alertId, ports)) ?? (isCool ? 'over' : undefined);
    if (gone === 'taken-back' || isCool)
      await ports.alerts.record(noted(delivery, { state: 'withheld', why: gone }, now));
    else if (route.tell === 'now' && mayKnow) missed.push({ delivery, alert });
    else await settle(delivery, await recipientNamed(userId, alert, ports), alert, moment, ports);
  }
  const [first] = missed;
  if (!first) return;
  if (missed.length === 1 && first.delivery.overAt === undefined) {
    await settle(
      first.delivery,
      await recipientNamed(userId, first.alert, ports),
      first.alert,
      moment,
      ports,
    );
    return;
  }
  const letter = {
    userId,
    message: catchUpMessage(
      missed.map(({ delivery }) => delivery),
      { userId, phrase: await phraseOf(preferences, ports.components) },
    ),
    locale: person?.locale,
    inPublic: mentionMessage(userId, 'warning'),
    nonce: nonceOf(`held:${due.at}:${due.alertIds.join()}`, userId),
    now,
  };
  const arrival = await orLater(
    first.delivery,
    moment,
    () => reachPerson(letter, ports),
    async (at) => {
      for (const { delivery } of missed)
        await ports.dues.add({ task: 'held', at, recipient: userId, alertId: delivery.factId });
    },
  );
  if (!arrival) return;
  await noteLoss(userId, arrival, now, ports);
  for (const { delivery } of missed)
    await ports.alerts.record(noted(delivery, { ...arrival, shared: true }, now));
  moment.log.info('alert.caught-up', { userId, alerts: missed.length, state: arrival.state });
}

/** Nobody said that they know: whom they named is told, while that person may still see the validator. */
async function escalate(
  ownerId: string,
  alert: Extract<AlertFact, { kind: 'alert.raised' }>,
  moment: Moment,
  ports: DeliveryPorts,
): Promise<void> {
  const { now, log } = moment;
  const delivery = await ports.alerts.delivery(alert.id, ownerId);
  const isAnswered = delivery?.acknowledgedAt !== undefined || delivery?.overAt !== undefined;
  if (!delivery || isAnswered || !hasArrived(delivery) || (await endedMeanwhile(alert.id, ports))) return;
  const escalation = (await ports.preferences.of(ownerId))?.escalation;
  const delegate = (await recipientsOf(alert, ports)).find(({ userId }) => userId === escalation?.to);
  if (!escalation || !delegate) return;
  const [owner, person] = await Promise.all([
    ports.operators.get(ownerId),
    ports.operators.get(delegate.userId),
  ]);
  if ([owner, person].some((each) => each && !hasStanding(each))) return;
  const fact = { ...alert, id: `escalated:${ownerId}:${alert.id}` };
  const claimed = await ports.alerts.claim(newDelivery(fact, delegate.userId, now));
  if (claimed.state !== 'sending') return;
  const preferences = (await ports.preferences.of(delegate.userId)) ?? standardPreferences(delegate.userId);
  const to = {
    userId: delegate.userId,
    phrase: await phraseOf(preferences, ports.components),
    ref: alertRef(alert.id),
  };
  const letter = {
    userId: delegate.userId,
    message: escalationMessage(alert, { ownerId, minutes: escalation.minutes, about: delegate.about, to }),
    locale: person?.locale,
    inPublic: mentionMessage(delegate.userId, alert.severity),
    nonce: nonceOf(fact.id, delegate.userId),
    now,
  };
  const arrival = await reachPerson(letter, ports);
  await noteLoss(delegate.userId, arrival, now, ports);
  await ports.alerts.record(noted(claimed, arrival, now));
  log.info('alert.escalated', { factId: alert.id, userId: ownerId, to: delegate.userId });
}

async function recipientNamed(userId: string, alert: AlertFact, ports: DeliveryPorts): Promise<Recipient> {
  const found = (await recipientsOf(alert, ports)).find((each) => each.userId === userId);
  return found ?? { userId, about: [] };
}
