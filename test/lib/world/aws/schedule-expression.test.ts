import { parseSchedule } from '../../../../lib/world/aws/schedule-expression.ts';

const SUNDAY = '2026-11-22T10:30:15Z';

test.each([
  ['rate(1 minute)', SUNDAY, '2026-11-22T10:31:15Z'],
  ['rate(5 minutes)', SUNDAY, '2026-11-22T10:35:15Z'],
  ['rate(1 hour)', SUNDAY, '2026-11-22T11:30:15Z'],
  ['rate(2 days)', SUNDAY, '2026-11-24T10:30:15Z'],
  ['at(2026-12-01T00:00:00)', SUNDAY, '2026-12-01T00:00:00Z'],
  ['cron(0 7 * * ? *)', SUNDAY, '2026-11-23T07:00:00Z'],
  ['cron(0 11 * * ? *)', SUNDAY, '2026-11-22T11:00:00Z'],
  ['cron(0/15 * * * ? *)', SUNDAY, '2026-11-22T10:45:00Z'],
  ['cron(5,35 8-10 * * ? *)', SUNDAY, '2026-11-22T10:35:00Z'],
  ['cron(0 9 ? * MON-FRI *)', SUNDAY, '2026-11-23T09:00:00Z'],
  ['cron(0 9 ? * 7 *)', SUNDAY, '2026-11-28T09:00:00Z'],
  ['cron(0 0 29 FEB ? *)', SUNDAY, '2028-02-29T00:00:00Z'],
  ['cron(30 10 22 11 ? 2026-2027)', SUNDAY, '2027-11-22T10:30:00Z'],
])('%s after %s is %s', (expression, after, expected) => {
  expect(new Date(parseSchedule(expression)(Date.parse(after))).toISOString()).toBe(
    new Date(expected).toISOString(),
  );
});

test('what lies in the past only never comes', () => {
  expect(parseSchedule('cron(0 0 1 1 ? 2020)')(Date.parse(SUNDAY))).toBe(Infinity);
  expect(parseSchedule('at(2020-01-01T00:00:00)')(Date.parse(SUNDAY))).toBe(Infinity);
});

test.each([
  'rate(0 minutes)',
  'rate(5 fortnights)',
  'every minute',
  'cron(0 7 * * *)',
  'cron(0 7 * * * *)',
  'cron(0 7 ? * ? *)',
  'cron(61 7 * * ? *)',
  'cron(0 7 L * ? *)',
  'cron(0/0 7 * * ? *)',
])('%s is refused', (expression) => {
  expect(() => parseSchedule(expression)).toThrow(/schedule expression/);
});
