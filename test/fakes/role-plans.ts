import type { MadeRoleChange, RolePlan, RolePlans } from '../../lib/ports.ts';
import { newMemory } from './memory.ts';

export function fakeRolePlans(memory = newMemory()): RolePlans {
  const plans = memory.of<RolePlan>('role-plan');
  const changes = memory.of<MadeRoleChange & { planId: string }>('role-change');
  const due = memory.of<{ since: number }>('role-due');
  const pins = memory.of<{ until: number }>('role-pin');
  return {
    async keep(plan) {
      if (!plans.has(plan.id)) plans.set(plan.id, structuredClone(plan));
    },
    async get(id) {
      return structuredClone(plans.get(id));
    },
    async decide(id, { from, to, by, at }) {
      const plan = plans.get(id);
      if (plan?.state !== from) return false;
      plans.set(id, { ...plan, state: to, by, decidedAt: at });
      return true;
    },
    async noteChange(planId, made) {
      changes.set(`${planId} ${made.userId} ${made.roleId}`, { ...made, planId });
    },
    async changesOf(wanted) {
      return [...changes.values()]
        .filter(({ planId }) => planId === wanted)
        .map(({ userId, roleId, change }) => ({ userId, roleId, change }));
    },
    async dueSince(userId, roleId) {
      return due.get(`${userId} ${roleId}`)?.since;
    },
    async noteDue(userId, roleId, now) {
      const key = `${userId} ${roleId}`;
      const first = due.get(key) ?? { since: now };
      due.set(key, first);
      return first.since;
    },
    async notDue(userId, roleId) {
      due.delete(`${userId} ${roleId}`);
    },
    async pin(userId, until) {
      pins.set(userId, { until });
    },
    async pinnedUntil(userId) {
      return pins.get(userId)?.until;
    },
  };
}
