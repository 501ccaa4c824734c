import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { startLocalL1 } from '../../../../lib/world/l1/local-l1.ts';

test('blocks keep coming by themselves, and stopping ends them', async () => {
  const l1 = await startLocalL1({ validators: 4 });
  try {
    const first = await l1.publicClient.getBlockNumber();
    while ((await l1.publicClient.getBlockNumber()) === first) await sleep(50);
  } finally {
    await l1.stop();
  }
  await expect(l1.publicClient.getBlockNumber()).rejects.toThrow('fetch failed');
});
