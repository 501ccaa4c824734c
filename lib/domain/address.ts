import * as v from 'valibot';
import { keccak256 } from './keccak.ts';

/** An Ethereum address, always lower case inside Sparta, so that equal addresses are equal texts. */
export type Address = `0x${string}`;

const SHAPE = /^0x[0-9a-fA-F]{40}$/;

/**
 * Reads an address a person typed: all lower or all upper case hex is taken as it is, mixed case must carry the
 * right EIP-55 checksum, since a wrong one is how a mistyped address shows itself.
 */
export const address = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (text) => SHAPE.test(normalisePrefix(text)),
    'An Ethereum address is 0x followed by 40 hex digits.',
  ),
  v.check(
    // What is no address at all is told that alone.
    (text) =>
      !SHAPE.test(normalisePrefix(text)) ||
      !isMixedCase(text) ||
      normalisePrefix(text) === checksummed(toAddress(text)),
    ({ input }) =>
      `The checksum (upper and lower case letters) of ${shown(input)} is wrong, so a character may be mistyped. Copy it again, or write it all in lower case.`,
  ),
  v.transform(toAddress),
);

/** An address from a place that is trusted about its form: a contract, a table, our own message. */
export const storedAddress = v.pipe(
  v.string(),
  v.check((text) => SHAPE.test(text), 'not an address'),
  v.transform(toAddress),
);

/** The EIP-55 form, for people. */
export function checksummed(value: Address): string {
  const hex = value.slice(2).toLowerCase();
  const digest = keccak256(new TextEncoder().encode(hex));
  const letters = hex.split('').map((char, index) => {
    const byte = digest[index >> 1] ?? 0;
    const nibble = index % 2 === 0 ? byte >> 4 : byte & 15;
    return nibble >= 8 ? char.toUpperCase() : char;
  });
  return `0x${letters.join('')}`;
}

/** `0x1234…abcd`, for labels where the whole does not fit. */
export function shortened(value: Address): string {
  const text = checksummed(value);
  return `${text.slice(0, 6)}…${text.slice(-4)}`;
}

export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export const ZERO_ADDRESS: Address = '0x0000000000000000000000000000000000000000';

function toAddress(text: string): Address {
  return `0x${text.slice(2).toLowerCase()}`;
}

function normalisePrefix(text: string): string {
  return text.startsWith('0X') ? `0x${text.slice(2)}` : text;
}

function isMixedCase(text: string): boolean {
  const hex = text.slice(2);
  return hex !== hex.toLowerCase() && hex !== hex.toUpperCase();
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
