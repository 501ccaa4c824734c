import { ROLES_MESSAGE_GROUP } from '../../config/events.ts';
import type { Queues } from '../../ports.ts';
import { sendMessage } from './send.ts';

/** The queues Sparta fills itself; the others are filled by the bus. */
export function createQueues(options: { rolesQueueUrl: string }): Queues {
  return {
    async syncRoles(userIds) {
      for (const userId of userIds) {
        await sendMessage({
          queueUrl: options.rolesQueueUrl,
          body: JSON.stringify({ userId }),
          groupId: ROLES_MESSAGE_GROUP,
          deduplicationId: `reconcile-${userId}-${Math.floor(Date.now() / 300_000)}`,
        });
      }
    },
  };
}
