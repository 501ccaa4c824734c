import { setTimeout as pause } from 'node:timers/promises';
import type { Address } from '../../lib/domain/address.ts';
import type { Deposit, L1Call, SignedCall, Staking } from '../../lib/ports.ts';

export interface StakingWorld {
  staking: Staking;
  account: Address;
  rollup: Address;
  /** A good deposit of somebody who is not staked; another one for each index. */
  deposit: (index: number) => Deposit;
  /** Mines what was broadcast. Nothing is mined by itself. */
  mine: () => Promise<void>;
  /** Lets in who waits in the entry queue. */
  flush: () => Promise<void>;
}

/** What Sparta's own account does on every L1. `world` gives a fresh one, whose account has ether and no tokens. */
export function stakingContract(name: string, world: () => StakingWorld): void {
  describe(`staking ${name}`, () => {
    const other = '0x00000000000000000000000000000000000000aa';
    const send = async (calls: readonly L1Call[]): Promise<SignedCall[]> => {
      const { staking, mine } = world();
      const first = await staking.transactionCount();
      const sent: SignedCall[] = [];
      for (const [index, call] of calls.entries()) {
        const signed = await staking.sign(call, { nonce: first + index });
        await staking.broadcast(signed);
        sent.push(signed);
      }
      await mine();
      for (const { hash } of sent) await receiptOf(hash);
      return sent;
    };
    /** A node may show a receipt a moment after its block. */
    const receiptOf = async (hash: SignedCall['hash']) => {
      for (let tries = 0; tries < 500; tries += 1) {
        const receipt = await world().staking.receipt(hash);
        if (receipt !== undefined) return receipt;
        await pause(10);
      }
      throw new Error(`Transaction ${hash} was not mined.`);
    };

    test('knows its account', async () => {
      expect(await world().staking.account()).toBe(world().account);
    });

    test('finds a good deposit good: on the canonical rollup, for the threshold', async () => {
      const { staking, rollup, deposit } = world();
      const { thresholdWei } = await staking.balances();
      expect(await staking.preflight(deposit(0))).toEqual({ rollup, thresholdWei, how: 'deposit' });
    });

    test('stakes exactly the threshold, queued first and registered once let in', async () => {
      const { staking, rollup, deposit, flush } = world();
      expect(await staking.standing(rollup, deposit(0).attester)).toBe('unknown');
      const calls = await staking.calls(deposit(0), rollup);
      expect(calls.map(({ step }) => step)).toEqual(['claim', 'approve', 'deposit']);
      await send(calls.slice(0, 1));
      const before = await staking.balances();
      await send(calls.slice(1));
      const after = await staking.balances();
      expect(before.tokensWei - after.tokensWei).toBe(after.thresholdWei);
      expect(await staking.standing(rollup, deposit(0).attester)).toBe('queued');
      await flush();
      expect(await staking.standing(rollup, deposit(0).attester)).toBe('registered');
    });

    test('claims only where tokens lack', async () => {
      const { staking, rollup, deposit } = world();
      await send(await staking.calls(deposit(0), rollup));
      const second = await staking.calls(deposit(1), rollup);
      expect(second.map(({ step }) => step)).toEqual(['approve', 'deposit']);
    });

    test('refuses whoever is queued or registered already', async () => {
      const { staking, rollup, deposit, flush } = world();
      await send(await staking.calls(deposit(0), rollup));
      await expect(staking.preflight(deposit(0))).rejects.toMatchObject({ code: 'conflict' });
      await flush();
      await expect(staking.preflight(deposit(0))).rejects.toMatchObject({ code: 'conflict' });
    });

    test('signs without sending', async () => {
      const { staking, mine } = world();
      const nonce = await staking.transactionCount();
      const signed = await staking.sign(staking.topUp(other, 1n), { nonce });
      expect(signed).toMatchObject({ step: 'top-up', nonce });
      await mine();
      expect(await staking.transactionCount()).toBe(nonce);
      expect(await staking.receipt(signed.hash)).toBeUndefined();
    });

    test('signs another transaction for another call, and for another nonce', async () => {
      const { staking } = world();
      const nonce = await staking.transactionCount();
      const signed = await Promise.all([
        staking.sign(staking.topUp(other, 1n), { nonce }),
        staking.sign(staking.topUp(other, 2n), { nonce }),
        staking.sign(staking.topUp(other, 1n), { nonce: nonce + 1 }),
      ]);
      expect(new Set(signed.map(({ hash }) => hash)).size).toBe(3);
    });

    test('broadcasts the same transaction once, however often it is told to', async () => {
      const { staking, mine } = world();
      const nonce = await staking.transactionCount();
      const signed = await staking.sign(staking.topUp(other, 1n), { nonce });
      expect(await staking.broadcast(signed)).toBe('sent');
      expect(await staking.broadcast(signed)).toBe('known');
      expect(await staking.receipt(signed.hash)).toBeUndefined();
      await mine();
      expect(await receiptOf(signed.hash)).toMatchObject({
        outcome: 'success',
        block: { number: expect.any(Number), hash: expect.stringMatching(/^0x/) },
      });
      expect(await staking.broadcast(signed)).toBe('known');
      expect(await staking.transactionCount()).toBe(nonce + 1);
    });

    test('replaces what waits by raising both fees an eighth, and the replaced is never mined', async () => {
      const { staking, mine } = world();
      const nonce = await staking.transactionCount();
      const call = staking.topUp(other, 1n);
      const first = await staking.sign(call, { nonce });
      await staking.broadcast(first);
      const second = await staking.sign(call, { nonce, replaces: first });
      expect(second.maxFeePerGas * 8n).toBeGreaterThanOrEqual(first.maxFeePerGas * 9n);
      expect(second.maxPriorityFeePerGas * 8n).toBeGreaterThanOrEqual(first.maxPriorityFeePerGas * 9n);
      expect(await staking.broadcast(second)).toBe('sent');
      await expect(staking.broadcast(first)).rejects.toMatchObject({ code: 'upstream' });
      await mine();
      expect(await receiptOf(second.hash)).toMatchObject({ outcome: 'success' });
      expect(await staking.receipt(first.hash)).toBeUndefined();
      expect(await staking.broadcast(first)).toBe('nonce-used');
      expect(await staking.transactionCount()).toBe(nonce + 1);
    });

    test('keeps the order of nonces, whichever comes first', async () => {
      const { staking, mine } = world();
      const nonce = await staking.transactionCount();
      const [first, second] = await Promise.all([
        staking.sign(staking.topUp(other, 1n), { nonce }),
        staking.sign(staking.topUp(other, 2n), { nonce: nonce + 1 }),
      ]);
      expect(await staking.broadcast(second)).toBe('sent');
      await mine();
      expect(await staking.receipt(second.hash)).toBeUndefined();
      expect(await staking.broadcast(first)).toBe('sent');
      await mine();
      expect(await receiptOf(first.hash)).toMatchObject({ outcome: 'success' });
      expect(await receiptOf(second.hash)).toMatchObject({ outcome: 'success' });
      expect(await staking.transactionCount()).toBe(nonce + 2);
    });

    test('says that a call reverted, and why', async () => {
      const { staking, rollup, deposit } = world();
      const [, , last] = await staking.calls(deposit(0), rollup);
      const [sent] = await send([last!]);
      const receipt = await receiptOf(sent!.hash);
      expect(receipt.outcome).toBe('reverted');
      expect(receipt.reason).toBeDefined();
      expect(await staking.standing(rollup, deposit(0).attester)).toBe('unknown');
    });

    test('sends ether, which its balance shows', async () => {
      const { staking } = world();
      const value = 10n ** 17n;
      const before = await staking.balances();
      await send([staking.topUp(other, value)]);
      const { etherWei } = await staking.balances();
      expect(before.etherWei - etherWei).toBeGreaterThanOrEqual(value);
    });
  });
}
