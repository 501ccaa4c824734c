import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { privateKeyToAccount } from 'viem/accounts';
import { getBlockNumber } from 'viem/actions';
import { createEndpoints } from '../../../../lib/adapters/chain/endpoints.ts';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import { startLocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { fakeLog } from '../../../fakes/log.ts';
import { chainOn, silent } from './local-chain.ts';
import { rangeOf, startRpcProxy } from './rpc-proxy.ts';
import type { Behaviour, RpcProxy } from './rpc-proxy.ts';

let l1: LocalL1;
const proxies: RpcProxy[] = [];
let slashBlock: number;

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
  await l1.mine(20);
  await l1.slash(l1.validators[0]!.attester, 1n);
  slashBlock = Number(await l1.publicClient.getBlockNumber());
  await l1.mine(20);
});
afterAll(async () => {
  await l1.stop();
});
afterEach(async () => {
  await Promise.all(proxies.splice(0).map((proxy) => proxy.stop()));
});

const honest: Behaviour = async (_call, forward) => ({ result: await forward() });

async function behind(behave: Behaviour): Promise<RpcProxy> {
  const proxy = await startRpcProxy(l1.url, behave);
  proxies.push(proxy);
  return proxy;
}

/** Everything but the calls of one method is passed on. */
function only(method: string, behave: Behaviour): Behaviour {
  return (call, forward) => (call.method === method ? behave(call, forward) : honest(call, forward));
}

const whole = async () => ({ from: slashBlock - 15, to: Number(await l1.publicClient.getBlockNumber()) });

describe('a provider that limits log queries', () => {
  test.each([
    { code: -32005, message: 'query returned more than 10000 results', status: 200 },
    { code: -32602, message: 'block range is too wide', status: 200 },
    { code: -32000, message: 'eth_getLogs is limited to 5 blocks', status: 400 },
    { code: -32011, message: 'requests are limited to a 5 block range', status: 200 },
  ])(
    'is asked for less until it answers, and no block is skipped: $code',
    async ({ code, message, status }) => {
      const asked: { from: number; to: number }[] = [];
      const proxy = await behind(
        only('eth_getLogs', async (call, forward) => {
          const range = rangeOf(call);
          if (range && range.to - range.from + 1 > 5) return { error: { code, message }, status };
          if (range) asked.push(range);
          return { result: await forward() };
        }),
      );
      const range = await whole();
      const facts = await chainOn(l1, { urls: [proxy.url] }).facts(range);
      expect(facts.map(({ kind }) => kind)).toEqual(['validator.slashed']);
      const covered = asked.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, i) => from + i),
      );
      expect(covered).toEqual(Array.from({ length: range.to - range.from + 1 }, (_, i) => range.from + i));
    },
  );

  test('is asked for less where its answer is larger than anybody takes', async () => {
    const proxy = await behind(
      only('eth_getLogs', async (call, forward) => {
        const range = rangeOf(call);
        if (range && range.to - range.from + 1 > 8)
          return { body: ' '.repeat(11 * 1024 * 1024), contentType: 'application/json' };
        return { result: await forward() };
      }),
    );
    const facts = await chainOn(l1, { urls: [proxy.url] }).facts(await whole());
    expect(facts.map(({ kind }) => kind)).toEqual(['validator.slashed']);
  });

  test('is not asked for everything again on the next scan', async () => {
    const proxy = await behind(
      only('eth_getLogs', async (call, forward) => {
        const range = rangeOf(call);
        if (range && range.to > range.from) return { error: { code: -32005, message: 'limited to 1' } };
        return { result: await forward() };
      }),
    );
    const chain = chainOn(l1, { urls: [proxy.url] });
    await chain.facts({ from: slashBlock - 3, to: slashBlock });
    const first = proxy.calls.filter((call) => call.method === 'eth_getLogs' && rangeOf(call)).length;
    proxy.calls.length = 0;
    await chain.facts({ from: slashBlock - 3, to: slashBlock });
    const second = proxy.calls.filter((call) => call.method === 'eth_getLogs' && rangeOf(call)).length;
    expect(second).toBeLessThan(first);
  });

  test('that refuses even one block is unwell, not without events', async () => {
    const proxy = await behind(
      only('eth_getLogs', async () => ({ error: { code: -32005, message: 'no logs today' } })),
    );
    await expect(chainOn(l1, { urls: [proxy.url] }).facts(await whole())).rejects.toMatchObject({
      code: 'upstream',
      message: 'L1 did not answer: error -32005: no logs today.',
    });
  });
});

