import * as v from 'valibot';
import { storedAddress } from './address.ts';
import { accountReading } from './account-reading.ts';
import { parameters } from './parameters.ts';
import { decimal } from './validator.ts';
import { setOnCard, validatorSet } from './validator-set.ts';

/** The chain in one card, as the monitor last saw it: one row, read by `/chain-info` and the API. */
export const chainInfo = v.object({
  chainId: v.number(),
  registry: storedAddress,
  rollup: storedAddress,
  /** The rollup's version, beyond 2^53 on principle. */
  rollupVersion: decimal,
  /** How many rollups the Registry knows. */
  rollups: v.number(),
  slot: v.number(),
  epoch: v.number(),
  epochDuration: v.number(),
  slotDurationSeconds: v.number(),
  genesisTime: v.number(),
  /** Absent while the validator set is too small, or the sample is not stable yet. */
  committee: v.optional(v.array(storedAddress)),
  proposer: v.optional(storedAddress),
  activeAttesters: v.number(),
  queueLength: v.number(),
  /** Entries one flush takes now; 0 means the queue does not move. */
  flushSize: v.number(),
  pendingCheckpoint: decimal,
  provenCheckpoint: decimal,
  activationThresholdWei: decimal,
  localEjectionThresholdWei: decimal,
  /** Absent where the rollup has no slasher. */
  slashing: v.optional(
    v.object({
      round: decimal,
      quorum: v.number(),
      roundSize: v.number(),
      enabled: v.boolean(),
      /** What the smallest slash takes; absent where the proposer does not say. */
      smallSlashWei: v.optional(decimal),
    }),
  ),
  /** Absent where no node is configured or it did not answer. */
  node: v.optional(
    v.object({
      version: v.string(),
      block: v.number(),
      provenBlock: v.number(),
      lagSlots: v.optional(v.number()),
    }),
  ),
  /** The node that is asked, where it follows another rollup or another L1: nothing it says counts here. */
  strayNode: v.optional(v.object({ version: v.string(), l1ChainId: v.number(), rollupVersion: decimal })),
  /** Unix seconds since which the node that is configured has not answered; absent while it does. */
  nodeSilentSince: v.optional(v.number()),
  /** First slot of the node's record, as it last said; it stands while the node is silent. */
  nodeSince: v.optional(v.number()),
  /** Duties of the last finished epoch of which anything is known, of everybody on its committee. */
  participation: v.optional(v.object({ epoch: v.number(), met: v.number(), observed: v.number() })),
  /** The rules of the rollup when they were last read. */
  parameters: v.optional(parameters),
  /** Unix seconds since which each has been as it is; absent where nobody saw it become so. */
  seen: v.optional(
    v.object({
      pendingSince: v.optional(v.number()),
      provenSince: v.optional(v.number()),
      /** The entry queue has not got shorter since. */
      queueSince: v.optional(v.number()),
      /** This rollup is the canonical one since. */
      canonicalSince: v.optional(v.number()),
    }),
  ),
  /** Those who pay on L1, looked at once an hour; absent until they were. */
  payers: v.optional(
    v.object({
      /** Unix seconds. */
      readAt: v.number(),
      /** Sparta's own account; absent where there is none, or its address could not be found out. */
      account: v.optional(accountReading),
    }),
  ),
  /** Everybody who validates, read once an epoch: of this epoch or the one before, absent where neither was read. */
  set: v.optional(setOnCard),
  /** Looks at the whole set in this epoch that led to nothing. */
  setTries: v.optional(v.object({ epoch: v.number(), failed: v.number() })),
  /** How far the duties of watched members of the running epoch's committee are judged; absent where they are not. */
  judged: v.optional(v.object({ epoch: v.number(), toSlot: v.number() })),
  /** Blocks whose events are left for the passes to come, after an outage. */
  behind: v.optional(v.number()),
  block: v.number(),
  /** Unix seconds of that block. */
  blockTime: v.number(),
  /** Unix seconds at which the monitor read it: the age of the data counts from here. */
  readAt: v.number(),
});
export type ChainInfo = v.InferOutput<typeof chainInfo>;

/** One epoch as far as it was seen. */
export const epochRecord = v.object({
  chainId: v.number(),
  rollup: storedAddress,
  epoch: v.number(),
  firstSlot: v.number(),
  lastSlot: v.number(),
  /** Unix seconds. */
  startsAt: v.number(),
  endsAt: v.number(),
  committee: v.optional(v.array(storedAddress)),
  activeAttesters: v.number(),
  queueLength: v.number(),
  /** Everybody who validates, read once in it; absent where that could not be read. */
  set: v.optional(validatorSet),
});
export type EpochRecord = v.InferOutput<typeof epochRecord>;

/** Epochs until the one at this position joins, counted from 1; undefined where the queue does not move. */
export function epochsUntilActive(position: number, flushSize: number): number | undefined {
  return flushSize <= 0 ? undefined : Math.ceil(position / flushSize);
}
