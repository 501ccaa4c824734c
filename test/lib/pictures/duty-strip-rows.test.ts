import { cellsOf, dutyPicture } from '../../../lib/pictures/duty-strip-rows.ts';
import { aDutyRecord } from '../../contracts/duty-samples.ts';
import { addressOf } from '../../contracts/samples.ts';
import { english } from '../../fakes/english.ts';

/** An epoch of six slots. */
const epoch = (number: number, outcomes?: string) =>
  aDutyRecord(number, {
    firstSlot: number * 6,
    lastSlot: number * 6 + 5,
    ...(outcomes === undefined ? {} : { outcomes }),
  });
const ended = aDutyRecord(20).endsAt;

test('each letter is a cell of its own', () => {
  expect(cellsOf(epoch(1, 'ampx-?'), ended)).toEqual([
    'attested',
    'missed',
    'proposed',
    'proposal-missed',
    'idle',
    'unknown',
  ]);
});

test('what nobody judged in an epoch that is over is unknown; what is still to come is not there', () => {
  const running = epoch(1, 'aa');
  expect(cellsOf(running, running.endsAt)).toEqual(['attested', 'attested', ...Array(4).fill('unknown')]);
  expect(cellsOf(running, running.endsAt - 1)).toEqual(['attested', 'attested']);
  expect(cellsOf(epoch(1), ended)).toEqual(Array(6).fill('unknown'));
});

test('the picture says the same in words, oldest epoch first', () => {
  const picture = dutyPicture(
    [
      { attester: addressOf(1), records: [epoch(9, 'aam--?'), epoch(7, 'paaaax')] },
      { attester: addressOf(2), records: [] },
    ],
    ended,
  );
  expect(picture?.content.byteLength).toBeGreaterThan(0);
  expect(english(picture?.words)).toEqual([
    expect.stringMatching(
      /^0x.{4}….{4}, epochs 7, 9: attested 6, attestations missed 1, proposed 1, proposals missed 1, nothing due 2, unknown 1\.$/,
    ),
  ]);
});

test('nobody who was on duty is no picture', () => {
  expect(dutyPicture([{ attester: addressOf(1), records: [] }], ended)).toBeUndefined();
});
