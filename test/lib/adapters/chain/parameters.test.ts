import { describe, expect, test } from '@jest/globals';
import { createChain } from '../../../../lib/adapters/chain/chain.ts';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import { artifact } from '../../../../lib/world/l1/artifacts.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { sendAs } from '../../../../lib/world/l1/send.ts';
import { slashingContracts } from '../../../../lib/world/l1/slashing-contracts.ts';
import { chainOn, silent } from './local-chain.ts';
import { startLocalL1V3 } from './local-l1-v3.ts';
import { onRestoredL1 } from '../../world/l1/restored-l1.ts';

const TOKEN = 10n ** 18n;
const { abi } = artifact('Rollup');

let l1: LocalL1;

onRestoredL1((started) => {
  l1 = started;
});

async function rules() {
  const chain = chainOn(l1);
  const block = await chain.latestBlock();
  return chain.parameters(plain(await l1.rollup()), block);
}

/** What the logs of the latest block say was changed. */
async function told() {
  const chain = chainOn(l1);
  const { number } = await chain.latestBlock();
  return chain.facts({ from: number, to: number });
}

describe('the rules of a rollup, on the real contracts of 4.1.2', () => {
  test('are read in whole, with those that no getter tells', async () => {
    const rollup = await l1.rollup();
    const { slasher, proposer, vetoer } = await slashingContracts(l1.publicClient, rollup);
    const read = await rules();
    expect(read).toMatchObject({ chainId: l1.chainId, rollup: plain(rollup) });
    expect(read.values).toEqual({
      owner: plain(l1.governance),
      governance: plain(l1.governance),
      slasher: plain(slasher),
      slashingProposer: plain(proposer),
      vetoer: plain(vetoer),
      activationThresholdWei: String(200_000n * TOKEN),
      ejectionThresholdWei: String(100_000n * TOKEN),
      localEjectionThresholdWei: String(190_000n * TOKEN),
      checkpointRewardWei: String(500n * TOKEN),
      exitDelaySeconds: '120',
      // A fifth of 60, 3600 and 60.
      governanceDelaySeconds: '3672',
      bootstrapValidators: '0',
      bootstrapFlushSize: '0',
      flushSizeMin: '48',
      flushSizeQuotient: '2',
      flushSizeMax: '48',
      slotDurationSeconds: '12',
      epochDurationSlots: '4',
      committeeSize: '4',
      validatorSetLagEpochs: '2',
      randaoLagEpochs: '1',
      proofSubmissionEpochs: '1',
      slashQuorum: '5',
      slashRoundSlots: '8',
      slashOffsetRounds: '2',
      slashDelayRounds: '1',
      slashLifetimeRounds: '5',
      slashSmallWei: String(2_000n * TOKEN),
      slashMediumWei: String(5_000n * TOKEN),
      slashLargeWei: String(15_000n * TOKEN),
      slashPauseSeconds: '3600',
    });
  });

  test('that Governance changes are told by their log, and read anew', async () => {
    const rollup = await l1.rollup();
    const threshold = 195_000n * TOKEN;
    const hash = await sendAs(l1.testClient, l1.governance, rollup, abi, 'setLocalEjectionThreshold', [
      threshold,
    ]);
    const facts = await told();
    expect(facts).toEqual([
      expect.objectContaining({
        kind: 'rollup.parameters-changed',
        transactionHash: hash,
        changes: [
          {
            parameter: 'localEjectionThresholdWei',
            before: String(190_000n * TOKEN),
            after: String(threshold),
          },
        ],
      }),
    ]);
    expect(facts[0]!.id).toMatch(/:rollup\.parameters-changed:0x[0-9a-f]{64}:\d+$/);
    expect((await rules()).values).toMatchObject({
      localEjectionThresholdWei: String(threshold),
      flushSizeMax: '48',
    });
  });

  test('of the entry queue are read where they are kept, mainnet’s too', async () => {
    const mainnet = {
      bootstrapValidatorSetSize: 500n,
      bootstrapFlushSize: 500n,
      normalFlushSizeMin: 1n,
      normalFlushSizeQuotient: 400n,
      maxQueueFlushSize: 4n,
    };
    const rollup = await l1.rollup();
    await sendAs(l1.testClient, l1.governance, rollup, abi, 'updateStakingQueueConfig', [mainnet]);
    expect(await told()).toEqual([
      expect.objectContaining({
        changes: [
          { parameter: 'bootstrapValidators', after: '500' },
          { parameter: 'bootstrapFlushSize', after: '500' },
          { parameter: 'flushSizeMin', after: '1' },
          { parameter: 'flushSizeQuotient', after: '400' },
          { parameter: 'flushSizeMax', after: '4' },
        ],
      }),
    ]);
    expect((await rules()).values).toMatchObject({
      bootstrapValidators: '500',
      bootstrapFlushSize: '500',
      flushSizeMin: '1',
      flushSizeQuotient: '400',
      flushSizeMax: '4',
    });
  });

  test('of a rollup without a slasher are read without those of slashing', async () => {
    const rollup = await l1.rollup();
    const none = '0x0000000000000000000000000000000000000000';
    await sendAs(l1.testClient, l1.governance, rollup, abi, 'setSlasher', [none]);
    const { values } = await rules();
    expect(values).toMatchObject({ slasher: none, flushSizeMax: '48' });
    expect(values).not.toHaveProperty('slashQuorum');
    expect(values).not.toHaveProperty('vetoer');
  });
});

describe('the rules of a rollup of 3.0.0-devnet.5', () => {
  test('are read as far as that version tells them', async () => {
    const older = await startLocalL1V3();
    try {
      const options = { urls: [older.url], chainId: older.chainId, registry: plain(older.registry) };
      const chain = createChain({ ...options, log: silent });
      const { values } = await chain.parameters(plain(older.rollup), await chain.latestBlock());
      expect(values).toMatchObject({
        activationThresholdWei: String(200_000n * TOKEN),
        localEjectionThresholdWei: String(190_000n * TOKEN),
        slashQuorum: '5',
        flushSizeMin: '48',
        flushSizeQuotient: '2',
      });
      expect(values).not.toHaveProperty('validatorSetLagEpochs');
    } finally {
      await older.stop();
    }
  });
});
