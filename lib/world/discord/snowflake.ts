/** Milliseconds since 1970 at which Discord's ids begin: the first of January 2015. Discord, Reference: Snowflakes. */
export const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Makes ids as Discord does: 42 bits of time, 10 of worker and process, 12 that count within a millisecond. */
export function snowflakes(now: () => number): () => string {
  const WORKER = 1n << 17n;
  let counter = 0n;
  return () => {
    counter = (counter + 1n) & 0xfffn;
    return ((BigInt(now() - DISCORD_EPOCH_MS) << 22n) | WORKER | counter).toString();
  };
}

/** When an id was made, in milliseconds since 1970. */
export function snowflakeTime(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS;
}
