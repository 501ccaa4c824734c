import { beforeEach, expect, test } from '@jest/globals';
import { refOf } from '../../../lib/domain/stake-intent.ts';
import { followFact } from '../../../lib/flows/stake-follow.ts';
import { ACTIVATION_THRESHOLD } from '../../../lib/world/l1/network.ts';
import type { LocalL1, LocalValidator } from '../../../lib/world/l1/local-l1.ts';
import { fakeLog } from '../../fakes/log.ts';
import { lower } from '../../fakes/lower.ts';
import type { FakePorts } from '../../fakes/ports.ts';
import { faultyOn, faultyPorts } from './faulty-ports.ts';
import { approved, carry, moreNewcomers, portsOn, queueOf, request, spent, tokensOf } from './stake-stage.ts';
import { onRestoredL1 } from '../world/l1/restored-l1.ts';

let l1: LocalL1;
let ports: FakePorts;
let newcomer: LocalValidator;
let before: bigint;

const { restore } = onRestoredL1((started) => {
  l1 = started;
});

beforeEach(async () => {
  ports = portsOn(l1);
  newcomer = l1.newcomers[0]!;
  before = await spent(l1);
});

const wallet = (index = 0) => lower(l1.person(index).address);
const spentNow = async () => (await spent(l1)) - before;

test('an operator’s validator is queued with their withdrawer, linked, told once, for exactly the threshold', async () => {
  const operator = await approved(1, wallet(), ports);
  const intent = await request(operator, newcomer, ports);
  expect(ports.queues.stakes).toMatchObject([{ sender: lower(l1.sparta.address), ref: refOf(intent) }]);
  expect(await carry(refOf(intent), ports)).toMatchObject({ state: 'queued' });
  expect(await carry(refOf(intent), ports)).toMatchObject({ state: 'queued', told: 'queued' });
  expect(await queueOf(l1)).toEqual([lower(newcomer.attester)]);
  expect(await spentNow()).toBe(ACTIVATION_THRESHOLD);
  expect(await ports.operators.linksTo(lower(newcomer.attester))).toMatchObject([
    { operatorId: operator.id, role: 'withdrawer', proof: wallet() },
  ]);
  expect(await ports.chain.attester(lower(newcomer.attester))).toMatchObject({
    status: 'queued',
    withdrawer: wallet(),
  });
  expect(ports.discord.dmsTo(operator.id)).toHaveLength(1);
  await l1.nextEpoch();
  expect(await ports.chain.attester(lower(newcomer.attester))).toMatchObject({ status: 'validating' });
});

/** The same stores, and adapters that never saw the chain before. */
const portsAgain = () => {
  const { chain, staking } = portsOn(l1);
  return { ...ports, chain, staking };
};

describe('a process that dies', () => {
  test.each(['before', 'after'] as const)(
    '%s any of its calls was carried out, leaves exactly one deposit to the next',
    async (when) => {
      let at = 1;
      for (; ; at += 1) {
        await restore();
        const whole = portsOn(l1);
        const operator = await approved(1, wallet(), whole);
        const { ports: dying, faults } = faultyPorts(whole, { at, when });
        const died = await request(operator, newcomer, dying)
          .then((intent) => carry(refOf(intent), dying))
          .then(() => undefined, String);
        // Past the last call nothing is left to go wrong.
        if (faults.failed === undefined) break;
        expect([at, faults.failed, died]).toEqual([at, faults.failed, expect.stringContaining('died')]);
        const intent = await request(operator, newcomer, whole, { retried: true });
        const end = await carry(refOf(intent), whole);
        expect([at, faults.failed, end?.state]).toEqual([at, faults.failed, 'queued']);
        expect([at, await queueOf(l1)]).toEqual([at, [lower(newcomer.attester)]]);
        expect([at, await spentNow()]).toEqual([at, ACTIVATION_THRESHOLD]);
        expect([at, faults.failed, whole.discord.dmsTo(operator.id).length]).toEqual([at, faults.failed, 1]);
        expect(await whole.operators.linksTo(lower(newcomer.attester))).toHaveLength(1);
      }
      expect(at).toBeGreaterThan(30);
    },
    400_000,
  );
});

