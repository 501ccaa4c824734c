import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import type { Heartbeat } from '../../lib/domain/heartbeat.ts';
import { addressOf } from './samples.ts';

export function aHeartbeat(changes: Partial<Heartbeat> = {}): Heartbeat {
  return {
    at: 1_800_000_000,
    chainId: 31337,
    rollup: addressOf(9),
    slot: 70,
    slotAt: 1_799_999_960,
    block: 500,
    blockTime: 1_799_999_980,
    behind: 0,
    ...changes,
  };
}

/** What keeps the last pass does. `make` gives an empty store. */
export function heartbeatsContract(make: () => Promise<Pick<Stores, 'heartbeats'>>): void {
  test('before the first pass there is none', async () => {
    const { heartbeats } = await make();
    expect(await heartbeats.last()).toBeUndefined();
  });

  test('the last pass is the one that is kept', async () => {
    const { heartbeats } = await make();
    await heartbeats.beat(aHeartbeat());
    const next = aHeartbeat({ at: 1_800_000_060, slot: 71, block: 505, behind: 3 });
    await heartbeats.beat(next);
    expect(await heartbeats.last()).toEqual(next);
  });

  test('one that comes late changes nothing', async () => {
    const { heartbeats } = await make();
    await heartbeats.beat(aHeartbeat({ at: 1_800_000_060 }));
    await heartbeats.beat(aHeartbeat());
    expect(await heartbeats.last()).toMatchObject({ at: 1_800_000_060 });
  });

  test('the same pass may say more: of one second, the last word counts', async () => {
    const { heartbeats } = await make();
    await heartbeats.beat(aHeartbeat());
    await heartbeats.beat(aHeartbeat({ behind: 7 }));
    expect(await heartbeats.last()).toMatchObject({ behind: 7 });
  });
}
