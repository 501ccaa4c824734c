import { participation, type SlotAttendance } from '../../../lib/domain/attendance.ts';

const proposed = (attested?: number): SlotAttendance => ({
  slot: 1,
  state: 'proposed',
  committee: 4,
  ...(attested === undefined ? {} : { attested }),
});

test.each<[string, SlotAttendance[], number | undefined]>([
  ['nothing known is unknown, not perfect', [{ slot: 1, state: 'unknown', committee: 4 }], undefined],
  ['no slot is unknown', [], undefined],
  ['all met', [proposed(4)], 1],
  ['a proposal with half of the attestations', [proposed(2)], 3 / 5],
  [
    'a missed proposal is nobody else’s miss',
    [proposed(4), { slot: 2, state: 'missed', committee: 4 }],
    5 / 6,
  ],
  ['attestations unknown: the proposal alone counts', [proposed()], 1],
])('%s', (_, slots, share) => {
  expect(participation(slots)).toBe(share);
});
