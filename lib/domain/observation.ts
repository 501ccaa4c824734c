import type { Says } from '../text.ts';
import type { Address } from './address.ts';

/** From what is only worth knowing to what costs stake within hours. */
export const SEVERITIES = ['notice', 'warning', 'critical', 'emergency'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Whose trouble a condition tells of. */
export const ABOUTS = ['validator', 'network', 'our-data', 'account'] as const;
export type About = (typeof ABOUTS)[number];

/** Where the cause lies, as far as the observations of one pass show it. */
export const ATTRIBUTIONS = ['network', 'proposer', 'provider', 'you', 'our-data'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** Who or what is well or not; neither attester, provider nor publisher: the rollup as a whole. */
export interface Subject {
  rollup: Address;
  attester?: Address;
  provider?: string;
  /** Who pays for proposals on L1. */
  publisher?: Address;
  /** Attesters whose operators are told, where the subject is none of them; no part of who it is. */
  concerns?: readonly Address[];
}

/** What is so now. What could not be read is unknown, never good, and so is what rests on too little. */
export type Observation = GoodObservation | UnknownObservation | BadObservation;

export interface GoodObservation {
  subject: Subject;
  health: 'good';
  title?: Says;
  /** Told when the trouble is over: what was missed meanwhile, or how it stands now. */
  message?: Says;
  next?: Says;
}

export interface UnknownObservation {
  subject: Subject;
  health: 'unknown';
  title?: Says;
  message?: Says;
  next?: Says;
  attribution?: Attribution;
}

export interface BadObservation {
  subject: Subject;
  health: 'bad';
  tier: Severity;
  title: Says;
  message: Says;
  /** What to do about it. */
  next: Says;
  /** Where the condition itself knows it; otherwise it is judged from all that was seen in the same pass. */
  attribution?: Attribution;
}

/**
 * What an observation of a validator rests on. `duties`: met and missed duties, which trouble of the whole network or
 * a new rollup explains as well. `stake`: what L1 says of its stake and place, which nothing else explains.
 */
export type RestsOn = 'duties' | 'stake';

/** An observation with the condition that made it. */
export type Observed = Observation & {
  check: string;
  about: About;
  rests: RestsOn;
  /** Samples it must last before it opens an incident, where they are not those of the policy. */
  hold?: number;
};

export function isWorse(one: Severity, than: Severity | undefined): boolean {
  return than === undefined || SEVERITIES.indexOf(one) > SEVERITIES.indexOf(than);
}
