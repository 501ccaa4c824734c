import { describe, expect, test } from '@jest/globals';
import { inWords } from '../../../lib/text.ts';
import { addressOf, OTHER_ROLLUP, ROLLUP } from '../../contracts/samples.ts';
import {
  attesters,
  bad,
  good,
  inShort,
  kept,
  lookAt,
  play,
  samples,
  START,
  STEP,
} from './incident-samples.ts';

const ONE = addressOf(1);
const KEY = `1:${ROLLUP}:${ONE}:missed-duties`;
const story = (word: string) => inShort(play(samples(word)).events);

describe('one incident', () => {
  test.each([
    ['one bad sample tells nothing', 'bgbg', []],
    ['the second opens it, and it is told once', 'bbbbbb', ['+warning']],
    ['what is unknown opens nothing', 'uuuu', []],
    ['nor does what is not observed', '....', []],
    ['one good sample does not close it', 'bbgbgbg', ['+warning']],
    ['the second does', 'bbgg', ['+warning', '-']],
    ['what is unknown neither closes it nor counts against it', 'bbuuuugu.ug', ['+warning', '-']],
    ['a worse tier is told at once', 'bbce', ['+warning', '+critical', '+emergency']],
    ['a lower tier is not told, nor the same one again', 'ccbbcc', ['+critical']],
    ['recovery is not told where nothing was', 'bggg', []],
    [
      'after the third change within an hour it is told as unstable, once',
      'bbggbbggbbgg',
      ['+warning', '-', '~warning'],
    ],
    ['but what is worse is told even then', 'bbggbbggbbee', ['+warning', '-', '~warning', '~emergency']],
  ])('%s', (_, word, told) => {
    expect(story(word)).toEqual(told);
  });

  test('what is unstable ends after a calm hour, not before', () => {
    const calm = (hours: number) => 'g'.repeat(Math.ceil((hours * 3600) / STEP));
    expect(story(`bbggbbgg${calm(0.9)}`)).toEqual(['+warning', '-', '~warning']);
    expect(story(`bbggbbgg${calm(1.1)}`)).toEqual(['+warning', '-', '~warning', '-']);
    // A trouble that stays for an hour is a trouble like any other, and told of already.
    expect(story(`bbggbb${'b'.repeat(50)}gg`)).toEqual(['+warning', '-', '~warning', '-']);
  });

  test('openings hours apart are told each', () => {
    const hours = 'g'.repeat(60);
    expect(story(`bbgg${hours}bbgg${hours}bbgg`)).toEqual([
      '+warning',
      '-',
      '+warning',
      '-',
      '+warning',
      '-',
    ]);
  });

  test('the verify window is waited for, however many samples come', () => {
    const quick = ['b', 'b', 'g', 'g', 'g', 'g'].map((letter, place) => ({
      ...samples(letter)[0]!,
      at: place * 20,
    }));
    expect(inShort(play(quick).events)).toEqual(['+warning']);
    expect(inShort(play([...quick, { at: 120, observed: [good(ONE)] }]).events)).toEqual(['+warning', '-']);
  });

  test('an id says which incident, since when, and which tier', () => {
    const { events } = play(samples('ubbcgg'));
    expect(events.map(({ id }) => id)).toEqual([
      `${KEY}:${START + STEP}:warning`,
      `${KEY}:${START + STEP}:critical`,
      `${KEY}:${START + STEP}:resolved`,
    ]);
    expect(events.map(({ incident }) => incident)).toEqual([KEY, KEY, KEY]);
  });

  test('the end says how long it lasted, what was missed, and which alerts told of it', () => {
    const { events } = play(samples(`bbc${'b'.repeat(50)}gg`));
    expect(events.at(-1)).toMatchObject({
      kind: 'alert.resolved',
      severity: 'critical',
      raised: events.slice(0, 2).map(({ id }) => id),
      since: new Date(START * 1000).toISOString(),
      durationSeconds: 54 * STEP,
      attester: ONE,
    });
    expect(inWords(events.at(-1)!.message)).toBe('It lasted 1 h 12 min. It missed 3 of 9.');
  });

  test('nothing is written while nothing changes', () => {
    expect(play(samples(`bb${'b'.repeat(40)}`)).writes).toBe(2);
    expect(play(samples('g'.repeat(40))).writes).toBe(0);
    expect(play(samples('u'.repeat(40))).writes).toBe(0);
  });

  test('the same block looked at twice is one sample', () => {
    const [look] = samples('b');
    expect(play([look!, look!, look!]).events).toEqual([]);
  });

  test('of several observations of one subject the worst counts', () => {
    const looks = [0, STEP].map((at) => ({ at, observed: [good(ONE), bad(ONE), bad(ONE, 'critical')] }));
    expect(inShort(play(looks).events)).toEqual(['+critical']);
  });

  test('whoever is no longer watched is told nothing more, and starts anew later', () => {
    const open = play(samples('bb')).memory;
    const left = { at: 300, observed: [], context: { watched: new Set([addressOf(2)]) } };
    const { memory, events } = play([left, { at: 400, observed: [good(ONE)] }], open);
    expect(events).toEqual([]);
    expect(memory.incidents).toMatchObject([{ state: 'good', told: [] }]);
    const again = [500, 600].map((at) => ({ at, observed: [bad(ONE)] }));
    expect(inShort(play(again, memory).events)).toEqual(['+warning']);
  });
});

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