test('killed between keeping a transaction and sending it, the same one is sent', async () => {
  const operator = await approved(1, wallet(), ports);
  const intent = await request(operator, newcomer, ports);
  const { ports: dying } = faultyOn(ports, 'staking', 'broadcast');
  await expect(carry(refOf(intent), dying)).rejects.toThrow('died');
  const kept = await ports.stakeIntents.get(refOf(intent));
  expect(kept).toMatchObject({ state: 'signed' });
  const end = await carry(refOf(intent), ports);
  expect(end?.mined?.transaction).toBe(kept?.steps.at(-1)?.attempts[0]?.hash);
  expect(end?.steps).toEqual(kept?.steps);
});

test('two operators who add one validator in the same second: one is served, the other told so', async () => {
  const operators = [await approved(1, wallet(0), ports), await approved(2, wallet(1), ports)];
  const asked = await Promise.allSettled(operators.map((operator) => request(operator, newcomer, ports)));
  const [refused] = asked.filter((each) => each.status === 'rejected');
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(refused?.reason).toMatchObject({ code: 'conflict' });
  for (const task of ports.queues.stakes) await carry(task.ref, ports);
  expect(await queueOf(l1)).toEqual([lower(newcomer.attester)]);
  expect(await spentNow()).toBe(ACTIVATION_THRESHOLD);
});

test('an attester in three letter cases is one validator', async () => {
  const operator = await approved(1, wallet(), ports);
  const { attester } = newcomer;
  const cases = [attester, lower(attester), `0x${attester.slice(2).toUpperCase()}` as const];
  const asked = await Promise.allSettled(
    cases.map((each, index) =>
      request(operator, newcomer, ports, { attester: each, requestId: `12345678901234567${index}` }),
    ),
  );
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const task of ports.queues.stakes) await carry(task.ref, ports);
  expect(await queueOf(l1)).toEqual([lower(attester)]);
});

test('twenty operators at once: twenty in the queue, no gap in the nonces, twenty thresholds spent', async () => {
  const validators = await moreNewcomers(l1, 20);
  const nonce = await ports.staking.transactionCount();
  const operators = await Promise.all(
    validators.map((validator, index) => approved(index + 1, lower(validator.withdrawer), ports)),
  );
  await Promise.all(operators.map((operator, index) => request(operator, validators[index]!, ports)));
  expect(ports.queues.stakes).toHaveLength(20);
  for (const task of ports.queues.stakes)
    expect(await carry(task.ref, ports)).toMatchObject({ state: 'queued' });
  expect((await queueOf(l1)).toSorted()).toEqual(
    validators.map(({ attester }) => lower(attester)).toSorted(),
  );
  expect(await spentNow()).toBe(20n * ACTIVATION_THRESHOLD);
  const all = await Promise.all(ports.queues.stakes.map(({ ref }) => ports.stakeIntents.get(ref)));
  const nonces = all.flatMap((intent) => intent!.steps.map((step) => step.nonce));
  expect(nonces.toSorted((a, b) => a - b)).toEqual(nonces.map((_, index) => nonce + index));
  expect(await ports.staking.transactionCount()).toBe(nonce + nonces.length);
}, 120_000);

test('two workers on one account never sign one nonce twice', async () => {
  const [one, two] = [await approved(1, wallet(0), ports), await approved(2, wallet(1), ports)];
  const first = await request(one, l1.newcomers[0]!, ports);
  const second = await request(two, l1.newcomers[1]!, ports);
  const refs = [refOf(first), refOf(second), refOf(first), refOf(second)];
  for (let round = 0; round < 6; round += 1) await Promise.allSettled(refs.map((ref) => carry(ref, ports)));
  expect((await queueOf(l1)).toSorted()).toEqual([first, second].map(({ attester }) => attester).toSorted());
  expect(await spentNow()).toBe(2n * ACTIVATION_THRESHOLD);
}, 60_000);

test('a reorg that takes the deposit back is made good with the same transactions', async () => {
  const operator = await approved(1, wallet(), ports);
  const intent = await request(operator, newcomer, ports);
  const queued = await carry(refOf(intent), ports);
  await l1.reorg(3);
  expect(await queueOf(l1)).toEqual([]);
  const again = await carry(refOf(intent), portsAgain());
  expect(again).toMatchObject({ state: 'queued', mined: { transaction: queued?.mined?.transaction } });
  expect(again?.mined?.hash).not.toBe(queued?.mined?.hash);
  expect(await queueOf(l1)).toEqual([lower(newcomer.attester)]);
  expect(await spentNow()).toBe(ACTIVATION_THRESHOLD);
  expect(ports.discord.dmsTo(operator.id)).toHaveLength(1);
});

