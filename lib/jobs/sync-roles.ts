import * as v from 'valibot';
import { fact } from '../domain/fact.ts';
import { snowflake } from '../domain/snowflake.ts';
import { rolePlanFor } from '../flows/role-plan.ts';
import { defineJob } from '../kit/job.ts';
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
  needs: ['operators', 'validators', 'discord', 'audit', 'settings'],
  async run({ message, now, log }, ports) {
    for (const userId of await concerned(message, ports)) {
      const plan = await rolePlanFor(userId, roles, ports);
      if (!plan.present) log.info('roles.person-left', { userId });
      for (const { roleId, change, reason } of plan.changes) {
        const { guildId } = ports.settings;
        if (change === 'add') await ports.discord.addRole(guildId, userId, roleId, reason);
        else await ports.discord.removeRole(guildId, userId, roleId, reason);
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
    }
  },
});

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
