import { randomBytes } from 'node:crypto';
import type { Webhook } from '../domain/webhook.ts';
import type { Ports } from '../ports.ts';
import { webhookSecret } from './webhook-signature.ts';

/** Makes a webhook; the secret is told here and nowhere else. Throws `conflict` where there is no room for it. */
export async function makeWebhook(
  { url, kinds, now }: { url: string; kinds?: readonly string[] | undefined; now: number },
  { webhooks, components }: Pick<Ports, 'webhooks' | 'components'>,
): Promise<{ webhook: Webhook; secret: string }> {
  const id = randomBytes(16).toString('hex');
  const secret = await webhookSecret(id, components);
  const webhook: Webhook = {
    id,
    url,
    ...(kinds === undefined ? {} : { kinds: [...new Set(kinds)] }),
    createdAt: new Date(now).toISOString(),
    state: 'on',
    failedInARow: 0,
  };
  await webhooks.add(webhook);
  return { webhook, secret };
}
