import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startLocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { fakeLog } from '../../../fakes/log.ts';
import { chainOn } from './local-chain.ts';
import { startRpcProxy } from './rpc-proxy.ts';
import type { Behaviour, RpcProxy } from './rpc-proxy.ts';

const ELSEWHERE = `0x${'e'.repeat(64)}`;

let l1: LocalL1;
let head: number;
const proxies: RpcProxy[] = [];

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
  await l1.mine(10);
  head = Number(await l1.publicClient.getBlockNumber());
});
afterAll(async () => {
  await l1.stop();
});
afterEach(async () => {
  await Promise.all(proxies.splice(0).map((proxy) => proxy.stop()));
});

async function endpoint(behave: Behaviour): Promise<RpcProxy> {
  const proxy = await startRpcProxy(l1.url, behave);
  proxies.push(proxy);
  return proxy;
}

const honest: Behaviour = async (_call, forward) => ({ result: await forward() });
/** Tells of another chain from the block after `fork` on. */
const elsewhere =
  (fork: number): Behaviour =>
  async ({ method }, forward) => {
    const result = await forward();
    if (method !== 'eth_getBlockByNumber' || typeof result !== 'object' || result === null) return { result };
    const { number }: { number?: string } = result;
    return { result: Number(number) > fork ? { ...result, hash: ELSEWHERE } : result };
  };
/** Has not seen the newest blocks. */
const late =
  (newest: number): Behaviour =>
  async ({ method, params }, forward) => {
    if (method !== 'eth_getBlockByNumber' || params[0] !== 'latest') return { result: await forward() };
    const answer = await fetch(l1.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: [`0x${newest.toString(16)}`, false] }),
    });
    const { result }: { result: unknown } = JSON.parse(await answer.text());
    return { result };
  };
const blockAt = async (number: number) => {
  const { hash } = await l1.publicClient.getBlock({ blockNumber: BigInt(number) });
  return { number, hash };
};

test('one endpoint has nobody to agree with', async () => {
  const only = await endpoint(honest);
  expect(await chainOn(l1, { urls: [only.url] }).agree(undefined)).toBeUndefined();
});

test('of two that agree the lower head is taken', async () => {
  const [ahead, behind] = [await endpoint(honest), await endpoint(late(head - 3))];
  const chain = chainOn(l1, { urls: [ahead.url, behind.url] });
  expect(await chain.agree(await blockAt(head - 5))).toEqual({
    head: expect.objectContaining(await blockAt(head - 3)),
    asked: 2,
    disagreeing: 0,
  });
});

test('of two that disagree the one that knows what was read is believed, whatever their order', async () => {
  for (const order of ['first', 'last']) {
    const log = fakeLog();
    const [good, bad] = [await endpoint(honest), await endpoint(elsewhere(head - 4))];
    const urls = order === 'first' ? [bad.url, good.url] : [good.url, bad.url];
    const chain = chainOn(l1, { urls, log });
    expect(await chain.agree(await blockAt(head - 2))).toMatchObject({
      head: await blockAt(head),
      asked: 2,
      disagreeing: 1,
    });
    expect(log.lines.filter(({ fact }) => fact === 'l1.endpoint-set-aside')).toHaveLength(1);
    expect(JSON.stringify(log.lines)).not.toContain('secret-key');
    const asked = bad.calls.length;
    await chain.latestBlock();
    await chain.latestBlock();
    expect(bad.calls).toHaveLength(asked);
  }
});

test('of three the two that tell the same are believed', async () => {
  const [odd, one, other] = [
    await endpoint(elsewhere(0)),
    await endpoint(honest),
    await endpoint(honest),
  ] as const;
  const chain = chainOn(l1, { urls: [odd.url, one.url, other.url] });
  expect(await chain.agree(undefined)).toMatchObject({ head: await blockAt(head), disagreeing: 1 });
});

test('one that was set aside is asked again once it agrees', async () => {
  let lies = true;
  const wrong = elsewhere(head - 4);
  const [turned, good] = [
    await endpoint((call, forward) => (lies ? wrong : honest)(call, forward)),
    await endpoint(honest),
  ];
  const chain = chainOn(l1, { urls: [turned.url, good.url] });
  await chain.agree(await blockAt(head - 2));
  lies = false;
  expect(await chain.agree(await blockAt(head - 2))).toMatchObject({ disagreeing: 0 });
  await good.stop();
  expect(await chain.latestBlock()).toMatchObject(await blockAt(head));
});

test('one that is behind what was read already is set aside', async () => {
  const [stuck, good] = [await endpoint(late(head - 8)), await endpoint(honest)];
  const chain = chainOn(l1, { urls: [stuck.url, good.url] });
  expect(await chain.agree(await blockAt(head - 2))).toBeUndefined();
  expect(await chain.latestBlock()).toMatchObject(await blockAt(head));
});

test('one that does not answer leaves nothing to compare, and keeps nobody from asking the other', async () => {
  const [down, good] = [await endpoint(honest), await endpoint(honest)];
  await down.stop();
  const chain = chainOn(l1, { urls: [down.url, good.url] });
  expect(await chain.agree(undefined)).toBeUndefined();
  expect(await chain.latestBlock()).toMatchObject(await blockAt(head));
});
