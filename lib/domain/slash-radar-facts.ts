import * as v from 'valibot';
import { storedAddress, type Address } from './address.ts';
import type { FactKind } from '../config/events.ts';
import type { FactOf } from './fact.ts';
import {
  timesOf,
  type Slashing,
  type SlashRound,
  type SlashRules,
  type SlashTarget,
} from './slash-radar-rounds.ts';
import { endOf, NEARNESS, TOLD_BY, type SlashStage } from './slash-radar-stages.ts';
import { stakeAfter } from './slash-radar-stake.ts';
import { amountOf } from './slash-radar-votes.ts';
import type { SlashWatch } from './slash-radar-watch.ts';
import { validatorId, type Validator } from './validator.ts';

export type StageFact = FactOf<'slash.stage-reached'>;
export type RadarFact = StageFact | FactOf<'fact.retracted'>;

/** What all that is told of one validator's slashing on a rollup belongs to, its execution included. */
export function slashIncident(key: { chainId: number; rollup: Address; attester: Address }): string {
  return `${validatorId(key)}:slash`;
}

/** Facts that only the radar retracts, and the alerts made from them: their block may go while their votes stay. */
export function isOfRadar(fact: { kind: FactKind; check?: string }): boolean {
  if (fact.kind === 'slash.stage-reached') return true;
  return fact.kind === 'alert.raised' && Object.values(TOLD_BY).some((check) => check === fact.check);
}

/** Whether an alert of this check comes while a veto can still prevent the slash. */
export function isBeforeExecution(check: string): boolean {
  return NEARNESS.some((stage) => TOLD_BY[stage] === check);
}

const count = v.pipe(v.string(), v.digits(), v.transform(Number));
const alertParts = v.tuple([
  v.literal('alert'),
  v.string(),
  count,
  storedAddress,
  v.literal('slash'),
  count,
  storedAddress,
  count,
]);

/** The place of a round that an alert made from a radar's fact tells of; undefined for any other alert's id. */
export function placeOf(
  alertId: string,
): { chainId: number; rollup: Address; round: number; attester: Address; epoch: number } | undefined {
  const parts = v.safeParse(alertParts, alertId.split(':').slice(0, alertParts.items.length));
  if (!parts.success) return undefined;
  const [, , chainId, rollup, , round, attester, epoch] = parts.output;
  return { chainId, rollup, round, attester, epoch };
}

/**
 * `<chain>:<rollup>:slash:<round>:<attester>:<epoch>:<stage>`, then the end of the pause for a pause, then which time
 * it is told where a reorg took an earlier one back.
 */
export function idOf(
  { round, attester, epoch, takenBack, pausedUntil }: SlashWatch,
  stage: SlashStage,
  { rules, disabledUntil }: Slashing,
): string {
  const parts = [rules.chainId, rules.rollup, 'slash', round, attester, epoch, stage];
  if (stage === 'paused') parts.push(disabledUntil ?? 0);
  if (stage === 'resumed') parts.push(pausedUntil ?? 0);
  if (takenBack > 0) parts.push(takenBack + 1);
  return parts.join(':');
}

export function factOf(
  { id, stage, round, target }: { id: string; stage: SlashStage; round: SlashRound; target: SlashTarget },
  after: { slashing: Slashing; validators: ReadonlyMap<string, Validator> },
): StageFact {
  const { slashing } = after;
  const { rules } = slashing;
  const key = { chainId: rules.chainId, rollup: rules.rollup, attester: target.attester };
  const amount = amountOf(target, rules);
  const pendingWei = waitingOf(slashing, target.attester) + (amount.certain ? 0n : amount.wei);
  const reading = after.validators.get(validatorId(key));
  return {
    kind: 'slash.stage-reached',
    id,
    version: 1,
    ...occasion(slashing),
    attester: target.attester,
    incident: slashIncident(key),
    stage,
    round: round.round,
    epoch: target.epoch,
    ...(target.votes === undefined ? {} : { votes: target.votes }),
    quorum: rules.quorum,
    amountWei: String(amount.wei),
    amountIsTallied: amount.certain,
    pendingWei: String(pendingWei),
    ...timesOf(rules, round.round),
    ...(slashing.disabledUntil === undefined ? {} : { disabledUntil: slashing.disabledUntil }),
    ...(round.payload ? { payload: round.payload } : {}),
    ...(reading ? { stakeWei: reading.stakeWei } : {}),
    ...stakeAfter(reading, pendingWei, rules),
  };
}

/** A stage's fact, and the alert its check raised from it. */
export function retractionsOf(
  { attester }: SlashWatch,
  { stage, id }: SlashWatch['told'][number],
  slashing: Slashing,
): FactOf<'fact.retracted'>[] {
  const gone = [
    { id, kind: 'slash.stage-reached' },
    { id: alertId(TOLD_BY[stage], id), kind: 'alert.raised' },
  ] as const;
  return gone.map((retracted) => ({
    kind: 'fact.retracted',
    id: `retracted:${retracted.id}`,
    version: 1,
    ...occasion(slashing),
    attester,
    retracted,
  }));
}

/** As `defineCheck` names the alert it raises; a test holds the two together. */
export function alertId(check: string, factId: string): string {
  return `alert:${check}:${factId}`;
}

/** Wei of all slashes of one attester that have a quorum and are not over. */
function waitingOf(slashing: Slashing, attester: Address): bigint {
  return slashing.rounds
    .flatMap((round) => round.targets.map((target) => ({ round, target })))
    .filter(({ round, target }) => target.attester === attester && !endOf(slashing, round, target))
    .reduce((sum, { target }) => sum + BigInt(target.slashWei ?? 0), 0n);
}

function occasion({ rules, block }: { rules: SlashRules; block: Slashing['block'] }) {
  return {
    at: new Date(block.time * 1000).toISOString(),
    chain: { chainId: rules.chainId, rollup: rules.rollup, block },
  };
}
