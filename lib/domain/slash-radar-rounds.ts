import * as v from 'valibot';
import { storedAddress } from './address.ts';
import { decimal } from './validator.ts';

/** How a rollup slashes: fixed when its slashing proposer was deployed. */
export const slashRules = v.object({
  chainId: v.number(),
  rollup: storedAddress,
  slasher: storedAddress,
  proposer: storedAddress,
  /** May veto a payload and pause slashing: the council's wallet on mainnet. */
  vetoer: storedAddress,
  genesisTime: v.number(),
  slotDurationSeconds: v.number(),
  epochDuration: v.number(),
  /** Slots, and epochs, of one round; one vote may be cast in each slot. */
  roundSlots: v.number(),
  roundEpochs: v.number(),
  committeeSize: v.number(),
  /** Votes for one place on a committee that make a slash of it. */
  quorum: v.number(),
  /** A round votes about the epochs of so many rounds before. */
  offsetRounds: v.number(),
  /** Rounds between the end of the vote and the first execution: the time for a veto. */
  delayRounds: v.number(),
  /** Rounds after which a round that was not executed never will be. */
  lifetimeRounds: v.number(),
  /** Small, medium and large: one, two and three units of a vote. */
  amountsWei: v.tuple([decimal, decimal, decimal]),
});
export type SlashRules = v.InferOutput<typeof slashRules>;

/** One place on a committee that somebody voted to slash. The same attester may hold a place in several epochs. */
export const slashTarget = v.object({
  epoch: v.number(),
  /** Its place on that epoch's committee, from 0. */
  position: v.number(),
  attester: storedAddress,
  /** Votes to slash it, by however much; absent where the contract shows no votes. */
  votes: v.optional(v.number()),
  /** Units that more than half of these votes ask for. */
  units: v.optional(v.picklist([1, 2, 3])),
  /** What the round takes of it as the votes stand; only once there is a quorum. */
  slashWei: v.optional(decimal),
});
export type SlashTarget = v.InferOutput<typeof slashTarget>;

export const slashRound = v.object({
  round: v.number(),
  /** Votes cast in it, about whomever. */
  votes: v.number(),
  executed: v.boolean(),
  targets: v.array(slashTarget),
  /** The contract that would carry it out, as the votes stand; another one after each vote that changes anything. */
  payload: v.optional(storedAddress),
  vetoed: v.boolean(),
});
export type SlashRound = v.InferOutput<typeof slashRound>;

/** Slashing on one rollup at one block: its rules, and every round with votes that is not over. */
export const slashing = v.object({
  rules: slashRules,
  /** The round now voted in. */
  round: v.number(),
  enabled: v.boolean(),
  /** Unix seconds; only while slashing is paused. */
  disabledUntil: v.optional(v.number()),
  block: v.object({ number: v.number(), hash: v.string(), time: v.number() }),
  rounds: v.array(slashRound),
});
export type Slashing = v.InferOutput<typeof slashing>;

/** Unix seconds at which a round's vote ends, it can first be executed, and it can no longer be. */
export interface RoundTimes {
  votingEndsAt: number;
  executableAt: number;
  expiresAt: number;
}

export function timesOf(rules: SlashRules, round: number): RoundTimes {
  return {
    votingEndsAt: startOfRound(rules, round + 1),
    executableAt: startOfRound(rules, round + rules.delayRounds + 1),
    expiresAt: startOfRound(rules, round + rules.lifetimeRounds + 1),
  };
}

/** The round of a slot. */
export function roundOfSlot(rules: Pick<SlashRules, 'roundSlots'>, slot: number): number {
  return Math.floor(slot / rules.roundSlots);
}

/** The epoch whose committee a place of a round's vote is about; places are counted through all epochs of the round. */
export function targetEpoch(rules: SlashRules, round: number, place: number): number {
  const first = (round - rules.offsetRounds) * rules.roundEpochs;
  return first + Math.floor(place / rules.committeeSize);
}

export function isExpired(rules: SlashRules, round: number, now: { round: number }): boolean {
  return now.round > round + rules.lifetimeRounds;
}

function startOfRound(rules: SlashRules, round: number): number {
  return rules.genesisTime + round * rules.roundSlots * rules.slotDurationSeconds;
}
