import { logFor, setting, listOf } from '../lib/adapters/env.ts';
import { sendMessage } from '../lib/adapters/sqs/send.ts';
import { commands } from '../lib/commands/index.ts';
import { answerRequest, type EndpointContext } from '../lib/kit/endpoint.ts';
import { json, readRequest, type LambdaResponse } from '../lib/kit/lambda.ts';
import { portsNobodyAskedFor } from '../lib/kit/no-ports.ts';
import { createRegistry } from '../lib/kit/registry.ts';
import { importPublicKey } from '../lib/kit/signature.ts';

// Read and checked at start: a bad configuration fails the deployment instead of refusing every request.
const QUEUE_URLS = {
  commands: setting('COMMANDS_QUEUE_URL'),
  registration: setting('REGISTRATION_QUEUE_URL'),
};
const context: EndpointContext = {
  publicKey: importPublicKey(setting('DISCORD_PUBLIC_KEY')),
  applicationId: setting('BOT_CLIENT_ID'),
  guildId: setting('GUILD_ID'),
  moderatorRoleIds: listOf(setting('MODERATOR_ROLE_IDS')),
  registry: createRegistry(commands),
  now: () => Date.now(),
  log: logFor('interactions'),
  // The SDK costs more than all the rest of a cold start, so it is loaded for the answers that read, and only then.
  load: async (needs) =>
    needs.length === 0
      ? portsNobodyAskedFor
      : (await import('../lib/adapters/load-ports.ts')).loadPorts(needs),
  enqueue: (queue, call) =>
    sendMessage({
      queueUrl: QUEUE_URLS[queue],
      body: JSON.stringify(call),
      ...(queue === 'registration' ? { groupId: call.caller.userId, deduplicationId: call.id } : {}),
    }),
};

/** Discord → verify → answer now, or queue the work and defer. */
export async function handler(event: unknown): Promise<LambdaResponse> {
  if (typeof event !== 'object' || event === null) return json(400, { error: 'not a request' });
  return answerRequest(readRequest(event), context);
}
