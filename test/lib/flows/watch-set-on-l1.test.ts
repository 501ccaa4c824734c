import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startLocalL1, type LocalL1 } from '../../../lib/world/l1/local-l1.ts';
import { watchOn } from './watch-on-l1.ts';

let l1: LocalL1;

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
});
afterAll(async () => {
  await l1.stop();
});

test('epoch after epoch tells how the whole set of the real contracts changes, though one of it is watched', async () => {
  const monitor = watchOn(l1);
  const { ports } = monitor;
  await monitor.watch(l1.validators[0]!);
  await l1.nextEpoch();
  await monitor.pass({ mostCalls: 0 });
  expect(await ports.views.chainInfo()).not.toHaveProperty('set');
  await monitor.pass();
  const first = (await ports.views.chainInfo())!;
  const share = { attesters: 1, stakeWei: String(200_000n * 10n ** 18n) };
  expect(first.set).toMatchObject({ attesters: 12, exits: 0, epoch: first.epoch, watched: share });
  expect(first.set!.nearEjection).toMatchObject({ bySlash: 0, slashWei: first.slashing!.smallSlashWei });

  await l1.initiateWithdraw(l1.validators[2]!);
  await l1.slash(l1.validators[5]!.attester, 9_999n * 10n ** 18n);
  await monitor.pass();
  expect((await ports.views.chainInfo())!.set).toEqual(first.set);

  await l1.nextEpoch();
  await monitor.pass();
  const { set, epoch } = (await ports.views.chainInfo())!;
  expect(set).toMatchObject({
    attesters: 11,
    exits: 1,
    epoch,
    lowestHeadroomWei: String(10n ** 18n),
    nearEjection: { bySlash: 1 },
    before: { attesters: 12, stakeWei: first.set!.stakeWei },
  });
  const epochs = (await ports.views.epochs({ limit: 5 })).items;
  expect(epochs.map((one) => one.set?.attesters)).toEqual([11, 12]);
});
