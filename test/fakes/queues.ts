import type { Queues, StakeTask } from '../../lib/ports.ts';

export interface FakeQueues extends Queues {
  /** Whose roles were asked to be made true, in order. */
  synced: string[];
  /** What the writer of Sparta's account was asked to carry on, each request once. */
  stakes: StakeTask[];
}

export function fakeQueues(): FakeQueues {
  const synced: string[] = [];
  const stakes: StakeTask[] = [];
  return {
    synced,
    stakes,
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
