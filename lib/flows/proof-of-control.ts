import type { Address } from '../domain/address.ts';
import { SIGNED, type Link } from '../domain/operator.ts';
import type { ValidatorStatus } from '../domain/validator.ts';
import type { Ports } from '../ports.ts';

/**
 * Why somebody controls a validator, going by what they signed and what the chain says: they signed as the attester,
 * as its withdrawer, or as the admin of the staking provider through which it came in. Undefined where nothing shows it.
 * A delegate's link is no proof of anything.
 */
export async function proofOfControl(
  links: readonly Link[],
  subject: { attester: Address; status: ValidatorStatus; withdrawer?: Address | undefined },
  { chain }: Pick<Ports, 'chain'>,
): Promise<Pick<Link, 'role' | 'proof'> | undefined> {
  const { attester, status, withdrawer } = subject;
  const signed = new Set(links.filter(({ proof }) => proof === SIGNED).map(({ address }) => address));
  if (signed.has(attester)) return { role: 'attester', proof: SIGNED };
  // Whoever deposits names the withdrawer, and the queue takes any attester: only what the chain has taken in counts.
  if (status === 'none' || status === 'queued') return undefined;
  if (withdrawer && signed.has(withdrawer)) return { role: 'withdrawer', proof: withdrawer };
  if (signed.size === 0) return undefined;
  const provider = await chain.providerOf(attester);
  return provider && signed.has(provider.admin)
    ? { role: 'provider-admin', proof: provider.admin }
    : undefined;
}
