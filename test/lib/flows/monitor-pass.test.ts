import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Address } from '../../../lib/domain/address.ts';
import { validatorId } from '../../../lib/domain/validator.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { MAX_BLOCKS_A_PASS } from '../../../lib/flows/pass-budget.ts';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { address } from '../../fakes/chain.ts';
import { fakeLog, type FakeLog } from '../../fakes/log.ts';
import { duties } from '../../fakes/node.ts';
import { CHAIN_ID, fakePorts, OPERATOR, type FakePorts } from '../../fakes/ports.ts';

const MINE = address(1);
const OTHERS = address(2);

let ports: FakePorts;
let log: FakeLog;

beforeEach(async () => {
  ports = fakePorts();
  log = fakeLog();
  ports.chain.stake(MINE, address(101));
  ports.chain.stake(OTHERS, address(102));
  await watch(MINE);
});

const watch = (attester: Address) =>
  ports.operators.link({
    operatorId: OPERATOR,
    address: attester,
    role: 'attester',
    proof: 'signature',
    createdAt: '2027-01-15T08:00:00.000Z',
  });
const now = () => ports.chain.head().time * 1000 + 5_000;
const pass = () => monitorPass({ now: now(), log }, ports);
const cursor = () => ports.cursors.get(`chain:${CHAIN_ID}:${ports.chain.registry}`);
const rowOf = (attester: Address, rollup = ports.chain.rollup()) =>
  ports.validators.get({ chainId: CHAIN_ID, rollup, attester });
const kinds = () => ports.bus.facts.map(({ kind }) => kind);
/** What happened; which alerts that raises is for each check's own test. */
const happenings = () => kinds().filter((kind) => kind !== 'alert.raised');

const unwell = async () => {
  throw new SpartaError('upstream', 'DynamoDB did not answer.');
};

describe('the first pass ever', () => {
  test('starts at the present, says so, and tells nothing of the past', async () => {
    ports.chain.slash(MINE, 1n);
    expect(await pass()).toMatchObject({
      started: true,
      block: ports.chain.head().number,
      facts: 0,
      alerts: 0,
    });
    expect(ports.bus.facts).toEqual([]);
    expect(await cursor()).toMatchObject({ number: ports.chain.head().number, version: 1 });
  });

  test('already fills the views', async () => {
    await pass();
    expect(await ports.views.chainInfo()).toMatchObject({
      block: ports.chain.head().number,
      readAt: Math.floor(now() / 1000),
    });
    expect(await rowOf(MINE)).toMatchObject({ status: 'validating', headroomWei: `10000${'0'.repeat(18)}` });
    expect((await ports.views.epochs({ limit: 5 })).items).toHaveLength(1);
  });
});

describe('a pass', () => {
  beforeEach(async () => {
    await pass();
  });

  test('tells of the watched, not of strangers', async () => {
    ports.chain.slash(OTHERS);
    ports.chain.slash(MINE);
    expect(await pass()).toMatchObject({ facts: 2, alerts: 1, retracted: 0, behind: 0 });
    expect(kinds()).toEqual(['validator.slashed', 'validator.life-changed', 'alert.raised']);
    expect(await rowOf(MINE)).toMatchObject({ status: 'zombie', isActive: false });
    expect(await rowOf(OTHERS)).toBeUndefined();
  });

  test('that finds nothing new writes and tells nothing twice', async () => {
    ports.chain.slash(MINE);
    await pass();
    const told = ports.bus.facts.length;
    const before = await cursor();
    expect(await pass()).toMatchObject({ facts: 0, alerts: 0 });
    expect(ports.bus.facts).toHaveLength(told);
    expect(await cursor()).toEqual(before);
  });

  test('that dies after it published is repeated with the same ids', async () => {
    ports.chain.slash(MINE);
    ports.chain.mine(2);
    const { cursors } = ports;
    ports.cursors = { ...cursors, move: unwell };
    await expect(pass()).rejects.toThrow('DynamoDB');
    const first = ports.bus.facts.splice(0).map(({ id }) => id);
    ports.cursors = cursors;
    await pass();
    expect(ports.bus.facts.map(({ id }) => id)).toEqual(first);
    expect(first).toHaveLength(3);
  });

  test('that could not publish leaves the cursor where it was', async () => {
    ports.chain.slash(MINE);
    const before = await cursor();
    ports.bus.setDown(true);
    await expect(pass()).rejects.toMatchObject({ code: 'upstream' });
    expect(await cursor()).toEqual(before);
    ports.bus.setDown(false);
    expect(await pass()).toMatchObject({ facts: 2, alerts: 1 });
  });

  test('shows the row of a fact before it tells of the fact', async () => {
    const statuses: (string | undefined)[] = [];
    const { bus } = ports;
    ports.bus = {
      ...bus,
      publish: async (facts) => {
        statuses.push((await rowOf(MINE))?.status);
        await bus.publish(facts);
      },
    };
    ports.chain.slash(MINE);
    await pass();
    expect(statuses).toEqual(['zombie']);
  });

  test('tells everybody of a new canonical rollup, and follows the validator there', async () => {
    const old = ports.chain.rollup();
    ports.chain.upgrade(address(0xcc));
    await pass();
    expect(happenings()).toEqual(['rollup.canonical-changed', 'validator.life-changed']);
    expect(await rowOf(MINE, address(0xcc))).toMatchObject({ status: 'validating' });
    expect(await rowOf(MINE, old)).toMatchObject({ status: 'none' });
  });

  test('keeps reading an exit that stayed on the old rollup', async () => {
    const old = ports.chain.rollup();
    ports.chain.exit(MINE);
    await pass();
    ports.chain.upgrade(address(0xcc));
    ports.chain.slash(MINE, 10n ** 18n);
    await pass();
    expect(await rowOf(MINE, old)).toMatchObject({ status: 'exiting', stakeWei: `199999${'0'.repeat(18)}` });
    expect(await rowOf(MINE, address(0xcc))).toBeUndefined();
    expect(happenings()).toEqual([
      'validator.exit-initiated',
      'validator.life-changed',
      'rollup.canonical-changed',
      'validator.slashed',
    ]);
  });

  test('makes no row for a watched address that is no validator', async () => {
    await watch(address(77));
    await pass();
    expect(await rowOf(address(77))).toBeUndefined();
  });

  test('notes an epoch when it begins, and not again while nothing changed in it', async () => {
    const saved: number[] = [];
    const { views } = ports;
    ports.views = {
      ...views,
      saveEpoch: async (record) => {
        saved.push(record.epoch);
        await views.saveEpoch(record);
      },
    };
    await pass();
    ports.chain.mine(1, 48);
    await pass();
    await pass();
    expect(saved).toHaveLength(1);
  });
});

