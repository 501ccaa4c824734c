import { describe, expect, test } from '@jest/globals';
import { concatHex, encodeAbiParameters, numberToHex, pad, toFunctionSelector, type Hex } from 'viem';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import { askRound } from '../../../../lib/adapters/chain/slashing-calls.ts';
import type { Slashing } from '../../../../lib/domain/slash-radar-rounds.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { slashingContracts } from '../../../../lib/world/l1/slashing-contracts.ts';
import { address } from '../../../fakes/chain.ts';
import { chainOn } from './local-chain.ts';
import { startRpcProxy } from './rpc-proxy.ts';
import { onRestoredL1 } from '../../world/l1/restored-l1.ts';

let l1: LocalL1;

onRestoredL1((started) => {
  l1 = started;
});

async function read(before?: Slashing): Promise<Slashing | undefined> {
  const chain = chainOn(l1);
  return chain.slashing(plain(await l1.rollup()), await chain.latestBlock(), before);
}

/** Code that answers everything with this word. */
const saying = (word: Hex): Hex => concatHex(['0x7f', pad(word), '0x5f5260205ff3']);
const REFUSES_ALL: Hex = '0x5f5ffd';

/** Code that refuses one function and passes everything else on to a contract. */
const without = (selector: Hex, target: Hex): Hex =>
  concatHex([
    '0x5f3560e01c63', // the selector asked for
    selector,
    '0x14604157', // refused: to 0x41
    '0x365f5f37', // the call data to memory
    '0x5f5f365f5f73',
    target,
    '0x5af150', // passed on
    '0x3d5f5f3e3d5ff3', // and answered
    '0x'.concat('5b'.repeat(64)) as Hex,
    '0x5f5ffd',
  ]);

describe('slashing as L1 tells it', () => {
  test('has the rules of the rollup, and no rounds while nobody votes', async () => {
    const { proposer, slasher, vetoer } = await slashingContracts(l1.publicClient, await l1.rollup());
    const block = await chainOn(l1).latestBlock();
    expect(await read()).toEqual({
      rules: {
        chainId: l1.chainId,
        rollup: plain(await l1.rollup()),
        slasher: plain(slasher),
        proposer: plain(proposer),
        vetoer: plain(vetoer),
        genesisTime: expect.any(Number),
        slotDurationSeconds: 12,
        epochDuration: 4,
        roundSlots: 8,
        roundEpochs: 2,
        committeeSize: 4,
        quorum: 5,
        offsetRounds: 2,
        delayRounds: 1,
        lifetimeRounds: 5,
        amountsWei: ['2000', '5000', '15000'].map((amount) => `${amount}${'0'.repeat(18)}`),
      },
      round: Math.floor((await l1.clock.slot()) / 8),
      enabled: true,
      block,
      rounds: [],
    });
  });

  test('gives the votes for each place while they are below the quorum, which the tally hides', async () => {
    const { attester } = l1.validators[2]!;
    const { round, places } = await l1.voteToSlash({ attester, votes: 2, amountUnits: 2, room: 5 });
    expect((await read())!.rounds).toEqual([
      {
        round,
        votes: 2,
        executed: false,
        vetoed: false,
        targets: [{ ...places[0]!, attester: plain(attester), votes: 2, units: 2 }],
      },
    ]);
    await l1.voteToSlash({ attester, votes: 1, amountUnits: 3 });
    expect((await read())!.rounds[0]!.targets[0]).toMatchObject({ votes: 3, units: 2 });
  });

  test('has the amount and the payload once there is a quorum, and says when that is vetoed', async () => {
    const { attester } = l1.validators[2]!;
    const { round } = await l1.voteToSlash({ attester, votes: 5 });
    const [quorum] = (await read())!.rounds;
    expect(quorum).toMatchObject({
      vetoed: false,
      targets: [{ attester: plain(attester), votes: 5, slashWei: `2000${'0'.repeat(18)}` }],
    });
    const receipt = await l1.publicClient.getTransactionReceipt({ hash: await l1.vetoSlash(round) });
    expect(receipt.logs.map(({ topics }) => topics[1])).toEqual([pad(quorum!.payload!)]);
    expect((await read())!.rounds[0]!.vetoed).toBe(true);
  });

  test('says until when it is paused', async () => {
    await l1.pauseSlashing();
    const { disabledUntil, enabled, block } = (await read())!;
    expect({ disabledUntil, enabled }).toEqual({ disabledUntil: block.time + 3600, enabled: false });
    await l1.resumeSlashing();
    const resumed = (await read())!;
    expect(resumed.enabled).toBe(true);
    expect(resumed).not.toHaveProperty('disabledUntil');
  });

  test('shows a known round to its end, and then forgets it', async () => {
    const { attester } = l1.validators[2]!;
    const { round } = await l1.voteToSlash({ attester });
    const quorum = await read();
    await l1.toSlashRound(round + 6);
    expect((await read())!.rounds).toEqual([]);
    const ended = await read(quorum);
    expect(ended!.rounds).toEqual([{ ...quorum!.rounds[0]!, executed: false }]);
    expect((await read(ended))!.rounds).toEqual([]);
  });

  test('knows the execution of a round it followed, and of no other', async () => {
    const { attester } = l1.validators[2]!;
    const { round } = await l1.voteToSlash({ attester });
    const quorum = await read();
    await l1.toSlashExecution(round);
    await l1.executeSlash(round);
    expect((await read(quorum))!.rounds).toEqual([{ ...quorum!.rounds[0]!, executed: true }]);
    expect((await read())!.rounds).toEqual([]);
  });
});