test('the next addition first makes good what a reorg took from the ones before', async () => {
  const [one, two] = [await approved(1, wallet(0), ports), await approved(2, wallet(1), ports)];
  await carry(refOf(await request(one, l1.newcomers[0]!, ports)), ports);
  const second = await request(two, l1.newcomers[1]!, ports);
  await l1.reorg(3);
  await carry(refOf(second), portsAgain());
  expect(await queueOf(l1)).toEqual(
    [l1.newcomers[0]!, l1.newcomers[1]!].map(({ attester }) => lower(attester)),
  );
  expect(await spentNow()).toBe(2n * ACTIVATION_THRESHOLD);
});

test('a rollup that changes before anything is signed: it starts over on the new one, and says so', async () => {
  const operator = await approved(1, wallet(), ports);
  const intent = await request(operator, newcomer, ports);
  const rollup = lower(await l1.upgradeRollup());
  expect(await carry(refOf(intent), portsAgain())).toMatchObject({ state: 'queued', rollup });
  expect(await ports.stakeIntents.get(refOf(intent))).toMatchObject({ state: 'refused', movedTo: rollup });
  expect(await queueOf(l1)).toEqual([lower(newcomer.attester)]);
  expect(await spentNow()).toBe(ACTIVATION_THRESHOLD);
  const [message] = ports.discord.dmsTo(operator.id);
  expect(JSON.stringify(message?.body)).toContain('moved to a new rollup meanwhile');
}, 30_000);

test('a rollup that changes after the deposit was signed: it is called off, and made on the new one', async () => {
  const operator = await approved(1, wallet(), ports);
  const intent = await request(operator, newcomer, ports);
  const { ports: dying } = faultyOn(ports, 'staking', 'broadcast');
  await expect(carry(refOf(intent), dying)).rejects.toThrow('died');
  const old = await l1.rollup();
  const rollup = lower(await l1.upgradeRollup());
  expect(await carry(refOf(intent), portsAgain())).toMatchObject({ state: 'queued', rollup });
  expect(await queueOf(l1)).toEqual([lower(newcomer.attester)]);
  expect(await ports.staking.standing(lower(old), lower(newcomer.attester))).toBe('unknown');
  expect(await spentNow()).toBe(ACTIVATION_THRESHOLD);
  expect(ports.discord.dmsTo(operator.id)).toHaveLength(1);
}, 30_000);

/** Hands everything that happened from a block on to the flow, as the bus does. */
async function followAll(from: number): Promise<void> {
  const again = portsAgain();
  const to = (await again.chain.latestBlock()).number;
  for (const fact of await again.chain.facts({ from, to }))
    await followFact(fact, { now: Date.now(), log: fakeLog() }, again);
}

test('a stranger’s deposit of the same attester fails in the flush, and ours is taken in: nothing is told', async () => {
  const operator = await approved(1, wallet(), ports);
  const intent = await request(operator, newcomer, ports);
  await carry(refOf(intent), ports);
  const from = (await ports.chain.latestBlock()).number;
  await l1.deposit(newcomer, { withdrawer: l1.person(9).address });
  await l1.nextEpoch();
  await followAll(from);
  expect(await ports.stakeIntents.get(refOf(intent))).toMatchObject({ state: 'active' });
  expect(ports.discord.dmsTo(operator.id)).toHaveLength(1);
  expect(await ports.operators.linksTo(lower(newcomer.attester))).toHaveLength(1);
});

test('where a stranger’s deposit came first ours fails, and its refund to the withdrawer is told', async () => {
  const operator = await approved(1, wallet(), ports);
  const intent = await request(operator, newcomer, ports);
  const { ports: dying } = faultyOn(ports, 'staking', 'broadcast');
  await expect(carry(refOf(intent), dying)).rejects.toThrow('died');
  const from = (await ports.chain.latestBlock()).number;
  await l1.deposit(newcomer, { withdrawer: l1.person(9).address });
  await carry(refOf(intent), ports);
  const held = await tokensOf(l1, wallet());
  await l1.nextEpoch();
  await followAll(from);
  await followAll(from);
  expect((await tokensOf(l1, wallet())) - held).toBe(ACTIVATION_THRESHOLD);
  expect(await ports.stakeIntents.get(refOf(intent))).toMatchObject({ state: 'failed-deposit' });
  const told = ports.discord.dmsTo(operator.id).map(({ body }) => JSON.stringify(body));
  expect(told).toHaveLength(2);
  expect(told[1]).toContain('went to the withdrawer');
  expect(await ports.operators.linksTo(lower(newcomer.attester))).toEqual([]);
});
