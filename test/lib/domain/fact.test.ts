import * as v from 'valibot';
import { FACT_KINDS } from '../../../lib/config/events.ts';
import { distinct, fact } from '../../../lib/domain/fact.ts';
import { aFact } from '../../contracts/samples.ts';

test('every kind on the bus has a form, and every form a kind', () => {
  const kinds = fact.options.map((option) => option.entries.kind.literal);
  expect([...kinds].sort()).toEqual([...FACT_KINDS].sort());
});

test('a fact passes through text unchanged', () => {
  const one = aFact(1);
  expect(v.parse(fact, JSON.parse(JSON.stringify(one)))).toEqual(one);
});

test.each([
  ['of an unknown kind', { kind: 'validator.sneezed' }],
  ['of a later version', { version: 2 }],
  ['without its place on chain', { chain: undefined }],
  ['with an amount that is no whole number', { amountWei: '1.5' }],
  ['with a negative amount', { amountWei: '-1' }],
  ['with something else for an attester', { attester: 'olga.eth' }],
])('a fact %s is not taken', (_name, changes) => {
  expect(v.is(fact, { ...aFact(1), ...changes })).toBe(false);
});

test('the same fact twice is one, in the order in which it came', () => {
  const [one, two] = [aFact(1), aFact(2)];
  expect(distinct([one, two, one, { ...two }])).toEqual([one, two]);
});
