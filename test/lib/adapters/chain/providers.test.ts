import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Address } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { createChain } from '../../../../lib/adapters/chain/chain.ts';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import { proofOfControl } from '../../../../lib/flows/proof-of-control.ts';
import type { Chain } from '../../../../lib/ports.ts';
import { startLocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { aLink } from '../../../contracts/samples.ts';
import { chainOn, silent } from './local-chain.ts';
import { startRpcProxy } from './rpc-proxy.ts';
import { standInOn, type StakingRegistryStandIn } from './staking-registry-stand-in.ts';

/** On the real rollup; the registry of providers is a stand-in by hand, since its contract is in no package. */
let l1: LocalL1;
let registry: StakingRegistryStandIn;
let chain: Chain;

const admin = (index: number): Address => plain(l1.person(index).address);
const chainWith = (stakingRegistry: Address, url = l1.url) =>
  createChain({
    urls: [url],
    chainId: l1.chainId,
    registry: plain(l1.registry),
    stakingRegistry,
    log: silent,
  });
const enter = async () => {
  await l1.clock.nextEpoch();
  await l1.flushQueue();
};

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
  registry = await standInOn(l1);
  await registry.setAdmins([admin(5), admin(6), admin(5)]);
  chain = chainWith(registry.address);
});
afterAll(async () => {
  await l1.stop();
});

test('an account is admin of each provider that names it, and a stranger of none', async () => {
  expect(await chain.providersOf(admin(5))).toEqual(['1', '3']);
  expect(await chain.providersOf(admin(6))).toEqual(['2']);
  expect(await chain.providersOf(admin(7))).toEqual([]);
});

test('without the setting nobody is', async () => {
  const without = chainOn(l1);
  expect(await without.providersOf(admin(5))).toEqual([]);
  expect(await without.providerOf(plain(l1.newcomers[0]!.attester))).toBeUndefined();
});

describe('the provider of an attester', () => {
  test('is nobody while it is merely queued, and the one that staked it once it was taken in', async () => {
    const validator = l1.newcomers[0]!;
    const attester = plain(validator.attester);
    await registry.stake(2, validator);
    expect(await chain.providerOf(attester)).toBeUndefined();
    await enter();
    expect((await chain.attester(attester)).status).toBe('validating');
    expect(await chain.providerOf(attester)).toEqual({ id: '2', admin: admin(6) });
  });

  test('lets that provider’s admin add it, and no other account', async () => {
    const attester = plain(l1.newcomers[0]!.attester);
    const subject = { ...(await chain.attester(attester)), attester };
    const proven = (index: number) => [aLink(1, { address: admin(index), role: 'provider-admin' })];
    expect(await proofOfControl(proven(6), subject, { chain })).toEqual({
      role: 'provider-admin',
      proof: admin(6),
    });
    expect(await proofOfControl(proven(5), subject, { chain })).toBeUndefined();
  });

  test('follows who is admin now', async () => {
    const attester = plain(l1.newcomers[0]!.attester);
    await registry.setAdmins([admin(5), admin(8), admin(5)]);
    expect(await chain.providerOf(attester)).toEqual({ id: '2', admin: admin(8) });
  });

  test('is nobody for one that came in on its own, even where a provider stakes a copy of its deposit', async () => {
    const validator = l1.newcomers[1]!;
    const attester = plain(validator.attester);
    await l1.deposit(validator);
    await registry.stake(1, validator);
    await enter();
    expect((await chain.attester(attester)).status).toBe('validating');
    expect(await chain.providerOf(attester)).toBeUndefined();
    const staked = plain(l1.validators[0]!.attester);
    expect(await chain.providerOf(staked)).toBeUndefined();
  });

  test('stays who it was where somebody queues a copy later', async () => {
    const validator = l1.newcomers[2]!;
    await registry.stake(3, validator);
    await l1.deposit(validator);
    await enter();
    expect(await chain.providerOf(plain(validator.attester))).toEqual({ id: '3', admin: admin(5) });
  });

  test('is unknown where the endpoint limits how far a query reaches, which is no error', async () => {
    const limited = await startRpcProxy(l1.url, async ({ method }, forward) =>
      method === 'eth_getLogs'
        ? { error: { code: -32005, message: 'block range is too wide' } }
        : { result: await forward() },
    );
    const attester = plain(l1.newcomers[0]!.attester);
    const asked = chainWith(registry.address, limited.url);
    expect(await asked.providerOf(attester)).toBeUndefined();
    expect(await asked.providersOf(admin(6))).toEqual([]);
    await limited.stop();
  });
});

describe('the providers of many at once', () => {
  const everybody = () => [
    ...l1.newcomers.slice(0, 4).map(({ attester }) => plain(attester)),
    plain(l1.validators[0]!.attester),
  ];

  test('are those each came in through; null for another way, and nothing of who only waits', async () => {
    const waiting = l1.newcomers[3]!;
    await registry.stake(1, waiting);
    const [first, copied, third, queued, own] = everybody();
    expect(await chain.providersFor(everybody(), await chain.latestBlock())).toEqual(
      new Map([
        [first, '2'],
        [copied, null],
        [third, '3'],
        [own, null],
      ]),
    );
    expect(queued).toBe(plain(waiting.attester));
  });

  test('take a handful of requests for all of them, and none without the setting', async () => {
    const counted: string[] = [];
    const proxy = await startRpcProxy(l1.url, async ({ method }, forward) => {
      counted.push(method);
      return { result: await forward() };
    });
    const asked = chainWith(registry.address, proxy.url);
    const block = await asked.latestBlock();
    counted.splice(0);
    await asked.providersFor(everybody(), block);
    expect(counted.length).toBeLessThanOrEqual(8);
    expect(await chainOn(l1).providersFor(everybody(), block)).toEqual(new Map());
    await proxy.stop();
  });

  test('are unknown where the endpoint limits how far a query reaches', async () => {
    const limited = await startRpcProxy(l1.url, async ({ method }, forward) =>
      method === 'eth_getLogs'
        ? { error: { code: -32005, message: 'block range is too wide' } }
        : { result: await forward() },
    );
    const asked = chainWith(registry.address, limited.url);
    expect(await asked.providersFor(everybody(), await asked.latestBlock())).toEqual(new Map());
    await limited.stop();
  });
});

test('a key that signs for nothing proves nothing', async () => {
  const nobody = privateKeyToAccount(`0x${'77'.repeat(32)}`);
  expect(await chain.providersOf(plain(nobody.address))).toEqual([]);
});
