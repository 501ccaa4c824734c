import { errorFields, type Log } from '../log.ts';
import type { Cursor, Ports } from '../ports.ts';
import type { PassClaim } from './pass-claim.ts';
import { raiseIncidents } from './raise-incidents.ts';

/**
 * A pass that could not look says so: nothing is known of anybody, and once that has lasted it is an incident of our
 * data. What keeps it from being said is logged, since the pass has failed already.
 */
export async function tellBlindness(
  cursor: Cursor | undefined,
  { now, log, claim }: { now: number; log: Log; claim: PassClaim },
  ports: Pick<Ports, 'views' | 'incidents' | 'bus'>,
): Promise<void> {
  try {
    const card = await ports.views.chainInfo();
    if (!card || !cursor) return;
    const { chainId, rollup, blockTime } = card;
    await claim.take();
    const block = { number: cursor.number, hash: cursor.hash, time: cursor.time ?? blockTime };
    const after = { chainId, rollup, block, validators: new Map(), facts: [] };
    await raiseIncidents({ after, clock: card, watched: [], behind: 0, blind: true, now, log }, ports);
  } catch (error) {
    log.warn('monitor.blindness-untold', errorFields(error));
  }
}
