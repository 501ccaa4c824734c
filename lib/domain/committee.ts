import * as v from 'valibot';
import { storedAddress, type Address } from './address.ts';
import { epochStart, type RollupClock } from './clock.ts';

/** The committee of one epoch, and who proposes when. */
export const committee = v.object({
  chainId: v.number(),
  rollup: storedAddress,
  epoch: v.number(),
  firstSlot: v.number(),
  lastSlot: v.number(),
  /** Unix seconds. */
  startsAt: v.number(),
  endsAt: v.number(),
  members: v.array(storedAddress),
  /** By slot, from the first on; null where the contract did not say. */
  proposers: v.array(v.nullable(storedAddress)),
  /**
   * Until the randomness it was drawn with stands in a final block: an L1 reorg, or the first proposal of the epoch it
   * is taken from, may still change it.
   */
  provisional: v.boolean(),
  /** While the escape hatch is open nobody of the committee has a duty. */
  escapeHatchOpen: v.optional(v.boolean()),
  /** Members of an earlier, provisional draw who are no longer on it. */
  dropped: v.array(storedAddress),
  /** How often it changed since it was first read. */
  revision: v.number(),
  /** L1 block it was read at. */
  block: v.number(),
  /** Unix seconds of that block. */
  readAt: v.number(),
});
export type Committee = v.InferOutput<typeof committee>;

/** Why an epoch has no committee we could know: asked too early, or too few validators when it was sampled. */
export type NoCommittee = 'not-stable' | 'too-few-validators';

export type CommitteeReading =
  | (Omit<Committee, 'dropped' | 'revision'> & { known: true })
  | { known: false; epoch: number; why: NoCommittee };

/** First and last slot of an epoch, and its time in Unix seconds. */
export function spanOf(clock: RollupClock, epoch: number) {
  return {
    epoch,
    firstSlot: epoch * clock.epochDuration,
    lastSlot: (epoch + 1) * clock.epochDuration - 1,
    startsAt: epochStart(clock, epoch),
    endsAt: epochStart(clock, epoch + 1),
  };
}

/** Unix seconds at which a slot of this committee begins. */
export function slotStart(
  of: Pick<Committee, 'startsAt' | 'endsAt' | 'firstSlot' | 'lastSlot'>,
  slot: number,
): number {
  const seconds = (of.endsAt - of.startsAt) / (of.lastSlot - of.firstSlot + 1);
  return of.startsAt + (slot - of.firstSlot) * seconds;
}

/** The slots in which somebody has to propose. */
export function proposalSlots(of: Pick<Committee, 'proposers' | 'firstSlot'>, attester: Address): number[] {
  return of.proposers.flatMap((proposer, index) => (proposer === attester ? [of.firstSlot + index] : []));
}

/** What a reading makes of what was known: who fell off a provisional draw, and how often it changed. */
export function revised(
  before: Committee | undefined,
  reading: CommitteeReading & { known: true },
): Committee {
  const { known: _, ...now } = reading;
  if (!before) return { ...now, dropped: [], revision: 0 };
  const everOn = [...new Set([...before.members, ...before.dropped])];
  const dropped = everOn.filter((member) => !now.members.includes(member));
  const changed =
    String(before.members) !== String(now.members) ||
    String(before.proposers) !== String(now.proposers) ||
    before.provisional !== now.provisional;
  return { ...now, dropped, revision: before.revision + (changed ? 1 : 0) };
}