describe('groups', () => {
  const ours = attesters(7);
  const looks = (context: object) =>
    [0, 80].map((at) => ({ at, observed: ours.map((one) => bad(one)), context }));
  const owned = new Map(ours.slice(0, 5).map((one) => [one, 'owner'] as const));

  test.each(['providerOf', 'operatorOf'])('three or more of one %s are told of together', (by) => {
    const { events, memory } = play(looks({ [by]: owned }));
    expect(events).toHaveLength(3);
    const [together] = events;
    expect(together).toMatchObject({
      group: ours.slice(0, 5),
      id: `${KEY}:${START}:warning:group`,
      incident: KEY,
    });
    expect(together).not.toHaveProperty('attester');
    expect(inWords(together!.title)).toContain('further validators at once: 4');
    const told = memory.incidents.map((one) => one.told[0]);
    expect(told.filter((id) => id === together!.id)).toHaveLength(5);
  });

  test('two of one are told of one by one', () => {
    const two = new Map(ours.slice(0, 2).map((one) => [one, 'owner'] as const));
    expect(play(looks({ operatorOf: two })).events.every(({ group }) => group === undefined)).toBe(true);
  });

  test('their end is told together too, and names the alert they had', () => {
    const { memory, events } = play(looks({ operatorOf: owned }));
    const over = [200, 300].map((at) => ({ at, observed: ours.map(good), context: { operatorOf: owned } }));
    const ends = play(over, memory).events;
    expect(ends).toHaveLength(3);
    expect(ends[0]).toMatchObject({
      kind: 'alert.resolved',
      group: ours.slice(0, 5),
      raised: [events[0]!.id],
    });
  });

  test('those told together are to be saved together', () => {
    const { memory } = play([looks({ providerOf: owned })[0]!]);
    const after = lookAt(memory, looks({ providerOf: owned })[1]!);
    expect(after.changed.map((together) => together.length).sort((a, b) => a - b)).toEqual([1, 1, 5]);
    expect(after.changed.find(({ length }) => length === 5)?.map(({ outbox }) => outbox.length)).toEqual([
      1, 0, 0, 0, 0,
    ]);
  });

  test('it is the provider where half of its validators are affected', () => {
    const nine = new Map(attesters(9).map((one) => [one, 'p'] as const));
    const at = (time: number, affected: number) => ({
      at: time,
      observed: attesters(9).map((one, place) => (place < affected ? bad(one) : good(one))),
      context: { providerOf: nine },
    });
    const blamed = (affected: number) => play([at(0, affected), at(80, affected)]).events[0];
    expect(blamed(7)).toMatchObject({ attribution: 'provider', ofProvider: { affected: 7, observed: 9 } });
    expect(blamed(3)).toMatchObject({ attribution: 'you', ofProvider: { affected: 3, observed: 9 } });
  });
});

