import { describe, expect, test } from '@jest/globals';
import type { Duties, Validator } from '../../../lib/domain/validator.ts';
import { newsIn } from '../../../lib/flows/pass-rows.ts';
import { aValidator } from '../../contracts/samples.ts';

const EPOCH_SLOTS = 32;
/** Written in epoch 2, which has slots 64 to 95. */
const DUTIES: Duties = {
  attestations: { missed: 1, total: 40, streak: 0 },
  proposals: { missed: 0, total: 2, streak: 0 },
  fromSlot: 10,
  toSlot: 70,
};

describe('what a row has to say', () => {
  const before = aValidator(1, { duties: DUTIES, block: 100, lastSeen: 10_000 });
  const later = { block: 105, lastSeen: 10_060 };
  const attested = (total: number, toSlot: number, missed = 1): Partial<Validator> => ({
    ...later,
    duties: { ...DUTIES, attestations: { missed, total, streak: missed - 1 }, toSlot },
  });

  test.each<[string, Partial<Validator>, boolean]>([
    ['the same a minute later', later, false],
    ['the same a day later', { block: 9000, lastSeen: 10_000 + 24 * 3600 }, true],
    ['another status', { ...later, status: 'exiting' }, true],
    ['another place in the queue', { ...later, queuePosition: 2 }, true],
    ['a window that moved on without a duty, over many epochs', attested(40, 900), false],
    ['duties met in the epoch it was written in', attested(45, 95), false],
    ['the same once that epoch is over', attested(45, 96), true],
    ['a duty missed', attested(45, 75, 2), true],
    ['duties that are unknown now', { ...later, duties: undefined }, true],
  ])('%s: %p', (_, changes, expected) => {
    const after = { ...before, ...changes };
    expect(newsIn(new Map([[before.id, before]]), [after], EPOCH_SLOTS)).toEqual(expected ? [after] : []);
  });

  test('all that was met is news where epochs are not known', () => {
    const after = { ...before, ...attested(45, 71) };
    expect(newsIn(new Map([[before.id, before]]), [after], undefined)).toEqual([after]);
  });

  test('a validator without a row is news', () => {
    expect(newsIn(new Map(), [before], EPOCH_SLOTS)).toEqual([before]);
  });
});
