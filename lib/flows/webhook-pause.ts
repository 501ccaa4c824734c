import { createHash } from 'node:crypto';
import { MAX_FAILED_IN_A_ROW, type Webhook } from '../domain/webhook.ts';
import { codeOf } from '../errors.ts';
import { escapeText, renderMessage, type Message } from '../kit/message.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';

/** Tells the alert channel, once for each pause. Whoever runs the webhook reads there; nobody is pinged. */
export async function tellOfPause(
  webhook: Webhook,
  pausedAt: string,
  { once, discord, settings }: Pick<Ports, 'once' | 'discord' | 'settings'>,
  log: Log,
): Promise<void> {
  const key = `webhook-paused:${webhook.id}:${pausedAt}`;
  if ((await once.resultOf(key)) !== undefined) return;
  const nonce = createHash('sha256').update(key).digest('hex').slice(0, 25);
  try {
    await discord.sendToChannel(settings.alertChannelId, renderMessage(pauseMessage(webhook)), nonce);
  } catch (error) {
    if (codeOf(error) !== 'forbidden' && codeOf(error) !== 'not-found') throw error;
    log.error('webhook.pause-untold', { webhookId: webhook.id });
  }
  await once.finish(key, 'told');
}

/** The path is left out: it may be a secret. */
function pauseMessage({ id, url }: Webhook): Message {
  return {
    tone: 'bad',
    title: say('A webhook is paused'),
    lines: [
      say('{host} took none of the last {count} deliveries, each tried for over an hour.', {
        host: escapeText(new URL(url).hostname),
        count: MAX_FAILED_IN_A_ROW,
      }),
      say('It is tried once more in an hour. If that fails too, nothing is sent there any more.'),
      say('What was not delivered can be read from the REST API.'),
    ],
    facts: [{ name: say('Webhook'), value: `\`${id}\`` }],
  };
}
