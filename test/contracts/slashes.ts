import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Address } from '../../lib/domain/address.ts';
import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import type { SlashWatch } from '../../lib/domain/slash-radar-watch.ts';
import type { SlashMemory } from '../../lib/ports.ts';
import { aRound, decided, MAINNET, slashingAt, TIMES } from '../lib/domain/slashing-sample.ts';
import { addressOf, OTHER_ROLLUP } from './samples.ts';

const KEY = { chainId: MAINNET.chainId, rollup: MAINNET.rollup };

function told(place: number): SlashWatch {
  return {
    proposer: MAINNET.proposer,
    round: 100,
    epoch: 392,
    attester: addressOf(place),
    told: [{ stage: 'quorum', id: `1:${MAINNET.rollup}:slash:100:${addressOf(place)}:392:quorum` }],
    takenBack: 0,
  };
}

function memoryAt(time: number, fields: Partial<SlashMemory> = {}): SlashMemory {
  return { slashing: slashingAt(time, [aRound({ targets: [decided()] })]), states: [told(1)], ...fields };
}

function anAddress(): Address {
  return `0x${randomBytes(20).toString('hex')}`;
}

/** What every store of the radar's memory does. `make` gives an empty one. */
export function slashesContract(make: () => Promise<Pick<Stores, 'slashes'>>): void {
  test('a rollup that was never looked at has none', async () => {
    const { slashes } = await make();
    expect(await slashes.of(KEY)).toBeUndefined();
  });

  test('it is what was kept last, for each rollup by itself', async () => {
    const { slashes } = await make();
    await slashes.keep(memoryAt(TIMES.votingEndsAt));
    const later = memoryAt(TIMES.votingEndsAt + 60, { states: [] });
    await slashes.keep(later);
    expect(await slashes.of(KEY)).toEqual(later);
    expect(await slashes.of({ ...KEY, rollup: OTHER_ROLLUP })).toBeUndefined();
    expect(await slashes.of({ ...KEY, chainId: 2 })).toBeUndefined();
  });

  test('an older block never replaces a newer one', async () => {
    const { slashes } = await make();
    const newer = memoryAt(TIMES.votingEndsAt + 60);
    await slashes.keep(newer);
    await slashes.keep(memoryAt(TIMES.votingEndsAt, { states: [] }));
    expect(await slashes.of(KEY)).toEqual(newer);
  });

  test('votes against everybody in every open round fit', async () => {
    const { slashes } = await make();
    const targets = () => Array.from({ length: 192 }, () => decided({ attester: anAddress() }));
    const rounds = Array.from({ length: 35 }, (_, at) => aRound({ round: 66 + at, targets: targets() }));
    const everybody = memoryAt(TIMES.votingEndsAt, {
      slashing: slashingAt(TIMES.votingEndsAt, rounds),
      states: Array.from({ length: 500 }, (_, place) => told(place + 1)),
    });
    await slashes.keep(everybody);
    expect(await slashes.of(KEY)).toEqual(everybody);
  });
}
