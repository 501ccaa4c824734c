import { PNG } from 'pngjs';
import type { Attendance, SlotAttendance } from '../../../lib/domain/attendance.ts';
import { attendanceInWords, attendancePicture } from '../../../lib/pictures/attendance-picture.ts';
import { PALETTE } from '../../../lib/pictures/palette.ts';
import { english } from '../../fakes/english.ts';

function epoch(number: number, slots: SlotAttendance[]): Attendance {
  return { chainId: 31337, rollup: `0x${'11'.repeat(20)}`, epoch: number, slots, source: 'node' };
}

const slot = (state: SlotAttendance['state'], attested?: number): SlotAttendance => ({
  slot: 0,
  state,
  committee: 48,
  ...(attested === undefined ? {} : { attested }),
});

/** How many pixels of a colour there are. */
function count(png: Uint8Array | undefined, colour: string): number {
  if (!png) return 0;
  const { data } = PNG.sync.read(Buffer.from(png));
  const wanted = Number.parseInt(`${colour.slice(1)}ff`, 16);
  let found = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data.readUInt32BE(at) === wanted) found += 1;
  }
  return found;
}

test('nothing known is no picture', () => {
  expect(attendancePicture([])).toBeUndefined();
  expect(attendancePicture([epoch(1, [])])).toBeUndefined();
});

test('a bar is as high as the share that attested', () => {
  const full = count(attendancePicture([epoch(1, [slot('proposed', 48)])]), PALETTE.met);
  const half = count(attendancePicture([epoch(1, [slot('proposed', 24)])]), PALETTE.met);
  expect(full).toBeGreaterThan(0);
  expect(half).toBe(full / 2);
});

test('more attestations than members do not grow out of the picture', () => {
  expect(count(attendancePicture([epoch(1, [slot('proposed', 60)])]), PALETTE.met)).toBe(
    count(attendancePicture([epoch(1, [slot('proposed', 48)])]), PALETTE.met),
  );
});

test('proposed, missed and unknown are told apart by shape: filled, crossed, hatched', () => {
  const proposed = attendancePicture([epoch(1, [slot('proposed', 48)])]);
  const missed = attendancePicture([epoch(1, [slot('missed')])]);
  const unknown = attendancePicture([epoch(1, [slot('unknown')])]);
  expect(count(proposed, PALETTE.missedProposal)).toBe(0);
  expect(count(missed, PALETTE.missedProposal)).toBeGreaterThan(0);
  expect(count(missed, PALETTE.missedProposal)).toBeLessThan(count(proposed, PALETTE.proposed));
  expect(count(unknown, PALETTE.proposed) + count(unknown, PALETTE.missedProposal)).toBe(0);
});

test('four epochs of 32 slots stay below a hundred kilobytes', () => {
  const slots = Array.from({ length: 32 }, (_, index) => slot('proposed', index));
  const png = attendancePicture([1, 2, 3, 4, 5].map((number) => epoch(number, slots)));
  expect(png?.byteLength).toBeLessThan(100_000);
});

test('in words: share and counts of the last four epochs, oldest first, and unknown said plainly', () => {
  const epochs = [9, 8, 7, 6, 5].map((number) =>
    epoch(number, number === 9 ? [slot('unknown')] : [slot('proposed', 48), slot('missed')]),
  );
  expect(english(attendanceInWords(epochs))).toEqual([
    'Epoch 6: participation 98 %; slots proposed 1, missed 1, unknown 0.',
    'Epoch 7: participation 98 %; slots proposed 1, missed 1, unknown 0.',
    'Epoch 8: participation 98 %; slots proposed 1, missed 1, unknown 0.',
    'Epoch 9: attendance unknown.',
  ]);
});

test('in words: what L1 alone shows is the least there was, and without duties there is no share', () => {
  const published: Attendance = { ...epoch(3, [slot('proposed', 24)]), source: 'l1' };
  expect(english(attendanceInWords([epoch(2, []), published]))).toEqual([
    'Epoch 2: nobody had a duty, the escape hatch was open.',
    'Epoch 3: participation at least 51 %, by what was published on L1; slots proposed 1, missed 0, unknown 0.',
  ]);
});
