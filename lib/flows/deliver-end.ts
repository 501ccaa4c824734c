import { hasArrived, type AlertDelivery } from '../domain/alert-delivery.ts';
import type { FactOf } from '../domain/fact.ts';
import { renderFor } from '../kit/message.ts';
import { mentionOfRecovery, takenBackMessage } from './alert-message.ts';
import { alertRef, nonceOf } from './alert-ref.ts';
import { CHANNEL, closeInChannel, isForAll, takeBackInChannel } from './deliver-channel.ts';
import {
  noted,
  overKey,
  recipientsOf,
  takenBackKey,
  tellPerson,
  type DeliveryPorts,
  type Moment,
} from './deliver-person.ts';
import { reachPerson, unlessClosed } from './reach-person.ts';

/** The end of an incident: told to whoever was told of it, where they were told, and to nobody else. */
export async function tellEnd(
  resolved: FactOf<'alert.resolved'>,
  moment: Moment,
  ports: DeliveryPorts,
): Promise<void> {
  await ports.alerts.keep(alertRef(resolved.id), resolved);
  for (const alertId of resolved.raised) await ports.once.finish(overKey(alertId), 'over');
  const told = (await Promise.all(resolved.raised.map((id) => ports.alerts.deliveriesOf(id)))).flat();
  if (isForAll(resolved)) await closeInChannel(resolved, moment, ports);
  const linked = new Map(
    (await recipientsOf(resolved, ports)).map((recipient) => [recipient.userId, recipient]),
  );
  const arrived = new Map<string, AlertDelivery>();
  for (const delivery of told)
    if (hasArrived(delivery) && (arrived.get(delivery.recipient)?.at ?? '') <= delivery.at)
      arrived.set(delivery.recipient, delivery);
  const failures: unknown[] = [];
  for (const [userId, where] of arrived) {
    if (userId === CHANNEL) continue;
    // Who is linked no more was told of it all the same.
    const to = linked.get(userId) ?? { userId, about: resolved.attester ? [resolved.attester] : [] };
    await tellPerson(to, resolved, moment, ports, where).catch((error: unknown) => failures.push(error));
  }
  for (const { factId, recipient } of told) await noteEnd(factId, recipient, resolved.at, moment, ports);
  if (failures.length > 0) throw failures[0];
}

/** Read anew: it may have been sent meanwhile. */
async function noteEnd(
  factId: string,
  recipient: string,
  overAt: string,
  { now }: Moment,
  { alerts }: Pick<DeliveryPorts, 'alerts'>,
): Promise<void> {
  const delivery = await alerts.delivery(factId, recipient);
  if (delivery && delivery.overAt === undefined)
    await alerts.record({ ...delivery, overAt, at: new Date(now).toISOString() });
}

/** The chain was reorganised and what we told never happened: every message that told it says so now. */
export async function takeBack(alertId: string, moment: Moment, ports: DeliveryPorts): Promise<void> {
  const { now, log } = moment;
  // The queue keeps no order: an alert that comes after its retraction is not told at all.
  await ports.once.finish(takenBackKey(alertId), 'taken back');
  for (const delivery of await ports.alerts.deliveriesOf(alertId)) {
    if (delivery.recipient === CHANNEL) await takeBackInChannel(delivery, moment, ports);
    else await takeBackFrom(delivery, moment, ports);
    if (!hasArrived(delivery))
      await ports.alerts.record(noted(delivery, { state: 'withheld', why: 'taken-back' }, now));
    log.info('alert.taken-back', { factId: alertId, userId: delivery.recipient });
  }
}

async function takeBackFrom(delivery: AlertDelivery, { now }: Moment, ports: DeliveryPorts): Promise<void> {
  const { channelId, messageId, recipient } = delivery;
  if (channelId === undefined || messageId === undefined) return;
  const isPublic = channelId === ports.settings.alertChannelId;
  const locale = isPublic ? undefined : (await ports.operators.get(recipient))?.locale;
  if (delivery.shared) {
    const letter = {
      userId: recipient,
      message: takenBackMessage(delivery.alert?.title),
      locale,
      inPublic: mentionOfRecovery(recipient),
      nonce: nonceOf(takenBackKey(delivery.factId), recipient),
      now,
    };
    await reachPerson(letter, ports);
    return;
  }
  const body = await renderFor(takenBackMessage(), locale);
  await unlessClosed(() => ports.discord.editMessage(channelId, messageId, body));
}
