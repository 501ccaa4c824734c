import { decided, newOperator, OPERATOR_STATUSES } from '../../../lib/domain/operator.ts';
import { anOperator } from '../../contracts/samples.ts';

const NOW = Date.UTC(2026, 10, 22);

test('a new operator waits for a moderator', () => {
  const made = newOperator({ id: '1100000000000000003', address: '0xaa', handle: 'Olga', now: NOW });
  expect(made).toMatchObject({ status: 'pending', version: 1, createdAt: '2026-11-22T00:00:00.000Z' });
  expect(made).not.toHaveProperty('decidedBy');
});

test.each(OPERATOR_STATUSES.flatMap((from) => OPERATOR_STATUSES.map((to) => [from, to] as const)))(
  'from %s to %s',
  (from, to) => {
    const before = anOperator(1, { status: from, version: 4 });
    const decide = () => decided(before, { status: to, by: '1100000000000000004', now: NOW });
    if (from === to) expect(decide).toThrow(expect.objectContaining({ code: 'conflict' }));
    else
      expect(decide()).toEqual({
        ...before,
        status: to,
        decidedBy: '1100000000000000004',
        decidedAt: '2026-11-22T00:00:00.000Z',
        version: 5,
      });
  },
);
