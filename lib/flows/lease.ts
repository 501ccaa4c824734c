import { SpartaError } from '../errors.ts';
import type { Ports } from '../ports.ts';

/** The right to do what no two may do at once, taken where it is first needed. */
export interface Lease {
  /** Throws `conflict` where another run holds it. Taken once, however often it is asked for. */
  take(): Promise<void>;
  /** Gives it back where it was taken; it lapses by itself after a crash. */
  giveBack(): Promise<void>;
}

/** `now`: milliseconds since 1970. */
export function leaseOf(
  claim: { key: string; now: number; leaseSeconds: number },
  { once }: Pick<Ports, 'once'>,
): Lease {
  let taking: Promise<void> | undefined;
  const take = async () => {
    if ((await once.begin(claim.key, claim)) !== 'fresh') {
      throw new SpartaError('conflict', `Another run holds the lease of ${claim.key}.`);
    }
  };
  return {
    take: () => (taking ??= take()),
    async giveBack() {
      const isTaken = await taking?.then(
        () => true,
        () => false,
      );
      if (isTaken) await once.release(claim.key);
    },
  };
}