describe('after an outage', () => {
  test('catches up in bounded passes and says how far behind it is', async () => {
    await pass();
    ports.chain.slash(MINE);
    ports.chain.mine(MAX_BLOCKS_A_PASS + 10, 1);
    expect(await pass()).toMatchObject({ behind: 11, facts: 2, alerts: 1 });
    expect(log.lines.at(-1)).toMatchObject({ level: 'warn', fact: 'monitor.passed', behind: 11 });
    expect(await pass()).toMatchObject({ behind: 0, facts: 0 });
    expect(ports.bus.facts.filter(({ kind }) => kind === 'alert.raised')).toHaveLength(1);
  });

  test('still warns of a slash of many hours ago, with the time it happened', async () => {
    await pass();
    ports.chain.slash(MINE);
    const slashedAt = new Date(ports.chain.head().time * 1000).toISOString();
    ports.chain.mine(3, 4 * 3600);
    await pass();
    expect(ports.bus.facts).toContainEqual(
      expect.objectContaining({ kind: 'alert.raised', check: 'slashed', at: slashedAt }),
    );
  });
});

describe('an endpoint that cannot be trusted', () => {
  beforeEach(async () => {
    await pass();
  });

  test('whose latest block is old fails the pass, and changes nothing', async () => {
    const view = await ports.views.chainInfo();
    const late = now() + 16 * 60_000;
    await expect(monitorPass({ now: late, log }, ports)).rejects.toMatchObject({
      code: 'upstream',
      message: expect.stringContaining('the endpoint is stuck'),
    });
    expect(await ports.views.chainInfo()).toEqual(view);
  });

  test('that is behind what was read already fails the pass, and takes nothing back', async () => {
    const behind = ports.chain.head();
    ports.chain.slash(MINE);
    ports.chain.mine(2);
    await pass();
    ports.chain.latestBlock = async () => behind;
    await expect(monitorPass({ now: now(), log }, ports)).rejects.toMatchObject({ code: 'upstream' });
    expect(kinds()).not.toContain('fact.retracted');
  });

  test('that lacks the block read last is no reorg', async () => {
    ports.chain.slash(MINE);
    await pass();
    ports.chain.mine();
    ports.chain.blockAt = async () => undefined;
    await expect(pass()).rejects.toMatchObject({ code: 'upstream' });
    expect(kinds()).not.toContain('fact.retracted');
  });

  test('that is down fails the pass before anything is written', async () => {
    const view = await ports.views.chainInfo();
    ports.chain.setDown(true);
    await expect(monitorPass({ now: now() + 1000, log }, ports)).rejects.toMatchObject({ code: 'upstream' });
    expect(await ports.views.chainInfo()).toEqual(view);
  });
});

