import type { ChainInfo } from '../domain/chain-info.ts';
import { errorFields, type Log } from '../log.ts';
import type { Ports } from '../ports.ts';

/**
 * Says that a pass succeeded: by the chain's card, which `/api/health` reads, in the log line that the alarm
 * `monitor-silent` counts, and to the service outside that notices when all of Sparta is gone. The last step of a pass.
 *
 * Throws `upstream` where the card could not be written: a pass nobody can see counts as none. A service outside that
 * does not answer is logged and nothing more.
 */
export async function heartbeat(
  card: ChainInfo,
  log: Log,
  { views, deadMan }: Pick<Ports, 'views' | 'deadMan'>,
): Promise<void> {
  await views.saveChainInfo(card);
  const { slot, block, behind } = card;
  log.info('monitor.beat', { slot, block, behind });
  await deadMan.ping().catch((error: unknown) => {
    log.warn('dead-man.not-reached', errorFields(error));
  });
}
