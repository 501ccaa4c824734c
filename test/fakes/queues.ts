import type { Queues, StakeTask, WebhookTask } from '../../lib/ports.ts';

export interface FakeQueues extends Queues {
  /** Whose roles were asked to be made true, in order. */
  synced: string[];
  /** What the writer of Sparta's account was asked to carry on, each request once. */
  stakes: StakeTask[];
  /** Tries of webhooks that were asked for, with the seconds they wait. */
  webhookTasks: { task: WebhookTask; delaySeconds: number }[];
}

export function fakeQueues(): FakeQueues {
  const synced: string[] = [];
  const stakes: StakeTask[] = [];
  const webhookTasks: FakeQueues['webhookTasks'] = [];
  return {
    synced,
    stakes,
    webhookTasks,
    async deliverWebhook(task, delaySeconds) {
      webhookTasks.push({ task: structuredClone(task), delaySeconds });
    },
    async syncRoles(userIds) {
      synced.push(...userIds);
    },
    async carryStake(task) {
      const same = ({ requestId, ref }: StakeTask) =>
        requestId === task.requestId && ref.attester === task.ref.attester && ref.rollup === task.ref.rollup;
      if (!stakes.some(same)) stakes.push(structuredClone(task));
    },
  };
}
