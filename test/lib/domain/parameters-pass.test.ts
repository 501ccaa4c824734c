import { describe, expect, test } from '@jest/globals';
import { changesBetween, type Parameters, type ParameterValues } from '../../../lib/domain/parameters.ts';
import { followRules, type ParametersFact } from '../../../lib/domain/parameters-pass.ts';
import { addressOf, CHAIN_ID, ROLLUP } from '../../contracts/samples.ts';

const block = (number: number) => ({ number, hash: `0x${number}`, time: number * 12 });
const read = (number: number, values: ParameterValues): Parameters => ({
  chainId: CHAIN_ID,
  rollup: ROLLUP,
  block: block(number),
  values,
});
const log = (number: number, changes: ParametersFact['changes']): ParametersFact => ({
  kind: 'rollup.parameters-changed',
  id: `log:${number}`,
  version: 1,
  at: new Date(number * 12_000).toISOString(),
  chain: { chainId: CHAIN_ID, rollup: ROLLUP, block: block(number) },
  changes,
});

describe('what changed between two readings', () => {
  test.each([
    ['nothing', { flushSizeMax: '4' }, { flushSizeMax: '4' }, []],
    [
      'a value',
      { flushSizeMax: '4' },
      { flushSizeMax: '8' },
      [{ parameter: 'flushSizeMax', before: '4', after: '8' }],
    ],
    ['a value that was not known', {}, { flushSizeMax: '8' }, []],
    ['a value that is not known any more', { flushSizeMax: '4' }, {}, []],
  ])('is %s', (_what, before, after, changes) => {
    expect(changesBetween(before, after)).toEqual(changes);
  });
});

describe('the rules from pass to pass', () => {
  const [old, fresh] = [addressOf(1), addressOf(2)];

  test('nothing is told of the first reading', () => {
    const now = read(10, { slasher: old });
    expect(followRules({ known: undefined, logs: [], now })).toEqual({ facts: [], parameters: now });
  });

  test('a new slasher brings its amounts along in one fact', () => {
    const known = read(10, { slasher: old, slashSmallWei: '2', flushSizeMax: '4' });
    const now = read(20, { slasher: fresh, slashSmallWei: '3', flushSizeMax: '4' });
    const logs = [log(15, [{ parameter: 'slasher', before: old, after: fresh }])];
    const { facts, parameters } = followRules({ known, logs, now });
    expect(facts).toEqual([
      log(15, [
        { parameter: 'slasher', before: old, after: fresh },
        { parameter: 'slashSmallWei', before: '2', after: '3' },
      ]),
    ]);
    expect(parameters).toEqual(now);
  });

  test('a whole configuration in a log is completed by what was known, without what stays', () => {
    const known = read(10, { flushSizeMin: '1', flushSizeMax: '4' });
    const logs = [
      log(15, [
        { parameter: 'flushSizeMin', after: '1' },
        { parameter: 'flushSizeMax', after: '8' },
      ]),
    ];
    expect(followRules({ known, logs, now: undefined })).toEqual({
      facts: [log(15, [{ parameter: 'flushSizeMax', before: '4', after: '8' }])],
      parameters: read(10, { flushSizeMin: '1', flushSizeMax: '8' }),
    });
  });

  test('what no log shows is a fact of its own, the same in a repeated pass', () => {
    const known = read(10, { exitDelaySeconds: '1' });
    const facts = [20, 25].map((number) => {
      const now = read(number, { exitDelaySeconds: '2' });
      return followRules({ known, logs: [], now }).facts;
    });
    expect(facts[0]).toHaveLength(1);
    expect(facts[0]![0]).toMatchObject({
      changes: [{ parameter: 'exitDelaySeconds', before: '1', after: '2' }],
      chain: { block: block(10) },
    });
    expect(facts[1]![0]!.id).toBe(facts[0]![0]!.id);
  });

  test('changing back and forth again is told again', () => {
    const first = followRules({
      known: read(10, { exitDelaySeconds: '1' }),
      logs: [],
      now: read(20, { exitDelaySeconds: '2' }),
    });
    const again = followRules({
      known: read(30, { exitDelaySeconds: '1' }),
      logs: [],
      now: read(40, { exitDelaySeconds: '2' }),
    });
    expect(again.facts[0]!.id).not.toBe(first.facts[0]!.id);
  });

  test('a log is told though the rules are known to be so already', () => {
    const known = read(20, { flushSizeMax: '8' });
    const logs = [log(15, [{ parameter: 'flushSizeMax', after: '8' }])];
    expect(followRules({ known, logs, now: known }).facts).toEqual(logs);
  });

  test('a value that could not be read this time stays as it was known', () => {
    const known = read(10, { exitDelaySeconds: '1', flushSizeMax: '4' });
    const { facts, parameters } = followRules({ known, logs: [], now: read(20, { flushSizeMax: '4' }) });
    expect(facts).toEqual([]);
    expect(parameters).toEqual(read(20, { exitDelaySeconds: '1', flushSizeMax: '4' }));
  });
});
