import { describe, expect, test } from '@jest/globals';
import type { Duties, Validator } from '../../../lib/domain/validator.ts';
import { newsIn, withOperators } from '../../../lib/flows/pass-rows.ts';
import { aValidator, OTHER_ROLLUP } from '../../contracts/samples.ts';

const NONE = { missed: 0, total: 0, streak: 0 };
const DUTIES: Duties = {
  attestations: { missed: 1, total: 4, streak: 0 },
  proposals: { missed: 0, total: 2, streak: 0 },
  fromSlot: 10,
  toSlot: 70,
};

describe('what a row has to say', () => {
  const before = aValidator(1, { duties: DUTIES, block: 100, lastSeen: 10_000 });
  const later = { block: 105, lastSeen: 10_060 };
  const attested = (total: number, missed = 1, streak = 0): Partial<Validator> => ({
    ...later,
    duties: { ...DUTIES, attestations: { missed, total, streak }, toSlot: 90 },
  });

  test.each<[string, Partial<Validator>, boolean]>([
    ['the same a minute later', later, false],
    ['the same a month later', { block: 9000, lastSeen: 2_592_000 }, false],
    ['another status', { ...later, status: 'exiting' }, true],
    ['another place in the queue', { ...later, queuePosition: 2 }, true],
    ['a window that moved on without a duty', attested(4), false],
    ['duties met', attested(5), false],
    ['duties met, a day later', { ...attested(5), lastSeen: 96_400 }, true],
    ['a duty missed', attested(5, 2, 1), true],
  ])('%s: %p', (_, changes, expected) => {
    const after = { ...before, ...changes };
    expect(newsIn(new Map([[before.id, before]]), [after])).toEqual(expected ? [after] : []);
  });

  test('the first duty met after a miss is news', () => {
    const missed = { ...before, ...attested(5, 2, 1) };
    const met = { ...before, ...attested(6, 2, 0) };
    expect(newsIn(new Map([[before.id, missed]]), [met])).toEqual([met]);
  });

  test('duties met are news where they change the verdict', () => {
    const bad = { ...before, ...attested(4, 3) };
    const fair = { ...before, ...attested(7, 3) };
    expect(newsIn(new Map([[before.id, bad]]), [fair])).toEqual([fair]);
  });

  test('the first duty there ever was is news, and one that left the window is not for a day', () => {
    const none = { ...before, ...attested(0, 0), duties: { ...DUTIES, attestations: NONE, proposals: NONE } };
    const met = { ...before, ...attested(3, 0) };
    expect(newsIn(new Map([[before.id, none]]), [met])).toEqual([met]);
    expect(newsIn(new Map([[before.id, met]]), [none])).toEqual([]);
  });

  test('what was seen of duties stands where nobody could be asked, whatever else changed', () => {
    const { duties: _, ...silent } = { ...before, ...later };
    expect(newsIn(new Map([[before.id, before]]), [silent])).toEqual([]);
    const exiting: Validator = { ...silent, status: 'exiting' };
    expect(newsIn(new Map([[before.id, before]]), [exiting])).toEqual([{ ...exiting, duties: DUTIES }]);
  });

  test('what was added on one rollup is its operator’s on the next one', () => {
    const old = aValidator(1, { operatorId: '1180000000000000011' });
    const { operatorId: _, ...moved } = aValidator(1, { rollup: OTHER_ROLLUP, id: 'on the new rollup' });
    const held = (by: string) => new Map([[old.address, [by]]]);
    expect(withOperators([moved], [old], held('1180000000000000011'))).toEqual([
      { ...moved, operatorId: old.operatorId },
    ]);
    expect(withOperators([moved], [old], held('1180000000000000012'))).toEqual([moved]);
    expect(withOperators([moved], [old], new Map())).toEqual([moved]);
  });

  test('a validator without a row is news', () => {
    expect(newsIn(new Map(), [before])).toEqual([before]);
  });
});
