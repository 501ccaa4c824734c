import { beforeAll, expect, test } from '@jest/globals';
import type { Fact } from '../../../lib/domain/fact.ts';
import type { LocalL1 } from '../../../lib/world/l1/local-l1.ts';
import { lower } from '../../fakes/lower.ts';
import { chainOn } from '../adapters/chain/local-chain.ts';
import { rangeOf, startRpcProxy } from '../adapters/chain/rpc-proxy.ts';
import { watchOn, type WatchOnL1 } from './watch-on-l1.ts';
import { onRestoredL1 } from '../world/l1/restored-l1.ts';

const TOKEN = 10n ** 18n;
/** Instead of 2,000, which a local chain takes long to make. */
const mostBlocks = 40;

let l1: LocalL1;

onRestoredL1((started) => {
  l1 = started;
});
beforeAll(async () => {
  await l1.mine(3);
});

const head = async () => Number(await l1.publicClient.getBlockNumber());
const timeOf = async (block: number) =>
  new Date(
    Number((await l1.publicClient.getBlock({ blockNumber: BigInt(block) })).timestamp) * 1000,
  ).toISOString();
const happenings = (facts: readonly Fact[]) => facts.filter(({ kind }) => !kind.startsWith('alert.'));
const banner = async ({ ports }: WatchOnL1) => (await ports.views.chainInfo())?.behind;

test('an outage of three passes is caught up with in order: each fact once, with its own time, and nothing on old data', async () => {
  const [slashed, weakened, leaving] = [l1.validators[0]!, l1.validators[1]!, l1.validators[2]!];
  const joining = l1.newcomers[0]!;
  const watch = watchOn(l1);
  const { ports } = watch;
  await watch.watch(slashed, weakened, leaving, joining);
  await watch.pass({ mostBlocks });
  watch.told();
  const from = await head();

  await l1.mine(5);
  await l1.slash(slashed.attester);
  const slashedAt = await timeOf(await head());
  // What stays on: one more small slash would eject it.
  await l1.slash(weakened.attester, 10_000n * TOKEN);
  await l1.mine(mostBlocks);
  await l1.deposit(joining);
  const queuedAt = await timeOf(await head());
  await l1.mine(mostBlocks);
  await l1.initiateWithdraw(leaving);
  const leftAt = await timeOf(await head());
  await l1.mine(4);
  const blocks = (await head()) - from;

  const first = await watch.pass({ mostBlocks });
  expect(first).toMatchObject({ started: false, behind: blocks - mostBlocks });
  expect(await banner(watch)).toBe(first.behind);
  const facts = ports.bus.facts.splice(0);
  expect(happenings(facts).map(({ kind }) => kind)).toEqual([
    'validator.slashed',
    'validator.slashed',
    'validator.life-changed',
  ]);
  expect(facts).toContainEqual(
    expect.objectContaining({
      kind: 'alert.raised',
      check: 'slashed',
      attester: lower(slashed.attester),
      at: slashedAt,
    }),
  );

  expect(await watch.pass({ mostBlocks })).toMatchObject({ behind: blocks - 2 * mostBlocks });
  const second = ports.bus.facts.splice(0);
  expect(happenings(second)).toMatchObject([
    { kind: 'validator.queued', at: queuedAt },
    { kind: 'validator.life-changed', to: 'queued' },
  ]);

  expect(await watch.pass({ mostBlocks })).toMatchObject({ behind: 0 });
  const third = ports.bus.facts.splice(0);
  expect(happenings(third)).toMatchObject([
    { kind: 'validator.exit-initiated', at: leftAt },
    { kind: 'validator.life-changed', to: 'exiting' },
  ]);
  expect(await banner(watch)).toBe(0);

  // What is, and not what happened, is told of once nothing is left to read.
  const conditions = (all: readonly Fact[]) =>
    all.flatMap((fact) =>
      fact.kind === 'alert.raised' && !['slashed', 'life-changed'].includes(fact.check)
        ? [[fact.check, fact.attester]]
        : [],
    );
  expect(conditions([...facts, ...second])).toEqual([]);
  await l1.mine(1);
  await watch.pass({ mostBlocks });
  const late = conditions([...third, ...ports.bus.facts.splice(0)]);
  expect(late).toEqual([['near-ejection', lower(weakened.attester)]]);

  await l1.mine(1);
  await watch.pass({ mostBlocks });
  expect(watch.told()).toEqual([]);
}, 60_000);

test('an endpoint that gives few blocks at once is asked no more than a pass may, and is caught up with all the same', async () => {
  const proxy = await startRpcProxy(l1.url, async (call, forward) => {
    const range = call.method === 'eth_getLogs' ? rangeOf(call) : undefined;
    if (range && range.to - range.from >= 5) {
      return { error: { code: -32011, message: 'requests are limited to a 5 block range' } };
    }
    return { result: await forward() };
  });
  try {
    const watch = watchOn(l1, chainOn(l1, { urls: [proxy.url] }));
    await watch.watch(l1.validators[0]!);
    await watch.pass({ mostCalls: 100 });
    watch.told();
    await l1.mine(80);
    await l1.slash(l1.validators[0]!.attester);
    await l1.mine(60);
    proxy.calls.length = 0;
    const first = await watch.pass({ mostCalls: 100 });
    expect(first.calls).toBe(proxy.calls.length);
    expect(first.behind).toBeGreaterThan(0);
    expect(watch.log.lines).toContainEqual(
      expect.objectContaining({ fact: 'monitor.part-left', part: 'logs', spent: 'calls' }),
    );
    const told = watch.told();
    const behind = [first.behind];
    while (behind.at(-1) !== 0) {
      const next = await watch.pass({ mostCalls: 100 });
      behind.push(next.behind);
      told.push(...watch.told());
      expect(behind.at(-1)).toBeLessThan(behind.at(-2)!);
      expect(next.calls).toBeLessThan(400);
    }
    expect(told).toEqual(['validator.slashed', 'validator.life-changed', 'alert.raised slashed']);
  } finally {
    await proxy.stop();
  }
}, 60_000);

test('a quiet minute costs four requests to L1, and the report says so', async () => {
  await l1.clock.nextEpoch();
  const watch = watchOn(l1);
  await watch.watch(l1.validators[0]!);
  await watch.pass();
  for (let minute = 0; minute < 3; minute += 1) {
    await l1.mine(1);
    expect(await watch.pass()).toMatchObject({ facts: 0, behind: 0, calls: 4 });
  }
});
