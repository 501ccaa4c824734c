import { beforeEach, describe, expect, test } from '@jest/globals';
import { getContract, parseEther } from 'viem';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import type { Staking } from '../../../../lib/ports.ts';
import { DEPLOYER } from '../../../../lib/world/l1/accounts.ts';
import { artifact } from '../../../../lib/world/l1/artifacts.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { FAUCET_AMOUNT } from '../../../../lib/world/l1/network.ts';
import { sendAs } from '../../../../lib/world/l1/send.ts';
import { english } from '../../../fakes/english.ts';
import { add, carryOut, depositOf, stakingOn } from './local-staking.ts';
import { onRestoredL1 } from '../../world/l1/restored-l1.ts';

const THRESHOLD = parseEther('200000');
const { abi: tokenAbi } = artifact('TestERC20');
const { abi: handlerAbi } = artifact('StakingAssetHandler');

let l1: LocalL1;
let staking: Staking;

onRestoredL1((started) => {
  l1 = started;
});
beforeEach(async () => {
  staking = stakingOn(l1, { as: l1.sparta });
});

const token = () => getContract({ address: l1.stakingAsset, abi: tokenAbi, client: l1.publicClient });
const newcomer = (index = 0) => l1.newcomers[index]!;
const rollup = async () => plain(await l1.rollup());
const mint = (to: `0x${string}`, wei: bigint) =>
  sendAs(l1.testClient, DEPLOYER, l1.stakingAsset, tokenAbi, 'mint', [to, wei]);

describe('adding a validator with the tokens of the handler (4.x)', () => {
  test('claims, approves exactly the stake, deposits, and leaves no allowance', async () => {
    const deposit = depositOf(newcomer());
    const found = await staking.preflight(deposit);
    expect(found).toEqual({ rollup: await rollup(), thresholdWei: THRESHOLD, how: 'deposit' });
    const calls = await staking.calls(deposit, found.rollup);
    expect(calls.map(({ step }) => step)).toEqual(['claim', 'approve', 'deposit']);
    const [claim, approve, last] = calls;
    await carryOut(staking, [claim!, approve!]);
    expect(await token().read.allowance([l1.sparta.address, found.rollup])).toBe(THRESHOLD);
    const [sent] = await carryOut(staking, [last!]);
    expect(await staking.receipt(sent!.hash)).toMatchObject({ outcome: 'success' });
    expect(await token().read.allowance([l1.sparta.address, found.rollup])).toBe(0n);
    expect(await staking.balances()).toMatchObject({ tokensWei: FAUCET_AMOUNT - THRESHOLD });
    expect(await staking.standing(found.rollup, deposit.attester)).toBe('queued');
    await l1.nextEpoch();
    expect(await staking.standing(found.rollup, deposit.attester)).toBe('registered');
  });

  test('claims nothing while the tokens last, and approves anew what an earlier approval left', async () => {
    await add(staking, depositOf(newcomer(0)));
    const second = await staking.calls(depositOf(newcomer(1)), await rollup());
    expect(second.map(({ step }) => step)).toEqual(['approve', 'deposit']);
    await carryOut(staking, second.slice(0, 1));
    await add(staking, depositOf(newcomer(2)));
    expect(await token().read.allowance([l1.sparta.address, await rollup()])).toBe(0n);
  });

  test('uses no more gas than was set aside for each step', async () => {
    const sent = await add(staking, depositOf(newcomer()));
    for (const { hash, step } of sent) {
      const [{ gasUsed }, { gas }] = await Promise.all([
        l1.publicClient.getTransactionReceipt({ hash }),
        l1.publicClient.getTransaction({ hash }),
      ]);
      expect({ step, roomy: gasUsed * 4n < gas * 3n }).toEqual({ step, roomy: true });
    }
  });

  test('asks for what the queue keeps: withdrawer, keys, and whether it moves', async () => {
    const deposit = depositOf(newcomer(), {
      moveWithLatestRollup: false,
      withdrawer: plain(l1.person(9).address),
    });
    await add(staking, deposit);
    const entry = await l1.publicClient.readContract({
      address: await l1.rollup(),
      abi: artifact('Rollup').abi,
      functionName: 'getEntryQueueAt',
      args: [0n],
    });
    expect({ ...entry, attester: plain(entry.attester), withdrawer: plain(entry.withdrawer) }).toEqual(
      deposit,
    );
  });

  test('shows a passport of the right service where the handler did not let the account through', async () => {
    const stranger = stakingOn(l1, { as: l1.person(3) });
    await add(stranger, depositOf(newcomer()));
    expect(await stranger.balances()).toMatchObject({ tokensWei: FAUCET_AMOUNT - THRESHOLD });
  });

  test('claims as often as a small faucet needs', async () => {
    await sendAs(l1.testClient, DEPLOYER, l1.stakingAssetHandler, handlerAbi, 'setFaucetAmount', [
      parseEther('70000'),
    ]);
    const calls = await staking.calls(depositOf(newcomer()), await rollup());
    expect(calls.map(({ step }) => step)).toEqual(['claim', 'claim', 'claim', 'approve', 'deposit']);
    await carryOut(staking, calls);
    expect(await staking.standing(await rollup(), plain(newcomer().attester))).toBe('queued');
  });

  test('stops where the rollup changed after the preflight', async () => {
    const deposit = depositOf(newcomer());
    const before = await staking.preflight(deposit);
    const after = await l1.upgradeRollup();
    await expect(staking.calls(deposit, before.rollup)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('is not the latest rollup any more.'),
    });
    expect(await staking.preflight(deposit)).toMatchObject({ rollup: plain(after) });
  });
});

