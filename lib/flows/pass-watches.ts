import type { Address } from '../domain/address.ts';
import type { Validator } from '../domain/validator.ts';
import { codeOf, messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Budget } from './pass-budget.ts';
import type { Card } from './read-watched.ts';

/**
 * What is looked at besides the rows. What cannot be read is absent, which is unknown, and keeps nobody from being told
 * the rest; what does not fit the pass's time, or the requests it may make, is left for the next one.
 */
export type Attempt = <T>(part: string, look: () => Promise<T>) => Promise<T | undefined>;

export function attempts({ budget, log }: { budget: Budget; log: Log }): Attempt {
  return async (part, look) => {
    if (!budget.left()) {
      log.warn('monitor.part-left', { part, spent: budget.spent() });
      return undefined;
    }
    try {
      return await look();
    } catch (error) {
      if (codeOf(error) !== 'upstream') throw error;
      log.warn('monitor.part-unknown', { part, reason: messageOf(error) });
      return undefined;
    }
  };
}

/** The canonical rollup, and each older one where somebody watched can still lose something. */
export function slashingOn(card: Card, rows: readonly Validator[]): Address[] {
  const staked = rows.filter(({ status, stakeWei }) => status !== 'queued' && BigInt(stakeWei) > 0n);
  return [...new Set([card.rollup, ...staked.map(({ rollup }) => rollup)])];
}
