import { planRoles, type RoleChange, type RoleRule } from '../kit/role.ts';
import type { Ports } from '../ports.ts';
import { attestersOf } from './own-validators.ts';

export interface RoleDiff {
  userId: string;
  /** False where the person left the server: nothing can be changed then. */
  present: boolean;
  /** False for somebody who is not registered (any more). */
  known: boolean;
  /** What is to be changed now. */
  changes: RoleChange[];
  /** What would go, and stays for a while; `since` is undefined where that begins now. */
  waiting: { roleId: string; since: number | undefined; untilAfterSeconds: number }[];
}

type Needed = Pick<Ports, 'operators' | 'validators' | 'discord' | 'settings' | 'rolePlans'>;

/**
 * What must change for one person's roles to be true. Reads everything first; decides once. Somebody whose roles a
 * moderator put back is left alone for a while, unless `evenPinned`.
 */
export async function rolePlanFor(
  userId: string,
  { rules, now, evenPinned = false }: { rules: readonly RoleRule[]; now: number; evenPinned?: boolean },
  ports: Needed,
): Promise<RoleDiff> {
  const { settings } = ports;
  const [operator, links, actual, pinnedUntil] = await Promise.all([
    ports.operators.get(userId),
    ports.operators.linksOf(userId),
    ports.discord.memberRoles(settings.guildId, userId),
    evenPinned ? undefined : ports.rolePlans.pinnedUntil(userId),
  ]);
  const known = operator !== undefined;
  if (!actual) return { userId, present: false, known, changes: [], waiting: [] };
  if (pinnedUntil !== undefined && pinnedUntil > now)
    return { userId, present: true, known, changes: [], waiting: [] };
  // A delegate proved nothing: what they are let see earns them no role.
  const rows = await ports.validators.ofAttesters(attestersOf(links), { chainId: settings.chainId });
  const wanted = planRoles(rules, { operator, validators: rows }, actual, settings);
  const diff: RoleDiff = { userId, present: true, known, changes: [], waiting: [] };
  for (const change of wanted) {
    const { roleId, graceSeconds } = change;
    const since = graceSeconds === undefined ? undefined : await ports.rolePlans.dueSince(userId, roleId);
    const isOver = since !== undefined && now - since >= (graceSeconds ?? 0) * 1000;
    if (graceSeconds === undefined || isOver) diff.changes.push(change);
    else diff.waiting.push({ roleId, since, untilAfterSeconds: graceSeconds });
  }
  return diff;
}
