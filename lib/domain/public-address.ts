import * as v from 'valibot';

/**
 * Ranges of unicast IPv4 that are not the public internet. IANA IPv4 Special-Purpose Address Registry, with multicast
 * and the reserved block (RFC 5771, RFC 1112); the last holds the broadcast address.
 */
const SPECIAL_V4: readonly Range[] = [
  ['0.0.0.0/8', 'this network'],
  ['10.0.0.0/8', 'private'],
  ['100.64.0.0/10', 'shared by a provider’s customers'],
  ['127.0.0.0/8', 'loopback'],
  ['169.254.0.0/16', 'link-local'],
  ['172.16.0.0/12', 'private'],
  ['192.0.0.0/24', 'protocol assignments'],
  ['192.0.2.0/24', 'documentation'],
  ['192.31.196.0/24', 'AS112'],
  ['192.52.193.0/24', 'AMT'],
  ['192.88.99.0/24', '6to4 relay'],
  ['192.168.0.0/16', 'private'],
  ['192.175.48.0/24', 'AS112'],
  ['198.18.0.0/15', 'benchmarking'],
  ['198.51.100.0/24', 'documentation'],
  ['203.0.113.0/24', 'documentation'],
  ['224.0.0.0/4', 'multicast'],
  ['240.0.0.0/4', 'reserved'],
];

/** All of IPv6 that IANA has given out as global unicast; whatever is outside it is refused as a whole. */
const GLOBAL_V6: Range = ['2000::/3', 'global unicast'];

/** What of that is special all the same. IANA IPv6 Special-Purpose Address Registry. */
const SPECIAL_V6: readonly Range[] = [
  ['2001::/23', 'protocol assignments'],
  ['2001:db8::/32', 'documentation'],
  ['2002::/16', '6to4'],
  ['2620:4f:8000::/48', 'AS112'],
  ['3fff::/20', 'documentation'],
];

/** A range with its name. */
type Range = readonly [cidr: string, name: string];

interface Literal {
  family: 4 | 6;
  /** The one way to write it: for IPv6 lower case, with the longest run of zeros left out (RFC 5952). */
  text: string;
  bits: bigint;
}

const NOT_AN_ADDRESS =
  'Write an IPv4 address as four decimal numbers without leading zeros, or an IPv6 address; no host name and no port.';

/**
 * An address on the public internet that a person typed: the only kind Sparta ever dials for somebody. Takes literals
 * alone, since a name may mean another host the next time it is asked, and no spelling that two programs may read
 * differently (octal, hex, fewer than four numbers, zones, IPv4 inside IPv6).
 */
export const publicAddress = v.pipe(
  v.string(),
  v.trim(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const literal = readIpv4(dataset.value) ?? readIpv6(dataset.value);
    if (!literal) {
      addIssue({ message: NOT_AN_ADDRESS });
      return NEVER;
    }
    const special = specialRange(literal);
    if (special) {
      const [cidr, name] = special;
      addIssue({
        message: `${literal.text} is not on the public internet: it is in ${cidr} (${name}). Nothing was dialled.`,
      });
      return NEVER;
    }
    return { family: literal.family, text: literal.text };
  }),
  v.brand('PublicAddress'),
);
export type PublicAddress = v.InferOutput<typeof publicAddress>;

function specialRange(literal: Literal): Range | undefined {
  if (literal.family === 4) return SPECIAL_V4.find((range) => holds(range, literal));
  if (!holds(GLOBAL_V6, literal)) return ['a range outside 2000::/3', 'no global unicast'];
  return SPECIAL_V6.find((range) => holds(range, literal));
}

function holds([cidr]: Range, { family, bits }: Literal): boolean {
  const [start = '', length] = cidr.split('/');
  const first = readIpv4(start) ?? readIpv6(start);
  if (first?.family !== family) return false;
  const rest = BigInt((family === 4 ? 32 : 128) - Number(length));
  return bits >> rest === first.bits >> rest;
}

const OCTET = /^(?:0|[1-9][0-9]{0,2})$/;

function readIpv4(text: string): Literal | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => OCTET.test(part) && Number(part) <= 255)) return undefined;
  return { family: 4, text, bits: joined(parts.map(Number), 8n) };
}

const GROUP = /^[0-9a-f]{1,4}$/i;

function readIpv6(text: string): Literal | undefined {
  const halves = text.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const [head = [], tail] = halves;
  const written = [...head, ...(tail ?? [])];
  if (halves.length > 2 || !written.every((group) => GROUP.test(group))) return undefined;
  // `::` stands for one group of zeros at least.
  if (tail ? written.length > 7 : written.length !== 8) return undefined;
  const zeros = Array.from({ length: 8 - written.length }, () => '0');
  const groups = [...head, ...zeros, ...(tail ?? [])].map((group) => Number.parseInt(group, 16));
  return { family: 6, text: ipv6Text(groups), bits: joined(groups, 16n) };
}

function ipv6Text(groups: readonly number[]): string {
  const whole = groups.map((group) => group.toString(16)).join(':');
  const runs = whole.match(/\b0(?::0)+\b/g) ?? [];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
  return longest === '' ? whole : whole.replace(new RegExp(`(?:^|:)\\b${longest}\\b(?:$|:)`), '::');
}

function joined(parts: readonly number[], width: bigint): bigint {
  return parts.reduce((bits, part) => (bits << width) | BigInt(part), 0n);
}
