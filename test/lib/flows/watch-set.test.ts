import { beforeEach, describe, expect, test } from '@jest/globals';
import type { EpochRecord } from '../../../lib/domain/chain-info.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { passBudget } from '../../../lib/flows/pass-budget.ts';
import { passMemory } from '../../../lib/flows/pass-memory.ts';
import { address } from '../../fakes/chain.ts';
import { fakeLog, type FakeLog } from '../../fakes/log.ts';
import { fakePorts, OPERATOR, type FakePorts } from '../../fakes/ports.ts';

const TOKEN = 10n ** 18n;
const MINE = address(1);
/** Four slots of 12 s. */
const EPOCH_SECONDS = 48;

let ports: FakePorts;
let log: FakeLog;
let reads: number;
let saved: EpochRecord[];
/** What a reading of the set does before it answers. */
let onRead: () => void;

beforeEach(async () => {
  ports = fakePorts();
  log = fakeLog();
  reads = 0;
  saved = [];
  onRead = () => {};
  for (const each of [1, 2, 3]) ports.chain.stake(address(each), address(100 + (each % 2)));
  await ports.operators.link({
    operatorId: OPERATOR,
    address: MINE,
    role: 'attester',
    proof: 'signature',
    createdAt: '2027-01-15T08:00:00.000Z',
  });
  const { chain, views } = ports;
  ports.chain = {
    ...chain,
    set: (...asked) => {
      reads += 1;
      onRead();
      return chain.set(...asked);
    },
  };
  ports.views = {
    ...views,
    saveEpoch: async (record) => {
      saved.push(record);
      await views.saveEpoch(record);
    },
  };
  await startEpoch();
});

/** Mines into the first slot of the next epoch. */
async function startEpoch() {
  const { chain } = ports;
  const { epoch } = await chain.info(chain.head());
  while ((await chain.info(chain.head())).epoch === epoch) chain.mine(1);
}

const budgetOf = (spent: () => boolean) => passBudget({ elapsed: () => (spent() ? 100_000 : 0) });
const pass = (options: Partial<Parameters<typeof monitorPass>[0]> = {}) =>
  monitorPass({ now: ports.chain.head().time * 1000 + 5_000, log, ...options }, ports);
const card = async () => (await ports.views.chainInfo())!;
const unwell = () => {
  throw new SpartaError('upstream', 'L1 did not answer: too many requests.');
};
const reasons = () => log.lines.filter(({ part }) => part === 'set').map(({ fact }) => fact);

test('the whole set is read in the first pass of an epoch, watched or not, and noted with the epoch', async () => {
  await pass();
  const { set, setTries, epoch } = await card();
  expect(setTries).toBeUndefined();
  expect(set).toMatchObject({
    epoch,
    attesters: 3,
    byStatus: { validating: 3 },
    stakeWei: String(600_000n * TOKEN),
    withdrawers: 2,
    watched: { attesters: 1, stakeWei: String(200_000n * TOKEN) },
    block: ports.chain.head().number,
  });
  expect(set!.largest[0]).toEqual({
    withdrawer: address(101),
    attesters: 2,
    stakeWei: String(400_000n * TOKEN),
  });
  const { epoch: _epoch, ...figures } = set!;
  expect((await ports.views.epochs({ limit: 1 })).items).toMatchObject([{ epoch, set: figures }]);
  expect(saved).toHaveLength(1);
});

