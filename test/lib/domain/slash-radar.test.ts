import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { fact } from '../../../lib/domain/fact.ts';
import { radarOf } from '../../../lib/domain/slash-radar.ts';
import { isOfRadar, type RadarFact } from '../../../lib/domain/slash-radar-facts.ts';
import type { Slashing } from '../../../lib/domain/slash-radar-rounds.ts';
import type { SlashWatch } from '../../../lib/domain/slash-radar-watch.ts';
import type { Validator } from '../../../lib/domain/validator.ts';
import { address } from '../../fakes/chain.ts';
import {
  aRound,
  decided,
  MAINNET,
  reading,
  ROUND,
  slashingAt,
  target,
  TIMES,
  VICTIM,
} from './slashing-sample.ts';

const HOUR = 3600;
const DURING = TIMES.votingEndsAt - HOUR;
const CLOSED = TIMES.votingEndsAt + HOUR;

/** One look after another, each from the states of the one before. */
function looks(...seen: Slashing[]) {
  let states: SlashWatch[] = [];
  return seen.map((slashing) => look(states, slashing, (next) => (states = next)));
}

function look(before: readonly SlashWatch[], slashing: Slashing, keep: (states: SlashWatch[]) => void) {
  const validators = new Map<string, Validator>([[reading(VICTIM).id, reading(VICTIM)]]);
  const radar = radarOf(before, { slashing, watched: new Set([VICTIM]), validators });
  keep(radar.states);
  return radar.facts;
}

const stages = (facts: RadarFact[]) =>
  facts.map((one) => (one.kind === 'slash.stage-reached' ? one.stage : `-${one.retracted.kind}`));
const ids = (facts: RadarFact[]) => facts.map(({ id }) => id);
const votes = (count: number) =>
  slashingAt(DURING, [aRound({ votes: count, targets: [target({ votes: count })] })]);

