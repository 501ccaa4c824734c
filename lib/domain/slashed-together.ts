import type { AlertPolicy } from '../config/alert-policy.ts';
import type { Address } from './address.ts';
import type { FactOf } from './fact.ts';
import { chunks, wordsOfAll, type Belonging } from './incident-groups.ts';
import { isWorse } from './observation.ts';

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
  const ofProvider = gathered(alerts, providerOf, { groupLeast, groupMost });
  const ofOperator = gathered(ofProvider.rest, operatorOf, { groupLeast, groupMost });
  return [...[...ofProvider.groups, ...ofOperator.groups].map(asOne), ...ofOperator.rest];
}

/** Groups that are large enough, and what is in none. */
function gathered(
  alerts: readonly Raised[],
  of: ReadonlyMap<Address, string>,
  { groupLeast, groupMost }: Pick<AlertPolicy, 'groupLeast' | 'groupMost'>,
): { groups: Raised[][]; rest: Raised[] } {
  const found = new Map<string, Raised[]>();
  for (const alert of alerts) {
    const key = ownerKey(alert, of);
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), alert]);
  }
  const groups = [...found.values()]
    .flatMap((all) => chunks(all, groupMost))
    .filter(({ length }) => length >= groupLeast);
  const taken = new Set(groups.flat());
  return { groups, rest: alerts.filter((alert) => !taken.has(alert)) };
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
    ...wordsOfAll(
      all.map(({ title }) => title),
      first,
    ),
  };
}
