import { beforeEach, describe, expect, test } from '@jest/globals';
import { encodeAbiParameters, encodeEventTopics, type Address, type Hex } from 'viem';
import { attesterExitEventAbi, stakingEventsAbi } from '../../../lib/adapters/chain/abi.ts';
import type { FactOf } from '../../../lib/domain/fact.ts';
import { lifeSentence } from '../../../lib/domain/life-cycle-words.ts';
import { PENDING_SECONDS } from '../../../lib/domain/life-cycle-reading.ts';
import type { Validator } from '../../../lib/domain/validator.ts';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { inWords } from '../../../lib/text.ts';
import type { LocalL1, LocalValidator } from '../../../lib/world/l1/local-l1.ts';
import { fakeLog } from '../../fakes/log.ts';
import { lower } from '../../fakes/lower.ts';
import { fakePorts, type FakePorts } from '../../fakes/ports.ts';
import { chainOn } from '../adapters/chain/local-chain.ts';
import { startRpcProxy } from '../adapters/chain/rpc-proxy.ts';
import { onRestoredL1 } from '../world/l1/restored-l1.ts';
import { linkAll } from './watch-on-l1.ts';

const TOKEN = 10n ** 18n;
const SMALL = 2_000n * TOKEN;

let l1: LocalL1;
let ports: Omit<FakePorts, 'chain'> & { chain: ReturnType<typeof chainOn> };

onRestoredL1((started) => {
  l1 = started;
});
beforeEach(async () => {
  ports = { ...fakePorts({ registry: lower(l1.registry) }), chain: chainOn(l1) };
});

async function watch(...validators: LocalValidator[]): Promise<void> {
  await linkAll(validators, ports);
  await pass();
}

async function pass(): Promise<void> {
  const { time } = await ports.chain.latestBlock();
  await monitorPass({ now: time * 1000, log: fakeLog() }, ports);
}

/** `from → to (cause)` of every change told since the last look. */
async function changes(): Promise<string[]> {
  await pass();
  return lives().map(({ from, to, cause }) => `${from} → ${to}${cause ? ` (${cause})` : ''}`);
}

function lives(): FactOf<'validator.life-changed'>[] {
  return ports.bus.facts.splice(0).filter((fact) => fact.kind === 'validator.life-changed');
}

async function rowOf({ attester }: LocalValidator, rollup?: Address): Promise<Validator | undefined> {
  const on = lower(rollup ?? (await l1.rollup()));
  return ports.validators.get({ chainId: l1.chainId, rollup: on, attester: lower(attester) });
}

const newcomer = () => l1.newcomers[0]!;
const settle = async (seconds: number) => l1.clock.warpTo((await l1.clock.now()) + BigInt(seconds));

