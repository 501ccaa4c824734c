import type { Address } from '../domain/address.ts';
import type { ChallengePurpose } from '../domain/challenge.ts';
import type { Ports } from '../ports.ts';

/** What the chain says of an address whose owner signed. */
export type ProvenRole =
  | { role: 'attester' }
  /** `attesters`: the validators it may add without another signature. */
  | { role: 'withdrawer'; attesters: Address[] }
  /** `providers`: their numbers in the StakingRegistry. */
  | { role: 'provider-admin'; providers: string[] }
  | { role: 'wallet' };

/**
 * The role of an address on chain, the closest to a validator first. A withdrawer is one of validators that the chain
 * has taken in: whoever deposits names the withdrawer, so that of a merely queued entry says nothing.
 */
export async function provenRole(
  subject: { address: Address; purpose: ChallengePurpose; status: string },
  { chain }: Pick<Ports, 'chain'>,
): Promise<ProvenRole> {
  const { address, purpose, status } = subject;
  if (purpose === 'add-validator' || status !== 'none') return { role: 'attester' };
  const attesters = await chain.attestersOf(address);
  if (attesters.length > 0) return { role: 'withdrawer', attesters };
  const providers = await chain.providersOf(address);
  return providers.length > 0 ? { role: 'provider-admin', providers } : { role: 'wallet' };
}
