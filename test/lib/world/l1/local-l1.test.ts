import { describe, expect, test } from '@jest/globals';
import { getContract, parseEther, parseEventLogs } from 'viem';
import type { Address, Hash } from 'viem';
import { artifact } from '../../../../lib/world/l1/artifacts.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { MULTICALL3 } from '../../../../lib/world/l1/multicall3.ts';
import { onRestoredL1 } from './restored-l1.ts';

const { abi } = artifact('Rollup');
const [NONE, VALIDATING, ZOMBIE, EXITING] = [0, 1, 2, 3];

let l1: LocalL1;

onRestoredL1((started) => {
  l1 = started;
});

const rollupAt = (address: Address) => getContract({ address, abi, client: l1.publicClient });
const rollup = async () => rollupAt(await l1.rollup());
const viewOf = async (attester: Address) => (await rollup()).read.getAttesterView([attester]);
const statusOf = async (attester: Address) => (await viewOf(attester)).status;
const eventsOf = async (hash: Hash) =>
  parseEventLogs({ abi, logs: (await l1.publicClient.getTransactionReceipt({ hash })).logs });
const committeeOf = async (epoch: number) =>
  (
    await l1.publicClient.simulateContract({
      address: await l1.rollup(),
      abi,
      functionName: 'getEpochCommittee',
      args: [BigInt(epoch)],
    })
  ).result;

describe('a local L1 at its start', () => {
  test('has twelve validators, all of them validating', async () => {
    expect(await (await rollup()).read.getActiveAttesterCount()).toBe(12n);
    const statuses = await Promise.all(l1.validators.map(({ attester }) => statusOf(attester)));
    expect(statuses).toEqual(Array.from({ length: 12 }, () => VALIDATING));
  });

  test('knows the committee of the current epoch and of the next', async () => {
    const epoch = await l1.clock.epoch();
    const attesters = l1.validators.map(({ attester }) => attester);
    for (const committee of [await committeeOf(epoch), await committeeOf(epoch + 1)]) {
      expect(committee).toHaveLength(4);
      expect(attesters).toEqual(expect.arrayContaining([...committee]));
    }
  });

  test('agrees with its own rollup about slot and epoch', async () => {
    expect(BigInt(await l1.clock.slot())).toBe(await (await rollup()).read.getCurrentSlot());
    expect(BigInt(await l1.clock.epoch())).toBe(await (await rollup()).read.getCurrentEpoch());
  });

  test('points from the Registry to the contracts it names', async () => {
    const registry = getContract({
      address: l1.registry,
      abi: artifact('Registry').abi,
      client: l1.publicClient,
    });
    expect(await registry.read.getCanonicalRollup()).toBe(await l1.rollup());
    expect(await registry.read.getGovernance()).toBe(l1.governance);
    expect(await (await rollup()).read.getGSE()).toBe(l1.gse);
    expect(await (await rollup()).read.getStakingAsset()).toBe(l1.stakingAsset);
    expect((await (await rollup()).read.getRewardConfig()).rewardDistributor).toBe(
      await registry.read.getRewardDistributor(),
    );
  });

  test('answers many reads in one call through Multicall3', async () => {
    const statuses = await l1.publicClient.multicall({
      multicallAddress: MULTICALL3,
      allowFailure: false,
      contracts: await Promise.all(
        l1.validators.map(async ({ attester }) => ({
          address: await l1.rollup(),
          abi,
          functionName: 'getStatus' as const,
          args: [attester] as const,
        })),
      ),
    });
    expect(new Set(statuses)).toEqual(new Set([VALIDATING]));
  });

  test('lets several validators be exited by one person, and others by another', async () => {
    const owned = l1.validators.filter(({ withdrawer }) => withdrawer === l1.person(0).address);
    expect(owned).toHaveLength(3);
    const [first] = owned;
    expect((await viewOf(first!.attester)).config.withdrawer).toBe(l1.person(0).address);
    expect(new Set(l1.validators.map(({ withdrawer }) => withdrawer)).size).toBe(5);
  });

  test('gives the account of Sparta tokens from the staking asset handler without a passport', async () => {
    const handler = { address: l1.stakingAssetHandler, abi: artifact('StakingAssetHandler').abi };
    expect(
      await l1.publicClient.readContract({
        ...handler,
        functionName: 'isUnhinged',
        args: [l1.sparta.address],
      }),
    ).toBe(true);
    const faucet = await l1.publicClient.readContract({ ...handler, functionName: 'faucetAmount' });
    const held = await l1.publicClient.readContract({
      address: l1.stakingAsset,
      abi: artifact('TestERC20').abi,
      functionName: 'balanceOf',
      args: [l1.stakingAssetHandler],
    });
    expect(held).toBeGreaterThan(faucet);
  });
});

describe('checkpoints', () => {
  test('follow the slots, and are proven an epoch later', async () => {
    await l1.nextEpoch();
    await l1.nextSlot();
    const { read } = await rollup();
    const slot = await read.getCurrentSlot();
    expect(await read.getTips()).toEqual({ pending: slot - 1n, proven: slot - 5n });
    expect((await read.getCheckpoint([slot - 1n])).slotNumber).toBe(slot - 1n);
    expect(await read.getEpochForCheckpoint([slot - 4n])).toBe((await read.getCurrentEpoch()) - 1n);
  });
});

