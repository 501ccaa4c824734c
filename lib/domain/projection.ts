import { FRESH_SLOTS, INACTIVITY_WARNINGS, type InactivityRule } from '../config/inactivity-rules.ts';
import { isJudgedWhole, judged, type DutyRecord } from './duty-record.ts';

/** How one rule stands in the epoch that runs. */
export interface RuleStanding {
  rule: InactivityRule;
  /** `met`: the share missed is reached now. `possible`: it can still be. `safe`: no more misses can reach it. */
  state: 'met' | 'possible' | 'safe';
  /** Further misses in a row until it is met; 0 where it is, absent where it cannot be. */
  missesAway?: number;
  /** Where it is met: further duties met in a row until it is not; absent where the epoch is too short. */
  dutiesToLeave?: number;
  /**
   * Which of the rule's committee epochs in a row this one would be; absent where an epoch before is not known well
   * enough to say.
   */
  epochInRow?: number;
}

/** The epoch of a validator as far as it was judged, against each rule. */
export interface Projection {
  duties: DutyRecord;
  missed: number;
  total: number;
  /** Slots of the epoch that are not judged yet: at most so many duties are to come. */
  remaining: number;
  standings: readonly RuleStanding[];
  /** `stale`: the newest judged slot is too old to conclude anything. `partial`: judging began within the epoch. */
  judgeable: 'yes' | 'no-duty-judged' | 'stale' | 'partial';
}

/**
 * @param current the epoch as far as it was judged
 * @param earlier the validator's committee epochs before, newest first
 * @param at the slot it is now
 */
export function projectionOf(
  current: DutyRecord,
  {
    earlier,
    rules,
    slot,
  }: { earlier: readonly DutyRecord[]; rules: readonly InactivityRule[]; slot: number },
): Projection {
  const { missed, total } = judged(current);
  const remaining = current.lastSlot - (current.judgedTo ?? current.firstSlot - 1);
  const before = earlier.filter(
    ({ startsAt, rollup }) => startsAt < current.startsAt && rollup === current.rollup,
  );
  return {
    duties: current,
    missed,
    total,
    remaining,
    standings: rules.map((rule) => standingOf(rule, { missed, total, remaining, before })),
    judgeable: judgeableOf(current, total, slot),
  };
}

function judgeableOf(current: DutyRecord, total: number, slot: number): Projection['judgeable'] {
  if (current.judgedTo === undefined || total === 0) return 'no-duty-judged';
  if (current.partial) return 'partial';
  return Math.min(slot, current.lastSlot) - current.judgedTo > FRESH_SLOTS ? 'stale' : 'yes';
}

function standingOf(
  rule: InactivityRule,
  {
    missed,
    total,
    remaining,
    before,
  }: Pick<Projection, 'missed' | 'total' | 'remaining'> & { before: readonly DutyRecord[] },
): RuleStanding {
  const epochInRow = epochsOver(rule, before);
  const row = epochInRow === undefined ? {} : { epochInRow: epochInRow + 1 };
  if (total > 0 && isOver(rule, missed, total)) {
    const away = countUntil(remaining, (more) => !isOver(rule, missed, total + more));
    return {
      rule,
      state: 'met',
      missesAway: 0,
      ...(away === undefined ? {} : { dutiesToLeave: away }),
      ...row,
    };
  }
  const away = countUntil(remaining, (more) => isOver(rule, missed + more, total + more));
  return away === undefined
    ? { rule, state: 'safe', ...row }
    : { rule, state: 'possible', missesAway: away, ...row };
}

/** Missed of total reaches the target; in whole numbers, since 7 of 10 is 70 %. */
export function isOver({ targetPercent }: InactivityRule, missed: number, total: number): boolean {
  return missed * 100 >= targetPercent * total;
}

/**
 * The committee epochs right before that were over the target, as far as the rule counts. Undefined where one of them
 * is not known well enough: then nothing is claimed.
 */
function epochsOver(rule: InactivityRule, before: readonly DutyRecord[]): number | undefined {
  let over = 0;
  for (const record of before.slice(0, rule.epochs - 1)) {
    const { missed, total } = judged(record);
    if (!isJudgedWhole(record) || record.partial || total === 0) return undefined;
    if (!isOver(rule, missed, total)) return over;
    over += 1;
  }
  return before.length < rule.epochs - 1 ? undefined : over;
}

/** The first of 1 to `most` for which it holds. */
function countUntil(most: number, holds: (count: number) => boolean): number | undefined {
  for (let count = 1; count <= most; count += 1) if (holds(count)) return count;
  return undefined;
}

export type InactivityTier = 'warning' | 'critical' | 'emergency';

/** Why somebody is told, and how loud; nothing where data is missing, stale or of a partial epoch. */
export interface InactivityReason {
  tier: InactivityTier;
  why: 'missed-proposal' | 'near-target' | 'first-epoch-over' | 'rule-met' | 'streak' | 'half-missed';
}

/** The strongest reason to tell of it; undefined where there is none. */
export function reasonToTell(projection: Projection): InactivityReason | undefined {
  const { duties, judgeable, missed, total, standings } = projection;
  // L1 shows a missing checkpoint by itself, however late or short a node's record is.
  const shown = judgeable === 'yes' || duties.sources.includes('l1');
  const isMet = standings.some(
    ({ rule, state, epochInRow }) => state === 'met' && rule.epochs > 1 && epochInRow === rule.epochs,
  );
  // Whoever was told of the epoch before, and answered, is told that it came about.
  if (judgeable === 'yes' && total >= INACTIVITY_WARNINGS.least && isMet)
    return { tier: 'emergency', why: 'rule-met' };
  if (duties.proposals.missed > 0 && shown) return { tier: 'critical', why: 'missed-proposal' };
  if (judgeable !== 'yes') return undefined;
  const { streak, percent, least, margin } = INACTIVITY_WARNINGS;
  if (total >= least) {
    const strictest = Math.min(...standings.map(({ rule }) => rule.targetPercent));
    const several = standings.some(
      ({ rule, state, epochInRow }) => state === 'met' && rule.epochs > 1 && epochInRow === rule.epochs - 1,
    );
    if (several) return { tier: 'critical', why: 'first-epoch-over' };
    if (missed * 100 >= (strictest - margin) * total) return { tier: 'critical', why: 'near-target' };
  }
  if (duties.streak >= streak) return { tier: 'warning', why: 'streak' };
  if (total >= least && missed * 100 >= percent * total) return { tier: 'warning', why: 'half-missed' };
  return undefined;
}
