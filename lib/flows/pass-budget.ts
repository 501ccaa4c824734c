/**
 * Seconds of a pass after which nothing is begun that can wait: the function is killed at 55, and what is told must
 * still be published and noted.
 */
const WALL_SECONDS = 35;

/**
 * Requests to L1 after which nothing is begun that can wait: some ten a second for as long as a pass may take, which is
 * what free plans of providers take (3 to 25 a second and 100,000 a day; their pages, 2026-11). A quiet pass makes 4,
 * and the one after an epoch, which reads the transaction of each checkpoint, about 100: over a day, a tenth of a plan.
 */
const MOST_CALLS = 400;

/** Seven hours of L1: what an outage left is caught up with over some passes, each well within its time. */
export const MAX_BLOCKS_A_PASS = 2_000;

/** What a pass may spend; what does not fit is left for the next one. */
export interface Budget {
  /** Whether something that can wait may still begin. */
  left(): boolean;
  /** What ran out; undefined while something may still begin. */
  spent(): 'time' | 'calls' | undefined;
  /** Requests made to L1 since the pass began. */
  calls(): number;
  /** Blocks whose events may be read. */
  mostBlocks: number;
}

export function passBudget(
  options: {
    /** Milliseconds of any clock that only goes forward. */
    elapsed?: () => number;
    /** Requests to L1, counted from whenever. */
    calls?: () => number;
    wallSeconds?: number;
    mostCalls?: number;
    mostBlocks?: number;
  } = {},
): Budget {
  const { elapsed = () => performance.now(), calls = () => 0 } = options;
  const { wallSeconds = WALL_SECONDS, mostCalls = MOST_CALLS, mostBlocks = MAX_BLOCKS_A_PASS } = options;
  const began = { at: elapsed(), calls: calls() };
  const made = () => calls() - began.calls;
  const spent = () => {
    if (elapsed() - began.at >= wallSeconds * 1000) return 'time';
    return made() >= mostCalls ? 'calls' : undefined;
  };
  return { left: () => spent() === undefined, spent, calls: made, mostBlocks };
}
