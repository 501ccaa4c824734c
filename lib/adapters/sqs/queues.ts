import { createHash } from 'node:crypto';
import { ROLES_MESSAGE_GROUP } from '../../config/events.ts';
import { nameOf } from '../../domain/stake-intent.ts';
import type { Queues } from '../../ports.ts';
import { sendMessage } from './send.ts';

/** The queues Sparta fills itself; the others are filled by the bus. */
export function createQueues(options: {
  rolesQueueUrl(): string;
  registrationQueueUrl(): string;
  webhooksQueueUrl(): string;
}): Queues {
  return {
    async syncRoles(userIds) {
      for (const userId of userIds) {
        await sendMessage({
          queueUrl: options.rolesQueueUrl(),
          body: JSON.stringify({ userId }),
          groupId: ROLES_MESSAGE_GROUP,
          deduplicationId: `reconcile-${userId}-${Math.floor(Date.now() / 300_000)}`,
        });
      }
    },

    async carryStake({ sender, ref, requestId, reply }) {
      await sendMessage({
        queueUrl: options.registrationQueueUrl(),
        body: JSON.stringify({ job: 'stake-validator', ref, requestId, reply }),
        // One group a sender: its tasks are carried one after another, and no two writers use its nonces.
        groupId: `l1:${sender}`,
        deduplicationId: createHash('sha256')
          .update(`${nameOf(ref)} ${requestId}`)
          .digest('hex'),
      });
    },

    async deliverWebhook(task, delaySeconds) {
      await sendMessage({
        queueUrl: options.webhooksQueueUrl(),
        body: JSON.stringify({ task }),
        delaySeconds,
      });
    },
  };
}
