import { beforeEach, describe, expect, test } from '@jest/globals';
import { SpartaError } from '../../../lib/errors.ts';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { passBudget } from '../../../lib/flows/pass-budget.ts';
import { address } from '../../fakes/chain.ts';
import { fakeLog, type FakeLog } from '../../fakes/log.ts';
import { CHAIN_ID, fakePorts, OPERATOR, type FakePorts } from '../../fakes/ports.ts';

const MINE = address(1);

let ports: FakePorts;
let log: FakeLog;

beforeEach(async () => {
  ports = fakePorts();
  log = fakeLog();
  for (const attester of [MINE, address(2), address(3), address(4)]) ports.chain.stake(attester);
  await ports.operators.link({
    operatorId: OPERATOR,
    address: MINE,
    role: 'attester',
    proof: 'signature',
    createdAt: '2027-01-15T08:00:00.000Z',
  });
  await pass();
});

const now = () => ports.chain.head().time * 1000 + 5_000;
const pass = (more = {}) => monitorPass({ now: now(), log, ...more }, ports);
const told = () => ports.bus.facts.splice(0).map(({ kind }) => kind);
const memory = () => ports.slashes.of({ chainId: CHAIN_ID, rollup: ports.chain.rollup() });

describe('votes to slash', () => {
  test('are told with the alert made from them, once', async () => {
    ports.chain.voteToSlash(MINE);
    await pass();
    expect(told()).toEqual(['slash.stage-reached', 'alert.raised']);
    ports.chain.mine();
    await pass();
    expect(told()).toEqual([]);
  });

  test('are told again with the same ids where the pass died before it could publish', async () => {
    ports.chain.voteToSlash(MINE);
    ports.bus.setDown(true);
    await expect(pass()).rejects.toMatchObject({ code: 'upstream' });
    ports.bus.setDown(false);
    await pass();
    expect(told()).toEqual(['slash.stage-reached', 'alert.raised']);
    expect((await memory())?.states).toHaveLength(1);
  });

  test('stay out of what a reorg takes back block by block: the radar takes back its own', async () => {
    ports.chain.mine();
    await pass();
    ports.chain.voteToSlash(MINE);
    await pass();
    const [stage, alert] = ports.bus.facts.splice(0);
    const cursor = await ports.cursors.get(`chain:${CHAIN_ID}:${ports.chain.registry}`);
    expect(cursor?.unsettled).toEqual([]);
    ports.chain.reorg(1);
    await pass();
    expect(ports.bus.facts.map((fact) => 'retracted' in fact && fact.retracted.id)).toEqual([
      stage!.id,
      alert!.id,
    ]);
  });

  test('that cannot be read are unknown, and keep nobody from being told of a slash', async () => {
    const before = await memory();
    ports.chain.slashing = async () => {
      throw new SpartaError('upstream', 'L1 did not answer.');
    };
    ports.chain.slash(MINE);
    await pass();
    expect(told()).toEqual(['validator.slashed', 'validator.life-changed', 'alert.raised']);
    expect(log.lines).toContainEqual(
      expect.objectContaining({ fact: 'monitor.part-unknown', part: 'slashes' }),
    );
    expect(await memory()).toEqual(before);
  });

  test('are still watched on the rollup a stake stayed on', async () => {
    const old = ports.chain.rollup();
    ports.chain.exit(MINE);
    await pass();
    ports.chain.upgrade(address(0xcc));
    await pass();
    const asked: string[] = [];
    const { chain } = ports;
    ports.chain = {
      ...chain,
      slashing: (rollup, ...rest) => {
        asked.push(rollup);
        return chain.slashing(rollup, ...rest);
      },
    };
    await pass();
    expect(asked.sort()).toEqual([old, address(0xcc)].sort());
  });
});

test('duties are followed: who is on the committee has a record of the epoch', async () => {
  ports.chain.mine(8);
  await pass();
  const { items } = await ports.dutyLog.of({ chainId: CHAIN_ID, attester: MINE }, { limit: 5 });
  expect(items.length).toBeGreaterThan(0);
});

test('a pass that is out of time leaves what can wait, tells the rest, and says so', async () => {
  ports.chain.voteToSlash(MINE);
  ports.chain.slash(MINE, 1n);
  let clock = 0;
  const budget = passBudget({ elapsed: () => clock, wallSeconds: 35 });
  clock = 36_000;
  await pass({ budget });
  expect(told()).toEqual(['validator.slashed', 'alert.raised']);
  for (const part of ['slashes', 'duties'])
    expect(log.lines).toContainEqual(expect.objectContaining({ fact: 'monitor.part-left', part }));
  await pass();
  expect(told()).toEqual(['slash.stage-reached', 'alert.raised']);
});

test('so does one that made all its requests to L1, and it says what ran out and how many it made', async () => {
  ports.chain.voteToSlash(MINE);
  ports.chain.slash(MINE, 1n);
  const report = await pass({ budget: passBudget({ calls: () => ports.chain.calls(), mostCalls: 5 }) });
  expect(told()).toEqual(['validator.slashed', 'alert.raised']);
  for (const part of ['slashes', 'parameters', 'duties'])
    expect(log.lines).toContainEqual(
      expect.objectContaining({ fact: 'monitor.part-left', part, spent: 'calls' }),
    );
  expect(report.calls).toBeGreaterThanOrEqual(5);
  expect(log.lines.at(-1)).toMatchObject({ fact: 'monitor.passed', calls: report.calls });
  await pass();
  expect(told()).toEqual(['slash.stage-reached', 'alert.raised']);
});

test('the card says since when the newest checkpoint is the newest', async () => {
  ports.chain.mine(1, 48);
  await pass();
  const moved = await ports.views.chainInfo();
  expect(moved?.seen?.pendingSince).toBe(moved?.blockTime);
  const { chain } = ports;
  const pendingCheckpoint = moved!.pendingCheckpoint;
  ports.chain = {
    ...chain,
    info: async (block) => ({ ...(await chain.info(block)), pendingCheckpoint }),
  };
  ports.chain.mine(3);
  await pass();
  expect(await ports.views.chainInfo()).toMatchObject({ seen: { pendingSince: moved!.blockTime } });
});