describe('a reorg', () => {
  beforeEach(async () => {
    await pass();
    ports.chain.mine(3);
    await pass();
  });

  test('takes back what it undid: the slash, its alert, and the row', async () => {
    ports.chain.slash(MINE);
    ports.chain.mine(1);
    await pass();
    const told = ports.bus.facts.splice(0);
    expect(told.map(({ kind }) => kind)).toEqual([
      'validator.slashed',
      'validator.life-changed',
      'alert.raised',
    ]);
    ports.chain.reorg(2);
    expect(await pass()).toMatchObject({ retracted: 3, facts: 0 });
    expect(ports.bus.facts).toEqual(
      told.map(({ id, kind }) =>
        expect.objectContaining({
          kind: 'fact.retracted',
          id: `retracted:${id}`,
          attester: MINE,
          retracted: { id, kind },
        }),
      ),
    );
    expect(await rowOf(MINE)).toMatchObject({ status: 'validating' });
    expect((await cursor())?.unsettled).toEqual([]);
  });

  test('leaves alone what stands, though it was read in the same pass', async () => {
    ports.chain.slash(MINE, 1n);
    ports.chain.mine(5);
    await pass();
    ports.bus.facts.length = 0;
    ports.chain.reorg(3);
    expect(await pass()).toMatchObject({ retracted: 0, facts: 0, alerts: 0 });
    expect(ports.bus.facts).toEqual([]);
    expect((await cursor())?.unsettled).toHaveLength(2);
  });

  test('tells what happens on the new branch under new ids', async () => {
    ports.chain.slash(MINE, 1n);
    await pass();
    const [first] = ports.bus.facts.splice(0);
    ports.chain.reorg(1);
    ports.chain.slash(MINE, 1n);
    await pass();
    expect(kinds()).toEqual(['fact.retracted', 'fact.retracted', 'validator.slashed', 'alert.raised']);
    expect(ports.bus.facts[2]!.id).not.toBe(first!.id);
  });

  test('that is told and then interrupted is told again with the same ids', async () => {
    ports.chain.slash(MINE);
    await pass();
    ports.chain.reorg(1);
    ports.bus.facts.length = 0;
    const { cursors } = ports;
    ports.cursors = { ...cursors, move: unwell };
    await expect(pass()).rejects.toThrow();
    const first = ports.bus.facts.splice(0).map(({ id }) => id);
    ports.cursors = cursors;
    await pass();
    expect(ports.bus.facts.map(({ id }) => id)).toEqual(first);
  });

  test('deeper than what is remembered goes back to the final block', async () => {
    ports.chain.mine(100);
    await pass();
    ports.chain.slash(MINE);
    await pass();
    ports.chain.reorg(90);
    expect(await pass()).toMatchObject({ retracted: 3 });
    expect(await cursor()).toMatchObject({ hash: ports.chain.head().hash });
  });
});

test('what is deep enough is settled: it leaves the cursor and can no longer be taken back', async () => {
  await pass();
  ports.chain.slash(MINE);
  await pass();
  expect((await cursor())?.unsettled).toHaveLength(3);
  ports.chain.mine(70);
  await pass();
  const settled = await cursor();
  expect(settled?.unsettled).toEqual([]);
  expect(settled?.trail).toHaveLength(1);
});

describe('the node', () => {
  const state = { version: '4.1.2', block: 9, provenBlock: 8, l1ChainId: CHAIN_ID, rollupVersion: '1' };

  test('gives duties to the rows, and its distance to the card', async () => {
    const { slot } = await ports.chain.info(await ports.chain.latestBlock());
    const seen = { ...duties(10, 2), toSlot: slot - 2 };
    ports.node.setState(state);
    ports.node.setDuties(MINE, { ...seen, initialSlot: 3 });
    await pass();
    expect((await rowOf(MINE))?.duties).toEqual(seen);
    const view = await ports.views.chainInfo();
    expect(view?.node).toMatchObject({ version: '4.1.2', block: 9, provenBlock: 8, lagSlots: 2 });
    expect(view?.nodeSince).toBe(3);
  });

  test('that is down leaves duties unknown', async () => {
    ports.node.setDuties(MINE, duties(10, 2));
    await pass();
    expect(await rowOf(MINE)).not.toHaveProperty('duties');
    expect(await ports.views.chainInfo()).not.toHaveProperty('node');
  });

  test.each([
    { what: 'another chain', other: { l1ChainId: 1 } },
    { what: 'an older rollup', other: { rollupVersion: '7' } },
  ])('of $what is not asked for duties, and the log says why', async ({ other }) => {
    ports.node.setState({ ...state, ...other });
    ports.node.setDuties(MINE, duties());
    await pass();
    expect(ports.node.asked).toEqual([]);
    const view = await ports.views.chainInfo();
    expect(view).not.toHaveProperty('node');
    const { l1ChainId, rollupVersion } = { ...state, ...other };
    expect(view?.strayNode).toEqual({ version: '4.1.2', l1ChainId, rollupVersion });
    expect(log.facts()).toContain('node.of-another-network');
  });
});

test('rows are known by chain, rollup and attester', async () => {
  await pass();
  expect((await rowOf(MINE))?.id).toBe(
    validatorId({ chainId: CHAIN_ID, rollup: ports.chain.rollup(), attester: MINE }),
  );
});
