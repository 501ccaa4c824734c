import { logFor } from '../lib/adapters/env.ts';
import { loadPorts } from '../lib/adapters/load-ports.ts';
import { exclusively } from '../lib/flows/exclusively.ts';
import { handOverDue } from '../lib/flows/hand-over-due.ts';
import { monitorPass } from '../lib/flows/monitor-pass.ts';
import { passMemory } from '../lib/flows/pass-memory.ts';
import { errorFields } from '../lib/log.ts';

const log = logFor('epoch-monitor');
const memory = passMemory();

/** Schedule → what happened on L1 → views, facts, alerts. A run that overlaps another does nothing. */
export async function handler(): Promise<unknown> {
  const ports = await loadPorts([
    'settings',
    'chain',
    'node',
    'operators',
    'validators',
    'views',
    'cursors',
    'slashes',
    'committees',
    'dutyLog',
    'incidents',
    'dues',
    'bus',
    'heartbeats',
    'payers',
    'deadMan',
    'once',
  ]);
  const now = Date.now();
  // What people wait for does not wait for L1 to be well.
  await handOverDue({ now, log }, ports).catch((error: unknown) =>
    log.warn('due.not-handed-over', errorFields(error)),
  );
  const pass = () => monitorPass({ now, log, memory }, ports);
  // A run that is killed at its timeout of 55 s leaves the next minute's run free to begin.
  const report = await exclusively({ key: 'monitor', now, leaseSeconds: 55 }, ports, pass);
  if (!report) log.info('monitor.skipped');
  return report ?? { skipped: true };
}
