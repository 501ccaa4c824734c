import { describe, expect, test } from '@jest/globals';
import { checks } from '../../../lib/checks/index.ts';
import { alertId, type StageFact } from '../../../lib/domain/slash-radar-facts.ts';
import { SLASH_STAGES, TOLD_BY, type SlashStage } from '../../../lib/domain/slash-radar-stages.ts';
import { validatorId, type Validator } from '../../../lib/domain/validator.ts';
import type { Snapshot } from '../../../lib/kit/check.ts';
import { inWords } from '../../../lib/text.ts';
import { reading, ROLLUP, TIMES, VICTIM } from '../domain/slashing-sample.ts';

const BLOCK = { number: 1005, hash: '0x05', time: TIMES.votingEndsAt - 60 };

function reached(stage: SlashStage, fields: Partial<StageFact> = {}): StageFact {
  return {
    kind: 'slash.stage-reached',
    id: `1:${ROLLUP}:slash:100:${VICTIM}:392:${stage}`,
    version: 1,
    at: '2026-11-22T00:00:00.000Z',
    chain: { chainId: 1, rollup: ROLLUP, block: BLOCK },
    attester: VICTIM,
    incident: `1:${ROLLUP}:${VICTIM}:slash`,
    stage,
    round: 100,
    epoch: 392,
    votes: 20,
    quorum: 65,
    amountWei: `2000${'0'.repeat(18)}`,
    amountIsTallied: false,
    pendingWei: `2000${'0'.repeat(18)}`,
    ...TIMES,
    effect: 'stays',
    smallSlashesLeft: 4,
    ...fields,
  };
}

function snapshot(facts: StageFact[], row: Validator = reading(VICTIM)): Snapshot {
  return {
    chainId: 1,
    rollup: ROLLUP,
    block: BLOCK,
    validators: new Map([[validatorId({ chainId: 1, rollup: ROLLUP, attester: VICTIM }), row]]),
    facts,
  };
}

const raise = (fact: StageFact, before?: Snapshot) =>
  checks.flatMap((check) => check.raise(before, snapshot([fact])));
const words = (fact: StageFact, before?: Snapshot) =>
  raise(fact, before)
    .flatMap(({ title, message, next }) => [title, message, next])
    .map((said) => inWords(said))
    .join(' ');

describe('the checks on votes to slash', () => {
  test.each(SLASH_STAGES.filter((stage) => stage !== 'executed'))(
    'tell %s once, under the name the radar takes it back by',
    (stage) => {
      const fact = reached(stage);
      const alerts = raise(fact);
      expect(alerts.map(({ id, check }) => ({ id, check }))).toEqual([
        { id: alertId(TOLD_BY[stage], fact.id), check: TOLD_BY[stage] },
      ]);
      expect(alerts[0]).toMatchObject({ attester: VICTIM, at: fact.at, chain: { rollup: ROLLUP } });
    },
  );

  test.each([
    ['voted', 'emergency'],
    ['half', 'emergency'],
    ['quorum', 'emergency'],
    ['veto-hours', 'emergency'],
    ['resumed', 'emergency'],
    ['paused', 'notice'],
    ['vetoed', 'notice'],
    ['expired', 'notice'],
    ['lapsed', 'notice'],
  ] as const)('give %s the tier %s', (stage, severity) => {
    expect(raise(reached(stage)).map((alert) => alert.severity)).toEqual([severity]);
  });

  test('leave an execution to what the chain says was taken', () => {
    expect(raise(reached('executed'))).toEqual([]);
    expect(raise(reached('executed', { effect: 'nothing-staked' }))).toEqual([]);
    const staked = snapshot([], reading(VICTIM));
    expect(raise(reached('executed', { effect: 'nothing-staked' }), staked)).toEqual([]);
  });

  test('say of an execution where there was nothing to take that nothing was taken', () => {
    const before = snapshot([], reading(VICTIM, { status: 'none', stakeWei: '0' }));
    const text = words(reached('executed', { effect: 'nothing-staked' }), before);
    expect(text).toContain('Nothing was taken');
    expect(text).not.toMatch(/slashed/);
  });

  test.each(['vetoed', 'expired', 'lapsed'] as const)('never call it slashed where it was %s', (stage) => {
    for (const votes of [20, 70]) {
      const text = words(reached(stage, { votes }));
      expect(text).toContain('nothing is taken from');
      expect(text).not.toMatch(/slashed/i);
    }
  });

  test('leave no gap open, whatever is known', () => {
    for (const stage of SLASH_STAGES) {
      for (const effect of ['stays', 'ejects', 'exiting', 'nothing-staked', 'unknown'] as const) {
        const { votes: _votes, smallSlashesLeft: _left, ...bare } = reached(stage, { effect });
        const full = reached(stage, { effect, disabledUntil: TIMES.expiresAt + 1, smallSlashesLeft: 0 });
        expect(words(bare)).not.toMatch(/[{}]|undefined|NaN/);
        expect(words(full)).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });

  test('give the moments as Discord shows them where the reader is', () => {
    expect(words(reached('voted'))).toContain(`The vote ends <t:${TIMES.votingEndsAt}:R>.`);
    expect(words(reached('quorum'))).toContain(`ask for a veto before <t:${TIMES.executableAt}:f>.`);
  });

  test('move the deadline of a veto to the end of a pause', () => {
    const disabledUntil = TIMES.executableAt + 7200;
    expect(words(reached('quorum', { disabledUntil }))).toContain(`from <t:${disabledUntil}:f> until`);
  });

  test('say when a pause lasts longer than the vote', () => {
    const disabledUntil = TIMES.expiresAt;
    expect(words(reached('paused', { disabledUntil }))).toContain('no longer valid by then');
    expect(words(reached('quorum', { disabledUntil }))).toContain('longer than this vote is valid');
  });

  test('no longer count down to a moment that has passed', () => {
    const late = { chainId: 1, rollup: ROLLUP, block: { ...BLOCK, time: TIMES.executableAt } };
    expect(words(reached('veto-hours', { chain: late }))).toContain('can be slashed at any moment');
  });
});
