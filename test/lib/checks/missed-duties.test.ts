import { describe, expect, test } from '@jest/globals';
import { missedDuties } from '../../../lib/checks/missed-duties.ts';
import { nearEjection } from '../../../lib/checks/near-ejection.ts';
import { inactivityRulesOf } from '../../../lib/config/inactivity-rules.ts';
import type { DutyRecord } from '../../../lib/domain/duty-record.ts';
import { projectionOf } from '../../../lib/domain/projection.ts';
import type { Snapshot } from '../../../lib/kit/check.ts';
import { inWords } from '../../../lib/text.ts';
import { aDutyRecord } from '../../contracts/duty-samples.ts';
import {
  aChainInfo,
  addressOf,
  aValidator,
  CHAIN_ID,
  OTHER_ROLLUP,
  ROLLUP,
} from '../../contracts/samples.ts';
import { aRound, MAINNET, slashingAt, TIMES } from '../domain/slashing-sample.ts';

const TOKEN = 10n ** 18n;
const SMALL = BigInt(MAINNET.amountsWei[0]);
const whole = { activationThresholdWei: String(200_000n * TOKEN) };
const slashing = new Map([[ROLLUP, slashingAt(TIMES.votingEndsAt, [aRound()])]]);
const headroomWei = String(SMALL - 1n);
const poor = aValidator(1, { headroomWei, stakeWei: String(191_000n * TOKEN) });

function snapshot(parts: Partial<Snapshot> = {}): Snapshot {
  return {
    chainId: CHAIN_ID,
    rollup: ROLLUP,
    block: { number: 1, hash: '0x1', time: 1_790_000_000 },
    validators: new Map(),
    facts: [],
    ...parts,
  };
}
const rowsOf = (...rows: ReturnType<typeof aValidator>[]) => new Map(rows.map((row) => [row.id, row]));

function project(epoch: number, met: number, missed: number, changes: Partial<DutyRecord> = {}) {
  const judgedTo = epoch * 32 + met + missed - 1;
  const record = aDutyRecord(epoch, { attestations: { met, missed, unknown: 0 }, judgedTo, ...changes });
  return projectionOf(record, { earlier: [], rules: inactivityRulesOf(CHAIN_ID), slot: judgedTo + 2 });
}

describe('missed duties', () => {
  const healths = (...projections: ReturnType<typeof project>[]) =>
    missedDuties
      .observe(snapshot({ projections }))
      .map((one) => (one.health === 'bad' ? `${one.health} ${one.tier}` : one.health));

  test.each([
    ['three in a row', project(10, 17, 3, { streak: 3 }), 'bad warning'],
    ['half of four', project(10, 2, 2), 'bad warning'],
    ['near the target', project(10, 1, 9), 'bad critical'],
    ['a proposal', project(10, 9, 0, { proposals: { met: 0, missed: 1, unknown: 0 } }), 'bad critical'],
    ['none of ten', project(10, 10, 0), 'good'],
    ['one of ten, and met since', project(10, 9, 1), 'good'],
    ['one of ten, the last', project(10, 9, 1, { streak: 1 }), 'unknown'],
    ['none of one', project(10, 1, 0), 'unknown'],
    ['nothing known', project(10, 0, 0), 'unknown'],
    ['seen in part', project(10, 10, 0, { partial: true }), 'unknown'],
  ])('%s', (_, projection, expected) => {
    expect(healths(projection)).toEqual([expected]);
  });

  test('data that is too old is unknown, well or not', () => {
    for (const missed of [0, 9]) {
      const record = aDutyRecord(10, {
        attestations: { met: 9 - missed, missed, unknown: 0 },
        judgedTo: 325,
      });
      const rules = inactivityRulesOf(CHAIN_ID);
      expect(healths(projectionOf(record, { earlier: [], rules, slot: 335 }))).toEqual(['unknown']);
    }
  });

  test('of two epochs the newest that says anything counts', () => {
    expect(healths(project(9, 1, 9), project(10, 5, 0))).toEqual(['good']);
    expect(healths(project(10, 0, 0), project(9, 1, 9))).toEqual(['bad critical']);
  });

  test('without projections nothing is said of anybody', () => {
    expect(missedDuties.observe(snapshot())).toEqual([]);
    expect(missedDuties.raise(undefined, snapshot({ projections: [project(10, 1, 9)] }))).toEqual([]);
  });

  test('what may be slashed is an emergency where one small slash ejects', () => {
    const parts = { slashing, validators: rowsOf(poor) };
    const tier = (projection: ReturnType<typeof project>) =>
      missedDuties.observe(snapshot({ ...parts, projections: [projection] }))[0];
    expect(tier(project(10, 1, 9))).toMatchObject({ tier: 'emergency' });
    expect(tier(project(10, 2, 2))).toMatchObject({ tier: 'warning' });
  });
});

describe('near ejection', () => {
  const observe = (row: ReturnType<typeof aValidator>, parts: Partial<Snapshot> = {}) =>
    nearEjection.observe(snapshot({ slashing, info: aChainInfo(whole), validators: rowsOf(row), ...parts }));

  test('one small slash away is an emergency that says by how much', () => {
    const [one] = observe(poor);
    expect(one).toMatchObject({ health: 'bad', tier: 'emergency', rests: 'stake' });
    expect(inWords(one?.message ?? '')).toContain('191,000');
  });

  test('a slash further it is well', () => {
    expect(observe({ ...poor, headroomWei: String(SMALL) })).toMatchObject([{ health: 'good' }]);
  });

  test('a whole stake that one slash ejects is no news', () => {
    expect(observe({ ...poor, stakeWei: whole.activationThresholdWei })).toMatchObject([{ health: 'good' }]);
  });

  test.each<[string, Partial<Snapshot>]>([
    ['the size of a slash', { slashing: new Map() }],
    ['the card', { info: undefined as never }],
    ['what a whole stake is on an older rollup', { rollup: OTHER_ROLLUP }],
  ])('without %s it is unknown', (_, parts) => {
    expect(observe(poor, parts)).toMatchObject([{ health: 'unknown' }]);
  });

  test.each(['none', 'queued', 'zombie', 'exiting'] as const)('of somebody %s nothing is said', (status) => {
    expect(observe({ ...poor, status, address: addressOf(1) })).toEqual([]);
  });
});
