import type { Context } from './context.ts';
import { post, signedHeaders } from './delivery.ts';

/**
 * What Discord does when an endpoint address is saved: a signed PING, which must be answered 200 `{"type":1}` as JSON,
 * and one with a bad signature, which must be answered 401. Undefined where both are right, else what was wrong.
 */
export async function checkEndpoint(context: Context, url: string): Promise<string | undefined> {
  const id = context.newId();
  const ping = { id, type: 1, version: 1, token: 'ping', application_id: context.state.application.id };
  const raw = Buffer.from(JSON.stringify(ping));
  const headers = signedHeaders(context.privateKey, raw, context.now());
  const forged = { ...headers, 'x-signature-ed25519': '0'.repeat(128) };
  try {
    const refused = await post(url, raw, forged, context.deadlineMs);
    if (refused.status !== 401) return `A bad signature was answered ${refused.status}, not 401.`;
    const answered = await post(url, raw, headers, context.deadlineMs);
    if (answered.status !== 200) return `A PING was answered ${answered.status}, not 200.`;
    if (!/^application\/json\b/i.test(answered.contentType ?? '')) {
      return `A PING was answered as ${answered.contentType ?? 'no type'}, not application/json.`;
    }
    return isPong(answered.raw) ? undefined : 'A PING was not answered {"type":1}.';
  } catch (cause) {
    return `The endpoint did not answer: ${cause instanceof Error ? cause.message : String(cause)}.`;
  }
}

function isPong(raw: Buffer): boolean {
  try {
    const body: unknown = JSON.parse(raw.toString('utf8'));
    return typeof body === 'object' && body !== null && Reflect.get(body, 'type') === 1;
  } catch {
    return false;
  }
}
