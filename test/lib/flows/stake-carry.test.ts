import { expect, test } from '@jest/globals';
import { refOf, TOP_UP, type StakeIntent } from '../../../lib/domain/stake-intent.ts';
import type { FactOf } from '../../../lib/domain/fact.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { followFact } from '../../../lib/flows/stake-follow.ts';
import { topUpFor } from '../../../lib/flows/stake-top-up.ts';
import type { Settings } from '../../../lib/ports.ts';
import { addressOf, aLink } from '../../contracts/samples.ts';
import { anIntent } from '../../contracts/stake-intents.ts';
import { fakeLog } from '../../fakes/log.ts';
import { CHANNEL, fakePorts } from '../../fakes/ports.ts';
import { fakeStaking, THRESHOLD } from '../../fakes/staking.ts';
import { approved, carry } from './stake-stage.ts';

const ACCOUNT = addressOf(900);
const ETHER = 10n ** 18n;

async function stage(settings: Partial<Settings> = {}) {
  const ports = fakePorts(settings);
  const staking = fakeStaking(ACCOUNT, ports.chain);
  const all = { ...ports, staking };
  const operator = await approved(1, addressOf(1001), all);
  const open = async (number: number): Promise<StakeIntent> => {
    const intent = anIntent(number, {
      chainId: ports.chain.chainId,
      rollup: ports.chain.rollup(),
      operatorId: operator.id,
    });
    expect(await ports.stakeIntents.open(intent, { perOperator: 50, perDay: 50 })).toBe('opened');
    return intent;
  };
  const at = new Date().toISOString();
  const chainFact = {
    version: 1 as const,
    at,
    chain: { chainId: ports.chain.chainId, rollup: ports.chain.rollup(), block: ports.chain.head() },
  };
  return { ports: all, staking, operator, open, chainFact };
}

/** A patience without waiting. */
const hasty = { patience: { waitSeconds: 0.02, pollMs: 5 } };

test('what is not mined after a minute is replaced with raised fees and the same nonce; either may be mined', async () => {
  const { ports, staking, open } = await stage();
  const intent = await open(1);
  staking.setMining(false);
  let now = Date.now();
  const late = { ...hasty, clock: () => now };
  await expect(carry(refOf(intent), ports, late)).rejects.toMatchObject({ code: 'upstream' });
  now += 59_000;
  await expect(carry(refOf(intent), ports, late)).rejects.toMatchObject({ code: 'upstream' });
  expect((await ports.stakeIntents.get(refOf(intent)))?.steps.map(({ attempts }) => attempts.length)).toEqual(
    [1, 1, 1],
  );
  now += 2_000;
  await expect(carry(refOf(intent), ports, late)).rejects.toMatchObject({ code: 'upstream' });
  const raised = await ports.stakeIntents.get(refOf(intent));
  for (const { attempts } of raised!.steps) {
    expect(attempts).toHaveLength(2);
    expect(BigInt(attempts[1]!.maxFeePerGas) * 8n).toBeGreaterThanOrEqual(
      BigInt(attempts[0]!.maxFeePerGas) * 9n,
    );
  }
  staking.setMining(true);
  expect(await carry(refOf(intent), ports, late)).toMatchObject({
    state: 'queued',
    mined: { transaction: raised!.steps[2]!.attempts[1]!.hash },
  });
  expect(staking.mined).toHaveLength(3);
});

test('the transaction that was replaced counts where it is the one that was mined', async () => {
  const { ports, staking, open } = await stage();
  const intent = await open(1);
  staking.setMining(false);
  let now = Date.now();
  const late = { ...hasty, clock: () => now };
  await expect(carry(refOf(intent), ports, late)).rejects.toMatchObject({ code: 'upstream' });
  const first = [...staking.pool];
  now += 61_000;
  await expect(carry(refOf(intent), ports, late)).rejects.toMatchObject({ code: 'upstream' });
  for (const [nonce, signed] of first) staking.pool.set(nonce, signed);
  staking.setMining(true);
  expect(await carry(refOf(intent), ports, late)).toMatchObject({
    state: 'queued',
    mined: { transaction: first[2]![1].hash },
  });
  expect(staking.mined).toHaveLength(3);
});

