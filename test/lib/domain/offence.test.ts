import { describe, expect, test } from '@jest/globals';
import { offenceOfType, offencesIn, OFFENCES, type Accusation } from '../../../lib/domain/offence.ts';
import { accusationWords } from '../../../lib/domain/offence-text.ts';
import { inWords } from '../../../lib/text.ts';
import { addressOf } from '../../contracts/samples.ts';

const ME = addressOf(1);
const WHERE = { attester: ME, epoch: 33, epochDuration: 32 };
const accused = (offence: Accusation['offence'], epochOrSlot: number, attester = ME): Accusation => ({
  attester,
  offence,
  epochOrSlot,
});

test.each([
  [1, 'data-withholding'],
  [3, 'inactivity'],
  [9, 'duplicate-attestation'],
  [0, undefined],
  [10, undefined],
])('the node’s number %s is %s', (type, offence) => {
  expect(offenceOfType(type)).toBe(offence);
});

describe('what an attester is accused of in an epoch', () => {
  test('is by epoch for what takes an epoch, and by slot for the rest', () => {
    const accusations = [
      accused('inactivity', 33),
      accused('duplicate-proposal', 33 * 32 + 5),
      accused('duplicate-attestation', 33),
    ];
    expect(offencesIn(accusations, WHERE)).toEqual(['inactivity', 'duplicate-proposal']);
  });

  test('is said once, and is nothing of other epochs or other people', () => {
    const accusations = [
      accused('inactivity', 33),
      accused('inactivity', 33),
      accused('epoch-pruned', 34),
      accused('data-withholding', 33, addressOf(2)),
    ];
    expect(offencesIn(accusations, WHERE)).toEqual(['inactivity']);
    expect(offencesIn([], WHERE)).toEqual([]);
  });

  test('is told in words, or is said not to be known', () => {
    expect(inWords(accusationWords(['inactivity', 'duplicate-proposal']))).toBe(
      'By the record of one Aztec node it is accused of: inactivity, two proposals for one slot.',
    );
    expect(inWords(accusationWords([]))).toContain('is not known');
    for (const offence of OFFENCES) expect(inWords(accusationWords([offence]))).toMatch(/accused of: \w/);
  });
});
