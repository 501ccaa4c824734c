import { checksummed, shortened, type Address } from '../domain/address.ts';
import type { Link } from '../domain/operator.ts';
import { suggestion, type Suggestion } from '../kit/command.ts';

/** The attesters among somebody's links, each once. */
export function attestersOf(links: readonly Link[]): Address[] {
  const watched = links.filter(({ role }) => role === 'attester' || role === 'withdrawer');
  return [...new Set(watched.map(({ address }) => address))];
}

/** Autocomplete over the caller's own validators. */
export const ownValidators: Suggestion = suggestion({
  needs: ['operators'],
  run: async (typed, { caller }, { operators }) => {
    const links = await operators.linksOf(caller.userId);
    const wanted = typed.trim().toLowerCase();
    return attestersOf(links)
      .filter((attester) => attester.includes(wanted))
      .map((attester) => ({
        name: `${shortened(attester)}, proven as ${rolesOf(links, attester)}`,
        value: checksummed(attester),
      }));
  },
});

function rolesOf(links: readonly Link[], attester: Address): string {
  return links
    .filter(({ address, role }) => address === attester && role !== 'wallet')
    .map(({ role }) => role)
    .join(' and ');
}
