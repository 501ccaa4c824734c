import type { Address } from '../domain/address.ts';
import type { Validator } from '../domain/validator.ts';
import { codeOf, messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Block, Ports } from '../ports.ts';
import type { Budget } from './pass-budget.ts';
import { byId, type Watches } from './pass-snapshot.ts';
import type { Card } from './read-watched.ts';
import { watchSlashes } from './slash-watch.ts';
import { watchDuties } from './watch-duties.ts';

type WatchPorts = Pick<Ports, 'chain' | 'node' | 'slashes' | 'committees' | 'dutyLog'>;

/**
 * What is looked at besides the rows, the most important first. One that cannot be read is absent, which is unknown,
 * and keeps nobody from being told the rest; the next pass looks again.
 */
export async function readWatches(
  input: {
    card: Card;
    block: Block;
    watched: readonly Address[];
    rows: readonly Validator[];
    budget: Budget;
    log: Log;
  },
  ports: WatchPorts,
): Promise<Watches> {
  const { card, block, watched, rows, budget, log } = input;
  const { chainId } = card;
  const attempt = async <T>(part: string, look: () => Promise<T>): Promise<T | undefined> => {
    if (!budget.left()) {
      log.warn('monitor.part-left', { part });
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
  const radar = await attempt('slashes', () =>
    watchSlashes({ chainId, rollups: slashingOn(card, rows), block, watched, validators: byId(rows) }, ports),
  );
  const duties = await attempt('duties', () => watchDuties({ at: card, block, watched, log }, ports));
  return {
    ...(radar ? { radar } : {}),
    ...(duties ? { duties } : {}),
  };
}

/** The canonical rollup, and each older one where somebody watched can still lose something. */
function slashingOn(card: Card, rows: readonly Validator[]): Address[] {
  const staked = rows.filter(({ status, stakeWei }) => status !== 'queued' && BigInt(stakeWei) > 0n);
  return [...new Set([card.rollup, ...staked.map(({ rollup }) => rollup)])];
}
