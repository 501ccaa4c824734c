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
    expect(inWords(events.at(-1)!.message)).toBe('It missed 3 of 9.');
    expect(events.at(-1)!.title).toEqual(events[1]!.title);
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

  test('what nothing observes on the rollup that was left ends without a word once that time is over', () => {
    const open = play([0, 80].map((at) => ({ at, observed: [bad(ONE)] }))).memory;
    const left = (at: number) => ({ at, observed: [], context: on });
    const meanwhile = play([left(1000), left(1000 + EPOCHS - 80)], open);
    expect(meanwhile.memory.incidents).toMatchObject([{ state: 'bad' }]);
    const blind = { ...left(1000 + EPOCHS), context: { ...on, newestSlotAt: undefined as never } };
    expect(play([blind], meanwhile.memory).memory.incidents).toMatchObject([{ state: 'bad' }, {}]);
    const { events, memory } = play([left(1000 + EPOCHS)], meanwhile.memory);
    expect(events).toEqual([]);
    expect(memory.incidents).toMatchObject([{ state: 'good', told: [] }]);
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
