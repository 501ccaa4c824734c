import type { QuietHours } from '../../../lib/domain/alert-preferences.ts';
import { minuteOfDayIn, nextTime, quietUntil, zoneNamed } from '../../../lib/domain/quiet-hours.ts';

const at = (iso: string) => Date.parse(iso) / 1000;
const night = (zone: string): QuietHours => ({ from: 22 * 60, to: 7 * 60, zone });

test.each<[string, QuietHours, string, string | undefined]>([
  ['before it begins', night('UTC'), '2026-06-01T21:59:59Z', undefined],
  ['at its first minute', night('UTC'), '2026-06-01T22:00:00Z', '2026-06-02T07:00:00Z'],
  ['after midnight', night('UTC'), '2026-06-02T03:30:30Z', '2026-06-02T07:00:00Z'],
  ['at its last minute', night('UTC'), '2026-06-02T06:59:59Z', '2026-06-02T07:00:00Z'],
  ['at its end', night('UTC'), '2026-06-02T07:00:00Z', undefined],
  ['in Istanbul', night('Europe/Istanbul'), '2026-06-01T20:00:00Z', '2026-06-02T04:00:00Z'],
  [
    'at half an hour’s distance, in Kolkata',
    night('Asia/Kolkata'),
    '2026-06-01T17:00:00Z',
    '2026-06-02T01:30:00Z',
  ],
  ['within a day', { from: 540, to: 1020, zone: 'UTC' }, '2026-06-01T12:00:00Z', '2026-06-01T17:00:00Z'],
  ['outside it', { from: 540, to: 1020, zone: 'UTC' }, '2026-06-01T18:00:00Z', undefined],
  ['of no length', { from: 540, to: 540, zone: 'UTC' }, '2026-06-01T09:00:00Z', undefined],
])('quiet hours, %s', (_name, quiet, now, expected) => {
  expect(quietUntil(quiet, at(now))).toBe(expected === undefined ? undefined : at(expected));
});

describe('across a change of the clocks', () => {
  test.each([
    // Berlin: 29 March 2026, 02:00 becomes 03:00; 25 October 2026, 03:00 becomes 02:00.
    ['an hour shorter in spring', 'Europe/Berlin', '2026-03-28T21:30:00Z', '2026-03-29T05:00:00Z'],
    ['an hour longer in autumn', 'Europe/Berlin', '2026-10-24T20:30:00Z', '2026-10-25T06:00:00Z'],
    [
      'asked within the hour that comes twice',
      'Europe/Berlin',
      '2026-10-25T01:30:00Z',
      '2026-10-25T06:00:00Z',
    ],
    // New York: 8 March and 1 November 2026.
    ['in New York in spring', 'America/New_York', '2026-03-08T03:30:00Z', '2026-03-08T11:00:00Z'],
    ['in New York in autumn', 'America/New_York', '2026-11-01T02:30:00Z', '2026-11-01T12:00:00Z'],
  ])('the night is %s', (_name, zone, now, expected) => {
    expect(new Date(quietUntil(night(zone), at(now))! * 1000)).toEqual(new Date(expected));
  });

  test('an end that the clocks leave out comes an hour later', () => {
    const quiet = { from: 1320, to: 150, zone: 'Europe/Berlin' };
    const until = quietUntil(quiet, at('2026-03-28T22:00:00Z'))!;
    expect(new Date(until * 1000)).toEqual(new Date('2026-03-29T01:30:00Z'));
    expect(minuteOfDayIn('Europe/Berlin', until)).toBe(210);
    expect(quietUntil(quiet, until)).toBeUndefined();
  });

  test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'])(
    'every quarter of an hour of a year in %s ends outside of the quiet, within a day and an hour',
    (zone) => {
      const faults: string[] = [];
      for (let day = 0; day < 365; day += 1)
        for (const hour of [0, 1.25, 2.5, 6.75, 22, 23.5]) {
          const now = at('2026-01-01T00:00:00Z') + day * 86_400 + hour * 3600;
          const until = quietUntil(night(zone), now);
          if (until === undefined) continue;
          if (until <= now || until > now + 10.5 * 3600 || minuteOfDayIn(zone, until) !== 420)
            faults.push(new Date(now * 1000).toISOString());
        }
      expect(faults).toEqual([]);
    },
  );
});

test('the next time of day is later than now, also where it is that time now', () => {
  expect(nextTime('UTC', 480, at('2026-06-01T07:00:00Z'))).toBe(at('2026-06-01T08:00:00Z'));
  expect(nextTime('UTC', 480, at('2026-06-01T08:00:00Z'))).toBe(at('2026-06-02T08:00:00Z'));
});

test.each([
  ['europe/istanbul', 'Europe/Istanbul'],
  ['UTC', 'UTC'],
  ['Mars/Olympus', undefined],
  ['', undefined],
  ['../etc', undefined],
])('the zone %p is %p', (typed, expected) => {
  expect(zoneNamed(typed)).toBe(expected);
});
