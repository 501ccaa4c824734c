import type { ChainInfo } from '../../../lib/domain/chain-info.ts';
import {
  dutiesNow,
  dutyHealth,
  missRate,
  onCommittee,
  validatorId,
  type Duties,
  type DutyCount,
} from '../../../lib/domain/validator.ts';
import { addressOf, aChainInfo, aValidator } from '../../contracts/samples.ts';

const count = (missed: number, total: number, streak = 0): DutyCount => ({ missed, total, streak });
const seen = (attestations: DutyCount, proposals = count(0, 0)): Duties => ({
  attestations,
  proposals,
  fromSlot: 1,
  toSlot: 100,
});

test.each([
  [count(0, 0), undefined],
  [count(0, 4), 0],
  [count(1, 4), 0.25],
  [count(4, 4), 1],
])('the miss rate of %j is %p', (duty, rate) => {
  expect(missRate(duty)).toBe(rate);
});

test.each<[string, Duties | undefined, string]>([
  ['no node has reported', undefined, 'unknown'],
  ['there was no duty', seen(count(0, 0)), 'unknown'],
  ['all was done', seen(count(0, 20)), 'good'],
  ['one of three was missed', seen(count(1, 3, 1)), 'good'],
  ['all three were missed, not in a row as seen', seen(count(3, 3, 2)), 'good'],
  ['two of four were missed', seen(count(2, 4, 1)), 'bad'],
  ['three in a row were missed, of very many', seen(count(3, 100, 3)), 'bad'],
  ['the last proposal was missed', seen(count(0, 100), count(1, 5, 1)), 'bad'],
  ['an older proposal was missed', seen(count(0, 100), count(1, 5, 0)), 'good'],
  ['only proposals were due and done', seen(count(0, 0), count(0, 1)), 'good'],
])('where %s, health is %s', (_name, duties, health) => {
  expect(dutyHealth(duties)).toBe(health);
});

test('the same attester on another rollup or chain is another validator', () => {
  const key = { chainId: 1, rollup: '0xbb', attester: '0xaa' } as const;
  const ids = [key, { ...key, chainId: 2 }, { ...key, rollup: '0xcc' } as const].map(validatorId);
  expect(ids[0]).toBe('1:0xbb:0xaa');
  expect(new Set(ids).size).toBe(3);
});

describe('what the chain’s card adds to a row', () => {
  const row = aValidator(1, { duties: seen(count(1, 40)) });
  const node = { version: '4.1.2', block: 1, provenBlock: 1, lagSlots: 2 };
  const card = (changes: Partial<ChainInfo> = {}) => aChainInfo({ node, ...changes });

  test('what a node saw says something of now while that node keeps up', () => {
    expect(dutiesNow(row, card())).toEqual(row.duties);
  });

  test.each<[string, Partial<ChainInfo>]>([
    ['no node', { node: undefined }],
    ['a node that judged nobody', { node: { version: '4.1.2', block: 1, provenBlock: 1 } }],
    ['a node far behind', { node: { ...node, lagSlots: 50 } }],
    ['another rollup', { rollup: addressOf(77) }],
    ['another chain', { chainId: 1 }],
  ])('%s says nothing of its duties now', (_, changes) => {
    expect(dutiesNow(row, card(changes))).toBeUndefined();
  });

  test('a committee that was not read leaves it unknown who is on it', () => {
    expect(onCommittee(row, card())).toBe(true);
    expect(onCommittee(aValidator(9), card())).toBe(false);
    expect(onCommittee(row, card({ committee: undefined }))).toBeUndefined();
    expect(onCommittee(row, card({ rollup: addressOf(77) }))).toBeUndefined();
    expect(onCommittee(row, undefined)).toBeUndefined();
  });
});
