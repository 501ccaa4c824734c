import { describe, expect, test } from '@jest/globals';
import type { ChainWorld } from './chain.ts';

const TOKEN = 10n ** 18n;
const wei = (count: number) => String(BigInt(count) * TOKEN);

/** How a chain adds up a whole set; `world` is fresh, or reset, before each test. */
export function validatorSetContract(name: string, world: () => ChainWorld): void {
  const canonical = async () => (await world().chain.rollups()).at(-1)!.rollup;
  const set = async (smallSlashWei?: string) => {
    const { chain } = world();
    return chain.set(await canonical(), await chain.latestBlock(), { smallSlashWei });
  };

  describe(`${name} adds up the whole set`, () => {
    test('by status, stake, headroom and withdrawer, at one block', async () => {
      const { active, chain } = world();
      const head = await chain.latestBlock();
      const withdrawers = new Set(active.map((each) => world().withdrawerOf(each)));
      expect(await set()).toEqual({
        attesters: active.length,
        byStatus: { validating: active.length },
        stakeWei: wei(active.length * 200_000),
        lowestHeadroomWei: wei(10_000),
        exits: 0,
        withdrawers: withdrawers.size,
        largest: expect.any(Array),
        block: head.number,
        blockTime: head.time,
      });
    });

    test('names the five accounts that may withdraw most', async () => {
      const { largest } = (await set())!;
      const holds = new Map<string, number>();
      for (const each of world().active) {
        const holder = world().withdrawerOf(each);
        holds.set(holder, (holds.get(holder) ?? 0) + 1);
      }
      expect(largest).toHaveLength(Math.min(5, holds.size));
      for (const { withdrawer, attesters, stakeWei } of largest) {
        expect(attesters).toBe(holds.get(withdrawer));
        expect(stakeWei).toBe(wei(attesters * 200_000));
      }
      const counts = largest.map(({ attesters }) => attesters);
      expect(counts).toEqual([...holds.values()].sort((one, other) => other - one).slice(0, 5));
    });

    test.each([
      { slash: 10_001, bySlash: 12, byTwo: 12 },
      { slash: 10_000, bySlash: 0, byTwo: 12 },
      { slash: 5_000, bySlash: 0, byTwo: 0 },
    ])('says how many slashes of $slash would eject', async ({ slash, bySlash, byTwo }) => {
      const { nearEjection } = (await set(wei(slash)))!;
      expect(nearEjection).toEqual({ bySlash, byTwo, slashWei: wei(slash) });
    });

    test('lists the ejected and the leaving no more, and counts them as exits', async () => {
      const { active } = world();
      await world().slash(active[0]!);
      await world().exit(active[1]!);
      const left = active.length - 2;
      expect(await set()).toMatchObject({
        attesters: left,
        byStatus: { validating: left },
        stakeWei: wei(left * 200_000),
        exits: 2,
      });
    });

    test('has those waiting in it once they are let in', async () => {
      const { active, newcomer } = world();
      await world().deposit(newcomer);
      expect(await set()).toMatchObject({ attesters: active.length });
      await world().flush();
      expect(await set()).toMatchObject({ attesters: active.length + 1 });
    });

    test('as it was at a block of the past', async () => {
      const { chain, active } = world();
      const [rollup, before] = [await canonical(), await chain.latestBlock()];
      await world().exit(active[0]!);
      expect(await chain.set(rollup, before)).toMatchObject({
        attesters: active.length,
        exits: 0,
        block: before.number,
      });
    });

    test('of the rollup asked for: nobody is on one that all moved away from', async () => {
      const { chain, active } = world();
      const old = await canonical();
      await world().upgrade();
      expect(await set(wei(1))).toMatchObject({ attesters: active.length });
      const empty = await chain.set(old, await chain.latestBlock(), { smallSlashWei: wei(1) });
      expect(empty).toMatchObject({ attesters: 0, byStatus: {}, stakeWei: '0', withdrawers: 0, largest: [] });
      expect(empty).not.toHaveProperty('lowestHeadroomWei');
    });

    test('or nothing of it, where it may not go on', async () => {
      const { chain } = world();
      const [rollup, head] = [await canonical(), await chain.latestBlock()];
      expect(await chain.set(rollup, head, { mayGoOn: () => false })).toBeUndefined();
    });

    test('and refuses to mix two chains: the block it is asked about must still be there', async () => {
      const { chain } = world();
      await world().mine(2);
      const [rollup, lost] = [await canonical(), await chain.latestBlock()];
      await world().reorg(2);
      await world().mine(2);
      await expect(chain.set(rollup, lost)).rejects.toMatchObject({ code: 'upstream' });
    });
  });
}
