import type { AlertPolicy } from '../config/alert-policy.ts';
import type { Address } from './address.ts';
import type { FactOf } from './fact.ts';
import { named, type Belonging } from './incident-groups.ts';
import { isWorse } from './observation.ts';
import { portable } from './said.ts';
import { say } from '../text.ts';

type Raised = FactOf<'alert.raised'>;

/**
 * What a round carried out against several validators of one provider, or else of one operator, as one alert: it is one
 * happening, in one block. What is not of a slash stays as it is.
 */
export function slashedTogether(
  alerts: readonly Raised[],
  { providerOf, operatorOf }: Belonging,
  { groupLeast, groupMost }: Pick<AlertPolicy, 'groupLeast' | 'groupMost'>,
): Raised[] {
  const groups = new Map<string, Raised[]>();
  for (const alert of alerts) {
    const key = ownerKey(alert, providerOf) ?? ownerKey(alert, operatorOf) ?? alert.id;
    groups.set(key, [...(groups.get(key) ?? []), alert]);
  }
  return [...groups.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / groupMost) }, (_, at) =>
      all.slice(at * groupMost, (at + 1) * groupMost),
    ).flatMap((some) => (some.length >= groupLeast ? [asOne(some)] : some)),
  );
}

function ownerKey({ check, attester, chain }: Raised, of: ReadonlyMap<Address, string>): string | undefined {
  const owner = check === 'slashed' && attester ? of.get(attester) : undefined;
  return owner === undefined ? undefined : [chain.rollup, chain.block.hash, owner].join(' ');
}

function asOne(all: readonly Raised[]): Raised {
  const first = all.reduce((worst, one) => (isWorse(one.severity, worst.severity) ? one : worst));
  const { attester: _, ...worst } = first;
  return {
    ...worst,
    id: `${first.id}:group`,
    group: all.flatMap(({ attester }) => attester ?? []),
    title: portable(
      say('{title}; further validators at once: {more}', { title: first.title, more: all.length - 1 }),
    ),
    message: portable(
      say('{titles}. {message}', { titles: named(all.map(({ title }) => title)), message: first.message }),
    ),
  };
}
