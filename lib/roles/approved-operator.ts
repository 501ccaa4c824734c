import { defineRole } from '../kit/role.ts';

/** A validator in one of these has left the set, or is on its way out. */
const LEFT = new Set(['zombie', 'exiting']);

/** A day to add another validator, for whoever left by their own will; who was ejected has none. */
const GRACE_SECONDS = 24 * 60 * 60;

export const approvedOperator = defineRole({
  name: 'approved-operator',
  summary: 'Approved by a moderator, and not every validator of theirs was ejected or is exiting',
  roleId: (settings) => settings.operatorRoleId,
  holds({ operator, validators }) {
    if (!operator) return { holds: false, why: 'not registered' };
    if (operator.status !== 'approved') return { holds: false, why: `registration is ${operator.status}` };
    if (validators.length === 0) return { holds: true, why: 'approved, no validator watched yet' };
    const staying = validators.filter(({ status }) => !LEFT.has(status));
    if (staying.length > 0)
      return {
        holds: true,
        why: `approved, ${staying.length} of ${validators.length} validators in good standing`,
      };
    const ejected = validators.filter(({ status }) => status === 'zombie').length;
    return {
      holds: false,
      why: `none of ${validators.length} validators is left (${ejected} ejected)`,
      // Whoever moves to another machine exits first and adds the next one after.
      ...(ejected === 0 ? { graceSeconds: GRACE_SECONDS } : {}),
    };
  },
});