describe('adding a validator with tokens of its own', () => {
  const own = () => stakingOn(l1, { as: l1.person(4), handler: undefined });

  test('approves and deposits', async () => {
    await mint(l1.person(4).address, THRESHOLD);
    const sent = await add(own(), depositOf(newcomer()));
    expect(sent.map(({ step }) => step)).toEqual(['approve', 'deposit']);
    expect(await own().balances()).toMatchObject({ tokensWei: 0n, thresholdWei: THRESHOLD, faucetWei: 0n });
  });

  test('is refused where they do not suffice, with what is held and needed', async () => {
    await mint(l1.person(4).address, THRESHOLD - 1n);
    await expect(own().preflight(depositOf(newcomer()))).rejects.toMatchObject({
      code: 'conflict',
      message: `The account of Sparta, \`${l1.person(4).address}\`, holds 199,999.99 tokens, and one validator takes 200,000.`,
      hint: 'Tell whoever runs Sparta: the account needs staking tokens.',
    });
  });
});

describe('the account', () => {
  test('is the address of its signer', async () => {
    expect(await staking.account()).toBe(plain(l1.sparta.address));
  });

  test('says what it holds, what one addition costs at most, and what the faucet can give', async () => {
    const { baseFeePerGas } = await l1.publicClient.getBlock();
    expect(await staking.balances()).toEqual({
      etherWei: parseEther('100'),
      tokensWei: 0n,
      thresholdWei: THRESHOLD,
      addFeeWei: 780_000n * (2n * baseFeePerGas! + 1_500_000_000n),
      faucetWei: FAUCET_AMOUNT * 100_000n,
    });
  });

  test('can claim once where it needs a passport, and never where the passport was used', async () => {
    const stranger = stakingOn(l1, { as: l1.person(5) });
    expect(await stranger.balances()).toMatchObject({ faucetWei: FAUCET_AMOUNT });
    await add(stranger, depositOf(newcomer()));
    expect(await stranger.balances()).toMatchObject({ faucetWei: 0n });
  });

  test('sends ether', async () => {
    const to = plain(newcomer().attester);
    await carryOut(staking, [staking.topUp(to, parseEther('0.1'))]);
    expect(await l1.publicClient.getBalance({ address: to })).toBe(parseEther('0.1'));
  });

  test('that does not exist adds nobody', async () => {
    const none = stakingOn(l1, { as: l1.sparta, signer: undefined });
    expect(await none.account()).toBeUndefined();
    await expect(none.preflight(depositOf(newcomer()))).rejects.toMatchObject({
      code: 'forbidden',
      message: 'Sparta has no account on L1 here, so it adds nobody on chain.',
    });
  });
});

