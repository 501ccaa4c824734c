import { beforeEach, expect, test } from '@jest/globals';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { address } from '../../fakes/chain.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts, OPERATOR, type FakePorts } from '../../fakes/ports.ts';

const MEMBERS = [1, 2, 3, 4].map(address);

let ports: FakePorts;

beforeEach(async () => {
  ports = fakePorts();
  for (const member of MEMBERS) ports.chain.stake(member);
  await ports.operators.link({
    operatorId: OPERATOR,
    address: address(1),
    role: 'attester',
    proof: 'signature',
    createdAt: '2027-01-15T08:00:00.000Z',
  });
  await pass();
});

const pass = () => monitorPass({ now: ports.chain.head().time * 1000 + 5_000, log: fakeLog() }, ports);
const card = async () => (await ports.views.chainInfo())!;

/** Block by block until the first one of the next epoch, then so many slots on, with a pass in each. */
async function toEpoch(slots: number): Promise<void> {
  const { epoch } = await card();
  do {
    ports.chain.mine();
    await pass();
  } while ((await card()).epoch === epoch);
  for (let slot = 0; slot < slots; slot += 1) {
    ports.chain.mine();
    await pass();
  }
}

test('how the network did in an epoch is known in every pass of the next one, and longer while nothing newer is', async () => {
  ports.chain.setCheckpoints({ checkpoints: [], toSlot: Number.MAX_SAFE_INTEGER });
  await toEpoch(0);
  await toEpoch(1);
  const { epoch, participation } = await card();
  expect(participation).toEqual({ epoch: epoch - 1, met: 0, observed: 4 });
  ports.chain.setCheckpoints(undefined);
  ports.chain.mine();
  await pass();
  expect(await card()).toMatchObject({ epoch, participation });
  await toEpoch(0);
  expect(await card()).toMatchObject({ epoch: epoch + 1, participation });
  await toEpoch(0);
  expect(await card()).not.toHaveProperty('participation');
});
