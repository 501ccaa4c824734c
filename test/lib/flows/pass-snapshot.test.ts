import type { Attendance, SlotAttendance } from '../../../lib/domain/attendance.ts';
import { judge } from '../../../lib/flows/pass-snapshot.ts';
import { fakePorts } from '../../fakes/ports.ts';

const SLOTS: SlotAttendance[] = [
  { slot: 32, state: 'proposed', attested: 3, committee: 4 },
  { slot: 33, state: 'missed', committee: 4 },
];

/** What a pass over a quiet chain makes of the attendance it learned of the epoch before, or of another. */
async function participationFrom(learned: Pick<Attendance, 'slots' | 'source'>, epochsBack = 1) {
  const { chain } = fakePorts();
  const head = await chain.latestBlock();
  const view = { ...(await chain.info(head)), readAt: head.time };
  const { chainId, rollup, epoch } = view;
  const { after } = judge({
    since: undefined,
    head,
    view,
    earlier: undefined,
    rows: { before: [], after: [] },
    watches: { attendances: [{ chainId, rollup, epoch: epoch - epochsBack, ...learned }] },
    facts: [],
  });
  const { participation } = after.network ?? {};
  return participation && { ...participation, epoch: participation.epoch - epoch };
}

test('how the network did in the last finished epoch is what its node saw', async () => {
  expect(await participationFrom({ slots: SLOTS, source: 'node' })).toEqual({
    epoch: -1,
    met: 4,
    observed: 6,
  });
});

test('an attestation that L1 does not show is not known to be missed: its proposals alone count', async () => {
  expect(await participationFrom({ slots: SLOTS, source: 'l1' })).toEqual({ epoch: -1, met: 1, observed: 2 });
});

test('how the network did is unknown where only an older epoch was learned of', async () => {
  expect(await participationFrom({ slots: SLOTS, source: 'node' }, 2)).toBeUndefined();
});

test.each([
  ['nobody had a duty', []],
  ['nothing is known of any slot', [{ slot: 32, state: 'unknown', committee: 0 }] as const],
])('how the network did is unknown where %s', async (_, slots) => {
  expect(await participationFrom({ slots: [...slots], source: 'node' })).toBeUndefined();
});
