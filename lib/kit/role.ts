import type { Operator } from '../domain/operator.ts';
import type { Validator } from '../domain/validator.ts';
import type { Settings } from '../ports.ts';

/** What a role rule decides from. `operator` is absent for somebody we do not know. */
export interface RoleSubject {
  operator?: Operator | undefined;
  validators: readonly Validator[];
}

/** Whether a role is deserved, and why, in words for the audit log. */
export interface Verdict {
  holds: boolean;
  why: string;
  /** Seconds somebody keeps the role from when it is due to go; none where it goes at once. */
  graceSeconds?: number;
}

export interface RoleRule {
  /** The file's name. */
  name: string;
  summary: string;
  /** The configured role this rule governs; no other role is ever touched. */
  roleId(settings: Settings): string;
  holds(subject: RoleSubject): Verdict;
}

export function defineRole(spec: RoleRule): RoleRule {
  return spec;
}

export interface RoleChange {
  roleId: string;
  change: 'add' | 'remove';
  reason: string;
  graceSeconds?: number;
}

/** Desired minus actual. Roles no rule governs are left alone. */
export function planRoles(
  rules: readonly RoleRule[],
  subject: RoleSubject,
  actual: readonly string[],
  settings: Settings,
): RoleChange[] {
  return rules.flatMap((rule): RoleChange[] => {
    const roleId = rule.roleId(settings);
    const { holds, why, graceSeconds } = rule.holds(subject);
    if (holds === actual.includes(roleId)) return [];
    const reason = `${rule.name}: ${why}`;
    if (holds) return [{ roleId, change: 'add', reason }];
    return [{ roleId, change: 'remove', reason, ...(graceSeconds === undefined ? {} : { graceSeconds }) }];
  });
}
