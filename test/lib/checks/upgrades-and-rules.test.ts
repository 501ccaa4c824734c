import { describe, expect, test } from '@jest/globals';
import { parametersChanged } from '../../../lib/checks/parameters-changed.ts';
import { rollupUpgraded } from '../../../lib/checks/rollup-upgraded.ts';
import type { FactOf } from '../../../lib/domain/fact.ts';
import { PARAMETERS, type ParameterChange } from '../../../lib/domain/parameters.ts';
import { changeLine, durationWords } from '../../../lib/domain/parameters-text.ts';
import { inWords } from '../../../lib/text.ts';
import { aValidator, CHAIN_ID, OTHER_ROLLUP, ROLLUP } from '../../contracts/samples.ts';
import { english } from '../../fakes/english.ts';
import { aSnapshot, BLOCK, CARD, NOW, rows, SLOT } from './snapshot-sample.ts';

const head = {
  version: 1 as const,
  at: new Date(NOW * 1000).toISOString(),
  chain: { chainId: CHAIN_ID, rollup: ROLLUP, block: BLOCK },
};

const changed = (changes: ParameterChange[]): FactOf<'rollup.parameters-changed'> => ({
  ...head,
  kind: 'rollup.parameters-changed',
  id: 'changed:1',
  changes,
});

const upgraded: FactOf<'rollup.canonical-changed'> = {
  ...head,
  kind: 'rollup.canonical-changed',
  id: 'upgraded:1',
  rollupVersion: '6',
};

const wei = (amount: number) => `${amount}${'0'.repeat(18)}`;

describe('parameters-changed', () => {
  const threshold = {
    parameter: 'localEjectionThresholdWei' as const,
    before: wei(190_000),
    after: wei(195_000),
  };

  test('tells all in one, from what to what, and what it means', () => {
    const facts = [changed([threshold, { parameter: 'flushSizeMax', after: '4' }])];
    const [alert, ...others] = english(parametersChanged.raise(undefined, aSnapshot({ facts })));
    expect(others).toEqual([]);
    expect(alert).toMatchObject({
      id: 'alert:parameters-changed:changed:1',
      about: 'network',
      severity: 'critical',
    });
    expect(alert?.message).toContain('Ejection threshold of this rollup: 190,000 → 195,000');
    expect(alert?.message).toContain('Let in each epoch at most: now 4');
    expect(alert?.next).toContain('headroom');
    expect(alert).not.toHaveProperty('attester');
  });

  test('counts the watched that one more small slash ejects', () => {
    const validators = rows(
      aValidator(1, { headroomWei: wei(1_000) }),
      aValidator(2, { headroomWei: wei(50_000) }),
      aValidator(3, { headroomWei: wei(1_000), rollup: OTHER_ROLLUP }),
    );
    const parameters = {
      chainId: CHAIN_ID,
      rollup: ROLLUP,
      block: BLOCK,
      values: { slashSmallWei: wei(2_000) },
    };
    const snapshot = aSnapshot({ facts: [changed([threshold])], validators, parameters });
    expect(english(parametersChanged.raise(undefined, snapshot))[0]?.message).toContain('ejects: 1.');
  });

  test.each([
    ['slashLargeWei', 'critical'],
    ['owner', 'critical'],
    ['vetoer', 'critical'],
    ['slashQuorum', 'warning'],
    ['exitDelaySeconds', 'warning'],
    ['flushSizeMin', 'notice'],
    ['checkpointRewardWei', 'notice'],
  ] as const)('of %s is of tier %s', (parameter, severity) => {
    const facts = [changed([{ parameter, before: '1', after: '2' }])];
    expect(parametersChanged.raise(undefined, aSnapshot({ facts }))).toEqual([
      expect.objectContaining({ severity }),
    ]);
  });

  test('has words for every rule, whatever its value', () => {
    for (const parameter of PARAMETERS)
      for (const value of ['7', ROLLUP])
        if (value === '7' || !/Wei|Seconds/.test(parameter))
          expect(inWords(changeLine({ parameter, after: value }))).not.toMatch(/[{}]|undefined|NaN/);
  });

  test.each([
    [829_440, '9.6 days'],
    [10_800, '3 hours'],
    [120, '2 minutes'],
    [72, '72 seconds'],
  ])('says %s seconds as %s', (seconds, words) => {
    expect(inWords(durationWords(seconds))).toBe(words);
  });
});

describe('rollup-upgraded', () => {
  test('is told once to all, with who moved and who did not', () => {
    const validators = rows(
      aValidator(1),
      aValidator(2),
      aValidator(1, { rollup: OTHER_ROLLUP, status: 'none' }),
      aValidator(3, { rollup: OTHER_ROLLUP }),
      aValidator(4, { rollup: OTHER_ROLLUP, status: 'exiting' }),
      aValidator(5, { rollup: OTHER_ROLLUP, status: 'queued' }),
    );
    const alerts = english(rollupUpgraded.raise(undefined, aSnapshot({ facts: [upgraded], validators })));
    expect(alerts).toEqual([expect.objectContaining({ about: 'network', severity: 'critical' })]);
    expect(alerts[0]?.message).toContain('moved with it: 2; that stay on an older rollup: 2;');
    expect(alerts[0]?.message).toContain('queue of an older one: 1.');
    expect(alerts[0]?.next).toContain('Upgrade your node');
  });

  test.each([
    ['a live network', CHAIN_ID, NOW - 100 * SLOT, `<t:${NOW - 100 * SLOT + 8_400 * SLOT}:f>`],
    ['a live network whose grace is over', CHAIN_ID, NOW - 9_000 * SLOT, undefined],
    ['a local one', 31337, NOW - 100 * SLOT, undefined],
  ])('counts down the grace on %s', (_where, chainId, genesisTime, until) => {
    const info = { ...CARD, genesisTime };
    const [alert] = english(rollupUpgraded.raise(undefined, aSnapshot({ facts: [upgraded], info, chainId })));
    expect(alert?.message.includes('Nobody votes to slash')).toBe(until !== undefined);
    expect(alert?.message).toContain(until ?? 'canonical rollup now');
  });

  test('does not count by the readings of a later upgrade', () => {
    const snapshot = aSnapshot({ facts: [upgraded], rollup: OTHER_ROLLUP });
    expect(english(rollupUpgraded.raise(undefined, snapshot))[0]?.message).toContain('Another upgrade');
  });
});
