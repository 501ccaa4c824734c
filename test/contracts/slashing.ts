import { describe, expect, test } from '@jest/globals';
import type { Address } from '../../lib/domain/address.ts';
import type { Slashing } from '../../lib/domain/slash-radar-rounds.ts';
import type { Chain } from '../../lib/ports.ts';

/** A chain on which votes to slash can be cast. */
export interface SlashingWorld {
  chain: Chain;
  rollup(): Promise<Address>;
  /** Validating. */
  victim: Address;
  /** So many votes against the victim, in one round with room for five; says which. */
  vote(votes: number): Promise<number>;
  veto(round: number): Promise<void>;
  execute(round: number): Promise<void>;
  pause(): Promise<void>;
  toRound(round: number): Promise<void>;
  /** Takes the last block back. */
  reorg(): Promise<void>;
}

/** What any chain says of slashing; `world` is fresh, or reset, before each test. */
export function slashingContract(name: string, world: () => SlashingWorld): void {
  const read = async (before?: Slashing): Promise<Slashing> => {
    const { chain } = world();
    const slashing = await chain.slashing(await world().rollup(), await chain.latestBlock(), before);
    return slashing!;
  };
  const targetOf = (slashing: Slashing, round: number) =>
    slashing.rounds
      .find((one) => one.round === round)
      ?.targets.find(({ attester }) => attester === world().victim);

  describe(`${name} as a chain that slashes`, () => {
    test('has no rounds while nobody votes', async () => {
      expect(await read()).toMatchObject({ enabled: true, rounds: [] });
    });

    test('counts votes from the first, and has an amount and a payload from the quorum on', async () => {
      const round = await world().vote(4);
      const before = await read();
      expect(before.rounds.map((one) => one.votes)).toEqual([4]);
      expect(targetOf(before, round)).toMatchObject({ votes: 4, units: 1 });
      expect(targetOf(before, round)).not.toHaveProperty('slashWei');
      expect(before.rounds[0]).not.toHaveProperty('payload');
      expect(await world().vote(1)).toBe(round);
      const after = await read(before);
      expect(targetOf(after, round)).toMatchObject({ votes: 5, slashWei: after.rules.amountsWei[0] });
      expect(after.rounds[0]!.payload).toMatch(/^0x[0-9a-f]{40}$/);
      expect(after.rounds[0]!.vetoed).toBe(false);
    });

    test('forgets a vote that a reorg took', async () => {
      const round = await world().vote(3);
      const before = await read();
      await world().reorg();
      expect(targetOf(await read(before), round)).toMatchObject({ votes: 2 });
    });

    test('says that a payload is vetoed', async () => {
      const round = await world().vote(5);
      const before = await read();
      await world().veto(round);
      expect((await read(before)).rounds).toMatchObject([{ round, vetoed: true, executed: false }]);
    });

    test('says that a round was executed, and the facts say what it took', async () => {
      const { chain, victim } = world();
      const round = await world().vote(5);
      await world().toRound(round + 2);
      const before = await read();
      await world().execute(round);
      expect((await read(before)).rounds).toMatchObject([{ round, executed: true }]);
      const { number } = await chain.latestBlock();
      expect(await chain.facts({ from: number, to: number })).toMatchObject([
        { kind: 'validator.slashed', attester: victim, amountWei: before.rules.amountsWei[0] },
      ]);
    });

    test('says until when slashing is paused', async () => {
      await world().pause();
      const { enabled, disabledUntil, block } = await read();
      expect(enabled).toBe(false);
      expect(disabledUntil).toBeGreaterThan(block.time);
    });

    test('shows a round to its end and no longer', async () => {
      const round = await world().vote(5);
      const before = await read();
      await world().toRound(round + 6);
      const after = await read(before);
      expect(after.rounds).toMatchObject([{ round, executed: false }]);
      expect((await read(after)).rounds).toEqual([]);
    });
  });
}
