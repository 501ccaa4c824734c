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
}

/** Desired minus actual. Roles no rule governs are left alone. */
export function planRoles(
  rules: readonly RoleRule[],
  subject: RoleSubject,
  actual: readonly string[],
  settings: Settings,
): RoleChange[] {
  return rules.flatMap((rule) => {
    const roleId = rule.roleId(settings);
    const { holds, why } = rule.holds(subject);
    if (holds === actual.includes(roleId)) return [];
    return [{ roleId, change: holds ? 'add' : 'remove', reason: `${rule.name}: ${why}` }];
  });
}