describe('an endpoint that answers less than it should', () => {
  test('is caught when it keeps no logs at all', async () => {
    const proxy = await behind(only('eth_getLogs', async () => ({ result: [] })));
    await expect(
      chainOn(l1, { urls: [proxy.url] }).facts({ from: slashBlock - 3, to: slashBlock + 3 }),
    ).rejects.toMatchObject({ code: 'upstream', message: expect.stringContaining('does not keep the logs') });
  });

  test('is caught when its log index lags behind its blocks', async () => {
    const proxy = await behind(
      only('eth_getLogs', async (call, forward) => ({ result: rangeOf(call) ? [] : await forward() })),
    );
    await expect(
      chainOn(l1, { urls: [proxy.url] }).facts({ from: slashBlock - 3, to: slashBlock + 3 }),
    ).rejects.toMatchObject({
      code: 'upstream',
      message: `The L1 endpoint left out 1 logs of block ${slashBlock}.`,
    });
  });

  test('is caught when its head is before the range', async () => {
    const proxy = await behind(
      only('eth_getBlockByNumber', async (call, forward) => {
        if (call.params[0] !== 'latest') return honest(call, forward);
        return {
          result: Object.assign({}, await forward(), { number: `0x${(slashBlock - 1).toString(16)}` }),
        };
      }),
    );
    await expect(
      chainOn(l1, { urls: [proxy.url] }).facts({ from: slashBlock, to: slashBlock }),
    ).rejects.toMatchObject({
      code: 'upstream',
      message: `The L1 endpoint is at block ${slashBlock - 1}, before block ${slashBlock}.`,
    });
  });

  test('does not make a log that was marked removed a fact', async () => {
    const proxy = await behind(
      only('eth_getLogs', async (_call, forward) => {
        const logs = await forward();
        return {
          result: Array.isArray(logs) ? logs.map((log: object) => ({ ...log, removed: true })) : logs,
        };
      }),
    );
    const facts = chainOn(l1, { urls: [proxy.url] }).facts({ from: slashBlock, to: slashBlock });
    await expect(facts).resolves.toEqual([]);
  });
});