describe('once it is read', () => {
  beforeEach(async () => {
    await pass();
    saved = [];
  });

  test('no other pass of the epoch asks for it or writes it, with or without a memory', async () => {
    const memory = passMemory();
    for (let minute = 0; minute < 3; minute += 1) {
      ports.chain.mine(1);
      await pass(minute === 0 ? {} : { memory });
    }
    expect(reads).toBe(1);
    expect(saved).toEqual([]);
    expect((await card()).set).toMatchObject({ attesters: 3 });
  });

  test('the next epoch says what changed since', async () => {
    const before = (await card()).set!;
    ports.chain.stake(address(4));
    ports.chain.stake(address(5));
    await startEpoch();
    await pass();
    expect(reads).toBe(2);
    expect((await card()).set).toMatchObject({
      attesters: 5,
      epoch: before.epoch + 1,
      before: { attesters: 3, stakeWei: before.stakeWei },
    });
    expect(saved.at(-1)!.set).toMatchObject({ attesters: 5 });
    expect(saved.at(-1)!.set).not.toHaveProperty('before');
  });

  test('an epoch in which it failed keeps the figures of the one before, and the next has none of either', async () => {
    const { epoch } = (await card()).set!;
    onRead = unwell;
    await startEpoch();
    await pass();
    expect((await card()).set).toMatchObject({ epoch });
    expect(saved.at(-1)).not.toHaveProperty('set');
    await startEpoch();
    await pass();
    expect(await card()).not.toHaveProperty('set');
  });

  test('after an epoch without figures nothing is compared', async () => {
    onRead = unwell;
    await startEpoch();
    await pass();
    onRead = () => {};
    await startEpoch();
    await pass();
    expect((await card()).set).toMatchObject({ attesters: 3 });
    expect((await card()).set).not.toHaveProperty('before');
  });

  test('another canonical rollup has a set of its own, compared with nothing', async () => {
    ports.chain.upgrade(address(0xcc));
    await pass();
    expect(reads).toBe(2);
    const { set, rollup } = await card();
    expect(rollup).toBe(address(0xcc));
    expect(set).toMatchObject({ attesters: 3 });
    expect(set).not.toHaveProperty('before');
    expect(saved.at(-1)).toMatchObject({ rollup, set: { attesters: 3 } });
  });
});

test('a pass whose budget is spent leaves it to the next of the same epoch, which writes the epoch once more', async () => {
  await pass({ budget: passBudget({ elapsed: () => 0, wallSeconds: 0 }) });
  expect(reads).toBe(0);
  expect(await card()).not.toHaveProperty('set');
  expect(await card()).not.toHaveProperty('setTries');
  expect(saved).toHaveLength(1);
  expect(reasons()).toEqual(['monitor.part-left']);
  ports.chain.mine(1);
  await pass();
  expect(reads).toBe(1);
  expect((await card()).set).toMatchObject({ attesters: 3 });
  expect(saved).toHaveLength(2);
  ports.chain.mine(1);
  await pass();
  expect(reads).toBe(1);
  expect(saved).toHaveLength(2);
});

test('one whose budget ends while it reads has no figure, and has tried', async () => {
  let spent = false;
  onRead = () => {
    spent = true;
  };
  await pass({ budget: budgetOf(() => spent) });
  const { set, setTries, epoch } = await card();
  expect(set).toBeUndefined();
  expect(setTries).toEqual({ epoch, failed: 1 });
  expect(reasons()).toEqual(['monitor.part-unknown']);
});

test('an L1 that fails it is asked three times in an epoch, is unknown, and is asked anew in the next', async () => {
  const calm = 5;
  onRead = unwell;
  const { epoch } = await ports.chain.info(ports.chain.head());
  for (let minute = 0; minute < calm; minute += 1) {
    ports.chain.mine(1, 2);
    expect(await pass()).toMatchObject({ behind: 0 });
  }
  expect(reads).toBe(3);
  expect(await card()).toMatchObject({ epoch, setTries: { epoch, failed: 3 } });
  expect(await card()).not.toHaveProperty('set');
  expect(saved).toHaveLength(1);
  expect(saved[0]).not.toHaveProperty('set');
  onRead = () => {};
  ports.chain.mine(1, EPOCH_SECONDS);
  await pass();
  expect(reads).toBe(4);
  expect((await card()).set).toMatchObject({ epoch: epoch + 1, attesters: 3 });
  expect(await card()).not.toHaveProperty('setTries');
});

test('a failure is made good by the next pass', async () => {
  onRead = unwell;
  await pass();
  onRead = () => {};
  ports.chain.mine(1, 2);
  await pass();
  expect((await card()).set).toMatchObject({ attesters: 3 });
  expect(await card()).not.toHaveProperty('setTries');
});

test('whoever is to be told is told before the set is read', async () => {
  await pass();
  await startEpoch();
  ports.chain.slash(MINE);
  let told = 0;
  onRead = () => {
    told = ports.bus.facts.length;
  };
  await pass();
  expect(told).toBeGreaterThan(0);
  expect(told).toBe(ports.bus.facts.length);
});
