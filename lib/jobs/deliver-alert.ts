import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { fact, type FactOf } from '../domain/fact.ts';
import { codeOf } from '../errors.ts';
import { alertMessage, takenBackMessage } from '../flows/alert-message.ts';
import { defineJob } from '../kit/job.ts';
import { renderMessage } from '../kit/message.ts';
import type { Log } from '../log.ts';
import type { AlertDelivery, Ports } from '../ports.ts';

type Needed = Pick<Ports, 'operators' | 'alerts' | 'once' | 'discord' | 'settings'>;

export const deliverAlert = defineJob({
  name: 'deliver-alert',
  summary: 'Tells everyone linked to a validator what was raised about it, once',
  queue: 'alerts',
  message: v.object({ detail: fact }),
  needs: ['operators', 'alerts', 'once', 'discord', 'settings'],
  async run({ message: { detail }, now, log }, ports) {
    if (detail.kind === 'alert.raised') await tellEveryone(detail, now, ports, log);
    if (detail.kind === 'fact.retracted' && detail.retracted.kind === 'alert.raised')
      await takeBack(detail.retracted.id, ports, log);
  },
});

async function tellEveryone(
  alert: FactOf<'alert.raised'>,
  now: number,
  ports: Needed,
  log: Log,
): Promise<void> {
  const about = alert.attester ? [alert.attester] : (alert.group ?? []);
  const links = (await Promise.all(about.map((attester) => ports.operators.linksTo(attester)))).flat();
  const failures: unknown[] = [];
  for (const userId of new Set(links.map(({ operatorId }) => operatorId))) {
    // One person's trouble keeps nobody else from being warned; the failed ones come again.
    await tellOne(userId, alert, now, ports, log).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function tellOne(
  userId: string,
  alert: FactOf<'alert.raised'>,
  now: number,
  ports: Needed,
  log: Log,
): Promise<void> {
  if (await ports.alerts.delivery(alert.id, userId)) return;
  if ((await ports.once.resultOf(takenBackKey(alert.id))) !== undefined) {
    log.info('alert.overtaken', { factId: alert.id, userId });
    return;
  }
  const delivery = await tell(userId, alert, now, ports);
  await ports.alerts.record(delivery);
  const line = { factId: alert.id, userId, state: delivery.state };
  if (delivery.state === 'unreachable') log.error('alert.undeliverable', line);
  else log.info('alert.delivered', line);
}

/** A direct message; where those are closed, which no retry changes, the alert channel in the same minute. */
async function tell(
  userId: string,
  alert: FactOf<'alert.raised'>,
  now: number,
  { discord, operators, settings }: Needed,
): Promise<AlertDelivery> {
  const entry = { factId: alert.id, recipient: userId, at: new Date(now).toISOString() };
  const nonce = nonceOf(alert.id, userId);
  const locale = (await operators.get(userId))?.locale;
  try {
    const sent = await discord.sendDm(userId, renderMessage(alertMessage(alert), { locale }), nonce);
    return { ...entry, state: 'delivered', ...sent };
  } catch (error) {
    if (!isFinal(error)) throw error;
  }
  try {
    const body = renderMessage(alertMessage(alert, { mention: userId }));
    const { messageId } = await discord.sendToChannel(settings.alertChannelId, body, nonce);
    return { ...entry, state: 'delivered-in-channel', channelId: settings.alertChannelId, messageId };
  } catch (error) {
    if (!isFinal(error)) throw error;
    return { ...entry, state: 'unreachable' };
  }
}

/** Whether Discord will say the same to every other try: closed, gone, or out of our reach. */
function isFinal(error: unknown): boolean {
  return codeOf(error) === 'forbidden' || codeOf(error) === 'not-found';
}

/** The chain was reorganised and what we told never happened: every message that told it says so now. */
async function takeBack(
  alertId: string,
  { alerts, operators, once, discord, settings }: Needed,
  log: Log,
): Promise<void> {
  // The queue keeps no order: an alert that comes after its retraction is not told at all.
  await once.finish(takenBackKey(alertId), 'taken back');
  for (const { channelId, messageId, recipient } of await alerts.deliveriesOf(alertId)) {
    if (channelId === undefined || messageId === undefined) continue;
    const isPublic = channelId === settings.alertChannelId;
    const locale = isPublic ? undefined : (await operators.get(recipient))?.locale;
    await discord
      .editMessage(channelId, messageId, renderMessage(takenBackMessage(), { locale }))
      .catch((error: unknown) => {
        if (!isFinal(error)) throw error;
      });
    log.info('alert.taken-back', { factId: alertId, userId: recipient });
  }
}

function takenBackKey(alertId: string): string {
  return `taken-back:${alertId}`;
}

/** Discord drops a second message with the same nonce within minutes: covers a crash between sending and noting. */
function nonceOf(factId: string, userId: string): string {
  return createHash('sha256').update(`${factId}|${userId}`).digest('hex').slice(0, 25);
}
