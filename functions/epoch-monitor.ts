import { logFor } from '../lib/adapters/env.ts';
import { loadPorts } from '../lib/adapters/load-ports.ts';
import { exclusively } from '../lib/flows/exclusively.ts';
import { monitorPass } from '../lib/flows/monitor-pass.ts';

const log = logFor('epoch-monitor');

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
    'bus',
    'once',
  ]);
  const now = Date.now();
  const pass = () => monitorPass({ now, log }, ports);
  // A run that is killed at its timeout of 55 s leaves the next minute's run free to begin.
  const report = await exclusively({ key: 'monitor', now, leaseSeconds: 55 }, ports, pass);
  if (!report) log.info('monitor.skipped');
  return report ?? { skipped: true };
}
