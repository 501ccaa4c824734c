import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Address } from '../../../lib/domain/address.ts';
import { watchSlashes } from '../../../lib/flows/slash-watch.ts';
import { address } from '../../fakes/chain.ts';
import { CHAIN_ID, fakePorts, type FakePorts } from '../../fakes/ports.ts';

const VICTIM = address(1);

let ports: FakePorts;

beforeEach(() => {
  ports = fakePorts();
  ports.chain.stake(VICTIM);
  const round = ports.chain.slashRound();
  while (ports.chain.slashRound() === round) ports.chain.mine();
});

async function see(rollups: readonly Address[] = [ports.chain.rollup()]) {
  const block = await ports.chain.latestBlock();
  const readings = await ports.chain.readings(ports.chain.rollup(), [VICTIM], block);
  return watchSlashes(
    {
      chainId: CHAIN_ID,
      rollups,
      block,
      watched: [VICTIM],
      validators: new Map(readings.map((one) => [one.id, one])),
    },
    ports,
  );
}

async function look() {
  const seen = await see();
  await seen.save();
  return seen.facts.map((fact) => (fact.kind === 'slash.stage-reached' ? fact.stage : fact.kind));
}

const kept = () => ports.slashes.of({ chainId: CHAIN_ID, rollup: ports.chain.rollup() });

describe('watching slashes', () => {
  test('tells what is new since what was kept', async () => {
    ports.chain.voteToSlash(VICTIM);
    expect(await look()).toEqual(['voted']);
    expect(await look()).toEqual([]);
    for (let votes = 0; votes < 4; votes += 1) ports.chain.voteToSlash(VICTIM);
    expect(await look()).toEqual(['quorum']);
  });

  test('tells the same again, under the same ids, where it was not kept', async () => {
    ports.chain.voteToSlash(VICTIM);
    const first = await see();
    const second = await see();
    expect(second.facts).toEqual(first.facts);
    expect(await kept()).toBeUndefined();
  });

  test('takes back what a reorg took', async () => {
    ports.chain.voteToSlash(VICTIM);
    await look();
    ports.chain.reorg(1);
    expect(await look()).toEqual(['fact.retracted', 'fact.retracted']);
  });

  test('keeps nothing anew while nothing happens, until what is kept grows old', async () => {
    ports.chain.voteToSlash(VICTIM);
    await look();
    const first = (await kept())!.slashing.block.number;
    ports.chain.mine(1);
    await look();
    expect((await kept())!.slashing.block.number).toBe(first);
    ports.chain.mine(99, 1);
    await look();
    expect((await kept())!.slashing.block.number).toBe(first + 100);
  });

  test('looks at each rollup by itself', async () => {
    ports.chain.voteToSlash(VICTIM);
    const old = ports.chain.rollup();
    await look();
    ports.chain.upgrade(address(0xb01));
    const seen = await see([old, address(0xb01)]);
    await seen.save();
    expect(await ports.slashes.of({ chainId: CHAIN_ID, rollup: old })).toBeDefined();
    expect(await kept()).toMatchObject({ slashing: { rules: { rollup: address(0xb01) } } });
  });

  test('writes nothing where L1 does not answer', async () => {
    ports.chain.setDown(true);
    const block = ports.chain.head();
    await expect(
      watchSlashes(
        {
          chainId: CHAIN_ID,
          rollups: [ports.chain.rollup()],
          block,
          watched: [VICTIM],
          validators: new Map(),
        },
        ports,
      ),
    ).rejects.toMatchObject({ code: 'upstream' });
    expect(await kept()).toBeUndefined();
  });
});
