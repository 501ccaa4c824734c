import { groupsOf } from '../domain/due-task.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';

/**
 * Hands what is due to the notifier, which forgets each task once it is done: what it did not get to is handed over
 * again the next minute. One query a minute where nothing is due.
 */
export async function handOverDue(
  { now, log }: { now: number; log: Log },
  { dues, bus }: Pick<Ports, 'dues' | 'bus'>,
): Promise<number> {
  const seconds = Math.floor(now / 1000);
  const groups = groupsOf(await dues.until(seconds));
  if (groups.length === 0) return 0;
  await bus.publish(
    groups.map(({ task, at, recipient, alertIds }, place) => ({
      kind: 'alert.due',
      id: `due:${task}:${recipient}:${at}:${seconds}:${place}`,
      version: 1,
      at: new Date(now).toISOString(),
      task,
      dueAt: at,
      recipient,
      alertIds: [...alertIds],
    })),
  );
  log.info('due.handed-over', { groups: groups.length });
  return groups.length;
}
