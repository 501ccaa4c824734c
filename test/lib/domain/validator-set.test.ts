import { expect, test } from '@jest/globals';
import { percentOf, setTally, watchedOf, type SetMember } from '../../../lib/domain/validator-set.ts';
import type { Validator } from '../../../lib/domain/validator.ts';
import { address } from '../../fakes/chain.ts';

const tallied = (members: Partial<SetMember>[], smallSlashWei?: string) => {
  const tally = setTally({ thresholdWei: 100n, smallSlashWei });
  for (const each of members)
    tally.add({ status: 'validating', effectiveWei: 200n, withdrawer: address(1), ...each });
  return tally.result();
};

test('a set of nobody has no least headroom', () => {
  expect(tallied([], '10')).toEqual({
    attesters: 0,
    byStatus: {},
    stakeWei: '0',
    nearEjection: { bySlash: 0, byTwo: 0, slashWei: '10' },
    withdrawers: 0,
    largest: [],
  });
});

test.each([
  { headroom: 0n, bySlash: 1, byTwo: 1 },
  { headroom: 9n, bySlash: 1, byTwo: 1 },
  { headroom: 10n, bySlash: 0, byTwo: 1 },
  { headroom: 19n, bySlash: 0, byTwo: 1 },
  { headroom: 20n, bySlash: 0, byTwo: 0 },
])(
  'with $headroom above the threshold, slashes of 10 eject as the contract would',
  ({ headroom, bySlash, byTwo }) => {
    const { nearEjection, lowestHeadroomWei } = tallied([{ effectiveWei: 100n + headroom }, {}], '10');
    expect(nearEjection).toMatchObject({ bySlash, byTwo });
    expect(lowestHeadroomWei).toBe(String(headroom));
  },
);

test.each([undefined, '0'])('where a slash is of %s nobody is called near ejection', (slash) => {
  expect(tallied([{ effectiveWei: 100n }], slash)).not.toHaveProperty('nearEjection');
});

test('whoever does not validate is counted, and has no headroom to lose', () => {
  const { byStatus, lowestHeadroomWei } = tallied([{}, { status: 'zombie', effectiveWei: 0n }]);
  expect(byStatus).toEqual({ validating: 1, zombie: 1 });
  expect(lowestHeadroomWei).toBe('100');
});

test('names the five accounts with the largest stakes, and by address those that hold the same', () => {
  const { withdrawers, largest } = tallied([
    ...[7, 6, 5, 4, 3, 2].map((holder) => ({ withdrawer: address(holder) })),
    { withdrawer: address(7), effectiveWei: 50n },
    { withdrawer: undefined },
  ]);
  expect(withdrawers).toBe(6);
  expect(largest).toEqual([
    { withdrawer: address(7), attesters: 2, stakeWei: '250' },
    ...[2, 3, 4, 5].map((holder) => ({ withdrawer: address(holder), attesters: 1, stakeWei: '200' })),
  ]);
});

test('of the watched those count who validate on that rollup', () => {
  const row = (changes: Partial<Validator>): Validator => ({
    id: 'any',
    chainId: 1,
    rollup: address(0xbb),
    address: address(1),
    status: 'validating',
    isActive: true,
    stakeWei: '5',
    headroomWei: '1',
    block: 1,
    lastSeen: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    ...changes,
  });
  const rows = [row({}), row({ stakeWei: '7' }), row({ status: 'exiting' }), row({ rollup: address(0xcc) })];
  expect(watchedOf(rows, address(0xbb))).toEqual({ attesters: 2, stakeWei: '12' });
});

test('a share of nothing is no share', () => {
  expect(percentOf(1n, 0n)).toBeUndefined();
  expect(percentOf(2n, 3n)).toBe(66);
});
