import { createHash, createHmac } from 'node:crypto';
import type { Components } from '../ports.ts';

/**
 * The secret of a webhook. It rests nowhere: it follows from the stage's own key and the webhook's id, which is never
 * used again. What is signed for buttons begins otherwise, so that neither can stand for the other.
 */
export async function webhookSecret(id: string, components: Components): Promise<string> {
  const mac = createHmac('sha256', await components.key()).update(`webhook-secret\n${id}`);
  return `whsec_${mac.digest('base64url')}`;
}

/** `v1=<hex HMAC-SHA256 over "<timestamp>.<body>">`, keyed by the secret as it is written. */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}

/** The same for every try to hand this fact to this webhook. */
export function deliveryIdOf(webhookId: string, factId: string): string {
  return createHash('sha256').update(`${webhookId}\n${factId}`).digest('hex').slice(0, 32);
}
