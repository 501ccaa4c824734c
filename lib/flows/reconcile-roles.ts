import { renderMessage } from '../kit/message.ts';
import type { RoleRule } from '../kit/role.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { rolePlanFor } from './role-plan.ts';

/** A plan above both is held back: so many roles rarely change by themselves, but often by a fault of ours. */
const LARGE_CHANGES = 5;
const LARGE_SHARE = 0.2;

export interface Reconciliation {
  operators: number;
  /** People whose roles are not what they should be. */
  drifted: number;
  /** True where the plan was too large to carry out unasked. */
  held: boolean;
}

/**
 * Compares everyone's roles with what they should be and asks for what differs to be mended.
 * Any read that fails fails the run, so nothing is planned on partial data.
 */
export async function reconcileRoles(
  input: { rules: readonly RoleRule[]; now: number; log: Log },
  ports: Pick<Ports, 'operators' | 'validators' | 'discord' | 'queues' | 'settings'>,
): Promise<Reconciliation> {
  const drifted: string[] = [];
  let operators = 0;
  for await (const id of everyOperator(ports)) {
    operators += 1;
    const { changes } = await rolePlanFor(id, input.rules, ports);
    if (changes.length > 0) drifted.push(id);
  }
  const held = drifted.length > LARGE_CHANGES && drifted.length > operators * LARGE_SHARE;
  const outcome = { operators, drifted: drifted.length, held };
  if (held) await sayHeld(outcome, input.now, ports);
  else await ports.queues.syncRoles(drifted);
  input.log[held ? 'warn' : 'info']('roles.reconciled', { ...outcome });
  return outcome;
}

async function* everyOperator({ operators }: Pick<Ports, 'operators'>): AsyncGenerator<string> {
  let cursor: string | undefined;
  do {
    const page = await operators.list({}, { limit: 100, cursor });
    for (const { id } of page.items) yield id;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

async function sayHeld(
  { operators, drifted }: Reconciliation,
  now: number,
  { discord, settings }: Pick<Ports, 'discord' | 'settings'>,
): Promise<void> {
  const body = renderMessage({
    tone: 'unknown',
    title: 'Role changes held back',
    lines: [
      `${drifted} of ${operators} operators would gain or lose a role at once. That is unusual, so nothing was changed.`,
      'Moderators: look whether Sparta reads the chain rightly (/chain-info). Single changes go on as they happen.',
    ],
  });
  await discord.sendToChannel(settings.alertChannelId, body, `held-${Math.floor(now / 86_400_000)}`);
}
