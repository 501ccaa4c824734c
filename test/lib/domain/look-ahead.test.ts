import { revised } from '../../../lib/domain/committee.ts';
import { aheadLine, dutiesAhead, restartLine, restartWindow } from '../../../lib/domain/look-ahead.ts';
import { aCommittee, EPOCH_SECONDS, GENESIS } from '../../contracts/duty-samples.ts';
import { addressOf } from '../../contracts/samples.ts';
import { english } from '../../fakes/english.ts';

const ME = addressOf(2);
const off = (epoch: number) => aCommittee(epoch, { members: [addressOf(9)], proposers: [] });
const start = (epoch: number) => GENESIS + epoch * EPOCH_SECONDS;

test('duties that are not over are told, soonest first, with the slots to propose in', () => {
  const ahead = dutiesAhead(
    ME,
    [aCommittee(12, { provisional: true }), aCommittee(9), off(11), aCommittee(10)],
    start(10) + 1,
  );
  expect(ahead).toMatchObject([
    { epoch: 10, proposals: [{ slot: 41, at: start(10) + 72 }], provisional: false },
    { epoch: 12, provisional: true },
  ]);
  expect(ahead.map(aheadLine).map(english)).toEqual([
    `On the committee for epoch 10 from <t:${start(10)}:t> for 5 min, proposing at slot 41 (<t:${start(10) + 72}:t>)`,
    expect.stringMatching(/^Provisional: on the committee for epoch 12/),
  ]);
});

test.each([
  [
    'before a duty',
    [off(10), aCommittee(12), off(11)],
    { kind: 'until-duty', from: 5, until: 2 * EPOCH_SECONDS - 300 },
  ],
  [
    'after the one that runs',
    [aCommittee(10), off(11), off(12), aCommittee(13)],
    { kind: 'until-duty', from: EPOCH_SECONDS },
  ],
  ['with no duty in sight', [off(10), off(11)], { kind: 'until-unknown', from: 5, until: 2 * EPOCH_SECONDS }],
  [
    'on duty to the end of what is drawn',
    [aCommittee(10), aCommittee(11)],
    { kind: 'not-before', from: 2 * EPOCH_SECONDS },
  ],
  ['not beyond a gap', [off(10), aCommittee(12)], { kind: 'until-unknown', until: EPOCH_SECONDS }],
])('when to restart: %s', (_, committees, { kind, ...times }) => {
  const shifted = Object.fromEntries(Object.entries(times).map(([name, at]) => [name, start(10) + at]));
  const window = restartWindow(ME, committees, start(10) + 5);
  expect(window).toMatchObject({ kind, ...shifted });
  expect(english(restartLine(window, start(10) + 5))).toContain('<t:');
});

test.each([
  ['nothing is known', []],
  ['only what comes is', [off(11)]],
])('when to restart is unknown where %s', (_, committees) => {
  const window = restartWindow(ME, committees, start(10) + 5);
  expect(window).toEqual({ kind: 'unknown' });
  expect(english(restartLine(window, 0))).toContain('unknown');
});

test('who falls off a provisional draw is remembered, and each change counts', () => {
  const { dropped: _dropped, revision: _revision, ...plain } = aCommittee(10, { provisional: true });
  const first = revised(undefined, { ...plain, known: true });
  const members = [addressOf(9), ...first.members.slice(1)];
  const second = revised(first, { ...plain, members, known: true });
  expect(second).toMatchObject({ dropped: [addressOf(1)], revision: 1 });
  const back = revised(second, { ...plain, provisional: false, known: true });
  expect(back).toMatchObject({ dropped: [addressOf(9)], revision: 2 });
  expect(revised(back, { ...plain, provisional: false, known: true })).toMatchObject({ revision: 2 });
});
