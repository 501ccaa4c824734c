/**
 * Seconds of a pass after which nothing is begun that can wait: the function is killed at 55, and what is told must
 * still be published and noted.
 */
const WALL_SECONDS = 35;

/** What a pass may spend; what does not fit is left for the next one. */
export interface Budget {
  /** Whether something that can wait may still begin. */
  left(): boolean;
}

/** `elapsed`: milliseconds of any clock that only goes forward. */
export function passBudget(
  elapsed: () => number = () => performance.now(),
  wallSeconds: number = WALL_SECONDS,
): Budget {
  const began = elapsed();
  return { left: () => elapsed() - began < wallSeconds * 1000 };
}
