import type { AlertDelivery, AlertSummary } from '../../../lib/domain/alert-delivery.ts';
import {
  isMuted,
  MOST_MUTED,
  standardPreferences,
  withMute,
  withoutMute,
  type AlertPreferences,
} from '../../../lib/domain/alert-preferences.ts';
import { routeAlert, type Route } from '../../../lib/domain/alert-routing.ts';
import { groupsOf, type DueTask } from '../../../lib/domain/due-task.ts';
import type { Severity } from '../../../lib/domain/observation.ts';
import { addressOf, operatorId } from '../../contracts/samples.ts';

const ME = operatorId(1);
const ATTESTER = addressOf(1);
const NOW = Date.parse('2026-06-01T12:00:00Z') / 1000;
const HOUR = 3600;

const alertOf = (severity: Severity, changes: Partial<AlertSummary> = {}): AlertSummary => ({
  at: '2026-06-01T12:00:00.000Z',
  kind: 'raised',
  severity,
  check: 'missed-duties',
  attester: ATTESTER,
  incident: 'i1',
  title: 'x',
  ...changes,
});
const toldBefore = (
  severity: Severity,
  secondsAgo: number,
  changes: Partial<AlertDelivery> = {},
  summary: Partial<AlertSummary> = {},
): AlertDelivery => ({
  factId: `${severity} ${secondsAgo}`,
  recipient: ME,
  state: 'delivered',
  at: new Date((NOW - secondsAgo) * 1000).toISOString(),
  alert: alertOf(severity, summary),
  ...changes,
});
const short = (route: Route) =>
  route.tell === 'now'
    ? 'now'
    : `${route.tell} ${route.why}${route.tell === 'hold' ? ` ${route.until - NOW}` : ''}`;
const route = (
  alert: AlertSummary,
  preferences: Partial<AlertPreferences> = {},
  earlier: AlertDelivery[] = [],
) =>
  short(
    routeAlert({ alert, preferences: { ...standardPreferences(ME), ...preferences }, earlier, now: NOW }),
  );

const quiet = { from: 11 * 60, to: 13 * 60, zone: 'UTC' };
const muted = [{ attester: ATTESTER, until: NOW + 1 }];
const SEVERITIES: Severity[] = ['notice', 'warning', 'critical', 'emergency'];

test.each<[string, Partial<AlertPreferences>, string[]]>([
  ['nothing was changed', {}, ['no notice', 'now', 'now', 'now']],
  ['notices too', { least: 'notice' }, ['now', 'now', 'now', 'now']],
  [
    'notices too, in quiet hours',
    { least: 'notice', quiet },
    ['hold quiet 3600', 'hold quiet 3600', 'hold quiet 3600', 'now'],
  ],
  ['notices too, with a mute', { least: 'notice', muted }, ['no muted', 'no muted', 'no muted', 'now']],
  ['only what is critical', { least: 'critical' }, ['no notice', 'no below-level', 'now', 'now']],
  ['only emergencies', { least: 'emergency' }, ['no notice', 'no below-level', 'no below-level', 'now']],
  ['quiet hours', { quiet }, ['no notice', 'hold quiet 3600', 'hold quiet 3600', 'now']],
  [
    'quiet hours without exception',
    { quiet, emergencies: false },
    ['no notice', 'hold quiet 3600', 'hold quiet 3600', 'hold quiet 3600'],
  ],
  [
    'maintenance',
    { maintenanceUntil: NOW + 900 },
    ['no notice', 'hold maintenance 900', 'hold maintenance 900', 'now'],
  ],
  ['maintenance that is over', { maintenanceUntil: NOW }, ['no notice', 'now', 'now', 'now']],
  [
    'maintenance in quiet hours',
    { maintenanceUntil: NOW + 900, quiet },
    ['no notice', 'hold maintenance 900', 'hold maintenance 900', 'now'],
  ],
  ['a mute', { muted }, ['no notice', 'no muted', 'no muted', 'now']],
  [
    'a mute without exception',
    { muted, emergencies: false },
    ['no notice', 'no muted', 'no muted', 'no muted'],
  ],
  [
    'a mute that is over',
    { muted: [{ attester: ATTESTER, until: NOW }] },
    ['no notice', 'now', 'now', 'now'],
  ],
  ['a mute of another', { muted: [{ attester: addressOf(2) }] }, ['no notice', 'now', 'now', 'now']],
])('%s', (_name, preferences, expected) => {
  expect(SEVERITIES.map((severity) => route(alertOf(severity), preferences))).toEqual(expected);
});

