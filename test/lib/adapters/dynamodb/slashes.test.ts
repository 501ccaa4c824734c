import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { createStores } from '../../../../lib/adapters/dynamodb/stores.ts';
import type { SlashWatch } from '../../../../lib/domain/slash-radar-watch.ts';
import { aRound, decided, MAINNET, slashingAt, TIMES, VICTIM } from '../../domain/slashing-sample.ts';
import { onOneEngine } from './engines.ts';

onOneEngine((engine) => {
  const many = (count: number) =>
    Array.from({ length: count }, () => decided({ attester: `0x${randomBytes(20).toString('hex')}` }));
  const told: SlashWatch = {
    proposer: MAINNET.proposer,
    round: 100,
    epoch: 392,
    attester: VICTIM,
    told: [{ stage: 'quorum', id: 'id' }],
    takenBack: 0,
  };

  test('rounds that do not fit a row are left to be read again, and what was told is kept', async () => {
    const { slashes } = createStores({ client: engine.client, tables: await engine.tables() });
    const rounds = Array.from({ length: 80 }, (_, at) => aRound({ round: 21 + at, targets: many(192) }));
    const slashing = slashingAt(TIMES.votingEndsAt, rounds);
    await slashes.keep({ slashing, states: [told] });
    expect(await slashes.of({ chainId: 1, rollup: MAINNET.rollup })).toEqual({
      slashing: { ...slashing, rounds: [] },
      states: [told],
    });
  });
});
