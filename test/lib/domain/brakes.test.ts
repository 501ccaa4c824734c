import { describe, expect, test } from '@jest/globals';
import { addressOf, ROLLUP } from '../../contracts/samples.ts';
import { attesters, bad, good, inShort, lookAt, play, samples, START } from './incident-samples.ts';

const ONE = addressOf(1);
const KEY = `1:${ROLLUP}:${ONE}:missed-duties`;

describe('our data', () => {
  const stale = (at: number, age: number) => ({
    at,
    observed: [bad(ONE), good(addressOf(2))],
    context: { newestSlotAt: START + at - age },
  });
  const blind = (at: number) => ({ at, observed: [], context: { newestSlotAt: undefined as never } });

  test('older than four slots opens and closes nothing', () => {
    expect(play([stale(0, 289), stale(80, 289), stale(160, 289)]).events).toEqual([]);
    const open = play(samples('bb')).memory;
    const goods = [300, 400, 500].map((at) => ({ ...stale(at, 289), observed: [good(ONE)] }));
    expect(play(goods, open).events).toEqual([]);
    expect(inShort(play([stale(0, 288), stale(80, 288)]).events)).toEqual(['+warning']);
  });

  test('ten minutes old is an incident of its own, told once, and over after two good samples', () => {
    const old = [600, 660, 720].map((at) => stale(at, at));
    const { events, memory } = play(old);
    expect(events).toMatchObject([
      { check: 'stale-data', about: 'our-data', attribution: 'our-data', severity: 'critical' },
    ]);
    expect(events[0]).not.toHaveProperty('attester');
    const fresh = (at: number) => ({ at, observed: [] });
    expect(play([fresh(800)], memory).events).toEqual([]);
    expect(inShort(play([fresh(800), fresh(900)], memory).events)).toEqual(['-']);
  });

  test('not to be had at all becomes the same after ten minutes without', () => {
    const minutes = (count: number) => Array.from({ length: count }, (_, minute) => blind(minute * 60));
    expect(play(minutes(10)).events).toEqual([]);
    expect(play(minutes(13)).events).toMatchObject([{ check: 'stale-data' }]);
  });

  test('what could not be read never reads as well', () => {
    const open = play(samples('bb')).memory;
    const looks = Array.from({ length: 30 }, (_, minute) => blind(300 + minute * 60));
    const { events, memory } = play(looks, open);
    expect(events.map(({ kind, check }) => [kind, check])).toEqual([['alert.raised', 'stale-data']]);
    expect(memory.incidents.find(({ key }) => key === KEY)).toMatchObject({ state: 'bad' });
  });

  test('while the past is caught up with nothing is judged', () => {
    const behind = { catchingUp: true };
    const looks = samples('bbbb').map((look) => ({ ...look, context: behind }));
    expect(play(looks)).toMatchObject({ events: [], writes: 0 });
  });
});

describe('the network', () => {
  const everybody = attesters(100);
  const missing = everybody.slice(0, 60);
  const outage = { met: 400, observed: 1000, validators: 100 };
  const down = (at: number) => ({
    at,
    observed: missing.map((one) => bad(one, 'critical')),
    context: { participation: outage },
  });

  test('sixty percent of the set missing is one incident, and nobody is told of their own', () => {
    const { events, memory } = play([0, 80, 160, 240].map(down));
    expect(events).toMatchObject([
      { check: 'network-participation', about: 'network', attribution: 'network', severity: 'critical' },
    ]);
    expect(memory.incidents.filter(({ about }) => about === 'validator')).toEqual([]);
  });

  test('once it is well again, that is told, and who still misses after it', () => {
    const { memory } = play([0, 80].map(down));
    const met = { participation: { met: 990, observed: 1000, validators: 100 } };
    const after = [300, 400].map((at) => ({ at, observed: [bad(ONE)], context: met }));
    expect(inShort(play(after, memory).events).sort()).toEqual(['+warning', '-']);
  });

  test.each([
    ['exactly sixty percent met', { met: 60, observed: 100, validators: 50 }],
    ['few duties known', { met: 1, observed: 19, validators: 50 }],
    ['duties of few validators', { met: 1, observed: 100, validators: 9 }],
  ])('%s says nothing of the network', (_, participation) => {
    const looks = [0, 80].map((at) => ({ at, observed: [bad(ONE)], context: { participation } }));
    expect(play(looks).events.map(({ check }) => check)).toEqual(['missed-duties']);
  });

  test('what L1 says of a stake is told all the same', () => {
    const looks = [0, 80].map((at) => ({
      at,
      observed: [bad(ONE, 'emergency', { check: 'near-ejection', rests: 'stake' })],
      context: { participation: outage },
    }));
    expect(
      play(looks)
        .events.map(({ check }) => check)
        .sort(),
    ).toEqual(['near-ejection', 'network-participation']);
  });

  test('a slot without a proposal is nobody’s miss but the proposer’s', () => {
    const looks = [0, 80].map((at) => ({ at, observed: [bad(ONE, 'warning', { attribution: 'proposer' })] }));
    expect(play(looks).events).toEqual([]);
  });
});

