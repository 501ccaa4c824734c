import { expect, test } from '@jest/globals';
import type { FactOf } from '../../../lib/domain/fact.ts';
import { slashedTogether } from '../../../lib/domain/slashed-together.ts';
import { addressOf, ROLLUP } from '../../contracts/samples.ts';
import { english } from '../../fakes/english.ts';

type Raised = FactOf<'alert.raised'>;

const POLICY = { groupLeast: 3, groupMost: 100 };
const nobody = new Map();
const BLOCK = { number: 9, hash: '0x09', time: 1_800_000_000 };

function slash(number: number, changes: Partial<Raised> = {}): Raised {
  return {
    kind: 'alert.raised',
    id: `alert:slashed:${number}`,
    version: 1,
    at: '2027-01-15T08:00:00.000Z',
    chain: { chainId: 31337, rollup: ROLLUP, block: BLOCK },
    attester: addressOf(number),
    about: 'validator',
    check: 'slashed',
    severity: 'emergency',
    title: `${number} was slashed`,
    message: `It lost ${number}.`,
    next: 'Look.',
    ...changes,
  };
}

/** Held by the same person. */
const held = (...numbers: number[]) => new Map(numbers.map((number) => [addressOf(number), 'alice']));
const together = (alerts: Raised[], operatorOf: ReadonlyMap<ReturnType<typeof addressOf>, string>) =>
  slashedTogether(alerts, { providerOf: nobody, operatorOf }, POLICY);

test('three of one operator in one block are one alert that names them all', () => {
  const [one, ...rest] = together([slash(1), slash(2), slash(3)], held(1, 2, 3));
  expect(rest).toEqual([]);
  expect(one).toMatchObject({
    id: 'alert:slashed:1:group',
    severity: 'emergency',
    group: [addressOf(1), addressOf(2), addressOf(3)],
  });
  expect(one).not.toHaveProperty('attester');
  const said = english(one!);
  expect(said.title).toBe('1 was slashed; further validators at once: 2');
  for (const number of [1, 2, 3]) expect(said.message).toContain(`${number} was slashed`);
});

test.each<[string, Raised[], ReturnType<typeof held>]>([
  ['two', [slash(1), slash(2)], held(1, 2)],
  ['validators nobody is known to hold', [slash(1), slash(2), slash(3)], new Map()],
  [
    'another block',
    [slash(1), slash(2), slash(3, { chain: { ...slash(3).chain, block: { ...BLOCK, hash: '0x10' } } })],
    held(1, 2, 3),
  ],
  ['another check', [1, 2, 3].map((number) => slash(number, { check: 'slash-voted' })), held(1, 2, 3)],
])('%s: each for itself', (_, alerts, of) => {
  expect(together(alerts, of)).toEqual(alerts);
});

test('what belongs to a provider is told as the provider’s, the rest as the operator’s', () => {
  const alerts = [1, 2, 3, 4, 5, 6].map((number) => slash(number));
  const providerOf = new Map([1, 2, 3].map((number) => [addressOf(number), 'p1']));
  const told = slashedTogether(alerts, { providerOf, operatorOf: held(1, 2, 3, 4, 5, 6) }, POLICY);
  expect(told.map(({ group }) => group?.length)).toEqual([3, 3]);
});

test('where too few are of one provider, they are told with the operator’s others', () => {
  const alerts = [slash(1), slash(2), slash(3)];
  const providerOf = new Map([1, 2].map((number) => [addressOf(number), 'p1']));
  const told = slashedTogether(alerts, { providerOf, operatorOf: held(1, 2, 3) }, POLICY);
  expect(told.map(({ group }) => group?.length)).toEqual([3]);
});

test('more than one message may name are told in several', () => {
  const alerts = Array.from({ length: 7 }, (_, index) => slash(index));
  const of = held(0, 1, 2, 3, 4, 5, 6);
  const told = slashedTogether(
    alerts,
    { providerOf: nobody, operatorOf: of },
    { groupLeast: 3, groupMost: 4 },
  );
  expect(told.map(({ group }) => group?.length)).toEqual([4, 3]);
});
