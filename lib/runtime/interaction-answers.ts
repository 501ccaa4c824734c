import { createComponents } from '../adapters/components-key.ts';
import { listOf, setting } from '../adapters/env.ts';
import { sendMessage } from '../adapters/sqs/send.ts';
import { knowCommands } from '../command-mentions.ts';
import { commands } from '../commands/index.ts';
import { answerInteraction } from '../kit/answer-interaction.ts';
import type { DispatchContext } from '../kit/dispatch.ts';
import type { LambdaResponse } from '../kit/lambda.ts';
import { portsNobodyAskedFor } from '../kit/no-ports.ts';
import { createRegistry } from '../kit/registry.ts';
import type { Log } from '../log.ts';

knowCommands(setting('COMMAND_IDS'));

const context: Omit<DispatchContext, 'now' | 'log'> & { applicationId: string } = {
  applicationId: setting('BOT_CLIENT_ID'),
  guildId: setting('GUILD_ID'),
  moderatorRoleIds: listOf(setting('MODERATOR_ROLE_IDS')),
  registry: createRegistry(commands),
  // The SDK costs more than all the rest of a cold start, so it is loaded for the answers that read, and only then.
  load: async (needs) =>
    needs.length === 0 ? portsNobodyAskedFor : (await import('../adapters/load-ports.ts')).loadPorts(needs),
  components: createComponents(),
  enqueue: (queue, call) =>
    sendMessage({
      queueUrl: setting(queue === 'registration' ? 'REGISTRATION_QUEUE_URL' : 'COMMANDS_QUEUE_URL'),
      body: JSON.stringify(call),
      ...(queue === 'registration' ? { groupId: call.caller.userId, deduplicationId: call.id } : {}),
    }),
};

/** What the endpoint loads once a request proved genuine: every command, and the road to the queues. */
export function answer(payload: object, call: { now: number; log: Log }): Promise<LambdaResponse> {
  return answerInteraction(payload, { ...context, ...call });
}
