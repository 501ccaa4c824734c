import type { Ports } from '../ports.ts';

/**
 * Runs work that must not overlap with itself; undefined where another run holds it. The claim is given back
 * at the end, well or not, and lapses by itself after a crash.
 */
export async function exclusively<T>(
  claim: { key: string; now: number; leaseSeconds: number },
  { once }: Pick<Ports, 'once'>,
  work: () => Promise<T>,
): Promise<T | undefined> {
  if ((await once.begin(claim.key, claim)) !== 'fresh') return undefined;
  try {
    return await work();
  } finally {
    await once.release(claim.key);
  }
}
