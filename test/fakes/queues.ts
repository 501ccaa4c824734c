import type { Queues } from '../../lib/ports.ts';

export interface FakeQueues extends Queues {
  /** Whose roles were asked to be made true, in order. */
  synced: string[];
}

export function fakeQueues(): FakeQueues {
  const synced: string[] = [];
  return {
    synced,
    async syncRoles(userIds) {
      synced.push(...userIds);
    },
  };
}
