import type { Ports } from '../ports.ts';

/**
 * Takes one of so many turns; false where all are taken. Each is free again `withinSeconds` after it was taken, so no
 * stretch of that length ever holds more, wherever it begins.
 */
export async function takeTurn(
  limit: { key: string; turns: number; withinSeconds: number; now: number },
  { once }: Pick<Ports, 'once'>,
): Promise<boolean> {
  for (let turn = 1; turn <= limit.turns; turn += 1) {
    const claim = await once.begin(`turn:${limit.key}:${turn}`, {
      now: limit.now,
      leaseSeconds: limit.withinSeconds,
    });
    if (claim === 'fresh') return true;
  }
  return false;
}
