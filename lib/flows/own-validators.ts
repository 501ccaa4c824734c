import { checksummed, shortened, type Address } from '../domain/address.ts';
import { controlsValidator, seesValidator, type Link } from '../domain/operator.ts';
import { suggestion, type Suggestion } from '../kit/command.ts';

/** The validators somebody controls, each once. */
export function attestersOf(links: readonly Link[]): Address[] {
  return distinctAddresses(links.filter(controlsValidator));
}

/** The validators somebody may look at: those they control, and those they are a delegate of. */
export function seenBy(links: readonly Link[]): Address[] {
  return distinctAddresses(links.filter(seesValidator));
}

function distinctAddresses(links: readonly Link[]): Address[] {
  return [...new Set(links.map(({ address }) => address))];
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
    .filter((link) => link.address === attester && controlsValidator(link))
    .map(({ role }) => role)
    .join(' and ');
}