describe('a deposit on the real contracts', () => {
  test('is queued, which is not active, then validating', async () => {
    await watch(newcomer());
    await l1.deposit(newcomer());
    await pass();
    const [queued] = lives();
    expect(queued).toMatchObject({
      to: 'queued',
      queuePosition: 1,
      withdrawer: lower(newcomer().withdrawer),
    });
    expect(queued!.transactionHash).toMatch(/^0x[0-9a-f]{64}$/);
    expect(inWords(lifeSentence(queued!).message)).toMatch(/not a validator yet.*position 1/);
    expect(await rowOf(newcomer())).toMatchObject({ status: 'queued', isActive: false, followsLatest: true });
    await l1.clock.nextEpoch();
    expect(await changes()).toEqual([]);
    await l1.flushQueue();
    expect(await changes()).toEqual(['queued → validating']);
    expect(await rowOf(newcomer())).toMatchObject({ status: 'validating', isActive: true });
  });

  test('of one that is in already fails, goes back to the withdrawer, and changes nothing', async () => {
    await watch(newcomer());
    await l1.deposit(newcomer());
    await l1.deposit(newcomer(), { withdrawer: l1.person(7).address });
    await l1.clock.nextEpoch();
    await l1.flushQueue();
    await pass();
    const told = lives();
    expect(told.map(({ to, cause }) => [to, cause])).toEqual([
      ['queued', undefined],
      ['validating', undefined],
      ['validating', 'second-deposit'],
    ]);
    expect(told[2]).toMatchObject({ withdrawer: lower(l1.person(7).address) });
    expect(inWords(lifeSentence(told[2]!).message)).toContain('as it was');
    expect(await rowOf(newcomer())).toMatchObject({ status: 'validating', life: { stage: 'validating' } });
  });

  test('of an address that was used fails for good: it had withdrawn, and is failed now', async () => {
    const used = l1.validators[3]!;
    await watch(used);
    await l1.initiateWithdraw(used);
    expect(await changes()).toEqual(['validating → exiting (exit-by-withdrawer)']);
    const row = await rowOf(used);
    // Governance's delay is the later one here: 3,672 s against the rollup's 120 s.
    expect(row!.withdrawableAt! - row!.life!.since).toBe(3672);
    await l1.clock.warpTo(BigInt(row!.withdrawableAt!));
    await l1.finalizeWithdraw(used);
    expect(await changes()).toEqual(['exiting → withdrawn']);
    await l1.deposit(used);
    expect(await changes()).toEqual(['withdrawn → queued']);
    await l1.clock.nextEpoch();
    await l1.flushQueue();
    expect(await changes()).toEqual(['queued → failed-deposit']);
    const after = await rowOf(used);
    expect(after).toMatchObject({ status: 'none', life: { stage: 'failed-deposit' } });
    expect(after!.life!.refundedTo).toBe(lower(used.withdrawer));
    expect(await changes()).toEqual([]);
  });

  test('that comes and fails between two passes is not forgotten', async () => {
    const used = l1.validators[3]!;
    await l1.initiateWithdraw(used);
    await settle(4000);
    await l1.finalizeWithdraw(used);
    await watch(used);
    await l1.deposit(used);
    await l1.clock.nextEpoch();
    await l1.flushQueue();
    expect(await changes()).toEqual(['unknown → queued', 'queued → failed-deposit']);
    expect(await rowOf(used)).toMatchObject({ status: 'none', life: { stage: 'failed-deposit' } });
  });
});

