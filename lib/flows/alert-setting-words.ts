import type { AlertPreferences } from '../domain/alert-preferences.ts';
import type { Severity } from '../domain/observation.ts';
import { say, type Text } from '../text.ts';

export const LEVEL: Record<Severity, Text> = {
  notice: say('notice'),
  warning: say('warning'),
  critical: say('critical'),
  emergency: say('emergency'),
};

export const DIGEST: Record<AlertPreferences['digest'], Text> = {
  none: say('none'),
  daily: say('every day'),
  weekly: say('every week'),
};

/** A minute of the day as a clock shows it. */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