describe('after an upgrade', () => {
  const EPOCHS = 4 * 2304;
  const on = { rollup: OTHER_ROLLUP };
  const looks = [1000, 1080, 1160].map((at) => ({ at, observed: [bad(ONE)], context: on }));
  const before = play([{ at: 0, observed: [] }]).memory;

  test('duties are watched for some epochs and not told', () => {
    const { events, memory } = play(looks, before);
    expect(events).toEqual([]);
    expect(memory.incidents).toMatchObject([{ state: 'bad', told: [] }]);
    const end = 1000 + EPOCHS;
    expect(play([{ at: end - 1, observed: [bad(ONE)], context: on }], memory).events).toEqual([]);
    const after = play([{ at: end, observed: [bad(ONE)], context: on }], memory).events;
    expect(after.map(({ id }) => id)).toEqual([`${KEY}:${START + 1000}:warning`]);
  });

  test('what ended meanwhile is never told', () => {
    const over = [1300, 1400].map((at) => ({ at, observed: [good(ONE)], context: on }));
    const later = { at: 2000 + EPOCHS, observed: [good(ONE)], context: on };
    expect(play([...looks, ...over, later], before).events).toEqual([]);
  });

  test('what rests on the stake is told at once', () => {
    const moved = looks.map((look) => ({
      ...look,
      observed: [bad(ONE, 'critical', { check: 'not-moved', rests: 'stake' })],
    }));
    expect(inShort(play(moved, before).events)).toEqual(['+critical']);
  });

  test('the first rollup ever seen is no upgrade', () => {
    expect(inShort(play(looks).events)).toEqual(['+warning']);
  });
});

describe('whatever comes', () => {
  /** mulberry32: the same numbers for the same seed. */
  function numbers(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
  }

  function sequence(seed: number) {
    const random = numbers(seed);
    const subjects = attesters(8);
    const providerOf = new Map(subjects.slice(0, 4).map((one) => [one, 'p'] as const));
    let at = 0;
    return Array.from({ length: 60 }, () => {
      at += 60 + Math.floor(random() * 120);
      const old = random() < 0.1 ? 400 : 0;
      const met = random() < 0.1 ? 40 : 95;
      return {
        at,
        observed: subjects.flatMap(
          (one) => samples('bbcegggggu.'[Math.floor(random() * 11)]!, one)[0]!.observed,
        ),
        context: {
          providerOf,
          newestSlotAt: START + at - old,
          participation: { met, observed: 100, validators: 60 },
          catchingUp: random() < 0.05,
        },
      };
    });
  }

  const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1);

  test.each(seeds)('sequence %i: each look repeated, the same is told, once', (seed) => {
    const looks = sequence(seed);
    const once = play(looks);
    const twice = play(looks.flatMap((look) => [look, look]));
    expect(twice.events).toEqual(once.events);
    expect(new Set(once.events.map(({ id }) => id)).size).toBe(once.events.length);
  });

  test.each(seeds)('sequence %i: a look that was not kept tells the same under the same ids', (seed) => {
    sequence(seed).reduce(
      (memory, look) => {
        const first = lookAt(memory, look);
        expect(lookAt(memory, look)).toEqual(first);
        return kept(memory, first);
      },
      { incidents: [] } as Parameters<typeof lookAt>[0],
    );
  });

  test.each(seeds)('sequence %i: an end is told only of what was raised', (seed) => {
    const open = new Set<string>();
    for (const event of play(sequence(seed)).events) {
      if (event.kind === 'alert.raised') open.add(event.id);
      else {
        expect(event.raised.length).toBeGreaterThan(0);
        for (const id of event.raised) expect(open).toContain(id);
      }
    }
  });
});
