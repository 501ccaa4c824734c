import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import type { RolePlan } from '../../lib/ports.ts';
import { operatorId } from './samples.ts';

const plan: RolePlan = {
  id: 'p1',
  at: '2026-01-01T00:00:00.000Z',
  userIds: [operatorId(1), operatorId(2)],
  state: 'held',
};
const decision = { by: operatorId(9), at: '2026-01-01T01:00:00.000Z' };

/** What every store of role plans does. `make` gives an empty one. */
export function rolePlansContract(make: () => Promise<Pick<Stores, 'rolePlans'>>): void {
  test('a plan is kept once, as it first was', async () => {
    const { rolePlans } = await make();
    await rolePlans.keep(plan);
    await rolePlans.keep({ ...plan, userIds: [] });
    expect(await rolePlans.get('p1')).toEqual(plan);
    expect(await rolePlans.get('p2')).toBeUndefined();
  });

  test('it is decided once, whoever decides at the same time', async () => {
    const { rolePlans } = await make();
    await rolePlans.keep(plan);
    const release = () => rolePlans.decide('p1', { ...decision, from: 'held', to: 'released' });
    const ends = await Promise.all([release(), release(), release()]);
    expect(ends.filter(Boolean)).toHaveLength(1);
    expect(await rolePlans.get('p1')).toMatchObject({ state: 'released', by: decision.by });
    expect(await rolePlans.decide('p2', { ...decision, from: 'held', to: 'released' })).toBe(false);
    expect(await rolePlans.decide('p1', { ...decision, from: 'released', to: 'undone' })).toBe(true);
  });

  test('changes made for a plan are told of that plan alone', async () => {
    const { rolePlans } = await make();
    const change = { userId: operatorId(1), roleId: operatorId(5), change: 'add' as const };
    await rolePlans.noteChange('p1', change);
    await rolePlans.noteChange('p1', change);
    await rolePlans.noteChange('p2', { ...change, userId: operatorId(2) });
    expect(await rolePlans.changesOf('p1')).toEqual([change]);
    expect(await rolePlans.changesOf('p3')).toEqual([]);
  });

  test('a role is due from when it first was, until it no longer is', async () => {
    const { rolePlans } = await make();
    const [user, role] = [operatorId(1), operatorId(5)];
    expect(await rolePlans.dueSince(user, role)).toBeUndefined();
    expect(await rolePlans.noteDue(user, role, 1000)).toBe(1000);
    expect(await rolePlans.noteDue(user, role, 2000)).toBe(1000);
    expect(await rolePlans.dueSince(user, role)).toBe(1000);
    await rolePlans.notDue(user, role);
    await rolePlans.notDue(user, role);
    expect(await rolePlans.dueSince(user, role)).toBeUndefined();
  });

  test('somebody is left alone until the latest time that was said', async () => {
    const { rolePlans } = await make();
    expect(await rolePlans.pinnedUntil(operatorId(1))).toBeUndefined();
    await rolePlans.pin(operatorId(1), 5000);
    await rolePlans.pin(operatorId(1), 7000);
    expect(await rolePlans.pinnedUntil(operatorId(1))).toBe(7000);
  });
}
