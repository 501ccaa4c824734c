import type { OperatorStatus } from '../../../lib/domain/operator.ts';
import { isModerator, requireModerator, requireOperator, type Access } from '../../../lib/kit/access.ts';
import type { Caller } from '../../../lib/kit/interaction.ts';
import { anOperator, operatorId } from '../../contracts/samples.ts';

const ROLE = '1100000000000000007';
const caller = (changes: Partial<Caller> = {}): Caller => ({
  userId: operatorId(1),
  handle: 'Olga',
  roleIds: [],
  permissions: '0',
  ...changes,
});

describe('moderators', () => {
  test.each<[string, Partial<Caller>, string[], boolean]>([
    ['holds the configured role', { roleIds: [ROLE] }, [ROLE], true],
    ['holds one of several', { roleIds: ['1', ROLE] }, ['2', ROLE], true],
    ['holds another role', { roleIds: ['1'] }, [ROLE], false],
    ['is administrator, and a role is configured', { permissions: '8' }, [ROLE], false],
    ['may manage the server, and no role is configured', { permissions: '32' }, [], true],
    ['is administrator, and no role is configured', { permissions: '8' }, [], true],
    ['may do everything else beyond 2^53', { permissions: String((2n ** 60n - 1n) & ~40n) }, [], false],
  ])('somebody who %s', (_name, changes, roles, expected) => {
    expect(isModerator(caller(changes), roles)).toBe(expected);
  });

  test('who is none is told what it needs', () => {
    expect(() => requireModerator(caller(), [ROLE])).toThrow(
      expect.objectContaining({ code: 'forbidden', hint: `It needs one of these roles: <@&${ROLE}>.` }),
    );
    expect(() => requireModerator(caller(), [])).toThrow(
      expect.objectContaining({ hint: 'It needs the permission Manage Server.' }),
    );
  });
});

describe('operators', () => {
  test.each<[Access, OperatorStatus | 'unknown', RegExp | 'passes']>([
    ['registered', 'unknown', /not registered yet/],
    ['registered', 'pending', 'passes'],
    ['registered', 'approved', 'passes'],
    ['registered', 'rejected', /is rejected/],
    ['registered', 'suspended', /is suspended/],
    ['operator', 'unknown', /not registered yet/],
    ['operator', 'pending', /waits for a moderator/],
    ['operator', 'approved', 'passes'],
    ['operator', 'rejected', /is rejected/],
    ['operator', 'suspended', /is suspended/],
  ])('a command for %s, asked by somebody %s', (access, status, expected) => {
    const person = anOperator(1, status === 'unknown' ? {} : { status });
    const check = () => requireOperator(access, status === 'unknown' ? undefined : person);
    if (expected === 'passes') expect(check()).toEqual(person);
    else
      expect(check).toThrow(
        expect.objectContaining({ code: 'forbidden', message: expect.stringMatching(expected) }),
      );
  });
});
