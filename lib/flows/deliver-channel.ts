import type { AlertDelivery } from '../domain/alert-delivery.ts';
import type { FactOf } from '../domain/fact.ts';
import { SpartaError } from '../errors.ts';
import { renderMessage, type Message } from '../kit/message.ts';
import type { Ports } from '../ports.ts';
import { livingMessage, recoveryMessage, takenBackMessage } from './alert-message.ts';
import { nonceOf } from './alert-ref.ts';
import { endedMeanwhile, newDelivery, noted, orLater, type Moment } from './deliver-person.ts';
import { unlessClosed, type Arrival } from './reach-person.ts';

/** Who the alert channel is in the ledger of deliveries. */
export const CHANNEL = 'channel';

/** Seconds after which a turn at an incident's message lapses; a run has 30. */
const LEASE_SECONDS = 35;

type ChannelPorts = Pick<Ports, 'alerts' | 'once' | 'discord' | 'settings' | 'dues'>;

/** What is about nobody's validator alone: the network, our data, our account. */
export function isForAll({ attester, group }: { attester?: unknown; group?: unknown }): boolean {
  return attester === undefined && group === undefined;
}

/** Tells the channel: one message an incident, which later alerts of it change. */
export async function tellChannel(
  alert: FactOf<'alert.raised'>,
  moment: Moment,
  ports: ChannelPorts,
): Promise<void> {
  const { now, log } = moment;
  const claimed = await ports.alerts.claim(newDelivery(alert, CHANNEL, now));
  if (claimed.state !== 'sending') return;
  const gone = await endedMeanwhile(alert.id, ports);
  if (gone) {
    await ports.alerts.record(noted(claimed, { state: 'withheld', why: gone }, now));
    return;
  }
  const arrival = await orLater(
    claimed,
    moment,
    () => inTurn(alert.incident ?? alert.id, now, ports, () => postOrEdit(alert, now, ports)),
    (at) => ports.dues.add({ task: 'retry', at, recipient: CHANNEL, alertId: alert.id }),
  );
  if (!arrival) return;
  await ports.alerts.record(noted(claimed, arrival, now));
  const line = { factId: alert.id, recipient: CHANNEL, state: arrival.state };
  if (arrival.state === 'unreachable') log.error('alert.undeliverable', line);
  else log.info('alert.delivered', line);
}

/** Closes the incident's message, where there is one. */
export async function closeInChannel(
  resolved: FactOf<'alert.resolved'>,
  { now, log }: Moment,
  ports: ChannelPorts,
): Promise<void> {
  await inTurn(resolved.incident, now, ports, async () => {
    const living = await ports.alerts.delivery(livingKey(resolved.incident), CHANNEL);
    if (!living || living.overAt !== undefined || !resolved.raised.includes(lastOf(living))) return;
    await change(living, recoveryMessage(resolved), ports);
    await ports.alerts.record(noted(living, { overAt: resolved.at }, now));
    log.info('incident.closed', { incident: resolved.incident });
  });
}

/** An alert that never happened: its message says so, and the incident begins anew if it comes again. */
export async function takeBackInChannel(
  delivery: AlertDelivery,
  { now }: Moment,
  ports: ChannelPorts,
): Promise<void> {
  const incident = delivery.alert?.incident;
  await change(delivery, takenBackMessage(), ports);
  if (incident === undefined) return;
  const living = await ports.alerts.delivery(livingKey(incident), CHANNEL);
  if (living && lastOf(living) === delivery.factId)
    await ports.alerts.record(noted(living, { overAt: new Date(now).toISOString() }, now));
}

async function postOrEdit(
  alert: FactOf<'alert.raised'>,
  now: number,
  { alerts, discord, settings }: ChannelPorts,
): Promise<Arrival> {
  const channelId = settings.alertChannelId;
  const key = livingKey(alert.incident ?? alert.id);
  const living = await alerts.delivery(key, CHANNEL);
  const goesOn = living?.messageId !== undefined && living.overAt === undefined;
  // An older alert that comes late changes nothing that is newer.
  if (goesOn && (living.alert?.at ?? '') > alert.at)
    return { state: 'delivered-in-channel', channelId, messageId: living.messageId };
  const body = renderMessage(livingMessage(alert));
  const edited = goesOn
    ? await unlessClosed(async () => {
        await discord.editMessage(living.channelId ?? channelId, living.messageId ?? '', body);
        return { messageId: living.messageId ?? '' };
      })
    : undefined;
  const sent =
    edited ?? (await unlessClosed(() => discord.sendToChannel(channelId, body, nonceOf(alert.id, CHANNEL))));
  if (!sent) return { state: 'unreachable' };
  const arrival: Arrival = { state: 'delivered-in-channel', channelId, messageId: sent.messageId };
  const { ref: _ref, firstAt: _first, ...row } = newDelivery(alert, CHANNEL, now);
  await alerts.record({ ...row, ...arrival, factId: key, lastFactId: alert.id });
  return arrival;
}

async function change(
  { channelId, messageId }: AlertDelivery,
  message: Message,
  { discord }: ChannelPorts,
): Promise<void> {
  if (channelId === undefined || messageId === undefined) return;
  await unlessClosed(() => discord.editMessage(channelId, messageId, renderMessage(message)));
}

/** One at a time for an incident: two alerts of it at once would make two messages. */
async function inTurn<T>(
  incident: string,
  now: number,
  { once }: ChannelPorts,
  work: () => Promise<T>,
): Promise<T> {
  const key = livingKey(incident);
  if ((await once.begin(key, { now, leaseSeconds: LEASE_SECONDS })) !== 'fresh')
    throw new SpartaError('upstream', 'Another alert of this incident is being told.', {
      retryAfterSeconds: 2,
    });
  try {
    return await work();
  } finally {
    await once.release(key);
  }
}

function lastOf({ lastFactId = '' }: AlertDelivery): string {
  return lastFactId;
}

function livingKey(incident: string): string {
  return `living:${incident}`;
}
