import { logFor } from '../lib/adapters/env.ts';
import { loadPorts } from '../lib/adapters/load-ports.ts';
import { reconcileRoles } from '../lib/flows/reconcile-roles.ts';
import { roles } from '../lib/roles/index.ts';

const log = logFor('role-reconciler');

/** Schedule → what roles should be, what they are → plan. */
export async function handler(): Promise<unknown> {
  const ports = await loadPorts([
    'operators',
    'validators',
    'discord',
    'queues',
    'settings',
    'rolePlans',
    'components',
  ]);
  return reconcileRoles({ rules: roles, now: Date.now(), log }, ports);
}
