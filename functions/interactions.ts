import { logFor, setting } from '../lib/adapters/env.ts';
import { answerRequest, type EndpointContext } from '../lib/kit/endpoint.ts';
import { json, readRequest, type LambdaResponse } from '../lib/kit/lambda.ts';
import { importPublicKey } from '../lib/kit/signature.ts';

// Every setting is checked at start: a bad configuration fails the deployment instead of refusing every request.
for (const name of ['COMMANDS_QUEUE_URL', 'REGISTRATION_QUEUE_URL', 'GUILD_ID'] as const) setting(name);

// Begins while Lambda still gives the start a whole core; a PING or a forgery does not wait for it.
const answering = import('../lib/runtime/interaction-answers.ts');
answering.catch(() => undefined);

const context: EndpointContext = {
  publicKey: importPublicKey(setting('DISCORD_PUBLIC_KEY')),
  applicationId: setting('BOT_CLIENT_ID'),
  now: () => Date.now(),
  log: logFor('interactions'),
  answer: async (payload, call) => (await answering).answer(payload, call),
};

/** Discord → verify → answer now, or queue the work and defer. */
export async function handler(event: unknown): Promise<LambdaResponse> {
  if (typeof event !== 'object' || event === null) return json(400, { error: 'not a request' });
  return answerRequest(readRequest(event), context);
}
