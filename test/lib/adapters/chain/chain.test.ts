import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Hex } from 'viem';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import { startLocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { chainContract } from '../../../contracts/chain.ts';
import type { ChainWorld } from '../../../contracts/chain.ts';
import { validatorSetContract } from '../../../contracts/validator-set.ts';
import { address, fakeChain } from '../../../fakes/chain.ts';
import { chainOn, worldOn } from './local-chain.ts';
import { startRpcProxy } from './rpc-proxy.ts';

let l1: LocalL1;
let snapshot: Hex;
let world: ChainWorld;

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
});
afterAll(async () => {
  await l1.stop();
});
beforeEach(async () => {
  snapshot = await l1.testClient.snapshot();
  world = worldOn(l1);
});
afterEach(async () => {
  await l1.testClient.revert({ id: snapshot });
});

chainContract('the adapter on real contracts', () => world);
validatorSetContract('the adapter on real contracts', () => world);

describe('the fake', () => {
  let fake: ChainWorld;
  beforeEach(() => {
    fake = fakeWorld();
  });
  chainContract('it', () => fake);
  validatorSetContract('it', () => fake);
});

describe('the adapter on real contracts', () => {
  test('tells when an exit can be finalised: the later of the rollup and Governance', async () => {
    const validator = l1.validators[2]!;
    await l1.initiateWithdraw(validator);
    const { chain } = world;
    const head = await chain.latestBlock();
    const [reading] = await chain.readings(plain(await l1.rollup()), [plain(validator.attester)], head);
    // Governance: 60 / 5 + 3600 + 60 seconds; the rollup alone would say 120.
    expect(reading!.withdrawableAt).toBe(head.time + 3672);
    await l1.clock.warpTo(BigInt(reading!.withdrawableAt!));
    await l1.finalizeWithdraw(validator);
    const end = await chain.latestBlock();
    const facts = await chain.facts({ from: end.number, to: end.number });
    expect(facts.map(({ kind }) => kind)).toEqual(['validator.withdrawn']);
  });

  test('keeps following the pinned and the leaving on the rollup they stayed on', async () => {
    const leaving = l1.validators[4]!;
    const old = plain(await l1.rollup());
    await l1.initiateWithdraw(leaving);
    await l1.upgradeRollup();
    await l1.slash(leaving.attester, 1n);
    const { chain } = world;
    const head = await chain.latestBlock();
    expect(await chain.facts({ from: head.number, to: head.number })).toEqual([
      expect.objectContaining({
        kind: 'validator.slashed',
        chain: expect.objectContaining({ rollup: old }),
        amountWei: '1',
      }),
    ]);
    const [reading] = await chain.readings(old, [plain(leaving.attester)], head);
    expect(reading).toMatchObject({ status: 'exiting', rollup: old });
  });

  test('has no committee while a new rollup is too young, and says so by leaving it out', async () => {
    await l1.upgradeRollup();
    const info = await world.chain.info(await world.chain.latestBlock());
    expect(info).not.toHaveProperty('committee');
    expect(info).not.toHaveProperty('proposer');
    expect(info.rollups).toBe(2);
    expect(info.slashing).toMatchObject({ quorum: 5, roundSize: 8, enabled: true });
  });

  test('reads the whole of a block in the past as it was then', async () => {
    const { chain } = world;
    const before = await chain.latestBlock();
    const attester = plain(l1.validators[0]!.attester);
    await l1.slash(attester);
    const [then] = await chain.readings(plain(await l1.rollup()), [attester], before);
    expect(then).toMatchObject({ status: 'validating', block: before.number, lastSeen: before.time });
  });

  test('reads more attesters than fit one call in several, all of one block and in the order asked', async () => {
    const sizes: number[] = [];
    const proxy = await startRpcProxy(l1.url, async ({ method, params }, forward) => {
      if (method === 'eth_call') sizes.push(JSON.stringify(params).length);
      return { result: await forward() };
    });
    const chain = chainOn(l1, { urls: [proxy.url] });
    const strangers = Array.from({ length: 1_100 }, (_, index) => address(0x10_000 + index));
    const asked = [...strangers.slice(0, 600), plain(l1.validators[0]!.attester), ...strangers.slice(600)];
    const block = await chain.latestBlock();
    await l1.mine(1);
    const before = chain.calls();
    const rows = await chain.readings(plain(await l1.rollup()), asked, block);
    await proxy.stop();
    expect(rows.map((row) => row.address)).toEqual(asked);
    expect(rows.filter(({ status }) => status !== 'none')).toMatchObject([{ status: 'validating' }]);
    expect(new Set(rows.map((row) => row.block))).toEqual(new Set([block.number]));
    expect(chain.calls() - before).toBeLessThan(10);
    // Five hundred at most, of some 520 characters each.
    expect(Math.max(...sizes)).toBeLessThan(300_000);
  });

  test('names a withdrawer for a queued attester only where its entries agree', async () => {
    const [newcomer] = l1.newcomers;
    await l1.deposit(newcomer!);
    await l1.deposit(newcomer!, { withdrawer: l1.person(7).address });
    const standing = await world.chain.attester(plain(newcomer!.attester));
    expect(standing).toMatchObject({ status: 'queued', queuePosition: 1 });
    expect(standing.withdrawer).toBeUndefined();
  });
});

function fakeWorld(): ChainWorld {
  const chain = fakeChain();
  const active = Array.from({ length: 12 }, (_, index) => address(index + 1));
  const withdrawerOf = (attester: string) => address(Number(attester) + 100);
  for (const attester of active) chain.stake(attester, withdrawerOf(attester));
  let rollups = 0;
  return {
    chain,
    chainId: chain.chainId,
    active,
    newcomer: address(50),
    withdrawerOf,
    deposit: async (attester) => chain.deposit(attester, withdrawerOf(attester)),
    flush: async () => chain.flush(),
    slash: async (attester) => chain.slash(attester),
    exit: async (attester) => chain.exit(attester),
    upgrade: async () => {
      rollups += 1;
      chain.upgrade(address(0xb00 + rollups));
      return address(0xb00 + rollups);
    },
    mine: async (blocks) => chain.mine(blocks),
    reorg: async (depth) => chain.reorg(depth),
  };
}