describe('cooldown', () => {
  test.each<[string, AlertSummary, AlertDelivery[], string]>([
    ['a warning within 6 h', alertOf('warning'), [toldBefore('warning', HOUR)], 'hold cooldown 18000'],
    ['a warning after 6 h', alertOf('warning'), [toldBefore('warning', 6 * HOUR)], 'now'],
    [
      'something critical within 4 h',
      alertOf('critical'),
      [toldBefore('critical', HOUR)],
      'hold cooldown 10800',
    ],
    ['something critical after 4 h', alertOf('critical'), [toldBefore('critical', 4 * HOUR)], 'now'],
    ['an emergency', alertOf('emergency'), [toldBefore('emergency', 1)], 'now'],
    ['a higher level', alertOf('critical'), [toldBefore('warning', 1)], 'now'],
    ['a lower level', alertOf('warning'), [toldBefore('critical', 1)], 'now'],
    ['another incident', alertOf('warning', { incident: 'i2' }), [toldBefore('warning', 1)], 'now'],
    ['another check of it', alertOf('warning', { check: 'other' }), [toldBefore('warning', 1)], 'now'],
    [
      'trouble that is back',
      alertOf('warning'),
      [toldBefore('warning', HOUR / 2, { overAt: '2026' })],
      'hold cooldown 1800',
    ],
    [
      'trouble back after an hour',
      alertOf('warning'),
      [toldBefore('warning', HOUR, { overAt: '2026' })],
      'now',
    ],
    ['what was only held', alertOf('warning'), [toldBefore('warning', 1, { state: 'held' })], 'now'],
    ['what was withheld', alertOf('warning'), [toldBefore('warning', 1, { state: 'withheld' })], 'now'],
    [
      'two happenings of one kind',
      alertOf('warning', { incident: undefined }),
      [toldBefore('warning', 1, {}, { incident: undefined })],
      'now',
    ],
  ])('%s', (_name, alert, earlier, expected) => {
    expect(route(alert, {}, earlier)).toBe(expected);
  });
});

describe('acknowledged', () => {
  const known = { acknowledgedAt: '2026' };
  test.each<[string, AlertSummary, Partial<AlertDelivery>, string]>([
    ['the same level again', alertOf('warning'), known, 'no acknowledged'],
    ['something worse', alertOf('critical'), known, 'now'],
    ['an emergency', alertOf('emergency'), known, 'now'],
    ['the same, once it was over', alertOf('warning'), { ...known, overAt: '2026' }, 'now'],
  ])('%s', (_name, alert, changes, expected) => {
    expect(route(alert, {}, [toldBefore('warning', 2 * HOUR, changes)])).toBe(expected);
  });
});

describe('the end of a trouble', () => {
  const end = alertOf('critical', { kind: 'resolved' });
  test.each<[string, Partial<AlertPreferences>, string]>([
    ['is told whatever the level', { least: 'emergency' }, 'now'],
    ['is told of a muted validator', { muted }, 'now'],
    ['waits for the end of quiet hours', { quiet }, 'hold quiet 3600'],
    ['waits for the end of maintenance', { maintenanceUntil: NOW + 60 }, 'hold maintenance 60'],
  ])('%s', (_name, preferences, expected) => {
    expect(route(end, preferences, [toldBefore('critical', 1)])).toBe(expected);
  });

  test('of an emergency, though good news, does not wake anybody', () => {
    expect(route({ ...end, severity: 'emergency' }, { quiet })).toBe('hold quiet 3600');
  });

  test('that comes as a notice is told to whoever was warned', () => {
    const notice = alertOf('notice', { check: 'slash-resolved' });
    expect(route(notice, {}, [toldBefore('emergency', 90 * HOUR, {}, { check: 'slash-voted' })])).toBe('now');
    expect(route(notice, {}, [toldBefore('emergency', HOUR, { state: 'withheld' })])).toBe('no notice');
    expect(route(notice, { least: 'emergency' }, [toldBefore('emergency', HOUR)])).toBe('now');
  });
});

describe('mutes', () => {
  const none = standardPreferences(ME);
  test('last until their time, or for good', () => {
    const one = withMute(none, { attester: ATTESTER, until: NOW + 60 }, NOW);
    expect(isMuted(one, ATTESTER, NOW + 59)).toBe(true);
    expect(isMuted(one, ATTESTER, NOW + 60)).toBe(false);
    const forGood = withMute(one, { attester: ATTESTER }, NOW);
    expect(forGood.muted).toHaveLength(1);
    expect(isMuted(forGood, ATTESTER, NOW * 2)).toBe(true);
    expect(withoutMute(forGood, ATTESTER, NOW).muted).toEqual([]);
  });

  test('those that are over go, and there are never more than fit', () => {
    let all = withMute(none, { attester: addressOf(9), until: NOW - 1 }, NOW - 60);
    for (let number = 10; number < 10 + MOST_MUTED + 5; number += 1)
      all = withMute(all, { attester: addressOf(number) }, NOW);
    expect(all.muted).toHaveLength(MOST_MUTED);
    expect(all.muted.at(-1)?.attester).toBe(addressOf(10 + MOST_MUTED + 4));
  });
});

test('due tasks go out by task, person and time, fifty alerts at most together', () => {
  const tasks: DueTask[] = [
    ...Array.from({ length: 60 }, (_, at): DueTask => ({
      task: 'held',
      at: 1,
      recipient: ME,
      alertId: `a${at}`,
    })),
    { task: 'held', at: 2, recipient: ME, alertId: 'b' },
    { task: 'escalate', at: 1, recipient: ME, alertId: 'a1' },
    { task: 'digest', at: 1, recipient: ME },
  ];
  expect(groupsOf(tasks).map(({ task, at, alertIds }) => [task, at, alertIds.length])).toEqual([
    ['held', 1, 50],
    ['held', 1, 10],
    ['held', 2, 1],
    ['escalate', 1, 1],
    ['digest', 1, 0],
  ]);
});
