import * as v from 'valibot';
import { storedAddress, type Address } from './address.ts';
import { decimal, slashesLeft, type Validator, type ValidatorStatus } from './validator.ts';

/** Withdrawers named by how much they hold. */
const MOST_NAMED = 5;

const share = v.object({ attesters: v.number(), stakeWei: decimal });

/** All whom a rollup lists as its validators, at one block, as figures: there may be twenty thousand of them. */
export const validatorSet = v.object({
  attesters: v.number(),
  /** Of the listed; a status nobody has is absent. The ejected and the exiting are listed no more. */
  byStatus: v.object({
    none: v.optional(v.number()),
    queued: v.optional(v.number()),
    validating: v.optional(v.number()),
    zombie: v.optional(v.number()),
    exiting: v.optional(v.number()),
  }),
  /** What they have staked, together. */
  stakeWei: decimal,
  /** The least stake above the ejection threshold that a validating one has; absent where nobody validates. */
  lowestHeadroomWei: v.optional(decimal),
  /** How many the next small slash would eject, and how many the next two; absent where its size is not known. */
  nearEjection: v.optional(v.object({ bySlash: v.number(), byTwo: v.number(), slashWei: decimal })),
  /** Stakes that left this rollup and that Governance still holds back; absent where that could not be read. */
  exits: v.optional(v.number()),
  /** Accounts that may withdraw these stakes, and those of them that hold most, five at most. */
  withdrawers: v.number(),
  largest: v.array(v.object({ withdrawer: storedAddress, ...share.entries })),
  /** Those of them who are watched; absent where their rows could not be read. */
  watched: v.optional(share),
  block: v.number(),
  /** Unix seconds of that block. */
  blockTime: v.number(),
});
export type ValidatorSet = v.InferOutput<typeof validatorSet>;

/** The set on the chain's card: of which epoch it is, and what it was one epoch before, where that was read. */
export const setOnCard = v.object({
  ...validatorSet.entries,
  epoch: v.number(),
  before: v.optional(share),
});
export type SetOnCard = v.InferOutput<typeof setOnCard>;

/** One of the set, as far as it counts. */
export interface SetMember {
  status: ValidatorStatus;
  /** The part that is staked. */
  effectiveWei: bigint;
  /** Absent where L1 names none. */
  withdrawer?: Address | undefined;
}

export interface SetTally {
  add(member: SetMember): void;
  result(): Omit<ValidatorSet, 'exits' | 'watched' | 'block' | 'blockTime'>;
}

/** Adds up a set one by one, so that nobody has to hold all of it. */
export function setTally(rules: { thresholdWei: bigint; smallSlashWei?: string | undefined }): SetTally {
  const { thresholdWei, smallSlashWei } = rules;
  const byStatus: Partial<Record<SetMember['status'], number>> = {};
  const holders = new Map<Address, { attesters: number; wei: bigint }>();
  let attesters = 0;
  let staked = 0n;
  let lowest: bigint | undefined;
  let bySlash = 0;
  let byTwo = 0;
  return {
    add({ status, effectiveWei, withdrawer }) {
      attesters += 1;
      byStatus[status] = (byStatus[status] ?? 0) + 1;
      staked += effectiveWei;
      if (withdrawer !== undefined) {
        const { attesters: count, wei } = holders.get(withdrawer) ?? { attesters: 0, wei: 0n };
        holders.set(withdrawer, { attesters: count + 1, wei: wei + effectiveWei });
      }
      if (status !== 'validating') return;
      const headroom = effectiveWei > thresholdWei ? effectiveWei - thresholdWei : 0n;
      if (lowest === undefined || headroom < lowest) lowest = headroom;
      const left = slashesLeft(String(headroom), smallSlashWei);
      if (left === 0) bySlash += 1;
      if (left !== undefined && left <= 1) byTwo += 1;
    },
    result: () => ({
      attesters,
      byStatus: { ...byStatus },
      stakeWei: String(staked),
      ...(lowest === undefined ? {} : { lowestHeadroomWei: String(lowest) }),
      ...(smallSlashWei === undefined || BigInt(smallSlashWei) === 0n
        ? {}
        : { nearEjection: { bySlash, byTwo, slashWei: smallSlashWei } }),
      withdrawers: holders.size,
      largest: [...holders]
        .sort(([one, { wei: less }], [other, { wei: more }]) =>
          more === less ? (one < other ? -1 : 1) : more > less ? 1 : -1,
        )
        .slice(0, MOST_NAMED)
        .map(([withdrawer, { attesters: count, wei }]) => ({
          withdrawer,
          attesters: count,
          stakeWei: String(wei),
        })),
    }),
  };
}

/** Those of the set who are watched, by their rows. */
export function watchedOf(
  rows: readonly Validator[],
  rollup: Address,
): { attesters: number; stakeWei: string } {
  const ours = rows.filter((row) => row.rollup === rollup && row.status === 'validating');
  const wei = ours.reduce((sum, { stakeWei }) => sum + BigInt(stakeWei), 0n);
  return { attesters: ours.length, stakeWei: String(wei) };
}

/** Whole percent, rounded down; undefined of nothing. */
export function percentOf(partWei: bigint, wholeWei: bigint): number | undefined {
  return wholeWei === 0n ? undefined : Number((partWei * 100n) / wholeWei);
}
