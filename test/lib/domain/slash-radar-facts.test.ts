import { alertId, idOf, isBeforeExecution, placeOf } from '../../../lib/domain/slash-radar-facts.ts';
import { SLASH_STAGES, TOLD_BY, type SlashStage } from '../../../lib/domain/slash-radar-stages.ts';
import type { SlashWatch } from '../../../lib/domain/slash-radar-watch.ts';
import { MAINNET, ROLLUP, ROUND, slashingAt, TIMES, VICTIM } from './slashing-sample.ts';

const slashing = slashingAt(TIMES.votingEndsAt, [], { disabledUntil: TIMES.executableAt });
const watch = (changes: Partial<SlashWatch> = {}): SlashWatch => ({
  proposer: MAINNET.proposer,
  round: ROUND,
  epoch: 392,
  attester: VICTIM,
  told: [],
  takenBack: 0,
  ...changes,
});
const PLACE = { chainId: 1, rollup: ROLLUP, round: ROUND, attester: VICTIM, epoch: 392 };

/** The id of the alert that tells of a stage, as the check of that stage names it. */
const alertOf = (stage: SlashStage, of: SlashWatch) => alertId(TOLD_BY[stage], idOf(of, stage, slashing));

test.each(SLASH_STAGES)('the alert of the stage %s names the place that was watched', (stage) => {
  expect(placeOf(alertOf(stage, watch()))).toEqual(PLACE);
  expect(placeOf(alertOf(stage, watch({ takenBack: 2, pausedUntil: TIMES.expiresAt })))).toEqual(PLACE);
});

test('each stage, pause and telling has an id of its own', () => {
  const watches = [watch(), watch({ takenBack: 1 }), watch({ round: ROUND + 1 }), watch({ epoch: 393 })];
  const ids = watches.flatMap((each) => SLASH_STAGES.map((stage) => idOf(each, stage, slashing)));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['an execution', 'alert:slashed:1:0xaa:validator.slashed:0xbb:3'],
  ['an incident', `1:${ROLLUP}:${VICTIM}:missed-duties:1800000000:warning`],
  ['a round that is no number', alertOf('quorum', watch()).replace(`:${ROUND}:`, ':x:')],
  ['a fact without its alert', idOf(watch(), 'quorum', slashing)],
  ['nothing', ''],
])('the id of %s names no place', (_, id) => {
  expect(placeOf(id)).toBeUndefined();
});

test('a veto can be asked for by the alerts of the stages before an execution, and by no others', () => {
  const asked = SLASH_STAGES.filter((stage) => isBeforeExecution(TOLD_BY[stage]));
  expect(asked).toEqual(['voted', 'quarter', 'half', 'quorum', 'veto-day', 'veto-hours', 'resumed']);
});
