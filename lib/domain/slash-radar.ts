import type { Address } from './address.ts';
import { factOf, idOf, retractionsOf, type RadarFact } from './slash-radar-facts.ts';
import { isExpired, type Slashing, type SlashRound, type SlashTarget } from './slash-radar-rounds.ts';
import {
  endOf,
  isAsNear,
  isEnd,
  isNearness,
  nearnessOf,
  type Nearness,
  type SlashEnd,
  type SlashStage,
} from './slash-radar-stages.ts';
import type { SlashWatch } from './slash-radar-watch.ts';
import type { Validator } from './validator.ts';

export interface RadarInput {
  slashing: Slashing;
  watched: ReadonlySet<Address>;
  /** Readings of the same block by id; one that is missing is unknown. */
  validators: ReadonlyMap<string, Validator>;
}

/**
 * What became of the watched places of a rollup's rounds since the radar last looked. Each stage is one fact; of
 * several reached at once only the nearest is told. What a reorg took back is retracted, with the alert that was
 * raised from it, and told anew under a new id if it comes again: nothing else may retract these facts, since votes
 * mostly come back in the next block. A place first seen after its end is not told of.
 */
export function radarOf(
  before: readonly SlashWatch[],
  after: RadarInput,
): { states: SlashWatch[]; facts: RadarFact[] } {
  const { slashing, watched } = after;
  const { proposer } = slashing.rules;
  const rounds = new Map(slashing.rounds.map((round) => [round.round, round]));
  const mine = before.filter((state) => state.proposer === proposer);
  const known = new Map(mine.map((state) => [keyOf(state), state]));
  for (const { round, targets } of slashing.rounds) {
    for (const { epoch, attester } of targets) {
      const place = { proposer, round, epoch, attester };
      if (!known.has(keyOf(place))) known.set(keyOf(place), { ...place, told: [], takenBack: 0 });
    }
  }
  const followed = [...known.values()]
    .filter(({ attester, round }) => watched.has(attester) && !isForgotten(slashing, round, rounds))
    .map((state) => follow(state, rounds.get(state.round), after));
  return {
    states: followed
      .map(({ state }) => state)
      .filter(({ told, takenBack }) => told.length > 0 || takenBack > 0),
    facts: followed.flatMap(({ facts }) => facts),
  };
}

/** A round that ended and was read once more, or that was not read in time: nothing more can be said of it. */
function isForgotten(slashing: Slashing, round: number, rounds: ReadonlyMap<number, SlashRound>): boolean {
  return isExpired(slashing.rules, round, slashing) && !rounds.has(round);
}

function follow(
  before: SlashWatch,
  round: SlashRound | undefined,
  after: RadarInput,
): { state: SlashWatch; facts: RadarFact[] } {
  const { slashing } = after;
  const seen = round ?? { round: before.round, votes: 0, executed: false, targets: [], vetoed: false };
  const target = seen.targets.find(
    ({ epoch, attester }) => epoch === before.epoch && attester === before.attester,
  );
  const now = {
    slashing,
    target,
    nearness: nearnessOf(slashing, seen, target),
    end: endOf(slashing, seen, target),
  };
  const lost = before.told.filter(({ stage }) => !stands(stage, now));
  const kept = before.told.filter(({ stage }) => stands(stage, now));
  const state = { ...before, told: kept, takenBack: before.takenBack + Number(lost.length > 0) };
  const facts: RadarFact[] = lost.flatMap((told) => retractionsOf(before, told, slashing));

  const stage = nextStage(state, now);
  if (!stage || !target) return { state: pausedAsNow(state, now), facts };
  const id = idOf(state, stage, slashing);
  facts.push(factOf({ id, stage, round: seen, target }, after));
  const told = [...kept, { stage, id }];
  // How near it was when it went on was told with that.
  if (stage === 'resumed' && now.nearness) told.push({ stage: now.nearness, id });
  return { state: pausedAsNow({ ...state, told }, now), facts };
}

interface Now {
  slashing: Slashing;
  target: SlashTarget | undefined;
  nearness: Nearness | undefined;
  end: SlashEnd | undefined;
}

/** Whether what was told is still so. That slashing was paused, or went on, is told of a quorum and goes with it. */
function stands(stage: SlashStage, { nearness, end }: Now): boolean {
  if (isNearness(stage)) return isAsNear(nearness, stage);
  return isEnd(stage) ? stage === end : isAsNear(nearness, 'quorum');
}

function nextStage({ told, pausedUntil }: SlashWatch, now: Now): SlashStage | undefined {
  const { slashing, nearness, end } = now;
  const was = (stage: SlashStage) => told.some((one) => one.stage === stage);
  if (end) return told.length > 0 && !was(end) ? end : undefined;
  if (!nearness) return undefined;
  const isNews = !told.some(({ stage }) => isNearness(stage) && isAsNear(stage, nearness));
  // While nothing can be carried out no countdown is told, and a quorum says itself that it has to wait.
  if (waitsPaused(now)) {
    if (isNews && !told.some(({ stage }) => isNearness(stage) && isAsNear(stage, 'quorum'))) return 'quorum';
    return pausedUntil === slashing.disabledUntil ? undefined : 'paused';
  }
  if (pausedUntil !== undefined && told.length > 0) return 'resumed';
  return isNews ? nearness : undefined;
}

function waitsPaused({ slashing, target }: Now): boolean {
  return slashing.disabledUntil !== undefined && target?.slashWei !== undefined;
}

function pausedAsNow(state: SlashWatch, now: Now): SlashWatch {
  const { pausedUntil: _earlier, ...rest } = state;
  const until = now.slashing.disabledUntil;
  return waitsPaused(now) && until !== undefined && !now.end ? { ...rest, pausedUntil: until } : rest;
}

function keyOf({ round, epoch, attester }: Pick<SlashWatch, 'round' | 'epoch' | 'attester'>): string {
  return `${round}:${epoch}:${attester}`;
}
