/** Role changes that are carried out together, and can be taken back together. */
export interface RolePlan {
  id: string;
  /** ISO 8601. */
  at: string;
  /** Whose roles would change. */
  userIds: readonly string[];
  /** `held`: waits for a moderator. */
  state: 'held' | 'released' | 'undone';
  /** The moderator who decided last, and when. */
  by?: string | undefined;
  decidedAt?: string | undefined;
}

export interface MadeRoleChange {
  userId: string;
  roleId: string;
  change: 'add' | 'remove';
}

/** Plans, changes made for them, and who keeps a role for a while. All of it goes after 30 days. */
export interface RolePlans {
  /** The same id keeps the first. */
  keep(plan: RolePlan): Promise<void>;
  get(id: string): Promise<RolePlan | undefined>;
  /** False where the plan is not in the state before (any more); then nothing was written. */
  decide(
    id: string,
    decision: { from: RolePlan['state']; to: RolePlan['state']; by: string; at: string },
  ): Promise<boolean>;
  noteChange(planId: string, change: MadeRoleChange): Promise<void>;
  changesOf(planId: string): Promise<MadeRoleChange[]>;
  /** Milliseconds since 1970 from which a role is due to go; undefined where it is not. */
  dueSince(userId: string, roleId: string): Promise<number | undefined>;
  /** Notes that it is due, where it was not; gives since when. */
  noteDue(userId: string, roleId: string, now: number): Promise<number>;
  notDue(userId: string, roleId: string): Promise<void>;
  /** Leaves somebody's roles as they are until then, milliseconds since 1970. */
  pin(userId: string, until: number): Promise<void>;
  pinnedUntil(userId: string): Promise<number | undefined>;
}
