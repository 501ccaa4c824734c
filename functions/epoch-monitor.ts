import { logFor } from '../lib/adapters/env.ts';
import { loadPorts } from '../lib/adapters/load-ports.ts';
import { handOverDue } from '../lib/flows/hand-over-due.ts';
import { monitorPass } from '../lib/flows/monitor-pass.ts';
import { passMemory } from '../lib/flows/pass-memory.ts';
import { codeOf } from '../lib/errors.ts';
import { errorFields } from '../lib/log.ts';

const log = logFor('epoch-monitor');
const memory = passMemory();

/** Schedule → what happened on L1 → views, facts, alerts. Of runs that overlap one alone tells and writes. */
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
    'payers',
    'deadMan',
  ]);
  const now = Date.now();
  // What people wait for does not wait for L1 to be well.
  await handOverDue({ now, log }, ports).catch((error: unknown) =>
    log.warn('due.not-handed-over', errorFields(error)),
  );
  try {
    return await monitorPass({ now, log, memory }, ports);
  } catch (error) {
    if (codeOf(error) !== 'conflict') throw error;
    // Another run does this one's work; that no pass succeeds at all is what the alarm watches for.
    log.warn('monitor.skipped', errorFields(error));
    return { skipped: true };
  }
}
