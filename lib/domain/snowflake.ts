import * as v from 'valibot';

/** First millisecond of Discord's clock. Discord, Reference, "Snowflakes". */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** A Discord id: a 64-bit number as decimal text. */
export const snowflake = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^[0-9]{17,20}$/, 'A Discord id has 17 to 20 digits.'),
);

/** Milliseconds since 1970 at which Discord made this id. */
export function madeAt(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH_MS);
}
