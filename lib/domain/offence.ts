import type { Address } from './address.ts';

/** What a node's slasher accuses a validator of, in the order of the node's own numbers (4.1.2); 0 is unknown. */
export const OFFENCES = [
  'data-withholding',
  'epoch-pruned',
  'inactivity',
  'invalid-proposal',
  'insufficient-attestations',
  'incorrect-attestations',
  'descendant-of-invalid',
  'duplicate-proposal',
  'duplicate-attestation',
] as const;
export type Offence = (typeof OFFENCES)[number];

/** One entry of a node's record. */
export interface Accusation {
  attester: Address;
  offence: Offence;
  /** An epoch for the offences of a whole epoch, a slot for the others. */
  epochOrSlot: number;
}

/** Undefined for 0, and for what a later version may add: unknown. */
export function offenceOfType(type: number): Offence | undefined {
  return OFFENCES[type - 1];
}

const OF_AN_EPOCH: ReadonlySet<Offence> = new Set(['data-withholding', 'epoch-pruned', 'inactivity']);

/** What an attester is accused of in an epoch; none where nobody knows. */
export function offencesIn(
  accusations: readonly Accusation[],
  { attester, epoch, epochDuration }: { attester: Address; epoch: number; epochDuration: number },
): Offence[] {
  const found = accusations.filter(
    (one) =>
      one.attester === attester &&
      (OF_AN_EPOCH.has(one.offence) ? one.epochOrSlot : Math.floor(one.epochOrSlot / epochDuration)) ===
        epoch,
  );
  return [...new Set(found.map(({ offence }) => offence))];
}
