import { logFor } from '../lib/adapters/env.ts';
import { loadPorts } from '../lib/adapters/load-ports.ts';
import { postDigest } from '../lib/flows/post-digest.ts';

const log = logFor('digest');

/** Schedule → the day in numbers → the alert channel. */
export async function handler(): Promise<unknown> {
  const ports = await loadPorts([
    'operators',
    'validators',
    'views',
    'alerts',
    'incidents',
    'once',
    'discord',
    'settings',
  ]);
  return postDigest({ now: Date.now(), log }, ports);
}