describe('the mass brake', () => {
  const watched = (count: number) => ({ watched: new Set(attesters(count)) });
  const fall = (at: number, count: number, of: number) => ({
    at,
    observed: attesters(count).map((one) => bad(one)),
    context: watched(of),
  });
  const checksOf = (events: readonly { check: string }[]) => events.map(({ check }) => check);

  test.each([
    [4, 4, false],
    [5, 24, true],
    [5, 25, false],
    [50, 400, false],
    [51, 400, true],
  ])('%i of %i changing at once: held is %s', (count, of, isHeld) => {
    const { events } = play([fall(0, count, of), fall(80, count, of)]);
    expect(checksOf(events).includes('mass-change')).toBe(isHeld);
    expect(events).toHaveLength(isHeld ? 1 : count);
  });

  test('pages once, and says how much it holds', () => {
    const looks = [0, 80, 160, 240].map((at) => fall(at, 60, 100));
    const { events, memory } = play(looks);
    expect(events).toMatchObject([{ check: 'mass-change', about: 'our-data', severity: 'critical' }]);
    expect(memory.watch?.brake).toEqual({ at: START + 80, changes: 60, watched: 100 });
    expect(lookAt(memory, fall(320, 60, 100)).held).toHaveLength(60);
  });

  test('judges anew: what is left of it is told once it is little', () => {
    const { memory } = play([fall(0, 60, 400), fall(80, 60, 400)]);
    const few = {
      at: 160,
      observed: [bad(ONE), ...attesters(60).slice(1).map(good)],
      context: watched(400),
    };
    const { events, memory: later } = play([few], memory);
    expect(events).toMatchObject([
      { attester: ONE, id: `${KEY}:${START}:warning` },
      { check: 'mass-change', kind: 'alert.resolved', raised: [`1:mass-change:${START + 80}:critical`] },
    ]);
    expect(later.watch?.brake).toBeUndefined();
  });

  test.each([
    ['release', 60],
    ['drop', 0],
  ] as const)('a moderator’s %s lets %i of 60 be told', (answer, told) => {
    const { memory } = play([fall(0, 60, 100), fall(80, 60, 100)]);
    const brake = { ...memory.watch!.brake!, answer, by: '1' };
    const answered = { ...memory, watch: { ...memory.watch!, brake } };
    const { events, memory: later } = play([fall(160, 60, 100), fall(240, 60, 100)], answered);
    expect(events.filter(({ check }) => check === 'missed-duties')).toHaveLength(told);
    expect(events.at(-1)).toMatchObject({ check: 'mass-change', kind: 'alert.resolved' });
    expect(later.watch?.brake).toBeUndefined();
    expect(later.incidents.filter(({ state }) => state === 'bad')).toHaveLength(60);
    // What was dropped is told if it gets worse, and if it comes again.
    const worse = { ...fall(320, 0, 100), observed: [bad(ONE, 'critical')] };
    expect(inShort(play([worse], later).events)).toEqual(['+critical']);
    const over = [320, 420].map((at) => ({ at, observed: [good(ONE)], context: watched(100) }));
    const back = [9000, 9100].map((at) => ({ at, observed: [bad(ONE)], context: watched(100) }));
    expect(inShort(play([...over, ...back], later).events)).toEqual(
      told > 0 ? ['-', '+warning'] : ['+warning'],
    );
  });
});