test('nothing new is signed while an earlier transaction of the account waits, and what waits is carried on', async () => {
  const { ports, staking, open } = await stage();
  const [first, second] = [await open(1), await open(2)];
  staking.setMining(false);
  await expect(carry(refOf(first), ports, hasty)).rejects.toMatchObject({ code: 'upstream' });
  await expect(carry(refOf(second), ports, hasty)).rejects.toMatchObject({ code: 'upstream' });
  expect((await ports.stakeIntents.get(refOf(second)))?.state).toBe('asked');
  staking.setMining(true);
  expect(await carry(refOf(second), ports, hasty)).toMatchObject({ state: 'queued' });
  expect(await ports.stakeIntents.get(refOf(first))).toMatchObject({ state: 'queued', told: 'queued' });
});

test('a nonce that another holder of the key used is made good, but only once that is sure', async () => {
  const { ports, staking, open } = await stage();
  const intent = await open(1);
  staking.setMining(false);
  let now = Date.now();
  const late = { ...hasty, clock: () => now, patience: { ...hasty.patience, raiseAfterSeconds: 10_000 } };
  await expect(carry(refOf(intent), ports, late)).rejects.toMatchObject({ code: 'upstream' });
  for (const _ of [1, 2, 3]) staking.stealNonce();
  staking.setMining(true);
  await expect(carry(refOf(intent), ports, late)).rejects.toMatchObject({ code: 'upstream' });
  expect((await ports.stakeIntents.get(refOf(intent)))?.state).toBe('signed');
  now += 16 * 60_000;
  await expect(carry(refOf(intent), ports, late)).rejects.toMatchObject({ code: 'upstream' });
  expect(await carry(refOf(intent), ports, late)).toMatchObject({ state: 'queued' });
  expect(staking.mined.filter(({ step }) => step === 'deposit')).toHaveLength(1);
});

test('a deposit that reverted is told with its reason, gives its place back, and waits until that is final', async () => {
  const { ports, staking, operator, open } = await stage();
  const intent = await open(1);
  staking.balance.tokensWei = THRESHOLD;
  staking.revertNext('the contract said no');
  expect(await carry(refOf(intent), ports, hasty)).toMatchObject({ state: 'reverted' });
  const [message] = ports.discord.dmsTo(operator.id);
  expect(JSON.stringify(message?.body)).toContain('the contract said no');
  const one = { perOperator: 1, perDay: 1 };
  expect(await ports.stakeIntents.open(intent, one)).toBe('opened');
});

test.each([
  [
    'a preflight that refuses',
    (s: ReturnType<typeof fakeStaking>) => s.refuse(new SpartaError('conflict', 'no way')),
  ],
  ['too little ether', (s: ReturnType<typeof fakeStaking>) => (s.balance.etherWei = 1n)],
  ['no tokens', (s: ReturnType<typeof fakeStaking>) => (s.balance.faucetWei = 0n)],
])('%s ends it before anything is signed', async (_what, spoil) => {
  const { ports, staking, operator, open } = await stage();
  const intent = await open(1);
  spoil(staking);
  expect(await carry(refOf(intent), ports, hasty)).toMatchObject({ state: 'refused', steps: [] });
  expect(staking.mined).toEqual([]);
  expect(ports.discord.dmsTo(operator.id)).toHaveLength(1);
  await carry(refOf(intent), ports, hasty);
  expect(ports.discord.dmsTo(operator.id)).toHaveLength(1);
});

test('L1 that does not answer ends nothing', async () => {
  const { ports, staking, operator, open } = await stage();
  const intent = await open(1);
  staking.refuse(new SpartaError('upstream', 'no answer'));
  await expect(carry(refOf(intent), ports, hasty)).rejects.toMatchObject({ code: 'upstream' });
  expect((await ports.stakeIntents.get(refOf(intent)))?.state).toBe('asked');
  expect(ports.discord.dmsTo(operator.id)).toEqual([]);
});

test('closed direct messages: a note in the channel that names the person and no validator', async () => {
  const { ports, operator, open } = await stage();
  ports.discord.closedDms.add(operator.id);
  const intent = await open(1);
  await carry(refOf(intent), ports, hasty);
  const notes = ports.discord.messages.filter(({ channelId }) => channelId === CHANNEL);
  expect(notes).toHaveLength(1);
  expect(JSON.stringify(notes[0]?.body)).toContain(operator.id);
  expect(JSON.stringify(notes[0]?.body).toLowerCase()).not.toContain(intent.attester.slice(2));
});

