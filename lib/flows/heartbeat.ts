import { heartbeatOf, type SeenCard } from '../domain/heartbeat.ts';
import { errorFields, type Log } from '../log.ts';
import type { Ports } from '../ports.ts';

/**
 * Says that a pass succeeded: in the row that `/api/health` reads, in the log line that the alarm `monitor-silent`
 * counts, and to the service outside that notices when all of Sparta is gone. The last step of a pass.
 *
 * Throws `upstream` where the row could not be written: a pass nobody can see counts as none. A service outside that
 * does not answer is logged and nothing more.
 */
export async function heartbeat(
  { card, behind }: { card: SeenCard; behind: number },
  { now, log }: { now: number; log: Log },
  ports: Pick<Ports, 'heartbeats' | 'deadMan'>,
): Promise<void> {
  const seen = heartbeatOf(card, { behind, at: Math.floor(now / 1000) });
  await ports.heartbeats.beat(seen);
  log.info('monitor.beat', { slot: seen.slot, block: seen.block, behind });
  await ports.deadMan.ping().catch((error: unknown) => {
    log.warn('dead-man.not-reached', errorFields(error));
  });
}