describe('slashes on the real contracts', () => {
  test('five small ones leave it validating, the sixth ejects; then the rest is withdrawn', async () => {
    const slashed = l1.validators[0]!;
    await watch(slashed);
    for (let times = 1; times <= 5; times += 1) await l1.slash(slashed.attester, SMALL);
    expect(await changes()).toEqual([]);
    expect(await rowOf(slashed)).toMatchObject({ status: 'validating', headroomWei: '0' });
    await l1.slash(slashed.attester, SMALL);
    await pass();
    const [ejected] = lives();
    expect(ejected).toMatchObject({ from: 'validating', to: 'zombie', cause: 'slash' });
    expect(ejected!.stakeWei).toBe(String(188_000n * TOKEN));
    await l1.initiateWithdraw(slashed);
    expect(await changes()).toEqual(['zombie → exiting (slash)']);
    await l1.clock.warpTo(BigInt((await rowOf(slashed))!.withdrawableAt!));
    await l1.finalizeWithdraw(slashed);
    expect(await changes()).toEqual(['exiting → withdrawn']);
  });

  test('all in one outage are told in order, and the one that ejected is named', async () => {
    const slashed = l1.validators[0]!;
    await watch(slashed);
    for (let times = 1; times <= 7; times += 1) await l1.slash(slashed.attester, SMALL);
    await l1.initiateWithdraw(slashed);
    await pass();
    const slashes = ports.bus.facts.filter(({ kind }) => kind === 'validator.slashed');
    const told = lives();
    expect(told.map(({ to, cause }) => [to, cause])).toEqual([
      ['zombie', 'slash'],
      ['exiting', 'slash'],
    ]);
    expect(told[0]!.evidence).toBe(slashes[5]!.id);
  });

  test('that take all of the rest leave nothing, and that is told apart from withdrawn', async () => {
    const slashed = l1.validators[0]!;
    await watch(slashed);
    await l1.slash(slashed.attester);
    expect(await changes()).toEqual(['validating → zombie (slash)']);
    await l1.slash(slashed.attester, 185_000n * TOKEN);
    expect(await changes()).toEqual(['zombie → slashed-out (slash)']);
    expect(await rowOf(slashed)).toMatchObject({ status: 'none', stakeWei: '0' });
  });

  test('undone by a reorg are taken back, and a second one later is told again', async () => {
    const slashed = l1.validators[0]!;
    await watch(slashed);
    await l1.mine(2);
    await pass();
    await l1.slash(slashed.attester);
    await pass();
    const [first] = lives();
    await l1.reorg(1);
    await pass();
    expect(
      ports.bus.facts.flatMap((fact) => (fact.kind === 'fact.retracted' ? [fact.retracted.id] : [])),
    ).toContain(first!.id);
    expect(await rowOf(slashed)).toMatchObject({ status: 'validating', life: { stage: 'validating' } });
    expect(lives()).toEqual([]);
    await l1.slash(slashed.attester);
    await pass();
    const again = ports.bus.facts.filter(({ kind }) => kind === 'alert.raised');
    const [second] = lives();
    expect(again).toHaveLength(1);
    expect(second).toMatchObject({ from: 'validating', to: 'zombie', cause: 'slash' });
    expect(second!.id).not.toBe(first!.id);
  });

  test('on both sides of a reorg within one pass are each told once', async () => {
    const slashed = l1.validators[0]!;
    await watch(slashed);
    await l1.mine(2);
    await pass();
    await l1.slash(slashed.attester);
    await pass();
    const [first] = lives();
    await l1.reorg(1);
    await l1.slash(slashed.attester);
    await l1.mine(1);
    expect(await changes()).toEqual(['validating → zombie (slash)']);
    expect((await rowOf(slashed))!.life!.evidence!.block.hash).not.toBe(first!.chain.block.hash);
    expect(await changes()).toEqual([]);
  });
});

describe('an upgrade on the real contracts', () => {
  test('moves followers, leaves the pinned behind, and loses nobody', async () => {
    const pinned = newcomer();
    const follower = l1.validators[0]!;
    const leaving = l1.validators[1]!;
    await l1.deposit(pinned, { moveWithLatestRollup: false });
    await l1.clock.nextEpoch();
    await l1.flushQueue();
    await watch(pinned, follower, leaving);
    await l1.initiateWithdraw(leaving);
    expect(await changes()).toEqual(['validating → exiting (exit-by-withdrawer)']);
    const old = await l1.rollup();
    const upgraded = await l1.upgradeRollup();
    await pass();
    expect(lives()).toEqual([
      expect.objectContaining({
        attester: lower(follower.attester),
        from: 'validating',
        to: 'moved',
        cause: 'migration',
        movedTo: lower(upgraded),
        chain: expect.objectContaining({ rollup: lower(old) }),
      }),
    ]);
    expect(await rowOf(follower)).toMatchObject({ life: { stage: 'validating', cause: 'migration' } });
    expect(await rowOf(leaving, old)).toMatchObject({ status: 'exiting', life: { stage: 'exiting' } });
    expect(await rowOf(leaving)).toBeUndefined();
    // The pinned one is told of once the upgrade has settled.
    await settle(PENDING_SECONDS);
    expect(await changes()).toEqual(['validating → left-behind']);
    expect(await rowOf(pinned, old)).toMatchObject({ status: 'validating', life: { stage: 'left-behind' } });
    expect(await changes()).toEqual([]);
    await l1.slash(pinned.attester);
    await settle(3672);
    await l1.finalizeWithdraw(leaving);
    expect((await changes()).toSorted()).toEqual(['exiting → withdrawn', 'left-behind → zombie (slash)']);
  });

  test('makes the waiting deposit of a follower fail, which is told', async () => {
    await watch(newcomer());
    await l1.deposit(newcomer());
    await pass();
    lives();
    const old = await l1.rollup();
    await l1.upgradeRollup();
    expect(await changes()).toEqual([]);
    expect(await rowOf(newcomer(), old)).toMatchObject({ status: 'queued', followsLatest: true });
    await l1.clock.nextEpoch();
    await settle(60);
    await l1.flushQueue({ rollup: old });
    expect(await changes()).toEqual(['queued → failed-deposit']);
    expect(await rowOf(newcomer(), old)).toMatchObject({ status: 'none', life: { stage: 'failed-deposit' } });
  });

  test('of long ago hides no pinned stake from whoever links it today', async () => {
    const pinned = newcomer();
    await l1.deposit(pinned, { moveWithLatestRollup: false });
    await l1.clock.nextEpoch();
    await l1.flushQueue();
    const old = await l1.rollup();
    await l1.upgradeRollup();
    await watch(l1.validators[0]!);
    await watch(pinned);
    await l1.clock.nextEpoch();
    expect(await changes()).toEqual([]);
    expect(await rowOf(pinned, old)).toMatchObject({
      status: 'validating',
      life: { stage: 'left-behind' },
    });
  });

  test('that a reorg undoes takes its followers back', async () => {
    const follower = l1.validators[0]!;
    await watch(follower);
    await l1.mine(2);
    await pass();
    const before = await ports.chain.latestBlock();
    const old = await l1.rollup();
    const upgraded = await l1.upgradeRollup();
    expect(await changes()).toEqual(['validating → moved (migration)']);
    await l1.reorg((await ports.chain.latestBlock()).number - before.number);
    expect(await changes()).toEqual([]);
    expect(await rowOf(follower, old)).toMatchObject({ status: 'validating', life: { stage: 'validating' } });
    expect(await rowOf(follower, upgraded)).toMatchObject({ status: 'none', stakeWei: '0' });
    await l1.mine(1);
    expect(await changes()).toEqual([]);
  });
});