describe('what an earlier reading spares', () => {
  const calls = async (before?: Slashing) => {
    const proxy = await startRpcProxy(l1.url, async (_call, forward) => ({ result: await forward() }));
    const chain = chainOn(l1, { urls: [proxy.url] });
    const block = await chain.latestBlock();
    const rollup = plain(await l1.rollup());
    proxy.calls.length = 0;
    const slashing = await chain.slashing(rollup, block, before);
    await proxy.stop();
    return { count: proxy.calls.length, slashing };
  };

  test('is all but one request where nothing happened', async () => {
    await l1.voteToSlash({ attester: l1.validators[2]!.attester });
    const first = await calls();
    await l1.mine(1);
    const second = await calls(first.slashing);
    expect(second.count).toBe(1);
    expect(second.slashing!.rounds).toEqual(first.slashing!.rounds);
  });

  test('is nothing where a reorg put another vote in the place of one', async () => {
    const [one] = l1.validators;
    const ballot = await l1.voteToSlash({ attester: one!.attester, votes: 1, room: 5 });
    const before = (await read())!;
    await l1.reorg(1);
    const epoch = ballot.places[0]!.epoch;
    const position = (ballot.places[0]!.position + 1) % 4;
    await l1.voteToSlash({ positions: [{ epoch, position }], votes: 1 });
    const after = (await read(before))!;
    expect(after.rounds[0]!.votes).toBe(before.rounds[0]!.votes);
    expect(after.rounds[0]!.targets).toMatchObject([{ epoch, position, votes: 1 }]);
  });

  test('is not used for another rollup', async () => {
    await l1.voteToSlash({ attester: l1.validators[2]!.attester, votes: 1 });
    const old = (await read())!;
    await l1.upgradeRollup();
    const fresh = (await read(old))!;
    expect(fresh.rules.rollup).toBe(plain(await l1.rollup()));
    expect(fresh.rules.proposer).not.toBe(old.rules.proposer);
    expect(fresh.rounds).toEqual([]);
  });
});

describe('other generations', () => {
  test('a round is told in two values, and in three by 2.0', () => {
    const ask = askRound(address(1), 7);
    const two = encodeAbiParameters([{ type: 'bool' }, { type: 'uint256' }], [true, 3n]);
    const three = encodeAbiParameters(
      [{ type: 'bool' }, { type: 'bool' }, { type: 'uint256' }],
      [false, true, 70n],
    );
    expect(ask.read(two)).toEqual({ round: 7, executed: true, votes: 3 });
    expect(ask.read(three)).toEqual({ round: 7, executed: false, votes: 70 });
  });

  test('a rollup without a slasher, or with one that counts no places, has no slashing', async () => {
    const [rollup, slasher, proposer] = [address(0xd1), address(0xd2), address(0xd3)];
    const chain = chainOn(l1);
    const { testClient } = l1;
    await testClient.setCode({ address: rollup, bytecode: saying('0x00') });
    expect(await chain.slashing(rollup, await chain.latestBlock())).toBeUndefined();
    await testClient.setCode({ address: rollup, bytecode: saying(slasher) });
    await testClient.setCode({ address: slasher, bytecode: saying(proposer) });
    await testClient.setCode({ address: proposer, bytecode: REFUSES_ALL });
    expect(await chain.slashing(rollup, await chain.latestBlock())).toBeUndefined();
  });

  test('a proposer that does not show its votes still shows whom the tally slashes', async () => {
    const { attester } = l1.validators[2]!;
    const { places } = await l1.voteToSlash({ attester });
    const before = await read();
    const { slasher, proposer } = await slashingContracts(l1.publicClient, await l1.rollup());
    const front = address(0xd4);
    const selector = toFunctionSelector('getVotes(uint256,uint256)');
    await l1.testClient.setCode({ address: front, bytecode: without(selector, proposer) });
    await l1.testClient.setStorageAt({ address: slasher, index: numberToHex(0), value: pad(front) });
    const after = (await read(before))!;
    expect(after.rules.proposer).toBe(front);
    expect(after.rounds[0]!.targets).toEqual([
      { ...places[0]!, attester: plain(attester), slashWei: `2000${'0'.repeat(18)}` },
    ]);
  });
});
