import { beforeEach, expect, test } from '@jest/globals';
import { standsAsOf } from '../../../lib/domain/validator.ts';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { passMemory } from '../../../lib/flows/pass-memory.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { address } from '../../fakes/chain.ts';
import { fakeLog } from '../../fakes/log.ts';
import { CHAIN_ID, fakePorts, OPERATOR, type FakePorts } from '../../fakes/ports.ts';

const MINE = address(1);

let ports: FakePorts;
let asked: string[];
const memory = passMemory();

beforeEach(async () => {
  ports = fakePorts();
  asked = [];
  memory.forget();
  ports.chain.stake(MINE);
  await ports.operators.link({
    operatorId: OPERATOR,
    address: MINE,
    role: 'attester',
    proof: 'signature',
    createdAt: '2027-01-15T08:00:00.000Z',
  });
  await pass();
});

const pass = () =>
  monitorPass({ now: ports.chain.head().time * 1000 + 5_000, log: fakeLog(), memory }, ports);
const rowOf = () => ports.validators.get({ chainId: CHAIN_ID, rollup: ports.chain.rollup(), attester: MINE });

/** An endpoint whose index of logs lags: it has none, and is caught only where it must prove that. */
function lagging(): void {
  const { chain } = ports;
  ports.chain = {
    ...chain,
    facts: async (range, evidence = 'headers') => {
      asked.push(evidence);
      return evidence === 'readings' ? [] : chain.facts(range, evidence);
    },
  };
}

test('where a reading shows what no log said, the logs are asked for again, and proven', async () => {
  lagging();
  ports.chain.slash(MINE);
  await pass();
  expect(asked).toEqual(['readings', 'headers']);
  expect(ports.bus.facts.map(({ kind }) => kind)).toContain('validator.slashed');
});

test('where readings show nothing, the endpoint is believed in one call', async () => {
  lagging();
  ports.chain.mine();
  await pass();
  expect(asked).toEqual(['readings']);
});

test('an endpoint that cannot prove it fails the pass, and nothing is told on guesswork', async () => {
  const { chain } = ports;
  ports.chain = {
    ...chain,
    facts: async (_range, evidence = 'headers') => {
      if (evidence === 'readings') return [];
      throw new SpartaError('upstream', 'The L1 endpoint left out 1 logs of block 1002.');
    },
  };
  ports.chain.slash(MINE);
  await expect(pass()).rejects.toMatchObject({ code: 'upstream' });
  expect(ports.bus.facts).toEqual([]);
  expect((await rowOf())?.status).toBe('validating');
});

test('a quiet pass writes no row and leaves the cursor, and the row stands as of the card', async () => {
  await pass();
  const [row, cursor] = [await rowOf(), await ports.cursors.get(`chain:${CHAIN_ID}:${ports.chain.registry}`)];
  const saved: number[] = [];
  const { validators } = ports;
  ports.validators = {
    ...validators,
    saveReadings: async (rows) => {
      saved.push(rows.length);
      await validators.saveReadings(rows);
    },
  };
  ports.chain.mine();
  await pass();
  expect(saved).toEqual([]);
  expect(await ports.cursors.get(`chain:${CHAIN_ID}:${ports.chain.registry}`)).toEqual(cursor);
  const card = (await ports.views.chainInfo())!;
  expect(card.block).toBe(ports.chain.head().number);
  expect(standsAsOf(row!, card)).toBe(card.blockTime);
});

test('what a command added since is read from the store by a process that remembers the rest', async () => {
  const other = address(2);
  ports.chain.stake(other);
  await pass();
  await ports.operators.link({
    operatorId: OPERATOR,
    address: other,
    role: 'attester',
    proof: 'signature',
    createdAt: '2027-01-15T08:00:00.000Z',
  });
  ports.chain.mine();
  expect(await pass()).toMatchObject({ watched: 2 });
  ports.chain.slash(other);
  await pass();
  expect(ports.bus.facts).toContainEqual(
    expect.objectContaining({ kind: 'validator.slashed', attester: other }),
  );
});