describe('the radar', () => {
  test.each([
    [1, 'voted'],
    [16, 'voted'],
    [17, 'quarter'],
    [32, 'quarter'],
    [33, 'half'],
    [64, 'half'],
  ])('calls %i votes of 65 %s', (count, stage) => {
    expect(looks(votes(count)).map(stages)).toEqual([[stage]]);
  });

  test('tells each stage once, and of several at once the nearest', () => {
    const told = looks(
      votes(1),
      votes(2),
      votes(40),
      votes(41),
      slashingAt(DURING, [aRound({ targets: [decided()] })]),
    );
    expect(told.map(stages)).toEqual([['voted'], [], ['half'], [], ['quorum']]);
  });

  test('counts down a day and six hours before it can be carried out', () => {
    const at = (left: number) => slashingAt(TIMES.executableAt - left, [aRound({ targets: [decided()] })]);
    const told = looks(at(70 * HOUR), at(24 * HOUR), at(23 * HOUR), at(7 * HOUR), at(5 * HOUR), at(-HOUR));
    // A third of mainnet's 71.68 h is the nearer of the two.
    expect(told.map(stages)).toEqual([['quorum'], [], ['veto-day'], [], ['veto-hours'], []]);
  });

  test('says when a slash comes, and what it leaves', () => {
    const [facts] = looks(slashingAt(CLOSED, [aRound({ votes: 70, targets: [decided()] })]));
    expect(facts![0]).toMatchObject({
      id: `1:${MAINNET.rollup}:slash:100:${VICTIM}:392:quorum`,
      incident: `1:${MAINNET.rollup}:${VICTIM}:slash`,
      round: ROUND,
      epoch: 392,
      votes: 65,
      quorum: 65,
      votingEndsAt: MAINNET.genesisTime + 101 * 128 * 72,
      executableAt: MAINNET.genesisTime + 129 * 128 * 72,
      expiresAt: MAINNET.genesisTime + 135 * 128 * 72,
      effect: 'stays',
      // Of five small slashes one is this.
      smallSlashesLeft: 4,
    });
  });

  test('says nothing of a place it first sees when all is over', () => {
    const ended = [
      aRound({ round: ROUND, executed: true, targets: [decided()] }),
      aRound({ round: ROUND + 1, vetoed: true, targets: [decided({ epoch: 396 })] }),
      aRound({ round: ROUND + 2, targets: [target({ epoch: 400 })] }),
    ];
    expect(looks(slashingAt(TIMES.executableAt + 10 * HOUR, ended))).toEqual([[]]);
  });

  test.each([
    ['executed', { executed: true }, CLOSED],
    ['vetoed', { vetoed: true }, CLOSED],
    ['expired', {}, TIMES.expiresAt],
    ['vetoed', { vetoed: true }, TIMES.expiresAt],
  ])('ends as %s once, and is quiet after', (stage, fields, time) => {
    const before = slashingAt(CLOSED, [aRound({ targets: [decided()] })]);
    const after = slashingAt(time, [aRound({ targets: [decided()], ...fields })]);
    const told = looks(before, after, after, slashingAt(TIMES.expiresAt + 3 * HOUR, []));
    expect(told.map(stages)).toEqual([['quorum'], [stage], [], []]);
  });

  test('takes a veto for the end only once no vote can change the payload', () => {
    const vetoed = [aRound({ vetoed: true, targets: [decided()] })];
    const told = looks(slashingAt(DURING, vetoed), slashingAt(CLOSED, vetoed));
    expect(told.map(stages)).toEqual([['quorum'], ['vetoed']]);
  });

  test('lets a vote lapse that closed below the quorum, or was spared by the tally', () => {
    for (const count of [64, 70]) {
      const rounds = [aRound({ targets: [target({ votes: count })] })];
      expect(looks(slashingAt(DURING, rounds), slashingAt(CLOSED, rounds)).map(stages)).toEqual([
        ['half'],
        ['lapsed'],
      ]);
    }
  });

  test('takes back a stage with the alert made from it, and tells it again as a second one', () => {
    const told = looks(votes(1), votes(20), votes(16), votes(20));
    expect(told.map(stages)).toEqual([
      ['voted'],
      ['quarter'],
      ['-slash.stage-reached', '-alert.raised'],
      ['quarter'],
    ]);
    const [, first, taken, again] = told.map(ids);
    expect(taken).toEqual([`retracted:${first![0]}`, `retracted:alert:slash-voted:${first![0]}`]);
    expect(again).toEqual([`${first![0]}:2`]);
  });

  test('takes all back where no vote is left, and remembers that it did', () => {
    const told = looks(votes(1), slashingAt(DURING, []), votes(1), slashingAt(DURING, []), votes(1));
    expect(told[2]![0]!.id).toMatch(/:voted:2$/);
    expect(told[4]![0]!.id).toMatch(/:voted:3$/);
  });

  test('takes back an end that a reorg undid', () => {
    const open = slashingAt(CLOSED, [aRound({ targets: [decided()] })]);
    const vetoed = slashingAt(CLOSED, [aRound({ vetoed: true, targets: [decided()] })]);
    expect(looks(open, vetoed, open, vetoed).map(stages)).toEqual([
      ['quorum'],
      ['vetoed'],
      ['-slash.stage-reached', '-alert.raised'],
      ['vetoed'],
    ]);
  });

  test('gives the same facts the same ids when it looks again from the same states', () => {
    const slashing = votes(20);
    expect(looks(slashing)).toEqual(looks(slashing));
  });

  test('tells a pause once, counts nothing down while it lasts, and says that it is over', () => {
    const rounds = [aRound({ targets: [decided()] })];
    const disabledUntil = TIMES.executableAt + HOUR;
    const told = looks(
      slashingAt(CLOSED, rounds),
      slashingAt(CLOSED + HOUR, rounds, { disabledUntil }),
      slashingAt(TIMES.executableAt - HOUR, rounds, { disabledUntil }),
      slashingAt(TIMES.executableAt + 2 * HOUR, rounds),
      slashingAt(TIMES.executableAt + 3 * HOUR, rounds),
    );
    expect(told.map(stages)).toEqual([['quorum'], ['paused'], [], ['resumed'], []]);
    expect(told[1]![0]!.id).toMatch(new RegExp(`:paused:${disabledUntil}$`));
  });

  test('tells a second pause as another one', () => {
    const rounds = [aRound({ targets: [decided()] })];
    const paused = (hours: number) =>
      slashingAt(CLOSED + hours * HOUR, rounds, { disabledUntil: CLOSED + (hours + 1) * HOUR });
    const told = looks(slashingAt(CLOSED, rounds), paused(1), paused(2));
    expect(told.map(stages)).toEqual([['quorum'], ['paused'], ['paused']]);
    expect(ids(told[1]!)).not.toEqual(ids(told[2]!));
  });

  test('says of a quorum reached during a pause that it waits, and not that it was paused as well', () => {
    const rounds = [aRound({ targets: [decided()] })];
    const disabledUntil = CLOSED + 10 * HOUR;
    const told = looks(
      slashingAt(CLOSED, rounds, { disabledUntil }),
      slashingAt(CLOSED + HOUR, rounds, { disabledUntil }),
    );
    expect(told.map(stages)).toEqual([['quorum'], []]);
    expect(told[0]![0]).toMatchObject({ disabledUntil });
  });

  test('keeps places apart: two epochs of one round, and the same place of two rounds', () => {
    const rounds = [
      aRound({ targets: [decided(), decided({ epoch: 394 })] }),
      aRound({ round: ROUND + 1, targets: [decided({ epoch: 396 })] }),
    ];
    const [facts] = looks(slashingAt(CLOSED, rounds));
    expect(new Set(ids(facts!)).size).toBe(3);
    for (const one of facts!) {
      expect(one).toMatchObject({
        stage: 'quorum',
        pendingWei: `6000${'0'.repeat(18)}`,
        smallSlashesLeft: 2,
      });
    }
  });

  test.each([
    ['stays', reading(VICTIM, { headroomWei: `2000${'0'.repeat(18)}` })],
    ['ejects', reading(VICTIM, { headroomWei: `1999${'9'.repeat(18)}` })],
    ['exiting', reading(VICTIM, { status: 'exiting' })],
    ['exiting', reading(VICTIM, { status: 'zombie' })],
    ['nothing-staked', reading(VICTIM, { status: 'none', stakeWei: '0' })],
    ['unknown', undefined],
  ])('calls the effect %s', (effect, row) => {
    const { facts } = radarOf([], {
      slashing: slashingAt(CLOSED, [aRound({ targets: [decided()] })]),
      watched: new Set([VICTIM]),
      validators: new Map(row ? [[row.id, row]] : []),
    });
    expect(facts[0]).toMatchObject({ effect });
  });

  test('follows the watched alone', () => {
    const rounds = [aRound({ targets: [decided({ attester: address(2) })] })];
    expect(looks(slashingAt(CLOSED, rounds))).toEqual([[]]);
  });

  test('knows a quorum by the tally where the votes are not shown', () => {
    const { votes: _votes, units: _units, ...silent } = decided();
    const [facts] = looks(slashingAt(CLOSED, [aRound({ targets: [silent] })]));
    expect(stages(facts!)).toEqual(['quorum']);
    expect(facts![0]).not.toHaveProperty('votes');
  });

  test('forgets the rounds of a slasher that was replaced', () => {
    const before = slashingAt(CLOSED, [aRound({ targets: [decided()] })]);
    const other = slashingAt(CLOSED, [], { rules: { ...MAINNET, proposer: address(0xc9) } });
    expect(looks(before, other)[1]).toEqual([]);
  });

  test('speaks in facts that the bus takes, and that nothing else retracts', () => {
    const facts = looks(votes(20), votes(1)).flat();
    for (const one of facts) expect(v.parse(fact, JSON.parse(JSON.stringify(one)))).toEqual(one);
    expect(facts.filter(isOfRadar).map(({ kind }) => kind)).toEqual([
      'slash.stage-reached',
      'slash.stage-reached',
    ]);
  });
});
