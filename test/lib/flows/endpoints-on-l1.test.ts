import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startLocalL1 } from '../../../lib/world/l1/local-l1.ts';
import type { LocalL1, LocalValidator } from '../../../lib/world/l1/local-l1.ts';
import { chainOn } from '../adapters/chain/local-chain.ts';
import { rangeOf, startRpcProxy, type Behaviour, type RpcProxy } from '../adapters/chain/rpc-proxy.ts';
import { watchOn, type WatchOnL1 } from './watch-on-l1.ts';

let l1: LocalL1;
let mine: LocalValidator;
let next = 0;
const proxies: RpcProxy[] = [];

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
});
afterAll(async () => {
  await l1.stop();
});
beforeEach(() => {
  mine = l1.validators[next]!;
  next += 1;
});
afterEach(async () => {
  await Promise.all(proxies.splice(0).map((proxy) => proxy.stop()));
});

const TOLD = ['validator.slashed', 'validator.life-changed', 'alert.raised slashed'];

/** Endpoints that behave well until one is told otherwise. */
async function endpoints(count: number) {
  const behaviours: Behaviour[] = Array.from({ length: count }, () => honest);
  for (let index = 0; index < count; index += 1) {
    proxies.push(await startRpcProxy(l1.url, (call, forward) => behaviours[index]!(call, forward)));
  }
  const urls = proxies.map(({ url }) => url);
  return { turn: (index: number, to: Behaviour) => void (behaviours[index] = to), urls };
}

/** The monitor with one validator, which read everything up to now. */
async function watching(urls: string[]): Promise<WatchOnL1> {
  const watch = watchOn(l1, chainOn(l1, { urls }));
  await watch.watch(mine);
  await l1.mine(2);
  await watch.pass();
  await l1.mine(1);
  await watch.pass();
  watch.told();
  return watch;
}

const honest: Behaviour = async (_call, forward) => ({ result: await forward() });
const down: Behaviour = async () => ({ body: 'gone', contentType: 'text/plain', status: 503 });
/** Keeps blocks and states, and no log of any range: neither an error nor a hint. */
const withoutLogs: Behaviour = async (call, forward) => ({
  result: call.method === 'eth_getLogs' && rangeOf(call) ? [] : await forward(),
});
/** Says that it is further, or less far, than it is; whatever else it is asked is answered well. */
const claiming =
  (height: (real: number) => number): Behaviour =>
  async ({ method, params }, forward) => {
    const result = await forward();
    if (method !== 'eth_getBlockByNumber' || params[0] !== 'latest') return { result };
    const { number }: { number: string } = JSON.parse(JSON.stringify(result));
    return { result: Object.assign({}, result, { number: `0x${height(Number(number)).toString(16)}` }) };
  };

test('of four endpoints one is down, one keeps no logs and one lies about its height: the slash is told, once', async () => {
  const { urls, turn } = await endpoints(4);
  const watch = await watching(urls);
  turn(0, withoutLogs);
  turn(1, down);
  turn(
    2,
    claiming((real) => real - 30),
  );
  await l1.slash(mine.attester);
  // Twenty blocks a pass, so that the endpoints are compared on the way.
  const told: string[] = [];
  for (let minutes = 0; minutes < 3; minutes += 1) {
    await l1.mine(20);
    await watch.pass();
    told.push(...watch.told());
  }
  expect(told).toEqual(TOLD);
});

test.each<[what: string, Behaviour]>([
  ['keeps no logs of a range in which something happened', withoutLogs],
  ['is behind what was read already', claiming((real) => real - 10)],
  ['says that it is further than it is', claiming((real) => real + 10)],
  ['is down', down],
])(
  'an only endpoint that %s fails the pass and tells nothing; once it is well, all is told, once',
  async (_what, unwell) => {
    const { urls, turn } = await endpoints(1);
    const watch = await watching(urls);
    const { ports } = watch;
    const name = `chain:${l1.chainId}:${ports.settings.registry}`;
    const cursor = await ports.cursors.get(name);
    turn(0, unwell);
    await l1.slash(mine.attester);
    await l1.mine(1);
    await expect(watch.pass()).rejects.toMatchObject({ code: 'upstream' });
    expect(watch.told()).toEqual([]);
    expect(await ports.cursors.get(name)).toEqual(cursor);
    turn(0, honest);
    await watch.pass();
    await l1.mine(1);
    await watch.pass();
    expect(watch.told()).toEqual(TOLD);
  },
);

test('a second endpoint is asked in the same pass where the first keeps no logs', async () => {
  const { urls, turn } = await endpoints(2);
  const watch = await watching(urls);
  turn(0, withoutLogs);
  await l1.slash(mine.attester);
  await l1.mine(2);
  await watch.pass();
  expect(watch.told()).toEqual(TOLD);
});

test('what only a log shows is not lost where the endpoint keeps none: the rules are read again by themselves', async () => {
  const { urls, turn } = await endpoints(1);
  const watch = await watching(urls);
  turn(0, withoutLogs);
  await l1.pauseSlashing();
  await l1.mine(2);
  await watch.pass();
  await l1.mine(1);
  await watch.pass();
  expect(watch.told()).toEqual(['alert.raised slashing-paused']);
  await l1.resumeSlashing();
});

/** One address with two nodes behind it: every so many requests reach the one that is five blocks behind. */
function balanced(period: number): Behaviour {
  let requests = 0;
  return async (call, forward) => {
    requests += 1;
    if (requests % period !== 0) return honest(call, forward);
    const newest = Number(await l1.publicClient.getBlockNumber()) - 5;
    const [first, second] = call.params;
    const lacks = (tag: unknown) => typeof tag === 'string' && Number(tag) > newest;
    if (call.method === 'eth_getBlockByNumber' && first === 'latest') return { result: await header(newest) };
    if (call.method === 'eth_getBlockByNumber' && lacks(first)) return { result: null };
    if (call.method === 'eth_call' && lacks(second))
      return { error: { code: -32000, message: 'header not found' } };
    const range = call.method === 'eth_getLogs' ? rangeOf(call) : undefined;
    if (!range) return honest(call, forward);
    const logs = await forward();
    return {
      result: Array.isArray(logs)
        ? logs.filter(({ blockNumber }: { blockNumber: string }) => Number(blockNumber) <= newest)
        : logs,
    };
  };
}

/** As the chain itself gives it. */
async function header(number: number): Promise<unknown> {
  const params = [`0x${number.toString(16)}`, false];
  const answer = await fetch(l1.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_getBlockByNumber', params }),
  });
  const { result }: { result: unknown } = JSON.parse(await answer.text());
  return result;
}

test.each([2, 3, 5, 7])(
  'behind one address every request of %i reaches a node that is behind: nothing is lost, taken back or told twice',
  async (period) => {
    const { urls, turn } = await endpoints(1);
    const watch = await watching(urls);
    turn(0, balanced(period));
    await l1.slash(mine.attester);
    await l1.mine(1);
    const told: string[] = [];
    for (let minute = 0; minute < 6; minute += 1) {
      await watch.pass().catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'upstream' });
      });
      told.push(...watch.told().filter((one) => !one.includes('stale-data')));
      // All of it, or nothing as long as no pass got through.
      if (told.length > 0) expect(told).toEqual(TOLD);
      await l1.mine(1);
    }
    turn(0, honest);
    await watch.pass();
    told.push(...watch.told());
    expect(told).toEqual(TOLD);
  },
);
