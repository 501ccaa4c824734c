import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseEther } from 'viem';
import { addValidators } from '../../../../bin/bench/many-validators.ts';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import type { Address } from '../../../../lib/domain/address.ts';
import { artifact } from '../../../../lib/world/l1/artifacts.ts';
import { startLocalL1, type LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { Sender } from '../../../../lib/world/l1/send.ts';
import { chainOn } from './local-chain.ts';
import { startRpcProxy } from './rpc-proxy.ts';

const TOKEN = 10n ** 18n;
/** With those there are at the start, more than the GSE names in one answer. */
const ADDED = 1_000;

let l1: LocalL1;
let rollup: Address;
let everyone: Address[];

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
  rollup = plain(await l1.rollup());
  everyone = [...l1.validators.map(({ attester }) => attester), ...(await addValidators(l1, ADDED))].map(
    plain,
  );
}, 120_000);
afterAll(async () => {
  await l1.stop();
});

test('a set of more than one page is added up whole, with few calls, all of one block', async () => {
  const tags = new Set<unknown>();
  const proxy = await startRpcProxy(l1.url, async ({ method, params }, forward) => {
    if (method === 'eth_call') tags.add(params[1]);
    return { result: await forward() };
  });
  try {
    const chain = chainOn(l1, { urls: [proxy.url] });
    const block = await chain.latestBlock();
    await l1.mine(1);
    const before = chain.calls();
    const set = await chain.set(rollup, block, { smallSlashWei: String(2_000n * TOKEN) });
    // Where to ask, names, views, how many withdrawals there are, and whether the block still stands.
    expect(chain.calls() - before).toBe(1 + 2 + 3 + 1 + 1);
    expect(tags).toEqual(new Set([`0x${block.number.toString(16)}`]));
    const rows = await chain.readings(rollup, everyone, block);
    const staked = rows.reduce((sum, { stakeWei }) => sum + BigInt(stakeWei), 0n);
    expect(set).toMatchObject({
      attesters: everyone.length,
      byStatus: { validating: everyone.length },
      stakeWei: String(staked),
      withdrawers: new Set(rows.map(({ withdrawer }) => withdrawer)).size,
      nearEjection: { bySlash: 0, byTwo: 0 },
    });
    expect(set!.largest[0]).toMatchObject({ withdrawer: plain(l1.person(0).address) });
    expect(set!.largest[0]!.attesters).toBeGreaterThanOrEqual(ADDED);
  } finally {
    await proxy.stop();
  }
}, 120_000);

test('a slash that ejects nobody is no exit, though Governance holds back what it took', async () => {
  const chain = chainOn(l1);
  const before = await chain.set(rollup, await chain.latestBlock());
  await l1.slash(everyone[20]!, 9_000n * TOKEN);
  await l1.initiateWithdraw(l1.validators[1]!);
  const smallSlashWei = String(2_000n * TOKEN);
  const after = await chain.set(rollup, await chain.latestBlock(), { smallSlashWei });
  expect(before!.exits).toBe(0);
  expect(after).toMatchObject({
    attesters: everyone.length - 1,
    lowestHeadroomWei: String(1_000n * TOKEN),
    nearEjection: { bySlash: 1, byTwo: 1, slashWei: smallSlashWei },
    exits: 1,
  });
});

test('an exit is found behind hundreds of later withdrawals', async () => {
  const chain = chainOn(l1);
  const before = await chain.set(rollup, await chain.latestBlock());
  await l1.initiateWithdraw(l1.validators[2]!);
  await slashOften(everyone[30]!, 410);
  const after = await chain.set(rollup, await chain.latestBlock());
  expect(after!.exits).toBe(before!.exits! + 1);
}, 120_000);

/** By one wei each time, which Governance keeps as a withdrawal of its own. */
async function slashOften(attester: Address, times: number): Promise<void> {
  const { testClient } = l1;
  const { abi } = artifact('Rollup');
  const slasher = await testClient.readContract({ address: rollup, abi, functionName: 'getSlasher' });
  await testClient.impersonateAccount({ address: slasher });
  await testClient.setBalance({ address: slasher, value: parseEther('10') });
  const sender = await Sender.from(testClient, slasher);
  for (let slash = 0; slash < times; slash += 1) sender.call(rollup, abi, 'slash', [attester, 1n]);
  await sender.settle();
  await testClient.stopImpersonatingAccount({ address: slasher });
}

test('an endpoint that fails in the middle leaves no figure behind', async () => {
  let calls = 0;
  const proxy = await startRpcProxy(l1.url, async ({ method }, forward) => {
    if (method === 'eth_call') calls += 1;
    return calls > 3
      ? { body: 'unwell', contentType: 'text/plain', status: 503 }
      : { result: await forward() };
  });
  try {
    const chain = chainOn(l1, { urls: [proxy.url] });
    const block = await chain.latestBlock();
    await expect(chain.set(rollup, block)).rejects.toMatchObject({ code: 'upstream' });
  } finally {
    await proxy.stop();
  }
}, 30_000);