test('a deposit that is taken in is done; one that fails is told as a refund, once, and its link goes', async () => {
  const { ports, operator, open, chainFact } = await stage();
  const log = fakeLog();
  const [one, two] = [await open(1), await open(2)];
  for (const intent of [one, two]) await carry(refOf(intent), ports, hasty);
  const activated: FactOf<'validator.activated'> = {
    ...chainFact,
    id: 'a',
    kind: 'validator.activated',
    attester: one.attester,
    withdrawer: one.deposit!.withdrawer,
    amountWei: one.amountWei,
  };
  await followFact(activated, { now: Date.now(), log }, ports);
  expect(await ports.stakeIntents.get(refOf(one))).toMatchObject({ state: 'active' });
  const failed = (intent: StakeIntent, withdrawer = intent.deposit!.withdrawer) =>
    ({
      ...chainFact,
      id: 'f',
      kind: 'validator.deposit-failed',
      attester: intent.attester,
      withdrawer,
    }) as const;
  // Another's duplicate fails while ours waits: nothing is told.
  await followFact(failed(two, addressOf(77)), { now: Date.now(), log }, ports);
  await followFact(failed(two), { now: Date.now(), log }, ports);
  expect(await ports.stakeIntents.get(refOf(two))).toMatchObject({ state: 'queued' });
  ports.chain.reorg(1);
  await followFact(failed(two), { now: Date.now(), log }, ports);
  await followFact(failed(two), { now: Date.now(), log }, ports);
  expect(await ports.stakeIntents.get(refOf(two))).toMatchObject({ state: 'failed-deposit' });
  const told = ports.discord
    .dmsTo(operator.id)
    .filter(({ body }) => JSON.stringify(body).includes('went to the withdrawer'));
  expect(told).toHaveLength(1);
  expect(await ports.operators.linksTo(two.attester)).toEqual([]);
});

test('an approved operator’s validator is topped up once, also after it was unlinked and linked again', async () => {
  const { ports, staking, operator } = await stage({ funderWei: ETHER / 10n });
  const attester = addressOf(5);
  const log = fakeLog();
  const watched = {
    kind: 'validator.watched',
    id: 'w1',
    version: 1,
    at: new Date().toISOString(),
    operatorId: operator.id,
    attester,
  } as const;
  await ports.operators.link(aLink(5, { operatorId: operator.id, address: attester }));
  await topUpFor(watched, { now: Date.now(), log }, ports);
  expect(ports.queues.stakes).toEqual([]);
  ports.chain.stake(attester);
  await topUpFor(watched, { now: Date.now(), log }, ports);
  const [task] = ports.queues.stakes;
  expect(task).toMatchObject({ sender: ACCOUNT, ref: { attester, rollup: TOP_UP } });
  const before = staking.balance.etherWei;
  expect(await carry(task!.ref, ports, hasty)).toMatchObject({ state: 'mined' });
  expect(before - staking.balance.etherWei).toBe(ETHER / 10n);
  await ports.operators.unlink({ operatorId: operator.id, address: attester });
  await ports.operators.link(aLink(5, { operatorId: operator.id, address: attester }));
  await topUpFor({ ...watched, id: 'w2' }, { now: Date.now(), log }, ports);
  expect(ports.queues.stakes).toHaveLength(1);
  await carry(task!.ref, ports, hasty);
  expect(staking.mined).toHaveLength(1);
  expect(ports.discord.dmsTo(operator.id)).toHaveLength(1);
});

test('nobody is topped up where no amount is set, the operator is not approved, or it would leave too little', async () => {
  const none = await stage();
  const attester = addressOf(5);
  const log = fakeLog();
  const fact = {
    kind: 'operator.changed',
    id: 'o',
    version: 1,
    at: '',
    operatorId: none.operator.id,
    status: 'approved',
  } as const;
  await none.ports.operators.link(aLink(5, { operatorId: none.operator.id, address: attester }));
  none.ports.chain.stake(attester);
  await topUpFor(fact, { now: Date.now(), log }, none.ports);
  expect(none.ports.queues.stakes).toEqual([]);
  const some = await stage({ funderWei: ETHER });
  await some.ports.operators.link(aLink(5, { operatorId: some.operator.id, address: attester }));
  some.ports.chain.stake(attester);
  await topUpFor({ ...fact, status: 'suspended' }, { now: Date.now(), log }, some.ports);
  expect(some.ports.queues.stakes).toEqual([]);
  await topUpFor(fact, { now: Date.now(), log }, some.ports);
  some.staking.balance.etherWei = ETHER;
  expect(await carry(some.ports.queues.stakes[0]!.ref, some.ports, hasty)).toMatchObject({
    state: 'refused',
  });
  expect(some.ports.discord.dmsTo(some.operator.id)).toEqual([]);
});

test('an intent nobody opened is no error', async () => {
  const { ports } = await stage();
  expect(await carry(refOf(anIntent(9)), ports, hasty)).toBeUndefined();
});
