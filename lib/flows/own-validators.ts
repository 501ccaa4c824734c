import { checksummed, shortened, type Address } from '../domain/address.ts';
import { controlsValidator, seesValidator, type Link } from '../domain/operator.ts';
import type { Validator } from '../domain/validator.ts';
import { suggestion, type Suggestion } from '../kit/command.ts';

/** Choices Discord shows at once. Discord, Application Commands, "Autocomplete". */
const CHOICES = 25;

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

/** Autocomplete over the caller's own validators: their links came with the access check, the readings with one read. */
export const ownValidators: Suggestion = suggestion({
  needs: ['validators', 'settings'],
  run: async (typed, { links = [] }, { validators, settings }) => {
    const wanted = typed.trim().toLowerCase();
    const offered = attestersOf(links)
      .filter((attester) => attester.includes(wanted))
      .slice(0, CHOICES);
    const rows = await validators.ofAttesters(offered, { chainId: settings.chainId });
    return offered.map((attester) => ({
      name: [
        shortened(attester),
        ...statusesOf(rows, attester),
        `proven as ${rolesOf(links, attester)}`,
      ].join(' · '),
      value: checksummed(attester),
    }));
  },
});

/** As read on each rollup it lives on; of one not read yet nothing is said. */
function statusesOf(rows: readonly Validator[], attester: Address): string[] {
  const here = rows.filter(({ address }) => address === attester);
  const alive = here.filter(({ status }) => status !== 'none');
  return [...new Set((alive.length > 0 ? alive : here).map(({ status }) => status))];
}

function rolesOf(links: readonly Link[], attester: Address): string {
  return links
    .filter((link) => link.address === attester && controlsValidator(link))
    .map(({ role }) => role)
    .join(' and ');
}
