import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseEther, parseTransaction } from 'viem';
import type { Hex } from 'viem';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import type { L1Call, Staking } from '../../../../lib/ports.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { fakeLog } from '../../../fakes/log.ts';
import { silent } from './local-chain.ts';
import { depositOf, mined, stakingOn } from './local-staking.ts';
import { startRpcProxy } from './rpc-proxy.ts';
import type { Behaviour, RpcProxy } from './rpc-proxy.ts';
import { onRestoredL1 } from '../../world/l1/restored-l1.ts';

let l1: LocalL1;
let staking: Staking;
let call: L1Call;
let nonce: number;
const proxies: RpcProxy[] = [];

onRestoredL1((started) => {
  l1 = started;
});
beforeEach(async () => {
  await l1.testClient.setAutomine(false);
  staking = stakingOn(l1, { as: l1.sparta });
  call = staking.topUp(plain(l1.person(1).address), 5n);
  nonce = await staking.transactionCount();
});
afterEach(async () => {
  await l1.testClient.setAutomine(true);
  await Promise.all(proxies.splice(0).map((proxy) => proxy.stop()));
});

const mine = async (hash: Hex) => {
  await l1.mine();
  await mined(staking, hash);
};

/** An endpoint that answers one method so, and passes all else on. */
async function behind(method: string, behave: Behaviour): Promise<Staking> {
  const proxy = await startRpcProxy(l1.url, (asked, forward) =>
    asked.method === method ? behave(asked, forward) : forward().then((result) => ({ result })),
  );
  proxies.push(proxy);
  return stakingOn(l1, { as: l1.sparta, urls: [proxy.url], log: silent });
}

