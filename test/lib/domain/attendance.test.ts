import type { Address } from '../../../lib/domain/address.ts';
import {
  attendanceDue,
  attendanceOf,
  isWhole,
  participation,
  slotsKnown,
  unknownAttendance,
  type SlotAttendance,
} from '../../../lib/domain/attendance.ts';
import type { NodeHistory } from '../../../lib/domain/duty.ts';
import { aCommittee } from '../../contracts/duty-samples.ts';
import { addressOf } from '../../contracts/samples.ts';

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

/** What a node saw of members 1 to 4 in four slots; each proposes in the slot of its place. */
function sawn(statuses: Record<number, (string | undefined)[]>): Map<Address, NodeHistory> {
  return new Map(
    Object.entries(statuses).map(([member, seen]) => [
      addressOf(Number(member)),
      {
        fromSlot: 0,
        toSlot: 100,
        slots: seen.flatMap((status, index) => (status ? [{ slot: 40 + index, status }] : [])),
      },
    ]),
  );
}

const [MINED, MISSED, SENT, SILENT] = [
  'checkpoint-mined',
  'checkpoint-missed',
  'attestation-sent',
  'attestation-missed',
];
const HISTORIES = sawn({
  1: [MINED, undefined, SENT, SILENT],
  2: [SENT, MISSED, SENT, SENT],
  3: [SENT, undefined, MINED, SENT],
  4: [SILENT, undefined, SENT, MINED],
});

test('a node tells all of an epoch: who proposed, and how many attested besides', () => {
  const seen = attendanceOf(aCommittee(10), { histories: HISTORIES });
  expect(seen).toMatchObject({ epoch: 10, source: 'node' });
  expect(seen.slots).toEqual([
    { slot: 40, state: 'proposed', attested: 2, committee: 3 },
    { slot: 41, state: 'missed', committee: 3 },
    { slot: 42, state: 'proposed', attested: 3, committee: 3 },
    { slot: 43, state: 'proposed', attested: 2, committee: 3 },
  ]);
  expect(isWhole(seen)).toBe(true);
  expect(slotsKnown(seen)).toBe(4);
});

test('whom the node knows nothing of is neither present nor absent', () => {
  const histories = new Map([...HISTORIES].filter(([member]) => member !== addressOf(4)));
  const { slots } = attendanceOf(aCommittee(10), { histories });
  expect(slots[0]).toEqual({ slot: 40, state: 'proposed', attested: 2, committee: 2 });
  expect(slots[3]).toEqual({ slot: 43, state: 'unknown', attested: 2, committee: 3 });
});

test('without a node, what was published on L1 counts, of everybody asked', () => {
  const l1 = {
    checkpoints: [{ slot: 40, signed: [addressOf(1), addressOf(2), addressOf(3)] }, { slot: 42 }],
    toSlot: 42,
  };
  const seen = attendanceOf(aCommittee(10), { l1 });
  expect(seen.source).toBe('l1');
  expect(seen.slots).toEqual([
    { slot: 40, state: 'proposed', attested: 2, committee: 3 },
    { slot: 41, state: 'missed', committee: 3 },
    { slot: 42, state: 'proposed', committee: 3 },
    { slot: 43, state: 'unknown', committee: 3 },
  ]);
  expect(isWhole(seen)).toBe(false);
  expect(slotsKnown(seen)).toBe(3);
});

test('a proposal that L1 shows stands even where the contract did not say whose it was', () => {
  const committee = aCommittee(10, { proposers: [null, null, null, null] });
  const { slots } = attendanceOf(committee, { l1: { checkpoints: [{ slot: 40 }], toSlot: 41 } });
  expect(slots.map(({ state }) => state)).toEqual(['proposed', 'missed', 'unknown', 'unknown']);
});

test('nothing known is unknown in every slot', () => {
  const nothing = attendanceOf(aCommittee(10), {});
  expect(nothing.slots.map(({ state }) => state)).toEqual(Array(4).fill('unknown'));
  expect(slotsKnown(nothing)).toBe(0);
  const blank = unknownAttendance(aCommittee(10), { epochDuration: 4 });
  expect(blank.slots.map(({ slot, state }) => [slot, state])).toEqual(
    nothing.slots.map(({ slot, state }) => [slot, state]),
  );
});

test('while the escape hatch is open nobody has a duty', () => {
  const { slots } = attendanceOf(aCommittee(10, { escapeHatchOpen: true }), { histories: HISTORIES });
  expect(slots).toEqual([]);
});

/** Epochs of 8 slots of 10 s: the looks are at slots 1, 3 and 6 of each. */
const CLOCK = { genesisTime: 1000, slotDurationSeconds: 10, epochDuration: 8 };
const at = (epoch: number, slot: number) => 1000 + (epoch * 8 + slot) * 10;

test.each<[string, number | undefined, number, number[]]>([
  ['the first pass looks back', undefined, at(5, 4), [3, 4]],
  ['soon after an epoch ended', at(5, 0), at(5, 1), [3, 4]],
  ['not before a node has judged its last slots', at(4, 7), at(5, 0) + 9, []],
  ['not again in the next minute', at(5, 1), at(5, 2) + 9, []],
  ['a second time', at(5, 2), at(5, 4), [3, 4]],
  ['a third and last time', at(5, 5), at(5, 6), [3, 4]],
  ['not after that', at(5, 6), at(5, 7) + 9, []],
  ['after an outage', at(2, 0), at(5, 0), [3, 4]],
  ['in the first epoch there is none before', undefined, at(0, 4), []],
  ['in the second there is one', undefined, at(1, 4), [0]],
])('when to look: %s', (_, since, now, epochs) => {
  expect(attendanceDue(CLOCK, since, now)).toEqual(epochs);
});
