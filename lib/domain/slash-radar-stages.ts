import type { SlashRules, SlashRound, Slashing, SlashTarget } from './slash-radar-rounds.ts';
import { isExpired, timesOf } from './slash-radar-rounds.ts';

/**
 * How near a slash is, nearest last: the first vote, a quarter and half of the quorum, the quorum, and a day and six
 * hours before it can be carried out, which on networks with a shorter wait are a third and a twelfth of it.
 */
export const NEARNESS = ['voted', 'quarter', 'half', 'quorum', 'veto-day', 'veto-hours'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** How it ended: carried out, vetoed, never carried out in time, or the vote closed without a quorum. */
export const SLASH_ENDS = ['executed', 'vetoed', 'expired', 'lapsed'] as const;
export type SlashEnd = (typeof SLASH_ENDS)[number];

/** `paused` and `resumed`: the vetoer stopped all slashing for a while, with this quorum waiting. */
export const SLASH_STAGES = [...NEARNESS, 'paused', 'resumed', ...SLASH_ENDS] as const;
export type SlashStage = (typeof SLASH_STAGES)[number];

/** The check that tells of each stage. Of an execution the `Slashed` event tells, through the `slashed` check. */
export const TOLD_BY: Readonly<Record<SlashStage, string>> = {
  voted: 'slash-voted',
  quarter: 'slash-voted',
  half: 'slash-voted',
  quorum: 'slash-quorum',
  'veto-day': 'slash-quorum',
  'veto-hours': 'slash-quorum',
  resumed: 'slash-quorum',
  paused: 'slash-paused',
  executed: 'slash-resolved',
  vetoed: 'slash-resolved',
  expired: 'slash-resolved',
  lapsed: 'slash-resolved',
};

const DAY = 24 * 3600;

/** What a place of a round has come to by now; undefined while nobody votes against it. */
export function nearnessOf(
  slashing: Slashing,
  round: SlashRound,
  target: SlashTarget | undefined,
): Nearness | undefined {
  if (!target) return undefined;
  const { rules, block } = slashing;
  if (target.slashWei !== undefined) {
    const { votingEndsAt, executableAt } = timesOf(rules, round.round);
    const wait = executableAt - votingEndsAt;
    const left = executableAt - block.time;
    if (left <= Math.min(DAY / 4, wait / 12)) return 'veto-hours';
    if (left <= Math.min(DAY, wait / 3)) return 'veto-day';
    return 'quorum';
  }
  return votedNearness(rules, target.votes ?? 0);
}

function votedNearness({ quorum }: SlashRules, votes: number): Nearness | undefined {
  if (votes === 0) return undefined;
  if (votes * 2 >= quorum) return 'half';
  return votes * 4 >= quorum ? 'quarter' : 'voted';
}

/** How a place of a round ended, if it did. A payload can change with every vote, so a veto counts once they are over. */
export function endOf(
  slashing: Slashing,
  round: SlashRound,
  target: SlashTarget | undefined,
): SlashEnd | undefined {
  const { rules } = slashing;
  if (slashing.round <= round.round) return undefined;
  if (target?.slashWei === undefined) return 'lapsed';
  if (round.executed) return 'executed';
  if (round.vetoed) return 'vetoed';
  return isExpired(rules, round.round, slashing) ? 'expired' : undefined;
}

/** Whether one is at least as near as the other. */
export function isAsNear(one: Nearness | undefined, other: Nearness): boolean {
  return one !== undefined && NEARNESS.indexOf(one) >= NEARNESS.indexOf(other);
}

export function isNearness(stage: SlashStage): stage is Nearness {
  return NEARNESS.some((one) => one === stage);
}

export function isEnd(stage: SlashStage): stage is SlashEnd {
  return SLASH_ENDS.some((one) => one === stage);
}
