import { logFor, setting } from '../../../../../lib/adapters/env.ts';
import { commands } from '../../../../../lib/commands/index.ts';
import { answerInteraction } from '../../../../../lib/kit/answer-interaction.ts';
import { defineCommand } from '../../../../../lib/kit/command.ts';
import { answerRequest, type EndpointContext } from '../../../../../lib/kit/endpoint.ts';
import { json, readRequest, type LambdaResponse } from '../../../../../lib/kit/lambda.ts';
import { portsNobodyAskedFor } from '../../../../../lib/kit/no-ports.ts';
import { createRegistry } from '../../../../../lib/kit/registry.ts';
import { importPublicKey } from '../../../../../lib/kit/signature.ts';

const ping = defineCommand({
  name: 'ping',
  summary: 'Answers at once',
  access: 'anyone',
  reply: 'inline',
  visibility: 'private',
  options: {},
  needs: [],
  run: () => Promise.resolve({ tone: 'info', title: 'Pong.', lines: [] }),
});

const registry = createRegistry([...commands, ping]);

const context: EndpointContext = {
  publicKey: importPublicKey(setting('DISCORD_PUBLIC_KEY')),
  applicationId: setting('BOT_CLIENT_ID'),
  now: () => Date.now(),
  log: logFor('interactions'),
  answer: (payload, call) =>
    answerInteraction(payload, {
      ...call,
      applicationId: setting('BOT_CLIENT_ID'),
      guildId: setting('GUILD_ID'),
      moderatorRoleIds: [],
      registry,
      load: () => Promise.resolve(portsNobodyAskedFor),
      components: { key: () => Promise.reject(new Error('/ping has no buttons')) },
      enqueue: () => Promise.reject(new Error('/ping is never deferred')),
    }),
};

/** `functions/interactions.ts` with one more command, which does nothing but answer. */
export async function handler(event: unknown): Promise<LambdaResponse> {
  if (typeof event !== 'object' || event === null) return json(400, { error: 'not a request' });
  return answerRequest(readRequest(event), context);
}
