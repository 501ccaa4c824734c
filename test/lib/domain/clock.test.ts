import { epochsUntilActive } from '../../../lib/domain/chain-info.ts';
import { epochOfSlot, epochSeconds, epochStart, slotAt } from '../../../lib/domain/clock.ts';
import { madeAt } from '../../../lib/domain/snowflake.ts';

const clock = { genesisTime: 1000, slotDurationSeconds: 36, epochDuration: 32 };

test.each([
  [0, 0],
  [999, 0],
  [1000, 0],
  [1035.9, 0],
  [1036, 1],
  [1000 + 36 * 32, 32],
])('at second %d it is slot %i', (seconds, slot) => {
  expect(slotAt(clock, seconds)).toBe(slot);
});

test.each([
  [0, 0],
  [31, 0],
  [32, 1],
])('slot %i is of epoch %i', (slot, epoch) => {
  expect(epochOfSlot(clock, slot)).toBe(epoch);
});

test('an epoch begins where the one before ends', () => {
  expect(epochStart(clock, 1) - epochStart(clock, 0)).toBe(epochSeconds(clock));
  expect(epochOfSlot(clock, slotAt(clock, epochStart(clock, 7)))).toBe(7);
  expect(epochOfSlot(clock, slotAt(clock, epochStart(clock, 7) - 1))).toBe(6);
});

test.each([
  [1, 4, 1],
  [4, 4, 1],
  [5, 4, 2],
  [1, 0, undefined],
  [1, -1, undefined],
])('position %i with %i a flush joins after %p epochs', (position, flushSize, epochs) => {
  expect(epochsUntilActive(position, flushSize)).toBe(epochs);
});

test('an id says when Discord made it', () => {
  // The example of Discord's own reference, "Snowflakes".
  expect(madeAt('175928847299117063')).toBe(1_462_015_105_796);
});
