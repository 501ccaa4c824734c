import { afterAll, afterEach, beforeAll, beforeEach, describe } from '@jest/globals';
import type { Hex } from 'viem';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import { startLocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { stakingContract } from '../../../contracts/staking.ts';
import type { StakingWorld } from '../../../contracts/staking.ts';
import { address, fakeChain } from '../../../fakes/chain.ts';
import { fakeStaking } from '../../../fakes/staking.ts';
import { depositOf, stakingOn } from './local-staking.ts';

describe('the adapter on real contracts', () => {
  let l1: LocalL1;
  let snapshot: Hex;
  let world: StakingWorld;

  beforeAll(async () => {
    l1 = await startLocalL1({ blockTimer: false });
  });
  afterAll(async () => {
    await l1.stop();
  });
  beforeEach(async () => {
    snapshot = await l1.testClient.snapshot();
    await l1.testClient.setAutomine(false);
    world = {
      staking: stakingOn(l1, { as: l1.sparta }),
      account: plain(l1.sparta.address),
      rollup: plain(await l1.rollup()),
      deposit: (index) => depositOf(l1.newcomers[index]!),
      mine: () => l1.mine(),
      flush: async () => {
        await l1.testClient.setAutomine(true);
        await l1.nextEpoch();
      },
    };
  });
  afterEach(async () => {
    await l1.testClient.setAutomine(true);
    await l1.testClient.revert({ id: snapshot });
  });

  stakingContract('on Anvil', () => world);
});

describe('the fake', () => {
  let world: StakingWorld;

  beforeEach(() => {
    const chain = fakeChain();
    const account = address(0x5a);
    const staking = fakeStaking(account, chain);
    staking.setMining(false);
    world = {
      staking,
      account,
      rollup: chain.rollup(),
      deposit: (index) => ({
        attester: address(0xa00 + index),
        withdrawer: address(0xb00 + index),
        publicKeyInG1: { x: 1n, y: 2n },
        publicKeyInG2: { x0: 1n, x1: 2n, y0: 3n, y1: 4n },
        proofOfPossession: { x: 1n, y: 2n },
        moveWithLatestRollup: true,
      }),
      mine: async () => staking.mine(),
      flush: async () => chain.flush(),
    };
  });

  stakingContract('in memory', () => world);
});