describe('an endpoint that is unwell', () => {
  test.each<[what: string, message: string, Behaviour]>([
    [
      'answers a web page',
      'L1 did not answer: its answer was not JSON.',
      async () => ({ body: '<html>Welcome</html>', contentType: 'text/html' }),
    ],
    [
      'answers a web page as an error',
      'L1 did not answer: HTTP 502.',
      async () => ({ body: '<html>Bad gateway</html>', contentType: 'text/html', status: 502 }),
    ],
    [
      'answers JSON that is no answer',
      'L1 did not answer: its answer could not be read.',
      async () => ({ body: '{}', contentType: 'application/json' }),
    ],
  ])('is named as such when it %s', async (_what, message, behave) => {
    const proxy = await behind(behave);
    const chain = chainOn(l1, { urls: [proxy.url] });
    await expect(chain.latestBlock()).rejects.toMatchObject({ code: 'upstream', message });
    await expect(chain.facts({ from: 1, to: 2 })).rejects.toMatchObject({ code: 'upstream' });
    await expect(chain.attester(plain(l1.validators[0]!.attester))).rejects.toMatchObject({
      code: 'upstream',
    });
  });

  test('says how long it wants to be left alone', async () => {
    const proxy = await behind(async () => ({
      error: { code: -32029, message: 'Too many requests' },
      status: 429,
      headers: { 'retry-after': '7' },
    }));
    await expect(chainOn(l1, { urls: [proxy.url] }).latestBlock()).rejects.toMatchObject({
      code: 'upstream',
      retryAfterSeconds: 7,
    });
  });

  test.each([
    { seconds: '60', behaviour: 'is left alone meanwhile', again: false },
    { seconds: '0.2', behaviour: 'is asked again after that', again: true },
  ])('that asks to wait $seconds s $behaviour', async ({ seconds, again }) => {
    let limits = true;
    const proxy = await behind(async (call, forward) =>
      limits
        ? {
            error: { code: -32029, message: 'Too many requests' },
            status: 429,
            headers: { 'retry-after': seconds },
          }
        : honest(call, forward),
    );
    const chain = chainOn(l1, { urls: [proxy.url] });
    const refused = { code: 'upstream', retryAfterSeconds: Number(seconds) };
    await expect(chain.latestBlock()).rejects.toMatchObject(refused);
    limits = false;
    if (again) {
      await pause(300);
      expect((await chain.latestBlock()).number).toBeGreaterThan(slashBlock);
    } else {
      await expect(chain.latestBlock()).rejects.toMatchObject(refused);
      expect(proxy.calls).toHaveLength(1);
    }
  });

  test('that wants to be left alone is replaced by the next one meanwhile', async () => {
    const busy = await behind(async () => ({
      error: { code: -32029, message: 'Too many requests' },
      status: 429,
      headers: { 'retry-after': '60' },
    }));
    const good = await behind(honest);
    const chain = chainOn(l1, { urls: [busy.url, good.url] });
    const head = await chain.latestBlock();
    await chain.agree(undefined);
    expect((await chain.latestBlock()).number).toBe(head.number);
    expect(busy.calls).toHaveLength(1);
  });

  test('that never answers is given up, and the next one is asked', async () => {
    const hanging = await behind(() => new Promise(() => {}));
    const good = await behind(honest);
    const log = fakeLog();
    const endpoints = createEndpoints({
      urls: [hanging.url, good.url],
      chainId: l1.chainId,
      log,
      timeoutMs: 100,
    });
    expect(await endpoints.ask((client) => getBlockNumber(client))).toBeGreaterThan(0n);
    expect(log.lines).toContainEqual(
      expect.objectContaining({ fact: 'l1.endpoint-failed', reason: 'it took too long' }),
    );
  });

  test('cannot be reached at all', async () => {
    const proxy = await behind(honest);
    await proxy.stop();
    await expect(chainOn(l1, { urls: [proxy.url] }).latestBlock()).rejects.toMatchObject({
      code: 'upstream',
      message: 'L1 did not answer: no connection.',
    });
  });

  test('is replaced by the next one, which is then asked first', async () => {
    const broken = await behind(async () => ({ body: 'no', contentType: 'text/plain', status: 500 }));
    const good = await behind(honest);
    const chain = chainOn(l1, { urls: [broken.url, good.url] });
    const head = await chain.latestBlock();
    expect(head.number).toBe(Number(await l1.publicClient.getBlockNumber()));
    const asked = broken.calls.length;
    await chain.latestBlock();
    expect(broken.calls).toHaveLength(asked);
  });

  test('never shows the key that is part of its address', async () => {
    const lines: unknown[] = [];
    const log = { ...silent, warn: (fact: string, fields: unknown) => void lines.push(fact, fields) };
    const proxy = await behind(async () => ({
      error: { code: -32001, message: 'see https://provider.example/v3/secret-key for your plan' },
      status: 403,
    }));
    const error: unknown = await chainOn(l1, { urls: [proxy.url], log })
      .latestBlock()
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'upstream' });
    expect(String(error)).not.toContain('secret-key');
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toContain('secret-key');
  });
});

describe('the chain id', () => {
  test('of another chain is refused, naming both', async () => {
    await expect(chainOn(l1, { chainId: 11155111 }).latestBlock()).rejects.toMatchObject({
      code: 'upstream',
      message: expect.stringMatching(/is for chain 31337, and Sparta is configured for chain 11155111/),
    });
  });

  test('is asked for once', async () => {
    const proxy = await behind(honest);
    const chain = chainOn(l1, { urls: [proxy.url] });
    await chain.latestBlock();
    await chain.latestBlock();
    expect(proxy.calls.filter(({ method }) => method === 'eth_chainId')).toHaveLength(1);
  });
});

test('a signature that only L1 could judge is not called wrong while L1 is down', async () => {
  const proxy = await behind(async () => ({ body: 'down', contentType: 'text/plain', status: 503 }));
  const chain = chainOn(l1, { urls: [proxy.url] });
  const account = privateKeyToAccount(l1.person(1).privateKey);
  const message = 'hello';
  const signature = await account.signMessage({ message });
  const own = { address: plain(account.address), message, signature };
  expect(await chain.verifySignature(own)).toBe(true);
  await expect(chain.verifySignature({ ...own, address: plain(l1.person(2).address) })).rejects.toMatchObject(
    { code: 'upstream' },
  );
});
