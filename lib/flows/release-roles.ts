import type { Fact } from '../domain/fact.ts';
import { SpartaError } from '../errors.ts';
import type { Ports, RolePlan } from '../ports.ts';
import { say } from '../text.ts';

/** Hours a plan can be let go ahead: what it showed may not be true any more. */
const PLAN_HOURS = 24;
/** Hours in which it can be taken back. */
export const UNDO_HOURS = 6;
const HOUR_MS = 60 * 60 * 1000;

type Needed = Pick<Ports, 'rolePlans' | 'bus' | 'audit' | 'settings'>;

interface Decision {
  planId: string;
  by: string;
  now: number;
  /** An earlier try of the same moderator's press may have died half-way: it is made good. */
  retried: boolean;
}

/**
 * Lets a plan go ahead: everyone in it is looked at again and given what is true by then.
 * Throws `not-found` or `conflict` where it is gone, too old or decided already; nothing was changed then.
 */
export async function releasePlan(decision: Decision, ports: Needed): Promise<RolePlan> {
  const plan = await requirePlan(decision.planId, ports);
  if (decision.now - Date.parse(plan.at) > PLAN_HOURS * HOUR_MS)
    throw new SpartaError('conflict', say('This plan is too old. Nothing was changed.'), {
      hint: say('/mod-sync-roles makes a new one.'),
    });
  await decide(plan, { ...decision, from: 'held', to: 'released' }, ports);
  return plan;
}

/**
 * Takes a plan back: every change made for it is reversed, and those people's roles are left alone for a day.
 * Throws as `releasePlan` does.
 */
export async function undoPlan(decision: Decision, ports: Needed): Promise<RolePlan> {
  const plan = await requirePlan(decision.planId, ports);
  if (
    plan.state === 'released' &&
    decision.now - Date.parse(plan.decidedAt ?? plan.at) > UNDO_HOURS * HOUR_MS
  )
    throw new SpartaError(
      'conflict',
      say('This can be taken back within {hours} hours. Nothing was changed.', { hours: UNDO_HOURS }),
    );
  await decide(plan, { ...decision, from: 'released', to: 'undone' }, ports);
  return plan;
}

async function requirePlan(planId: string, { rolePlans }: Needed): Promise<RolePlan> {
  const plan = await rolePlans.get(planId);
  if (plan) return plan;
  throw new SpartaError('not-found', say('This plan is gone. Nothing was changed.'), {
    hint: say('/mod-sync-roles makes a new one.'),
  });
}

async function decide(
  plan: RolePlan,
  { by, now, retried, from, to }: Decision & { from: RolePlan['state']; to: 'released' | 'undone' },
  ports: Needed,
): Promise<void> {
  const at = new Date(now).toISOString();
  const decided = await ports.rolePlans.decide(plan.id, { from, to, by, at });
  const resumed = retried && plan.state === to && plan.by === by;
  if (!decided && !resumed)
    throw new SpartaError('conflict', say('Somebody decided this already. Nothing was changed.'));
  await ports.bus.publish(plan.userIds.map((operatorId) => factOf(plan.id, to, operatorId, at)));
  await ports.audit.record({
    id: `roles-${to}:${plan.id}`,
    at,
    actor: by,
    action: to === 'released' ? 'released role changes for' : 'took back role changes for',
    subject: ports.settings.guildId,
    detail: `${plan.userIds.length} people, plan ${plan.id}`,
  });
}

function factOf(planId: string, what: 'released' | 'undone', operatorId: string, at: string): Fact {
  const id = `roles-${what}:${planId}:${operatorId}`;
  return { kind: `roles.${what}`, id, version: 1, at, operatorId, planId };
}
