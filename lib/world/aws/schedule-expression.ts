/** When a schedule runs next, after a given moment; both in milliseconds since 1970. */
export type NextRun = (after: number) => number;

const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** A cron expression that does not match within this many days never does. */
const DAYS_AHEAD = 366 * 8;

/**
 * EventBridge's `rate(5 minutes)`, `at(2026-11-22T10:00:00)` and `cron(0 7 * * ? *)` (minute, hour, day of the month,
 * month, day of the week, year; UTC) with lists, ranges, steps and names. Throws for what it cannot read: `L`, `W`
 * and `#` among it.
 */
export function parseSchedule(expression: string): NextRun {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate !== null) {
    const every = Number(rate[1]) * (UNIT_MS[rate[2] ?? ''] ?? 0);
    if (every > 0) return (after) => after + every;
  }
  const at = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(expression);
  if (at !== null) {
    const moment = Date.parse(`${at[1]}Z`);
    return (after) => (moment > after ? moment : Infinity);
  }
  const fields = /^cron\(([^)]+)\)$/.exec(expression)?.[1]?.split(/\s+/);
  if (fields?.length !== 6) throw new Error(`The schedule expression ${expression} cannot be read.`);
  return cron(fields, expression);
}

function cron(fields: readonly string[], expression: string): NextRun {
  const [minute = '', hour = '', day = '', month = '', weekday = '', year = ''] = fields;
  if ((day === '?') === (weekday === '?')) {
    throw new Error(`The schedule expression ${expression} wants ? in exactly one of its two days.`);
  }
  const set = (text: string, least: number, most: number, names: readonly string[] = [], first = 0) =>
    readField(text, { least, most, names, first, expression });
  const minutes = [...set(minute, 0, 59)].sort((a, b) => a - b);
  const hours = [...set(hour, 0, 23)].sort((a, b) => a - b);
  const days = set(day, 1, 31);
  const months = set(month, 1, 12, MONTHS, 1);
  const weekdays = set(weekday, 1, 7, DAYS, 1);
  const years = set(year, 1970, 2199);
  const isDay = (date: Date) =>
    years.has(date.getUTCFullYear()) &&
    months.has(date.getUTCMonth() + 1) &&
    days.has(date.getUTCDate()) &&
    weekdays.has(date.getUTCDay() + 1);
  return (after) => {
    const midnight = new Date(after).setUTCHours(0, 0, 0, 0);
    for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
      const dayStart = midnight + ahead * 86_400_000;
      if (!isDay(new Date(dayStart))) continue;
      for (const hour of hours) {
        for (const minute of minutes) {
          const moment = dayStart + hour * 3_600_000 + minute * 60_000;
          if (moment > after) return moment;
        }
      }
    }
    return Infinity;
  };
}

interface FieldRules {
  least: number;
  most: number;
  names: readonly string[];
  /** The number of the first name. */
  first: number;
  expression: string;
}

function readField(text: string, rules: FieldRules): Set<number> {
  const { least, most, names, first, expression } = rules;
  const number = (word: string) => {
    const named = names.indexOf(word.toUpperCase());
    const value = named >= 0 ? named + first : Number(word);
    if (word === '' || !Number.isInteger(value) || value < least || value > most) {
      throw new Error(
        `The schedule expression ${expression} has ${word || 'nothing'} where ${least} to ${most} is meant.`,
      );
    }
    return value;
  };
  const values = new Set<number>();
  for (const part of text.split(',')) {
    const [range = '', step] = part.split('/');
    const [from = '', to] = range.split('-');
    const every = range === '*' || range === '?';
    const start = every ? least : number(from);
    const end = every || (to === undefined && step !== undefined) ? most : number(to ?? from);
    const by = step === undefined ? 1 : Number(step);
    if (!Number.isInteger(by) || by < 1)
      throw new Error(`The schedule expression ${expression} has a step that is none: ${part}`);
    for (let value = start; value <= end; value += by) values.add(value);
  }
  return values;
}
