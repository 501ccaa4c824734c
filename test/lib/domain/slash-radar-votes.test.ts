import { describe, expect, test } from '@jest/globals';
import { countVotes, encodeVote, mostlyAsked, votesFor } from '../../../lib/domain/slash-radar-votes.ts';

const RULES = { committeeSize: 48, roundEpochs: 4 };

describe('a vote to slash', () => {
  test('has two bits for each place, four places a byte, the lowest bits first', () => {
    const vote = encodeVote(
      { committeeSize: 4, roundEpochs: 2 },
      new Map<number, 1 | 2 | 3>([
        [0, 1],
        [3, 3],
        [5, 2],
      ]),
    );
    expect([...vote]).toEqual([0b1100_0001, 0b0000_1000]);
  });

  test('has a quarter of a byte for every place of a round of mainnet', () => {
    expect(encodeVote(RULES, new Map([[191, 3]]))).toHaveLength(48);
    expect(() => encodeVote(RULES, new Map([[192, 3]]))).toThrow(RangeError);
  });

  test('is counted by place and by what it asks for', () => {
    const votes = [
      new Map<number, 1 | 2 | 3>([[7, 1]]),
      new Map<number, 1 | 2 | 3>([
        [7, 3],
        [190, 2],
      ]),
    ].map((units) => encodeVote(RULES, units));
    expect(countVotes(votes)).toEqual(
      new Map([
        [7, [1, 0, 1]],
        [190, [0, 1, 0]],
      ]),
    );
  });

  test.each([
    [[3, 0, 0], 1],
    [[1, 2, 0], 2],
    [[2, 1, 1], 1],
    [[1, 1, 1], 2],
    [[1, 0, 2], 3],
  ] as const)('of votes %j most ask for %i units, since a vote for more is one for less', (votes, units) => {
    expect(mostlyAsked(votes)).toBe(units);
  });

  test('counts whatever it asks for', () => {
    expect(votesFor([1, 2, 3])).toBe(6);
  });
});
