import { planRoles, type RoleChange, type RoleRule } from '../kit/role.ts';
import type { Ports } from '../ports.ts';
import { attestersOf } from './own-validators.ts';

export interface RolePlan {
  userId: string;
  /** False where the person left the server: nothing can be changed then. */
  present: boolean;
  changes: RoleChange[];
}

/** What must change for one person's roles to be true. Reads everything first; decides once. */
export async function rolePlanFor(
  userId: string,
  rules: readonly RoleRule[],
  ports: Pick<Ports, 'operators' | 'validators' | 'discord' | 'settings'>,
): Promise<RolePlan> {
  const { settings } = ports;
  const [operator, links, actual] = await Promise.all([
    ports.operators.get(userId),
    ports.operators.linksOf(userId),
    ports.discord.memberRoles(settings.guildId, userId),
  ]);
  if (!actual) return { userId, present: false, changes: [] };
  // A delegate proved nothing: what they are let see earns them no role.
  const rows = await ports.validators.ofAttesters(attestersOf(links), { chainId: settings.chainId });
  return {
    userId,
    present: true,
    changes: planRoles(rules, { operator, validators: rows }, actual, settings),
  };
}
