import type { AlertPolicy } from '../config/alert-policy.ts';
import { say } from '../text.ts';
import type { Address } from './address.ts';
import type { IncidentWatch, MassBrake } from './incident.ts';
import type { Attribution, Observed } from './observation.ts';

/** How old the data of a pass is, and how the network did. */
export interface Circumstances {
  /** The canonical rollup. */
  rollup: Address;
  /** Unix seconds at which the newest slot that anything is known of began; absent where nobody could look. */
  newestSlotAt?: number;
  slotSeconds: number;
  /** Duties that are known, of all validators that were observed; absent where too little is known to say. */
  participation?: Participation;
}

export interface Participation {
  met: number;
  observed: number;
  /** Validators whose duties these were. */
  validators: number;
}

/** Unix seconds the newest data is old; undefined where nobody could look. */
function ageOf({ newestSlotAt }: Circumstances, now: number): number | undefined {
  return newestSlotAt === undefined ? undefined : now - newestSlotAt;
}

export function isFresh(of: Circumstances, now: number, { freshSlots }: AlertPolicy): boolean {
  const age = ageOf(of, now);
  return age !== undefined && age <= freshSlots * of.slotSeconds;
}

/**
 * What holds of the data itself. Without any it is in trouble from the first pass that could not look, whose time
 * `blindSince` is.
 */
export function ofOurData(
  of: Circumstances,
  { now, blindSince, policy }: { now: number; blindSince: number | undefined; policy: AlertPolicy },
): Observed {
  const origin = { check: 'stale-data', about: 'our-data', rests: 'stake' } as const;
  const subject = { rollup: of.rollup };
  if (isFresh(of, now, policy)) {
    return { ...origin, subject, health: 'good', message: say('Sparta reads the chain again.') };
  }
  const age = ageOf(of, now) ?? now - (blindSince ?? now);
  // Between fresh and stale it is neither: late blocks are common.
  if (age < policy.staleSeconds && of.newestSlotAt !== undefined)
    return { ...origin, subject, health: 'unknown' };
  return {
    ...origin,
    subject,
    health: 'bad',
    tier: 'critical',
    attribution: 'our-data',
    // Minutes of age are hold enough; blind, the first sample only starts the clock.
    hold: of.newestSlotAt === undefined && age < policy.staleSeconds ? Number.MAX_SAFE_INTEGER : 1,
    title: say('Sparta does not see the chain'),
    message: say(
      'The newest data is {minutes} min old. Until that changes nothing is said of any validator: neither that it is well nor that it is not.',
      { minutes: Math.floor(age / 60) },
    ),
    next: say('Operators: watch your nodes yourselves. Whoever runs Sparta: look at its L1 endpoints.'),
  };
}

/** Which share of its duties the network met; undefined where too few are known to say. */
function shareMet({ participation }: Circumstances, policy: AlertPolicy): number | undefined {
  if (!participation) return undefined;
  const { met, observed, validators } = participation;
  if (observed < policy.networkDuties || validators < policy.networkValidators) return undefined;
  return met / observed;
}

/** Whether so little of what was due was done that no single validator explains it. */
export function isNetworkDown(of: Circumstances, policy: AlertPolicy): boolean {
  return (shareMet(of, policy) ?? 1) < policy.networkMet;
}

export function ofNetwork(of: Circumstances, policy: AlertPolicy): Observed {
  const origin = { check: 'network-participation', about: 'network', rests: 'duties' } as const;
  const subject = { rollup: of.rollup };
  const share = shareMet(of, policy);
  if (share === undefined) return { ...origin, subject, health: 'unknown' };
  const values = { percent: Math.floor(share * 100), observed: of.participation?.observed ?? 0 };
  if (share >= policy.networkMet) {
    return {
      ...origin,
      subject,
      health: 'good',
      message: say('Of {observed} duties, {percent} % were met.', values),
    };
  }
  return {
    ...origin,
    subject,
    health: 'bad',
    tier: 'critical',
    attribution: 'network',
    title: say('The network misses many of its duties'),
    message: say(
      'Of {observed} duties, {percent} % were met. While that lasts, nobody is warned of what their own validator misses.',
      values,
    ),
    next: say('Do not restart a node because of this. Look for news from the network first.'),
  };
}

/** The observations as far as they may be believed: what the brakes hold is unknown, and says why. */
export function braked(
  observed: readonly Observed[],
  of: Circumstances,
  { now, policy }: { now: number; policy: AlertPolicy },
): Observed[] {
  const fresh = isFresh(of, now, policy);
  const down = isNetworkDown(of, policy);
  return observed.map((one) => {
    if (!fresh && one.about !== 'our-data') return unknown(one, 'our-data');
    if (down && one.about === 'validator' && one.rests === 'duties') return unknown(one, 'network');
    // A slot without a proposal gave nobody else anything to do.
    if (one.health === 'bad' && one.attribution === 'proposer' && one.about === 'validator')
      return unknown(one, 'proposer');
    return one;
  });
}

function unknown({ check, about, rests, subject }: Observed, attribution: Attribution): Observed {
  return { check, about, rests, subject, health: 'unknown', attribution };
}

/** Whether so much changed at once that it is more likely a fault of ours. */
export function isMass(
  changes: { transitions: number; validators: number; watched: number },
  { massShare, massLeast, massMost }: AlertPolicy,
): boolean {
  const { transitions, validators, watched } = changes;
  return transitions > massMost || (validators >= massLeast && validators > massShare * watched);
}

/** What becomes of a pass with too many changes, or of one after it. */
export function massVerdict(
  watch: IncidentWatch | undefined,
  isTooMuch: boolean,
): 'tell' | 'pull' | 'hold' | 'drop' {
  const brake: MassBrake | undefined = watch?.brake;
  if (brake?.answer === 'drop') return 'drop';
  if (!isTooMuch || brake?.answer === 'release') return 'tell';
  return brake ? 'hold' : 'pull';
}
