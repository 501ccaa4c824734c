import { endurance, payersOf, publishing } from '../../../lib/domain/publishers.ts';
import { ether } from '../../../lib/domain/token-amount.ts';
import type { Publisher, Validator } from '../../../lib/domain/validator.ts';
import { addressOf, aValidator, ROLLUP } from '../../contracts/samples.ts';

const paid = (address: number, slot: number): Publisher => ({
  address: addressOf(address),
  slot,
  reservedWei: '5',
});
const by = (number: number, publisher: Publisher, changes: Partial<Validator> = {}) =>
  aValidator(number, { status: 'validating', publisher, ...changes });

test('publishers are those of validators that may propose on the rollup', () => {
  const rows = [
    by(1, paid(90, 1)),
    by(2, paid(90, 1), { status: 'zombie' }),
    by(3, paid(90, 1), { rollup: addressOf(500) }),
    aValidator(4, { status: 'validating' }),
  ];
  expect(publishing(rows, ROLLUP).map(({ address }) => address)).toEqual([aValidator(1).address]);
});

test('one that publishes for several is one, with its newest proposal, in whatever order they come', () => {
  const rows = [by(2, paid(90, 7)), by(1, paid(90, 9)), by(3, paid(80, 1))];
  const expected = [
    { publisher: paid(80, 1), attesters: [aValidator(3).address] },
    { publisher: paid(90, 9), attesters: [aValidator(1).address, aValidator(2).address].sort() },
  ];
  expect(payersOf(publishing(rows, ROLLUP))).toEqual(expected);
  expect(payersOf(publishing(rows.toReversed(), ROLLUP))).toEqual(expected);
});

// 1,200 slots a day; of 600 active validators each proposes in two of them.
const MAINNET = { activeAttesters: 600, slotDurationSeconds: 72 };

test.each([
  ['one validator', { etherWei: '100', feeWei: '10' }, 1, MAINNET, { proposals: 10, days: 5 }],
  ['several of them', { etherWei: '100', feeWei: '10' }, 5, MAINNET, { proposals: 10, days: 1 }],
  ['nothing left', { etherWei: '9', feeWei: '10' }, 1, MAINNET, { proposals: 0, days: 0 }],
  ['nobody knows how many are active', { etherWei: '100', feeWei: '10' }, 1, undefined, { proposals: 10 }],
  ['the price is not known', { etherWei: '100' }, 1, MAINNET, undefined],
  ['nobody knows what it holds', { feeWei: '10' }, 1, MAINNET, undefined],
  ['proposals are free', { etherWei: '100', feeWei: '0' }, 1, MAINNET, undefined],
])('how long a publisher lasts: %s', (_case, publisher, validators, info, expected) => {
  expect(endurance({ ...paid(90, 1), ...publisher }, validators, info)).toEqual(expected);
});

test.each([
  ['0', '0'],
  ['999999999999', '0'],
  ['42500000000000000', '0.0425'],
  ['100000999999999999', '0.1'],
  ['1234000000000000000000', '1,234'],
])('%s wei of ether are shown as %s, and never as more', (wei, expected) => {
  expect(ether(wei)).toBe(expected);
});
