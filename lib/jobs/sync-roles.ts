import * as v from 'valibot';
import { fact } from '../domain/fact.ts';
import { snowflake } from '../domain/snowflake.ts';
import { codeOf } from '../errors.ts';
import { rolePlanFor } from '../flows/role-plan.ts';
import { defineJob } from '../kit/job.ts';
import { renderMessage } from '../kit/message.ts';
import type { RoleChange } from '../kit/role.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { roles } from '../roles/index.ts';

const fromBus = v.object({ id: v.string(), detail: fact });
const fromReconciler = v.object({ userId: snowflake });

/**
 * Carries the wish "make this person's roles true", never "add this role": a second delivery, or a late one, finds
 * nothing left to change.
 */
export const syncRoles = defineJob({
  name: 'sync-roles',
  summary: 'Makes the roles of everyone concerned by a fact true',
  queue: 'roles',
  message: v.union([fromBus, fromReconciler]),
  needs: ['operators', 'validators', 'discord', 'audit', 'once', 'settings'],
  async run({ message, now, log }, ports) {
    for (const userId of await concerned(message, ports)) {
      const plan = await rolePlanFor(userId, roles, ports);
      if (!plan.present) log.info('roles.person-left', { userId });
      for (const change of plan.changes) await carryOut(userId, change, now, ports, log);
    }
  },
});

type Needed = Pick<Ports, 'operators' | 'validators' | 'discord' | 'audit' | 'once' | 'settings'>;

async function carryOut(
  userId: string,
  { roleId, change, reason }: RoleChange,
  now: number,
  ports: Needed,
  log: Log,
): Promise<void> {
  const { guildId } = ports.settings;
  try {
    if (change === 'add') await ports.discord.addRole(guildId, userId, roleId, reason);
    else await ports.discord.removeRole(guildId, userId, roleId, reason);
  } catch (error) {
    if (codeOf(error) !== 'forbidden') throw error;
    log.error('role.out-of-reach', { userId, roleId, change });
    await askModerators(roleId, now, ports);
    return;
  }
  const at = new Date(now).toISOString();
  await ports.audit.record({
    id: `role:${at}:${userId}:${roleId}`,
    at,
    actor: 'sparta',
    action: `role ${change}`,
    subject: userId,
    detail: reason,
  });
  log.info('role.changed', { userId, roleId, change, reason });
}

/** Only a person can move Sparta's role up; they are told once a day for each role. */
async function askModerators(
  roleId: string,
  now: number,
  { discord, once, settings }: Needed,
): Promise<void> {
  const day = Math.floor(now / 86_400_000);
  const key = `role-out-of-reach:${roleId}:${day}`;
  if ((await once.begin(key, { now, leaseSeconds: 60 })) !== 'fresh') return;
  const body = renderMessage({
    tone: 'bad',
    title: 'Sparta cannot give or take a role',
    lines: [
      `Discord refuses to change <@&${roleId}>. Nothing was changed.`,
      'In **Server Settings → Roles**, drag Sparta’s own role above it, and see that it has **Manage Roles**. Sparta then makes good what is missing within the hour.',
    ],
  });
  await discord.sendToChannel(
    settings.alertChannelId,
    body,
    `reach-${roleId.slice(-12)}-${day}`.slice(0, 25),
  );
  await once.finish(key);
}

async function concerned(
  message: v.InferOutput<typeof fromBus> | v.InferOutput<typeof fromReconciler>,
  { operators }: Pick<Ports, 'operators'>,
): Promise<string[]> {
  if ('userId' in message) return [message.userId];
  const { detail } = message;
  if ('operatorId' in detail) return [detail.operatorId];
  if (!('attester' in detail) || detail.attester === undefined) return [];
  const links = await operators.linksTo(detail.attester);
  return [...new Set(links.map(({ operatorId }) => operatorId))];
}
