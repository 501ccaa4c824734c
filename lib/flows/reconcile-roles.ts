import { renderSigned, type Message } from '../kit/message.ts';
import type { RoleRule } from '../kit/role.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';
import { rolePlanFor } from './role-plan.ts';

/** A plan above both is held back: so many roles rarely change by themselves, but often by a fault of ours. */
const LARGE_CHANGES = 5;
const LARGE_SHARE = 0.2;

const DAY_MS = 86_400_000;

type Needed = Pick<
  Ports,
  'operators' | 'validators' | 'discord' | 'queues' | 'settings' | 'rolePlans' | 'components'
>;

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
  ports: Needed,
): Promise<Reconciliation> {
  const drifted: string[] = [];
  /** Who is told that a role is due to go, which takes nothing from them yet. */
  const warned: string[] = [];
  let operators = 0;
  for await (const id of everyOperator(ports)) {
    operators += 1;
    const { changes, waiting } = await rolePlanFor(id, input, ports);
    const begins = waiting.some(({ since }) => since === undefined);
    if (begins) warned.push(id);
    if (changes.length > 0) drifted.push(id);
  }
  const held = drifted.length > LARGE_CHANGES && drifted.length > operators * LARGE_SHARE;
  const outcome = { operators, drifted: drifted.length, held };
  if (held) await hold(drifted, outcome, input.now, ports);
  else await ports.queues.syncRoles([...new Set([...drifted, ...warned])]);
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

/** The plan of the day is told once, with the button that lets it go ahead; another one only after that was decided. */
async function hold(
  userIds: readonly string[],
  { operators }: Reconciliation,
  now: number,
  { discord, settings, rolePlans, components }: Needed,
): Promise<void> {
  const day = Math.floor(now / DAY_MS);
  let id = `held-${day}`;
  for (let count = 2; ; count += 1) {
    const before = await rolePlans.get(id);
    if (before?.state === 'held') return;
    if (!before) break;
    id = `held-${day}-${count}`;
  }
  const message: Message = {
    tone: 'unknown',
    title: say('Role changes held back'),
    lines: [
      say(
        '{drifted} of {operators} operators would gain or lose a role at once. That is unusual, so nothing was changed.',
        { drifted: userIds.length, operators },
      ),
      say(
        'Moderators: look whether Sparta reads the chain rightly (/chain-info). /mod-sync-roles shows every change. Single changes go on as they happen.',
      ),
    ],
    buttons: [
      {
        label: say('Let them go ahead'),
        handler: 'mod-sync-roles:release',
        arg: id,
        style: 'danger',
        for: 'moderators',
      },
    ],
  };
  const body = await renderSigned(message, { now }, components);
  await discord.sendToChannel(settings.alertChannelId, body, id);
  await rolePlans.keep({ id, at: new Date(now).toISOString(), userIds, state: 'held' });
}
