import { expect, test } from '@jest/globals';
import { publisherLow } from '../../../lib/checks/publisher-low.ts';
import type { Publisher, Validator } from '../../../lib/domain/validator.ts';
import { addressOf, aValidator, ROLLUP } from '../../contracts/samples.ts';
import { english } from '../../fakes/english.ts';
import { aSnapshot, CARD, rows } from './snapshot-sample.ts';

const MILLI = 10n ** 15n;
const milli = (amount: number) => String(BigInt(amount) * MILLI);
const PAYER = addressOf(700);

function published(number: number, changes: Partial<Publisher> = {}, row: Partial<Validator> = {}) {
  const publisher = { address: PAYER, slot: 90 + number, reservedWei: milli(20), ...changes };
  return aValidator(number, { status: 'validating', publisher, ...row });
}

const observe = (...validators: Validator[]) =>
  publisherLow.observe(aSnapshot({ validators: rows(...validators) }));
const verdict = (...validators: Validator[]) =>
  observe(...validators).map((one) => (one.health === 'bad' ? one.tier : one.health));

test.each([
  ['enough', { etherWei: milli(150) }, 'good'],
  ['less than makes it well again, and not yet little', { etherWei: milli(149) }, 'unknown'],
  ['just not little', { etherWei: milli(100) }, 'unknown'],
  ['little', { etherWei: milli(99) }, 'warning'],
  ['just enough for a proposal', { etherWei: milli(20) }, 'warning'],
  ['too little for a proposal', { etherWei: milli(19) }, 'critical'],
  ['nothing', { etherWei: '0' }, 'critical'],
  [
    'much, of which a proposal at the fees of the last one needs more',
    { etherWei: milli(400), reservedWei: milli(500) },
    'critical',
  ],
  [
    'much, of which a proposal at those fees needs most',
    { etherWei: milli(700), reservedWei: milli(500) },
    'unknown',
  ],
  ['half as much again as a dear proposal needs', { etherWei: milli(750), reservedWei: milli(500) }, 'good'],
  ['nobody knows what', {}, 'unknown'],
])('a publisher with %s', (_case, publisher, expected) => {
  expect(verdict(published(1, publisher))).toEqual([expected]);
});

test('is one for all the validators that it publishes for, and tells what their newest proposal cost', () => {
  const low = { etherWei: milli(50), feeWei: milli(1) };
  const [only, ...others] = english(
    observe(
      published(2, low),
      published(1, { ...low, feeWei: milli(2) }),
      published(3, { address: addressOf(701), etherWei: milli(900) }),
    ),
  );
  expect(others.map(({ health }) => health)).toEqual(['good']);
  expect(only).toMatchObject({
    subject: {
      rollup: ROLLUP,
      publisher: PAYER,
      concerns: [aValidator(1).address, aValidator(2).address].sort(),
    },
    tier: 'warning',
    title: 'A publisher runs out of ether',
  });
  expect(only?.message).toMatch(/validators \(2\) and holds 0\.05 ether.*in slot 92, it had to hold 0\.02\./);
  // 1,200 slots a day, of which two of all the active propose in their share.
  const days = Math.floor(50 / (1200 * (2 / CARD.activeAttesters)));
  expect(only?.message).toContain(`took, 0.001 ether, it pays for about 50 more: about ${days} days`);
});

test('says that it does not know how long that lasts where the price of a proposal is not known', () => {
  const [low] = english(observe(published(1, { etherWei: milli(50) })));
  expect(low?.message).toMatch(/How long that lasts is unknown\.$/);
});

test('shows the address whole, and warns of any other', () => {
  const [low] = english(observe(published(1, { etherWei: milli(1) })));
  expect(low?.title).toBe('A publisher cannot pay for a proposal');
  expect(low?.next).toMatch(
    /to 0x[0-9a-fA-F]{40}, if that is the publisher in your own node’s configuration/,
  );
  expect(low?.next).toMatch(/never asks you to send ether to any other address/);
});

test.each<[string, Partial<Validator>]>([
  ['whose publisher nobody saw', { publisher: undefined }],
  ['that is leaving', { status: 'exiting' }],
  ['that waits in the queue', { status: 'queued' }],
  ['on another rollup', { rollup: addressOf(99) }],
])('of a validator %s nothing is said', (_case, changes) => {
  const { publisher, ...row } = published(1, { etherWei: '0' });
  const given = 'publisher' in changes ? row : { ...row, ...(publisher ? { publisher } : {}), ...changes };
  expect(verdict(given)).toEqual([]);
});
