import { beforeEach, expect, test } from '@jest/globals';
import type { Address } from '../../../lib/domain/address.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { address } from '../../fakes/chain.ts';
import { fakeLog, type FakeLog } from '../../fakes/log.ts';
import { CHAIN_ID, fakePorts, OPERATOR, type FakePorts } from '../../fakes/ports.ts';

const MINE = address(1);
const ALONE = address(2);
const WAITING = address(3);

let ports: FakePorts;
let log: FakeLog;
/** Whose provider L1 was asked for, call by call. */
let asked: (readonly Address[])[];

beforeEach(async () => {
  ports = fakePorts();
  log = fakeLog();
  asked = [];
  const { chain } = ports;
  ports.chain = {
    ...chain,
    providersFor: (attesters, block) => {
      asked.push(attesters);
      return chain.providersFor(attesters, block);
    },
  };
  for (const attester of [MINE, ALONE]) ports.chain.stake(attester);
  ports.chain.deposit(WAITING);
  ports.chain.provider('7', address(70), [MINE]);
  for (const attester of [MINE, ALONE, WAITING]) {
    await ports.operators.link({
      operatorId: OPERATOR,
      address: attester,
      role: 'attester',
      proof: 'signature',
      createdAt: '2027-01-15T08:00:00.000Z',
    });
  }
});

const pass = () => monitorPass({ now: ports.chain.head().time * 1000 + 5_000, log }, ports);
const providerOf = async (attester: Address) => {
  const [row] = await ports.validators.ofAttesters([attester], { chainId: CHAIN_ID });
  return row?.provider;
};
const nextEpoch = async () => {
  const { epoch } = await ports.chain.info(await ports.chain.latestBlock());
  do ports.chain.mine();
  while ((await ports.chain.info(await ports.chain.latestBlock())).epoch === epoch);
};

test('the provider a validator came in through rests on its row, and that it came in another way does too', async () => {
  await pass();
  expect([await providerOf(MINE), await providerOf(ALONE), await providerOf(WAITING)]).toEqual([
    '7',
    null,
    undefined,
  ]);
  // Nobody came in yet who only waits.
  expect(asked).toEqual([[MINE, ALONE]]);
});

test('L1 is not asked again for whom it is known, neither in a quiet minute nor in a new epoch', async () => {
  await pass();
  ports.chain.mine();
  await pass();
  await nextEpoch();
  await pass();
  expect(asked).toHaveLength(1);
  expect(await providerOf(MINE)).toBe('7');
});

test('where L1 could not say it stays unknown and is asked in the next epoch; the pass goes on', async () => {
  const { chain } = ports;
  ports.chain = {
    ...chain,
    providersFor: async () => {
      throw new SpartaError('upstream', 'L1 did not answer.');
    },
  };
  await nextEpoch();
  await pass();
  expect(await providerOf(MINE)).toBeUndefined();
  expect(log.lines).toContainEqual(
    expect.objectContaining({ fact: 'monitor.part-unknown', part: 'providers' }),
  );
  ports.chain = chain;
  ports.chain.mine();
  await pass();
  expect(await providerOf(MINE)).toBeUndefined();
  await nextEpoch();
  await pass();
  expect(await providerOf(MINE)).toBe('7');
});

test('validators of one provider that are in trouble at once are told of together, others alone', async () => {
  const fleet = [11, 12, 13].map(address);
  for (const attester of [...fleet, address(14)]) {
    ports.chain.stake(attester);
    await ports.operators.link({
      operatorId: OPERATOR,
      address: attester,
      role: 'attester',
      proof: 'signature',
      createdAt: '2027-01-15T08:00:00.000Z',
    });
  }
  ports.chain.provider('9', address(70), fleet);
  await pass();
  for (const attester of [...fleet, address(14)]) ports.chain.slash(attester, 9_000n * 10n ** 18n);
  await pass();
  ports.chain.mine();
  await pass();
  const near = ports.bus.facts.filter(
    (fact) => fact.kind === 'alert.raised' && fact.check === 'near-ejection',
  );
  expect(near.map((fact) => ('group' in fact ? fact.group : 'attester' in fact && [fact.attester]))).toEqual([
    fleet,
    [address(14)],
  ]);
});