test('an exit by the attester itself, as from 6.0, is no slash', async () => {
  const leaving = l1.validators[0]!;
  // No bytecode of 6.0 is published: the real rollup of 4.1.2 ejects, and an endpoint in front of it tells the log of
  // 6.0 in the place of `Slashed`.
  const proxy = await startRpcProxy(l1.url, async ({ method }, forward) => {
    const result = await forward();
    return { result: method === 'eth_getLogs' ? asOf6(result, leaving) : result };
  });
  try {
    ports.chain = chainOn(l1, { urls: [proxy.url] });
    await watch(leaving);
    await l1.slash(leaving.attester);
    await pass();
    const { facts } = ports.bus;
    const happened = facts.map(({ kind }) => kind).filter((kind) => !kind.startsWith('alert.'));
    expect(happened).toEqual(['validator.exit-initiated', 'validator.life-changed']);
    const checks = facts.flatMap((fact) => (fact.kind === 'alert.raised' ? [fact.check] : []));
    expect(checks).toEqual(['life-changed']);
    const [change] = lives();
    expect(change).toMatchObject({ from: 'validating', to: 'zombie', cause: 'exit-by-attester' });
    expect(inWords(lifeSentence(change!).message)).toContain('It was not slashed');
    await l1.initiateWithdraw(leaving);
    expect(await changes()).toEqual(['zombie → exiting (exit-by-attester)']);
  } finally {
    await proxy.stop();
  }
});

function asOf6(logs: unknown, { attester, withdrawer }: LocalValidator): unknown {
  const [event] = attesterExitEventAbi;
  const [slashed] = encodeEventTopics({ abi: stakingEventsAbi, eventName: 'Slashed' });
  const read: { topics: Hex[]; data: Hex }[] = JSON.parse(JSON.stringify(logs));
  return read.map((log) =>
    log.topics[0] === slashed
      ? {
          ...log,
          topics: encodeEventTopics({ abi: [event], args: { attester, withdrawer } }),
          data: encodeAbiParameters([{ type: 'uint256' }, { type: 'uint256' }], [185_000n * TOKEN, 1n]),
        }
      : log,
  );
}
