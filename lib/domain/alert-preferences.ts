import * as v from 'valibot';
import { storedAddress, type Address } from './address.ts';
import { SEVERITIES, type Severity } from './observation.ts';
import { snowflake } from './snowflake.ts';

/** Levels from which somebody can ask to be written to; what is below theirs stands in the digest. */
export const DM_LEVELS = SEVERITIES;
export const DIGESTS = ['none', 'daily', 'weekly'] as const;

/** Minutes after which somebody else can be told of what nobody acknowledged. */
export const ESCALATION_MINUTES = { least: 5, most: 24 * 60 } as const;

/** Validators somebody can have muted at once. */
export const MOST_MUTED = 50;

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 - 1));

/** A part of every day in which little is told, by the clock of one place. From and to may span midnight. */
export const quietHours = v.object({
  /** Minutes after local midnight. */
  from: minuteOfDay,
  to: minuteOfDay,
  /** IANA, such as `Europe/Istanbul`. */
  zone: v.string(),
});
export type QuietHours = v.InferOutput<typeof quietHours>;

/** How somebody wants to be told. Stored only once they changed something. */
export const alertPreferences = v.object({
  userId: snowflake,
  /** The least level of a direct message. */
  least: v.picklist(DM_LEVELS),
  quiet: v.optional(quietHours),
  /** Whether an emergency comes through quiet hours, maintenance and a mute. */
  emergencies: v.boolean(),
  /** Unix seconds up to which they work on their nodes. */
  maintenanceUntil: v.optional(v.number()),
  muted: v.array(
    v.object({
      attester: storedAddress,
      /** Unix seconds; absent: until they end it. */
      until: v.optional(v.number()),
    }),
  ),
  digest: v.picklist(DIGESTS),
  /** Unix seconds of the next digest; one that is due earlier was asked for before they changed their mind. */
  digestAt: v.optional(v.number()),
  /** Whether they are written to ahead of duties. */
  lookAhead: v.boolean(),
  /** Unix seconds of the next look, as for the digest. */
  lookAt: v.optional(v.number()),
  /** Whom to tell of what is not acknowledged after so many minutes. */
  escalation: v.optional(v.object({ to: v.string(), minutes: v.number() })),
  /** Their own words for the phrase that every genuine message carries. */
  phrase: v.optional(v.string()),
  /** Counts the writes, for conditional ones; 0 is one that was never written. */
  version: v.number(),
});
export type AlertPreferences = v.InferOutput<typeof alertPreferences>;

export function standardPreferences(userId: string): AlertPreferences {
  return {
    userId,
    least: 'warning',
    emergencies: true,
    muted: [],
    digest: 'none',
    lookAhead: false,
    version: 0,
  };
}

/** Whether alerts about this validator are muted at that time, Unix seconds. */
export function isMuted({ muted }: AlertPreferences, attester: Address, now: number): boolean {
  return muted.some((each) => each.attester === attester && (each.until === undefined || each.until > now));
}

/** With this validator muted; mutes that are over go. */
export function withMute(
  before: AlertPreferences,
  mute: { attester: Address; until?: number },
  now: number,
): AlertPreferences {
  const others = withoutMute(before, mute.attester, now).muted;
  return { ...before, muted: [...others, mute].slice(-MOST_MUTED) };
}

export function withoutMute(before: AlertPreferences, attester: Address, now: number): AlertPreferences {
  const muted = before.muted.filter(
    (each) => each.attester !== attester && (each.until === undefined || each.until > now),
  );
  return { ...before, muted };
}

/** Whether a level is at or above another. */
export function reaches(level: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(level) >= SEVERITIES.indexOf(least);
}
