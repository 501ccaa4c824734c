import { afterAll, afterEach, beforeAll, beforeEach, describe } from '@jest/globals';
import type { Hex } from 'viem';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import { startLocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { slashingContract, type SlashingWorld } from '../../../contracts/slashing.ts';
import { address, fakeChain } from '../../../fakes/chain.ts';
import { chainOn } from './local-chain.ts';

describe('the adapter', () => {
  let l1: LocalL1;
  let snapshot: Hex;
  let world: SlashingWorld;

  beforeAll(async () => {
    l1 = await startLocalL1({ blockTimer: false });
  });
  afterAll(async () => {
    await l1.stop();
  });
  beforeEach(async () => {
    snapshot = await l1.testClient.snapshot();
    world = realWorld(l1);
  });
  afterEach(async () => {
    await l1.testClient.revert({ id: snapshot });
  });

  slashingContract('the adapter on real contracts', () => world);
});

describe('the fake', () => {
  let fake: SlashingWorld;
  beforeEach(() => {
    fake = fakeWorld();
  });
  slashingContract('the fake', () => fake);
});

function realWorld(l1: LocalL1): SlashingWorld {
  const { attester } = l1.validators[0]!;
  let room = 5;
  return {
    chain: chainOn(l1),
    rollup: async () => plain(await l1.rollup()),
    victim: plain(attester),
    async vote(votes) {
      const { round } = await l1.voteToSlash({ attester, votes, room });
      room -= votes;
      return round;
    },
    veto: async (round) => void (await l1.vetoSlash(round)),
    execute: async (round) => void (await l1.executeSlash(round)),
    pause: async () => void (await l1.pauseSlashing()),
    toRound: (round) => l1.toSlashRound(round),
    reorg: () => l1.reorg(1),
  };
}

function fakeWorld(): SlashingWorld {
  const chain = fakeChain();
  const victim = address(1);
  chain.stake(victim);
  const round = () => chain.slashRound();
  const toRound = (target: number) => {
    while (round() < target) chain.mine();
  };
  toRound(round() + 1);
  return {
    chain,
    rollup: async () => chain.rollup(),
    victim,
    async vote(votes) {
      return Array.from({ length: votes }, () => chain.voteToSlash(victim)).at(-1)!;
    },
    veto: async (target) => chain.vetoSlash(target),
    execute: async (target) => chain.executeSlash(target),
    pause: async () => chain.pauseSlashing(3600),
    toRound: async (target) => toRound(target),
    reorg: async () => chain.reorg(1),
  };
}
