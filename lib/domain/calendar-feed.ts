import * as v from 'valibot';

/** Somebody's calendar, by the hash of its secret. */
export const calendarFeed = v.object({
  operatorId: v.string(),
  /** SHA-256 of the token, in hex. */
  tokenHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** A Discord locale: the language of its entries. */
  locale: v.optional(v.string()),
  createdAt: v.string(),
});
export type CalendarFeed = v.InferOutput<typeof calendarFeed>;

/** The secret in a calendar's address: 128 bits in hex. */
export const calendarToken = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
