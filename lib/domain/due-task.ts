import * as v from 'valibot';

/**
 * `retry`: Discord did not take it. `held`: the quiet is over. `escalate`: time to acknowledge is up. `digest`: a day
 * or a week is over. `look-ahead`: new duties may be known.
 */
export const DUE_TASKS = ['retry', 'held', 'escalate', 'digest', 'look-ahead'] as const;

/** Something to be done for somebody at a time. */
export const dueTask = v.object({
  task: v.picklist(DUE_TASKS),
  /** Unix seconds. */
  at: v.number(),
  /** A snowflake, or `channel`. */
  recipient: v.string(),
  /** Id of the alert it is about; absent in digests. */
  alertId: v.optional(v.string()),
});
export type DueTask = v.InferOutput<typeof dueTask>;

/** One task of one recipient at one time, with every alert it is about. */
export interface DueGroup {
  task: DueTask['task'];
  at: number;
  recipient: string;
  alertIds: readonly string[];
}

/** Alerts in one group: a fact on the bus has 256 KB at most, and an id some 200 characters. */
const GROUP_MOST = 50;

export function groupsOf(tasks: readonly DueTask[]): DueGroup[] {
  const groups = new Map<string, DueTask[]>();
  for (const each of tasks) {
    const key = `${each.task} ${each.at} ${each.recipient}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const parts = Array.from({ length: Math.ceil(group.length / GROUP_MOST) }, (_, part) =>
      group.slice(part * GROUP_MOST, (part + 1) * GROUP_MOST),
    );
    return parts.flatMap((part): DueGroup[] => {
      const [first] = part;
      if (!first) return [];
      const alertIds = part.flatMap(({ alertId }) => alertId ?? []);
      return [{ task: first.task, at: first.at, recipient: first.recipient, alertIds }];
    });
  });
}
