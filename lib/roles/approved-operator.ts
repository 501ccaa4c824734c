import { defineRole } from '../kit/role.ts';

/** A validator in one of these has left the set, or is on its way out. */
const LEFT = new Set(['zombie', 'exiting']);

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
    return { holds: false, why: `none of ${validators.length} validators is left (${ejected} ejected)` };
  },
});
