import { describe, expect, test } from '@jest/globals';
import { depositFailed } from '../../../lib/checks/deposit-failed.ts';
import { leftBehind } from '../../../lib/checks/left-behind.ts';
import { lifeChanged } from '../../../lib/checks/life-changed.ts';
import { notMoved } from '../../../lib/checks/not-moved.ts';
import { withdrawable } from '../../../lib/checks/withdrawable.ts';
import type { Fact } from '../../../lib/domain/fact.ts';
import { LIFE_STAGES, type Life } from '../../../lib/domain/life-cycle.ts';
import type { Happening, Snapshot } from '../../../lib/kit/check.ts';
import { aValidator, addressOf, OTHER_ROLLUP } from '../../contracts/samples.ts';
import { english } from '../../fakes/english.ts';
import { aChange, aSlash, aSnapshot, BLOCK, living, NOW, rows } from './snapshot-sample.ts';

const LIFE: readonly Happening[] = [lifeChanged, leftBehind, depositFailed];

const told = (facts: readonly Fact[], parts: Partial<Snapshot> = {}) =>
  english(LIFE.flatMap((check) => check.raise(undefined, aSnapshot({ facts, ...parts }))));

describe('a change in a life', () => {
  test.each([
    ['queued', 'notice', 'life-changed'],
    ['queue-stuck', 'warning', 'life-changed'],
    ['failed-deposit', 'critical', 'deposit-failed'],
    ['validating', 'notice', 'life-changed'],
    ['left-behind', 'warning', 'left-behind'],
    ['zombie', 'critical', 'life-changed'],
    ['exiting', 'warning', 'life-changed'],
    ['withdrawn', 'notice', 'life-changed'],
    ['slashed-out', 'emergency', 'life-changed'],
    ['moved', 'notice', 'life-changed'],
    ['gone', 'critical', 'life-changed'],
  ] as const)('to %s is told once, as %s, by %s', (to, severity, check) => {
    const fact = aChange({ to });
    expect(told([fact])).toEqual([
      expect.objectContaining({ severity, check, attester: fact.attester, id: `alert:${check}:${fact.id}` }),
    ]);
  });

  test('is told exactly once whatever the stage and the cause', () => {
    for (const to of LIFE_STAGES)
      for (const cause of [undefined, 'slash', 'second-deposit', 'exit-by-attester'] as const)
        expect(told([aChange({ to, ...(cause ? { cause } : {}) })])).toHaveLength(1);
  });

  test('that a slash made is left to `slashed`, which tells of it in the same pass', () => {
    const ejected = aChange({ to: 'zombie', cause: 'slash' });
    expect(told([ejected, aSlash()])).toEqual([]);
    expect(told([ejected, aSlash(2)])).toEqual([expect.objectContaining({ severity: 'emergency' })]);
  });

  test('by the attester’s own key is not called a slash', () => {
    const [alert] = told([aChange({ to: 'zombie', cause: 'exit-by-attester' })]);
    expect(alert).toMatchObject({ severity: 'critical' });
    expect(`${alert?.title} ${alert?.message}`).toContain('It was not slashed');
  });

  test('that only named a recipient is a notice', () => {
    expect(told([aChange({ from: 'zombie', to: 'exiting' })])).toEqual([
      expect.objectContaining({ severity: 'notice' }),
    ]);
  });
});

describe('a failed deposit', () => {
  const failed = aChange({ to: 'failed-deposit', withdrawer: addressOf(9) });
  const past = (stage: Life['stage']): Life['past'] => [{ stage, since: NOW - 9000, noted: 3000 }];

  test('says that the address was used, where it was', () => {
    const life = { stage: 'failed-deposit' as const, since: NOW, noted: 5000, past: past('withdrawn')! };
    const validators = rows(aValidator(1, { status: 'none', life }));
    const [alert] = told([failed], { validators });
    expect(alert?.message).toMatch(/was a validator before.*went back to the withdrawer/);
    expect(alert?.next).toContain('new attester');
  });

  test('says that an upgrade came first, where it did', () => {
    const chain = { ...failed.chain, rollup: OTHER_ROLLUP };
    const row = aValidator(1, { rollup: OTHER_ROLLUP, status: 'none', followsLatest: true });
    const [alert] = told([{ ...failed, chain }], { validators: rows(row) });
    expect(alert?.message).toContain('an upgrade came before its turn');
    expect(alert?.next).toContain('canonical rollup');
  });

  test('names the ways in which a deposit fails where the reason is not known', () => {
    const [alert] = told([failed], { validators: rows(aValidator(1, { status: 'none' })) });
    expect(alert?.message).toContain('gave the stake back');
    expect(alert?.next).toMatch(/BLS key.*proof of possession/);
  });

  test('of one that is in already is a warning: nothing is lost but time', () => {
    expect(told([aChange({ from: 'validating', to: 'validating', cause: 'second-deposit' })])).toEqual([
      expect.objectContaining({ severity: 'warning', check: 'deposit-failed' }),
    ]);
  });
});

describe('withdrawable', () => {
  const before = aSnapshot({ block: { ...BLOCK, number: 4990, time: NOW - 120 } });
  const leaving = (withdrawableAt: number, status: 'exiting' | 'zombie' = 'exiting') =>
    aSnapshot({ validators: rows(aValidator(1, { status, withdrawableAt })) });

  test.each([
    ['in this pass', NOW, 1],
    ['a second ago', NOW - 1, 1],
    ['just when the pass before looked', NOW - 120, 0],
    ['long ago', NOW - 9000, 0],
    ['not yet', NOW + 1, 0],
  ])('of a delay that ended %s', (_when, withdrawableAt, alerts) => {
    expect(withdrawable.raise(before, leaving(withdrawableAt))).toHaveLength(alerts);
  });

  test('has the same id in a pass that is repeated later', () => {
    const later = { ...leaving(NOW - 1), block: { ...BLOCK, number: 5010, time: NOW + 120 } };
    const ids = [leaving(NOW - 1), later].map((after) => withdrawable.raise(before, after)[0]?.id);
    expect(ids[0]).toBe(ids[1]);
  });

  test('tells one that was ejected that its withdrawer must act first', () => {
    const [alert] = english(withdrawable.raise(before, leaving(NOW, 'zombie')));
    expect(alert?.next).toContain('initiateWithdraw');
    expect(withdrawable.raise(undefined, leaving(NOW))).toEqual([]);
  });
});

describe('not-moved', () => {
  const elsewhere = { rollup: OTHER_ROLLUP };
  test.each([
    [
      'a follower in the old queue',
      aValidator(1, { ...elsewhere, status: 'queued', followsLatest: true }),
      'bad',
    ],
    [
      'a pinned one in the old queue',
      aValidator(1, { ...elsewhere, status: 'queued', followsLatest: false }),
      'bad',
    ],
    ['one of which that is not known', aValidator(1, { ...elsewhere, status: 'queued' }), 'unknown'],
    ['one that moved', aValidator(1, { ...elsewhere, status: 'none' }), 'good'],
    [
      'one whose loss nothing explains yet',
      aValidator(1, {
        ...elsewhere,
        status: 'none',
        life: { stage: 'validating', since: 1, noted: 1, pending: { stage: 'gone', since: NOW } },
      }),
      'unknown',
    ],
  ])('of %s', (_who, row, expected) => {
    expect(notMoved.observe(aSnapshot({ validators: rows(row) })).map(({ health }) => health)).toEqual([
      expected,
    ]);
  });

  test('says nothing of those on the canonical rollup', () => {
    expect(notMoved.observe(aSnapshot({ validators: rows(living(1, 'validating')) }))).toEqual([]);
  });
});