describe('signing', () => {
  test('sends nothing, and gives the transaction whole', async () => {
    const signed = await staking.sign(call, { nonce });
    const read = parseTransaction(signed.raw);
    expect(read).toMatchObject({
      type: 'eip1559',
      chainId: l1.chainId,
      value: 5n,
      gas: 50_000n,
      maxFeePerGas: signed.maxFeePerGas,
      maxPriorityFeePerGas: 1_500_000_000n,
    });
    expect(read.nonce ?? 0).toBe(nonce);
    const { baseFeePerGas } = await l1.publicClient.getBlock();
    expect(signed.maxFeePerGas).toBe(2n * baseFeePerGas! + 1_500_000_000n);
    await l1.mine();
    expect(await staking.receipt(signed.hash)).toBeUndefined();
    expect(await staking.transactionCount()).toBe(nonce);
  });

  test('logs neither the transaction nor a key', async () => {
    const log = fakeLog();
    const noted = stakingOn(l1, { as: l1.sparta, log });
    const signed = await noted.sign(call, { nonce });
    await noted.broadcast(signed);
    expect(log.facts()).toEqual(['l1.call-signed', 'l1.call-broadcast']);
    const written = JSON.stringify(log.lines, (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(written).not.toContain(signed.raw.slice(2, 60));
    expect(written).not.toContain(l1.sparta.privateKey.slice(2));
  });

  test('waits where L1 is too expensive', async () => {
    const port = await behind('eth_getBlockByNumber', async (_call, forward) => ({
      result: Object.assign({}, await forward(), { baseFeePerGas: `0x${(600n * 10n ** 9n).toString(16)}` }),
    }));
    await expect(port.sign(call, { nonce })).rejects.toMatchObject({
      code: 'upstream',
      message: 'L1 is too expensive now: 601.5 gwei for gas, and Sparta pays 500 at most.',
      retryAfterSeconds: 60,
    });
  });
});

describe('a replacement', () => {
  test('is taken in the place of the one that waits, with both fees raised by an eighth', async () => {
    const first = await staking.sign(call, { nonce });
    expect(await staking.broadcast(first)).toBe('sent');
    const second = await staking.sign(call, { nonce, replaces: first });
    expect(second.maxFeePerGas * 8n).toBeGreaterThanOrEqual(first.maxFeePerGas * 9n);
    expect(second.maxPriorityFeePerGas * 8n).toBeGreaterThanOrEqual(first.maxPriorityFeePerGas * 9n);
    expect(await staking.broadcast(second)).toBe('sent');
    await mine(second.hash);
    expect(await staking.receipt(second.hash)).toMatchObject({ outcome: 'success' });
    expect(await staking.receipt(first.hash)).toBeUndefined();
    expect(await staking.transactionCount()).toBe(nonce + 1);
  });

  test('is refused for another nonce, which would spend twice', async () => {
    const first = await staking.sign(call, { nonce });
    await expect(staking.sign(call, { nonce: nonce + 1, replaces: first })).rejects.toThrow(TypeError);
  });

  test('leaves the replaced one unable to come back', async () => {
    const first = await staking.sign(call, { nonce });
    const second = await staking.sign(call, { nonce, replaces: first });
    await staking.broadcast(second);
    await expect(staking.broadcast(first)).rejects.toMatchObject({
      code: 'upstream',
      message: 'L1 holds another transaction with this nonce and higher fees.',
    });
    await mine(second.hash);
    expect(await staking.broadcast(first)).toBe('nonce-used');
  });
});

describe('broadcasting', () => {
  test('twice is one transaction, while it waits and after it was mined', async () => {
    const signed = await staking.sign(call, { nonce });
    expect(await staking.broadcast(signed)).toBe('sent');
    expect(await staking.broadcast(signed)).toBe('known');
    await mine(signed.hash);
    expect(await staking.broadcast(signed)).toBe('known');
    expect(await staking.transactionCount()).toBe(nonce + 1);
  });

  test('a deposit twice takes the stake once', async () => {
    const deposit = depositOf(l1.newcomers[0]!);
    const calls = await staking.calls(deposit, plain(await l1.rollup()));
    const all = await Promise.all(calls.map((each, index) => staking.sign(each, { nonce: nonce + index })));
    for (const signed of [...all, ...all]) await staking.broadcast(signed);
    await mine(all.at(-1)!.hash);
    for (const signed of all) expect(await staking.broadcast(signed)).toBe('known');
    expect(await staking.balances()).toMatchObject({ tokensWei: parseEther('800000') });
  });

  test('again after a reorg brings the same transaction back', async () => {
    await l1.mine(3);
    const signed = await staking.sign(call, { nonce });
    await staking.broadcast(signed);
    await mine(signed.hash);
    await l1.reorg(2);
    expect(await staking.receipt(signed.hash)).toBeUndefined();
    await staking.broadcast(signed);
    await mine(signed.hash);
    expect(await staking.receipt(signed.hash)).toMatchObject({ outcome: 'success' });
    expect(await staking.transactionCount()).toBe(nonce + 1);
  });

  test('without ether for it waits for ether', async () => {
    const signed = await staking.sign(call, { nonce });
    await l1.testClient.setBalance({ address: l1.sparta.address, value: 1n });
    await expect(staking.broadcast(signed)).rejects.toMatchObject({
      code: 'upstream',
      message: 'The account of Sparta has too little ether for this transaction.',
    });
  });

  test.each([
    ['Geth', -32000, 'already known'],
    ['Erigon', -32000, 'ALREADY_EXISTS: already known'],
    ['Nethermind', -32010, 'AlreadyKnown'],
    ['Besu', -32000, 'Known transaction'],
  ])('knows how %s says that it has it', async (_node, code, message) => {
    const port = await behind('eth_sendRawTransaction', async () => ({ error: { code, message } }));
    expect(await port.broadcast(await port.sign(call, { nonce }))).toBe('known');
  });

  test.each([
    ['Geth', -32000, 'nonce too low: next nonce 9, tx nonce 3'],
    ['Erigon', -32000, 'INTERNAL_ERROR: nonce too low'],
    ['Nethermind', -32010, 'OldNonce, Current nonce: 9, nonce of rejected tx: 3'],
    ['Besu', -32001, 'Nonce too low'],
  ])('knows how %s says that another took its nonce', async (_node, code, message) => {
    const port = await behind('eth_sendRawTransaction', async () => ({ error: { code, message } }));
    expect(await port.broadcast(await port.sign(call, { nonce }))).toBe('nonce-used');
  });

  test('is tried at the next endpoint where one is unwell', async () => {
    const proxy = await startRpcProxy(l1.url, async () => ({
      body: 'no',
      contentType: 'text/plain',
      status: 502,
    }));
    proxies.push(proxy);
    const port = stakingOn(l1, { as: l1.sparta, urls: [proxy.url, l1.url] });
    expect(await port.broadcast(await port.sign(call, { nonce }))).toBe('sent');
  });

  test('is not taken for sent where the endpoint refuses it for another reason', async () => {
    const port = await behind('eth_sendRawTransaction', async () => ({
      error: { code: -32000, message: 'transaction type not supported' },
    }));
    await expect(port.broadcast(await port.sign(call, { nonce }))).rejects.toMatchObject({
      code: 'upstream',
      message: 'L1 did not answer: error -32000: transaction type not supported.',
    });
  });
});

describe('a receipt', () => {
  test('of a reverted call comes without a reason where the endpoint keeps no state', async () => {
    const [, , deposit] = await staking.calls(depositOf(l1.newcomers[0]!), plain(await l1.rollup()));
    const signed = await staking.sign(deposit!, { nonce });
    await staking.broadcast(signed);
    await mine(signed.hash);
    const port = await behind('eth_call', async () => ({
      error: { code: -32000, message: 'missing trie node' },
    }));
    const receipt = await port.receipt(signed.hash);
    expect(receipt).toMatchObject({ outcome: 'reverted' });
    expect(receipt).not.toHaveProperty('reason');
  });
});
