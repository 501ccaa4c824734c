import * as v from 'valibot';
import { checksummed, storedAddress } from '../../domain/address.ts';
import { snowflake } from '../../domain/snowflake.ts';
import { decimal } from '../../domain/validator.ts';

/** An address in its EIP-55 form. */
export function addressText(description: string) {
  return v.pipe(
    storedAddress,
    v.transform(checksummed),
    v.string(),
    v.regex(/^0x[0-9a-fA-F]{40}$/),
    v.description(`${description} (EIP-55)`),
    v.examples(['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed']),
  );
}

/** Unix seconds told as an RFC 3339 timestamp. */
export function instant(description: string) {
  return v.pipe(
    v.number(),
    v.transform((seconds) => new Date(seconds * 1000).toISOString()),
    v.string(),
    v.isoTimestamp(),
    v.description(description),
    v.examples(['2026-11-22T22:14:46.000Z']),
  );
}

export function timestamp(description: string) {
  return v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.description(description),
    v.examples(['2026-11-22T22:14:46.000Z']),
  );
}

/** A whole number that may lie beyond 2^53, so it travels as decimal text. */
export function bigNumber(description: string, example: string) {
  return v.pipe(decimal, v.description(`${description}, as decimal text`), v.examples([example]));
}

export function count(description: string, example: number) {
  return v.pipe(v.number(), v.integer(), v.description(description), v.examples([example]));
}

export function discordId(description: string) {
  return v.pipe(
    snowflake,
    v.description(`${description} (a Discord id)`),
    v.examples(['1180000000000000009']),
  );
}
