import { inactivityRulesOf } from '../../../lib/config/inactivity-rules.ts';
import type { DutyRecord } from '../../../lib/domain/duty-record.ts';
import { projectionOf, reasonToTell } from '../../../lib/domain/projection.ts';
import { projectionLine } from '../../../lib/domain/projection-text.ts';
import { aDutyRecord } from '../../contracts/duty-samples.ts';
import { english } from '../../fakes/english.ts';

const rules = inactivityRulesOf(1);
const EPOCH = 10;
const FIRST = EPOCH * 32;

/** So many of the epoch's duties met and missed, judged up to a slot of it. */
function epochWith(met: number, missed: number, changes: Partial<DutyRecord> = {}): DutyRecord {
  return aDutyRecord(EPOCH, {
    attestations: { met, missed, unknown: 0 },
    judgedTo: FIRST + met + missed - 1,
    ...changes,
  });
}
const project = (
  record: DutyRecord,
  { slot = (record.judgedTo ?? FIRST) + 2, earlier = [] as DutyRecord[] } = {},
) => projectionOf(record, { earlier, rules, slot });

test('seven of nine missed: met at 70 %, the others some misses away', () => {
  const projection = project(epochWith(2, 7), { earlier: [aDutyRecord(9, { final: true })] });
  expect(projection.standings).toMatchObject([
    { rule: { targetPercent: 90 }, state: 'possible', missesAway: 11 },
    { rule: { targetPercent: 80 }, state: 'possible', missesAway: 1 },
    { rule: { targetPercent: 70 }, state: 'met', epochInRow: 1, dutiesToLeave: 2 },
  ]);
  expect(english(projectionLine(projection))).toContain('duties missed: 7 of 9');
  expect(english(projectionLine(projection))).toContain('committee epoch 1 of 2');
});

test.each([
  ['90 of 100 is over 90 %', 1, 9, 'met'],
  ['89 % is not', 11, 89, 'possible'],
])('%s', (_, met, missed, state) => {
  const record = aDutyRecord(EPOCH, { attestations: { met, missed, unknown: 0 }, judgedTo: FIRST + 10 });
  expect(project(record).standings[0]).toMatchObject({ state });
});

test('what no further miss can reach is safe, and is said as the good news it is', () => {
  const projection = project(epochWith(30, 0));
  expect(projection.standings.map(({ state }) => state)).toEqual(['safe', 'safe', 'safe']);
  expect(english(projectionLine(projection))).toMatch(
    /missed: 0 of 30\. Inactivity: by the 90\/80\/70 % rule out of reach in this epoch\. The epoch ends <t:/,
  );
});

test('how far inactivity is by each rule is said in one line', () => {
  const projection = project(epochWith(2, 7), { earlier: [aDutyRecord(9, { final: true })] });
  expect(english(projectionLine(projection))).toContain(
    'Inactivity: by the 90 % rule reached after 11 more missed, by the 80 % rule reached after 1 more missed, by the 70 % rule reached (committee epoch 1 of 2 in a row, no longer after 2 more met). The epoch ends',
  );
});

test('what was missed of an epoch that is over is not said of one that runs', () => {
  const line = english(
    projectionLine(project(epochWith(0, 32), { earlier: [aDutyRecord(9, { final: true })] })),
  );
  expect(line).toContain(
    'duties missed: 32 of 32. Inactivity: by the 90/80 % rule reached for this epoch, by the 70 % rule reached for this epoch (committee epoch 1 of 2 in a row). The epoch is over.',
  );
});

test.each([
  [
    'over before: the second in a row',
    [aDutyRecord(9, { final: true, attestations: { met: 1, missed: 9, unknown: 0 } })],
    2,
  ],
  ['good before: the first', [aDutyRecord(9, { final: true })], 1],
  ['not judged to its end before: unknown', [aDutyRecord(9, { judgedTo: 300 })], undefined],
  ['seen in part before: unknown', [aDutyRecord(9, { final: true, partial: true })], undefined],
  ['nothing before: unknown', [], undefined],
])('the committee epochs in a row: %s', (_, earlier, row) => {
  expect(project(epochWith(1, 9), { earlier }).standings[2]?.epochInRow).toBe(row);
});

test.each([
  ['nothing missed', epochWith(9, 0), undefined],
  ['one missed', epochWith(9, 1, { streak: 1 }), undefined],
  ['three in a row', epochWith(20, 3, { streak: 3 }), { tier: 'warning', why: 'streak' }],
  ['half of four', epochWith(2, 2), { tier: 'warning', why: 'half-missed' }],
  ['half of two', epochWith(1, 1), undefined],
  ['ten points below the strictest', epochWith(4, 6), { tier: 'critical', why: 'near-target' }],
  [
    'a missed proposal',
    epochWith(9, 0, { proposals: { met: 0, missed: 1, unknown: 0 } }),
    { tier: 'critical', why: 'missed-proposal' },
  ],
])('tells of %s', (_, record, reason) => {
  expect(reasonToTell(project(record))).toEqual(reason);
});

test('the first epoch over the target of a rule of two is critical', () => {
  const projection = project(epochWith(1, 9), { earlier: [aDutyRecord(9, { final: true })] });
  expect(reasonToTell(projection)).toEqual({ tier: 'critical', why: 'first-epoch-over' });
});

test('the last epoch that a rule of two counts is an emergency, and says so once enough is judged', () => {
  const over = { final: true, attestations: { met: 1, missed: 9, unknown: 0 } };
  const earlier = [aDutyRecord(9, over)];
  expect(reasonToTell(project(epochWith(1, 9), { earlier }))).toEqual({ tier: 'emergency', why: 'rule-met' });
  expect(reasonToTell(project(epochWith(0, 2, { streak: 2 }), { earlier }))).toBeUndefined();
});

test.each([
  ['a fresh node’s first, partial epoch', epochWith(0, 9, { partial: true, streak: 9 }), {}],
  ['data that is too old', epochWith(0, 9, { streak: 9 }), { slot: FIRST + 14 }],
  ['what nobody judged', aDutyRecord(EPOCH, { attestations: { met: 0, missed: 0, unknown: 9 } }), {}],
])('tells nothing of %s', (_, record, at) => {
  expect(reasonToTell(project(record, at))).toBeUndefined();
});
