import type { QuietHours } from './alert-preferences.ts';

const DAY = 24 * 60;

/** The zone's canonical name; undefined for one this runtime does not know. */
export function zoneNamed(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Minutes after midnight on the clocks of that place. Unix seconds. */
export function minuteOfDayIn(zone: string, now: number): number {
  const parts = clockOf(zone).formatToParts(now * 1000);
  const valueOf = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return valueOf('hour') * 60 + valueOf('minute');
}

/** Unix seconds at which the quiet that holds now ends; undefined where it does not hold. */
export function quietUntil(quiet: QuietHours, now: number): number | undefined {
  const local = minuteOfDayIn(quiet.zone, now);
  if (!isWithin(quiet, local)) return undefined;
  return nextTime(quiet.zone, quiet.to, now);
}

/**
 * The next time the clocks there show this minute of the day, Unix seconds. Clocks that are changed meanwhile are
 * followed; a minute they leave out comes an hour later.
 */
export function nextTime(zone: string, minute: number, now: number): number {
  const start = now - (now % 60);
  const ahead = (minute - minuteOfDayIn(zone, start) + DAY) % DAY || DAY;
  let at = start + ahead * 60;
  // Twice: a step back may land before the hour that was left out.
  for (let step = 0; step < 2; step += 1) at -= difference(minuteOfDayIn(zone, at), minute) * 60;
  return at;
}

/** Making one takes a hundred times as long as asking it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  clocks.set(zone, made);
  return made;
}

function isWithin({ from, to }: QuietHours, minute: number): boolean {
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** From one time of day to another, the shorter way round, in minutes. */
function difference(one: number, other: number): number {
  return ((one - other + DAY + DAY / 2) % DAY) - DAY / 2;
}
