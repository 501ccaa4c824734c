import * as v from 'valibot';
import { NODE_LAG_SLOTS } from '../config/network-rules.ts';
import { storedAddress, type Address } from './address.ts';
import type { ChainInfo } from './chain-info.ts';
import { life } from './life-cycle.ts';

/** A validator is known by all three: the same attester lives another life on another rollup or chain. */
export interface ValidatorKey {
  chainId: number;
  rollup: Address;
  attester: Address;
}

/**
 * Where an attester stands. The contract's own words are none, validating, zombie and exiting; `queued` is told
 * apart from none by the entry queue, and `zombie` says ejected without saying why.
 */
export const VALIDATOR_STATUSES = ['none', 'queued', 'validating', 'zombie', 'exiting'] as const;
export type ValidatorStatus = (typeof VALIDATOR_STATUSES)[number];

/** Wei and other numbers beyond 2^53 travel and rest as decimal text. */
export const decimal = v.pipe(v.string(), v.regex(/^[0-9]+$/, 'not a whole number'));

export const dutyCount = v.object({ missed: v.number(), total: v.number(), streak: v.number() });
export type DutyCount = v.InferOutput<typeof dutyCount>;

/** What one node saw of a validator's duties, with the window it saw. Off the committee there are none. */
export const duties = v.object({
  attestations: dutyCount,
  proposals: dutyCount,
  /** First and last slot the node judged; outside it nothing is known. */
  fromSlot: v.number(),
  toSlot: v.number(),
});
export type Duties = v.InferOutput<typeof duties>;

/** Who paid for a proposal, as the transaction showed it, and what they held when that was last read. */
export const publisher = v.object({
  address: storedAddress,
  /** Slot of that proposal. */
  slot: v.number(),
  /** Wei of ether they had to hold for it, and what it took; absent where nobody could say. */
  reservedWei: decimal,
  feeWei: v.optional(decimal),
  /** Wei of ether they hold, read once an hour; absent where it could not be read. */
  etherWei: v.optional(decimal),
});
export type Publisher = v.InferOutput<typeof publisher>;

/** A validator as last read from chain and node: the row of the validators table. */
export const validator = v.object({
  id: v.string(),
  chainId: v.number(),
  rollup: storedAddress,
  /** The attester's address. */
  address: storedAddress,
  /** The operator who added it first; who else may see it, the links say. */
  operatorId: v.optional(v.string()),
  status: v.picklist(VALIDATOR_STATUSES),
  isActive: v.boolean(),
  withdrawer: v.optional(storedAddress),
  stakeWei: decimal,
  /** Stake above the local ejection threshold; once below zero the validator is ejected, so never negative here. */
  headroomWei: decimal,
  /** 1 is next to be flushed; absent where not queued. */
  queuePosition: v.optional(v.number()),
  /** Whether what waits in the queue moves with the latest rollup: on an older one its deposit will fail. */
  followsLatest: v.optional(v.boolean()),
  /** Unix seconds from which an exit can be finalised: the later of the rollup's and Governance's delay. */
  withdrawableAt: v.optional(v.number()),
  /** As a node last saw them; absent where none ever did: unknown, which is not perfect. */
  duties: v.optional(duties),
  /** The staking provider it came in through, null where it came in another way; absent where that is not known. */
  provider: v.optional(v.nullable(v.string())),
  /** Who paid for the last proposal of it that was seen on this rollup; absent until one was: unknown. */
  publisher: v.optional(publisher),
  /** Its history on this rollup, kept by the monitor; absent until a pass has read it. */
  life: v.optional(life),
  /** L1 block of this reading, and its time in Unix seconds. */
  block: v.number(),
  lastSeen: v.number(),
  createdAt: v.string(),
});
export type Validator = v.InferOutput<typeof validator>;

/** `<chain>:<rollup>:<attester>`. */
export function validatorId(key: ValidatorKey): string {
  return `${key.chainId}:${key.rollup}:${key.attester}`;
}

/**
 * As of when a row stands, Unix seconds. The monitor writes a row when something of it changed, and the chain's card only
 * once it has read every row it follows: what has a history stands as of the card.
 */
export function standsAsOf(
  { chainId, life, lastSeen }: Validator,
  card: { chainId: number; blockTime: number } | undefined,
): number {
  return life && card?.chainId === chainId ? Math.max(lastSeen, card.blockTime) : lastSeen;
}

/** What the card has to say of a row. */
type CardOfRow = Pick<ChainInfo, 'chainId' | 'rollup' | 'committee' | 'node'>;

/** Whether it is on the committee of the epoch that the card is about; undefined where that is not known. */
export function onCommittee(
  { chainId, rollup, address }: Validator,
  card: CardOfRow | undefined,
): boolean | undefined {
  return card?.chainId === chainId && card.rollup === rollup ? card.committee?.includes(address) : undefined;
}

/**
 * The duties of a row as far as they say something of now: undefined where the node that is asked is silent, or lags too
 * far behind. A row is not written for a duty that was met, so the card tells how far the node has judged.
 */
export function dutiesNow(
  { duties: seen, chainId, rollup }: Validator,
  card: CardOfRow | undefined,
): Duties | undefined {
  const lag = card?.chainId === chainId && card.rollup === rollup ? card.node?.lagSlots : undefined;
  return lag !== undefined && lag <= NODE_LAG_SLOTS ? seen : undefined;
}

/** Missed over total, or undefined where there was no duty: no duty is neither good nor bad. */
export function missRate(count: DutyCount): number | undefined {
  return count.total === 0 ? undefined : count.missed / count.total;
}

/** Good, bad, or unknown: what could not be read is never good. */
export type Health = 'good' | 'bad' | 'unknown';

/** Three missed in a row, or half of at least four: the community's own measure (peers, section 4.2). */
export function dutyHealth(seen: Duties | undefined): Health {
  if (!seen || seen.attestations.total + seen.proposals.total === 0) return 'unknown';
  const { attestations, proposals } = seen;
  if (attestations.streak >= 3 || proposals.streak >= 1) return 'bad';
  const missed = attestations.missed + proposals.missed;
  const total = attestations.total + proposals.total;
  return total >= 4 && missed / total >= 0.5 ? 'bad' : 'good';
}

/**
 * Slashes of a size that it can take before one ejects: staking at exactly the threshold is still in. Undefined where
 * the size is not known.
 */
export function slashesLeft(headroomWei: string, slashWei: string | undefined): number | undefined {
  if (slashWei === undefined || BigInt(slashWei) === 0n) return undefined;
  return Number(BigInt(headroomWei) / BigInt(slashWei));
}