describe('on Ethereum mainnet', () => {
  const [hash, to] = [`0x${'1'.repeat(64)}`, `0x${'2'.repeat(40)}`] as const;
  const call = { step: 'deposit', to, data: '0x', valueWei: 0n, gas: 1n } as const;
  const signed = {
    step: 'deposit',
    nonce: 0,
    hash,
    raw: '0x',
    maxFeePerGas: 1n,
    maxPriorityFeePerGas: 1n,
  } as const;
  const refusal = { code: 'forbidden', message: 'Sparta adds nobody on chain on Ethereum mainnet.' };

  test.each<[name: string, use: (port: Staking) => Promise<unknown>]>([
    ['account', (port) => port.account()],
    ['preflight', (port) => port.preflight(depositOf(newcomer()))],
    ['calls', (port) => port.calls(depositOf(newcomer()), to)],
    ['topUp', async (port) => port.topUp(to, 1n)],
    ['balances', (port) => port.balances()],
    ['transactionCount', (port) => port.transactionCount()],
    ['sign', (port) => port.sign(call, { nonce: 0 })],
    ['broadcast', (port) => port.broadcast(signed)],
    ['receipt', (port) => port.receipt(hash)],
    ['standing', (port) => port.standing(to, to)],
  ])('nothing is done unless it is enabled: %s', async (_name, use) => {
    await expect(use(stakingOn(l1, { as: l1.sparta, chainId: 1 }))).rejects.toMatchObject(refusal);
  });

  test('an endpoint of another chain is refused even where it is enabled', async () => {
    const enabled = stakingOn(l1, { as: l1.sparta, chainId: 1, allowMainnet: true });
    expect(await enabled.account()).toBe(plain(l1.sparta.address));
    await expect(enabled.balances()).rejects.toMatchObject({ code: 'upstream' });
  });
});

describe('a receipt', () => {
  test('of a call that reverted says why, in words', async () => {
    const deposit = depositOf(newcomer());
    const [, , last] = await staking.calls(deposit, await rollup());
    const [sent] = await carryOut(staking, [last!]);
    const receipt = await staking.receipt(sent!.hash);
    expect(english(receipt)).toEqual({
      outcome: 'reverted',
      block: { number: Number(await l1.publicClient.getBlockNumber()), hash: expect.any(String) },
      reason: `\`${await l1.rollup()}\` may take 0 tokens and needs 200,000.`,
    });
  });

  test('of a call that had too little gas says so', async () => {
    const [claim] = await staking.calls(depositOf(newcomer()), await rollup());
    const [sent] = await carryOut(staking, [{ ...claim!, gas: 45_000n }]);
    expect(english(await staking.receipt(sent!.hash))).toMatchObject({
      outcome: 'reverted',
      reason: 'It ran out of gas.',
    });
  });

  test('of a call nobody mined is not there', async () => {
    expect(await staking.receipt(`0x${'ab'.repeat(32)}`)).toBeUndefined();
  });

  test('is gone after a reorg that took its block', async () => {
    await l1.mine(3);
    const sent = await add(staking, depositOf(newcomer()));
    const { hash } = sent.at(-1)!;
    expect(await staking.receipt(hash)).toMatchObject({ outcome: 'success' });
    await l1.reorg(3);
    expect(await staking.receipt(hash)).toBeUndefined();
    expect(await staking.standing(await rollup(), plain(newcomer().attester))).toBe('unknown');
  });
});
