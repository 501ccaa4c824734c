import { defineRole, planRoles } from '../../../lib/kit/role.ts';
import { fakePorts } from '../../fakes/ports.ts';

const { settings } = fakePorts();
const rule = (roleId: string, holds: boolean) =>
  defineRole({
    name: `rule-${roleId}`,
    summary: 'x',
    roleId: () => roleId,
    holds: () => ({ holds, why: holds ? 'earned' : 'lost' }),
  });
const subject = { validators: [] };

test.each<[string, boolean, string[], unknown[]]>([
  ['deserved and missing is given', true, [], [{ roleId: 'r', change: 'add', reason: 'rule-r: earned' }]],
  ['deserved and held stays', true, ['r'], []],
  ['undeserved and held is taken', false, ['r'], [{ roleId: 'r', change: 'remove', reason: 'rule-r: lost' }]],
  ['undeserved and missing stays so', false, [], []],
])('a role that is %s', (_name, holds, actual, plan) => {
  expect(planRoles([rule('r', holds)], subject, actual, settings)).toEqual(plan);
});

test('roles that no rule governs are never touched', () => {
  expect(planRoles([rule('r', true)], subject, ['moderator', 'booster', 'r'], settings)).toEqual([]);
});
