import type { Address } from './address.ts';
import type { Attribution, Observed } from './observation.ts';

export interface ProviderShare {
  /** Validators of the provider that are affected… */
  affected: number;
  /** …of so many that were observed. */
  observed: number;
}

export interface Attributed {
  attribution?: Attribution;
  ofProvider?: ProviderShare;
}

/** From so many affected on, and from this share of a provider's validators on, it is the provider. */
const PROVIDER_LEAST = 3;
const PROVIDER_SHARE = 0.5;

/**
 * Where the cause of a validator's trouble lies, as far as all that one pass observed by the same condition shows: with
 * its provider where half of the provider's validators have it, with whoever runs it otherwise. What the condition
 * itself says comes first; trouble of the network and of our data has been told apart before.
 */
export function attributed(
  one: Observed,
  observed: readonly Observed[],
  providerOf: ReadonlyMap<Address, string>,
): Attributed {
  if (one.health === 'good') return {};
  if (one.attribution) return { attribution: one.attribution };
  if (one.about === 'network' || one.about === 'our-data') return { attribution: one.about };
  // What L1 says of a stake is nobody's fault that could be seen here.
  if (one.about === 'account' || one.rests === 'stake') return {};
  const provider = one.subject.provider ?? provided(one.subject.attester, providerOf);
  if (provider === undefined) return { attribution: 'you' };
  const peers = observed.filter(
    ({ check, health, subject }) =>
      check === one.check &&
      health !== 'unknown' &&
      subject.rollup === one.subject.rollup &&
      (subject.provider ?? provided(subject.attester, providerOf)) === provider,
  );
  const affected = peers.filter(({ health }) => health === 'bad').length;
  const ofProvider = { affected, observed: peers.length };
  const isProvider = affected >= PROVIDER_LEAST && affected >= PROVIDER_SHARE * peers.length;
  return { attribution: isProvider ? 'provider' : 'you', ofProvider };
}

function provided(
  attester: Address | undefined,
  providerOf: ReadonlyMap<Address, string>,
): string | undefined {
  return attester && providerOf.get(attester);
}
