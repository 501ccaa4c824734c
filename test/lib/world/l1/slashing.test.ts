import { describe, expect, test } from '@jest/globals';
import type { Hex } from 'viem';
import { artifact } from '../../../../lib/world/l1/artifacts.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { slashingContracts } from '../../../../lib/world/l1/slashing-contracts.ts';
import { onRestoredL1 } from './restored-l1.ts';

const { abi } = artifact('TallySlashingProposer');

let l1: LocalL1;

onRestoredL1((started) => {
  l1 = started;
});

const roundAt = async (round: number) => {
  const { proposer } = await slashingContracts(l1.publicClient, await l1.rollup());
  const [executed, votes] = await l1.publicClient.readContract({
    address: proposer,
    abi,
    functionName: 'getRound',
    args: [BigInt(round)],
  });
  return { executed, votes: Number(votes) };
};
const stakeOf = async (attester: Hex) =>
  (
    await l1.publicClient.readContract({
      address: await l1.rollup(),
      abi: artifact('Rollup').abi,
      functionName: 'getAttesterView',
      args: [attester],
    })
  ).effectiveBalance;

describe('votes to slash on the local L1', () => {
  test('are cast by the proposers of consecutive slots, and the contract counts each', async () => {
    const { attester } = l1.validators[3]!;
    const cast = await l1.voteToSlash({ attester, votes: 3 });
    expect(cast.places).toHaveLength(1);
    expect(await roundAt(cast.round)).toEqual({ executed: false, votes: 3 });
  });

  test('go on in the same round where there is room left', async () => {
    const { attester } = l1.validators[3]!;
    const first = await l1.voteToSlash({ attester, votes: 1, room: 5 });
    const second = await l1.voteToSlash({ attester, votes: 4 });
    expect(second).toEqual({ ...first, votes: 4 });
    expect(await roundAt(first.round)).toEqual({ executed: false, votes: 5 });
  });

  test('with a quorum take the small amount once the delay is over, and not before', async () => {
    const { attester } = l1.validators[3]!;
    const { round } = await l1.voteToSlash({ attester });
    await expect(l1.executeSlash(round)).rejects.toThrow('TallySlashingProposer__RoundNotComplete');
    await l1.toSlashExecution(round);
    await l1.executeSlash(round);
    expect(await stakeOf(attester)).toBe(198_000n * 10n ** 18n);
    expect((await roundAt(round)).executed).toBe(true);
    await expect(l1.executeSlash(round)).rejects.toThrow('TallySlashingProposer__RoundAlreadyExecuted');
  });

  test('come to nothing after a veto', async () => {
    const { attester } = l1.validators[3]!;
    const { round } = await l1.voteToSlash({ attester });
    await l1.vetoSlash(round);
    await l1.toSlashExecution(round);
    await expect(l1.executeSlash(round)).rejects.toThrow('Slasher__PayloadVetoed');
    expect(await stakeOf(attester)).toBe(200_000n * 10n ** 18n);
  });

  test('wait while slashing is paused, and are carried out after', async () => {
    const { attester } = l1.validators[3]!;
    const { round } = await l1.voteToSlash({ attester });
    await l1.pauseSlashing();
    await l1.toSlashExecution(round);
    await expect(l1.executeSlash(round)).rejects.toThrow('Slasher__SlashingDisabled');
    await l1.resumeSlashing();
    await l1.executeSlash(round);
    expect(await stakeOf(attester)).toBe(198_000n * 10n ** 18n);
  });

  test('against every place of one attester in a round add up', async () => {
    const { attester } = l1.validators[3]!;
    const { round, places } = await l1.voteToSlash({ attester, everyEpoch: true, amountUnits: 2 });
    await l1.toSlashExecution(round);
    await l1.executeSlash(round);
    expect(await stakeOf(attester)).toBe((200_000n - 5_000n * BigInt(places.length)) * 10n ** 18n);
  });
});
