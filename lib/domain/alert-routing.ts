import { hasArrived, type AlertDelivery, type AlertSummary, type Withheld } from './alert-delivery.ts';
import { isMuted, reaches, type AlertPreferences } from './alert-preferences.ts';
import { isWorse, type Severity } from './observation.ts';
import { quietUntil } from './quiet-hours.ts';

/** Ways to reach somebody, each tried where the one before is closed. */
export const WAYS = ['dm', 'thread', 'mention'] as const;
export type Way = (typeof WAYS)[number];

export type Route =
  | { tell: 'now'; by: readonly Way[] }
  /** `until`: Unix seconds at which it is judged again. */
  | { tell: 'hold'; until: number; why: Withheld }
  | { tell: 'no'; why: Withheld };

const HOUR = 3600;

/**
 * Seconds after a message in which the same trouble at the same level is not told again. Lido's monitoring repeats
 * after 6 h; what is critical is worth an interruption sooner.
 */
export const COOLDOWN_SECONDS: Readonly<Record<Severity, number>> = {
  notice: 6 * HOUR,
  warning: 6 * HOUR,
  critical: 4 * HOUR,
  emergency: 0,
};
/** The same where the trouble was told to be over in between: it is back, which is worse than going on. */
export const COOLDOWN_IF_BACK_SECONDS = HOUR;
/** The longest of them: how far back earlier messages matter. */
export const COOLDOWN_LOOK_BACK_SECONDS = 6 * HOUR;

/**
 * Whether one person is told of one alert now, later or not at all. `earlier` are their own deliveries of the last six
 * hours, and of a notice that ends an incident, of the incident; `now` is Unix seconds. The end of a trouble they were told of is told whatever the level and the mute.
 */
export function routeAlert(input: {
  alert: AlertSummary;
  preferences: AlertPreferences;
  earlier: readonly AlertDelivery[];
  now: number;
}): Route {
  const { alert, preferences } = input;
  const isEmergency = alert.severity === 'emergency' && alert.kind === 'raised';
  const breaksThrough = isEmergency && preferences.emergencies;
  if (alert.kind === 'raised') {
    const why = unwanted(input, breaksThrough);
    if (why) return { tell: 'no', why };
  }
  if (!breaksThrough) {
    const { maintenanceUntil } = preferences;
    if (maintenanceUntil !== undefined && maintenanceUntil > input.now)
      return { tell: 'hold', until: maintenanceUntil, why: 'maintenance' };
    const quiet = preferences.quiet && quietUntil(preferences.quiet, input.now);
    if (quiet !== undefined) return { tell: 'hold', until: quiet, why: 'quiet' };
  }
  const cool = alert.kind === 'raised' && !isEmergency ? coolsUntil(input) : undefined;
  return cool === undefined ? { tell: 'now', by: WAYS } : { tell: 'hold', until: cool, why: 'cooldown' };
}

function unwanted(
  { alert, preferences, earlier, now }: Parameters<typeof routeAlert>[0],
  breaksThrough: boolean,
): Withheld | undefined {
  // That a slashing came to nothing is only a notice, and good news for whoever was warned of it.
  if (alert.severity === 'notice' && wasToldOf(alert, earlier)) return undefined;
  if (!reaches(alert.severity, preferences.least))
    return alert.severity === 'notice' ? 'notice' : 'below-level';
  if (!breaksThrough && alert.attester && isMuted(preferences, alert.attester, now)) return 'muted';
  return alert.severity !== 'emergency' && isAcknowledged(alert, earlier) ? 'acknowledged' : undefined;
}

/** Somebody who said that they know hears again only of something worse, or once it was over in between. */
function isAcknowledged(alert: AlertSummary, earlier: readonly AlertDelivery[]): boolean {
  return sameTrouble(alert, earlier).some(
    (each) =>
      each.acknowledgedAt !== undefined &&
      each.alert !== undefined &&
      !isBack(each) &&
      !isWorseThan(alert, each),
  );
}

/** Each level cools by itself, so that a warning never keeps something critical from being told. */
function coolsUntil({ alert, earlier, now }: Parameters<typeof routeAlert>[0]): number | undefined {
  const ends = sameTrouble(alert, earlier)
    .filter((each) => hasArrived(each) && each.alert?.severity === alert.severity)
    .map((each) => {
      const usual = COOLDOWN_SECONDS[alert.severity];
      return Date.parse(each.at) / 1000 + (isBack(each) ? Math.min(COOLDOWN_IF_BACK_SECONDS, usual) : usual);
    });
  const end = Math.max(0, ...ends);
  return end > now ? Math.ceil(end) : undefined;
}

/** What happens once has no incident and is told each time: two events are never one. */
function sameTrouble(alert: AlertSummary, earlier: readonly AlertDelivery[]): AlertDelivery[] {
  return earlier.filter(
    (each) =>
      each.alert?.kind === 'raised' &&
      each.alert.incident !== undefined &&
      each.alert.incident === alert.incident &&
      each.alert.check === alert.check,
  );
}

function wasToldOf({ incident }: AlertSummary, earlier: readonly AlertDelivery[]): boolean {
  return (
    incident !== undefined && earlier.some((each) => hasArrived(each) && each.alert?.incident === incident)
  );
}

function isBack({ overAt }: AlertDelivery): boolean {
  return overAt !== undefined;
}

function isWorseThan(alert: AlertSummary, earlier: AlertDelivery): boolean {
  return isWorse(alert.severity, earlier.alert?.severity);
}
