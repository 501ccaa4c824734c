import { afterEach, beforeEach, describe } from '@jest/globals';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { stakingContract } from '../../../contracts/staking.ts';
import type { StakingWorld } from '../../../contracts/staking.ts';
import { address, fakeChain } from '../../../fakes/chain.ts';
import { fakeStaking } from '../../../fakes/staking.ts';
import { depositOf, stakingOn } from './local-staking.ts';
import { onRestoredL1 } from '../../world/l1/restored-l1.ts';

describe('the adapter on real contracts', () => {
  let l1: LocalL1;
  let world: StakingWorld;

  onRestoredL1((started) => {
    l1 = started;
  });
  beforeEach(async () => {
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
