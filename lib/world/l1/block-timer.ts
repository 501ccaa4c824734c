import type { Address } from 'viem';
import { writeCheckpoints } from './checkpoints.ts';
import { prepareEpoch } from './clock.ts';
import type { Clock } from './clock.ts';
import type { L1Client } from './client.ts';
import type { Pace } from './network.ts';

/** Between two blocks: a third of a slot. */
const BLOCK_INTERVAL_MS = 4_000;

/** Mines a block every so often, so that chain time follows the wall clock; checkpoints and epochs follow. */
export function startBlockTimer(
  client: L1Client,
  clock: Clock,
  rollup: () => Promise<Address>,
  pace: Pace,
): { stop(): Promise<void> } {
  let prepared = -1;
  let ticking = Promise.resolve();
  const tick = async () => {
    await client.mine({ blocks: 1 });
    const canonical = await rollup();
    await writeCheckpoints(client, canonical, pace);
    const epoch = await clock.epoch();
    if (epoch === prepared) return;
    await prepareEpoch(client, canonical);
    prepared = epoch;
  };
  const timer = setInterval(() => {
    // A tick that fails (a reorg under way, a rollup too young for a committee) is made good by the next one.
    ticking = ticking.then(tick).catch(() => {});
  }, BLOCK_INTERVAL_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await ticking;
    },
  };
}