describe('the entry queue', () => {
  test('holds a newcomer without a status until it is flushed', async () => {
    const [newcomer] = l1.newcomers;
    const queued = await eventsOf(await l1.deposit(newcomer!));
    expect(queued.map(({ eventName }) => eventName)).toContain('ValidatorQueued');
    expect(await statusOf(newcomer!.attester)).toBe(NONE);
    expect(await (await rollup()).read.getEntryQueueLength()).toBe(1n);
    await l1.nextEpoch();
    expect(await statusOf(newcomer!.attester)).toBe(VALIDATING);
  });

  test('refuses the second deposit of one attester only when flushed, and refunds it', async () => {
    const [newcomer] = l1.newcomers;
    await l1.deposit(newcomer!);
    await l1.deposit(newcomer!);
    await l1.clock.nextEpoch();
    const events = await eventsOf(await l1.flushQueue());
    expect(events.filter(({ address }) => address !== l1.gse.toLowerCase()).map((e) => e.eventName)).toEqual(
      expect.arrayContaining(['Deposit', 'FailedDeposit']),
    );
    const refund = await l1.publicClient.readContract({
      address: l1.stakingAsset,
      abi: artifact('TestERC20').abi,
      functionName: 'balanceOf',
      args: [newcomer!.withdrawer],
    });
    expect(refund).toBe(parseEther('200000'));
  });
});

describe('a slash', () => {
  test('that is large makes the validator a zombie and says so in a log', async () => {
    const { attester } = l1.validators[0]!;
    const [slashed] = await eventsOf(await l1.slash(attester)).then((events) =>
      events.filter((event) => event.eventName === 'Slashed'),
    );
    expect(slashed?.args).toEqual({ attester, amount: parseEther('15000') });
    const view = await viewOf(attester);
    expect(view.status).toBe(ZOMBIE);
    expect(view.exit.amount).toBe(parseEther('185000'));
  });

  test('that is small leaves it validating with less stake', async () => {
    const { attester } = l1.validators[0]!;
    await l1.slash(attester, parseEther('2000'));
    const view = await viewOf(attester);
    expect(view.status).toBe(VALIDATING);
    expect(view.effectiveBalance).toBe(parseEther('198000'));
  });

  test('is undone by a reorg that is deep enough', async () => {
    const { attester } = l1.validators[1]!;
    await l1.mine(3);
    const hash = await l1.slash(attester);
    await l1.mine(1);
    await l1.reorg(3);
    expect(await statusOf(attester)).toBe(VALIDATING);
    await expect(l1.publicClient.getTransactionReceipt({ hash })).rejects.toThrow('could not be found');
  });
});

describe('an exit', () => {
  test('goes from exiting to withdrawn once both delays have passed', async () => {
    const validator = l1.validators[2]!;
    await l1.initiateWithdraw(validator);
    const { status, exit } = await viewOf(validator.attester);
    expect(status).toBe(EXITING);
    await l1.clock.warpTo(exit.exitableAt + 1n);
    await expect(l1.finalizeWithdraw(validator)).rejects.toThrow('Governance__WithdrawalNotUnlockedYet');
    const { unlocksAt } = await l1.publicClient.readContract({
      address: l1.governance,
      abi: artifact('Governance').abi,
      functionName: 'getWithdrawal',
      args: [exit.withdrawalId],
    });
    await l1.clock.warpTo(unlocksAt + 1n);
    const events = await eventsOf(await l1.finalizeWithdraw(validator));
    expect(events.map(({ eventName }) => eventName)).toContain('WithdrawFinalized');
    expect(await statusOf(validator.attester)).toBe(NONE);
  });

  test('of a zombie needs its withdrawer first', async () => {
    const validator = l1.validators[3]!;
    await l1.slash(validator.attester);
    const { exit } = await viewOf(validator.attester);
    await l1.clock.warpTo(exit.exitableAt + 4000n);
    await expect(l1.finalizeWithdraw(validator)).rejects.toThrow('Staking__InitiateWithdrawNeeded');
    await l1.initiateWithdraw(validator);
    await l1.finalizeWithdraw(validator);
    expect(await statusOf(validator.attester)).toBe(NONE);
  });
});

describe('an upgrade', () => {
  test('moves followers to the new rollup, and leaves the pinned and the leaving on the old one', async () => {
    const old = rollupAt(await l1.rollup());
    const [pinned] = l1.newcomers;
    await l1.deposit(pinned!, { moveWithLatestRollup: false });
    await l1.nextEpoch();
    const leaving = l1.validators[4]!;
    await l1.initiateWithdraw(leaving);

    const upgraded = await l1.upgradeRollup();
    expect(await l1.rollup()).toBe(upgraded);
    const follower = l1.validators[0]!;
    expect(await old.read.getStatus([follower.attester])).toBe(NONE);
    expect(await statusOf(follower.attester)).toBe(VALIDATING);
    expect(await old.read.getStatus([pinned!.attester])).toBe(VALIDATING);
    expect(await old.read.getStatus([leaving.attester])).toBe(EXITING);
    expect(await rollupAt(upgraded).read.getVersion()).not.toBe(await old.read.getVersion());
  });

  test('keeps the controls working: epochs pass and a committee forms on the new rollup', async () => {
    await l1.upgradeRollup();
    for (let passed = 0; passed < 4; passed += 1) await l1.nextEpoch();
    expect(await committeeOf(await l1.clock.epoch())).toHaveLength(4);
  });
});
