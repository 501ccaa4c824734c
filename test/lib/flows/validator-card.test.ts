import { validatorLines } from '../../../lib/flows/validator-card.ts';
import type { Validator } from '../../../lib/domain/validator.ts';
import { aChainInfo, addressOf, aValidator } from '../../contracts/samples.ts';
import { english } from '../../fakes/english.ts';

const NOW = 1_790_000_000;
const publisher = { address: addressOf(0xabc), slot: 7, reservedWei: '1', etherWei: '42500000000000000' };

const linesOf = (row: Partial<Validator>, info = aChainInfo()) =>
  english(validatorLines(aValidator(1, { status: 'validating', ...row }), { info, now: NOW * 1000 }))
    .map(String)
    .filter((line) => line.startsWith('publisher'));

test('the card shows who pays for the proposals of a validator, what they hold, and as of when', () => {
  expect(linesOf({ publisher }, aChainInfo({ payers: { readAt: NOW } }))).toEqual([
    expect.stringMatching(new RegExp(`^publisher 0x[0-9a-fA-F]{40} with 0.0425 ether <t:${NOW}:R>$`)),
  ]);
  expect(linesOf({ publisher })).toEqual([expect.stringMatching(/ with 0\.0425 ether$/)]);
});

test('a publisher nobody saw is unknown, and so is a balance that was not read', () => {
  const { etherWei: _unread, ...rest } = publisher;
  expect(linesOf({ publisher: rest })).toEqual([expect.stringMatching(/, balance unknown$/)]);
  expect(linesOf({})).toEqual(['publisher unknown: no proposal of it was seen on L1 yet']);
});

test.each<[string, Partial<Validator>]>([
  ['does not validate', { status: 'exiting', publisher }],
  ['was not read yet', { block: 0 }],
])('of a validator that %s the card shows no publisher', (_case, row) => {
  expect(linesOf(row)).toEqual([]);
});
