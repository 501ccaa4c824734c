import { describe, expect, test } from '@jest/globals';
import { isJudgedWhole, saysMore, type DutyRecord } from '../../../lib/domain/duty-record.ts';
import { aDutyRecord } from '../../contracts/duty-samples.ts';

/** In the midst of its epoch: judged to slot 10 of 0 to 31. */
const running = (changes: Partial<DutyRecord> = {}) => aDutyRecord(0, { judgedTo: 10, ...changes });
const missed = { missedSlots: [4], attestations: { met: 9, missed: 1, unknown: 0 } };

describe('what a record says beside the one that is stored', () => {
  test.each<[string, DutyRecord | undefined, DutyRecord, boolean]>([
    ['duties met while the epoch runs, nothing stored', undefined, running(), false],
    ['more duties met while the epoch runs', running(missed), running({ ...missed, judgedTo: 12 }), false],
    ['a first miss', undefined, running(missed), true],
    ['one more miss', running(missed), running({ ...missed, missedSlots: [4, 9] }), true],
    ['a miss that L1 takes back', running(missed), running(), true],
    ['a slot that sources contradict each other about', undefined, running({ disputedSlots: [3] }), true],
    ['the epoch judged to its end', undefined, aDutyRecord(0), true],
    ['the epoch judged to its end, after a miss', running(missed), aDutyRecord(0, missed), true],
    ['nothing more, once it is whole', aDutyRecord(0), aDutyRecord(0, { final: true, readAt: 9 }), false],
    [
      'what L1 adds to a whole one',
      aDutyRecord(0),
      aDutyRecord(0, { sources: ['l1', 'node'], proposals: { met: 1, missed: 0, unknown: 0 } }),
      true,
    ],
    ['less than a whole one, from a node that begins anew', aDutyRecord(0), running(), false],
    ['that nobody will ever judge it', undefined, running({ judgedTo: undefined, final: true }), true],
  ])('%s: %#', (_, stored, after, expected) => {
    expect(saysMore(stored, after)).toBe(expected);
  });
});

test('a record is whole once its last slot is judged, or nothing more will be', () => {
  expect([running(), aDutyRecord(0), running({ final: true })].map(isJudgedWhole)).toEqual([
    false,
    true,
    true,
  ]);
});
