import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import type { DueTask } from '../../lib/domain/due-task.ts';
import { operatorId } from './samples.ts';

/** What every store of tasks that wait for a time does. `make` gives an empty one. */
export function duesContract(make: () => Promise<Pick<Stores, 'dues'>>): void {
  const task = (at: number, changes: Partial<DueTask> = {}): DueTask => ({
    task: 'held',
    at,
    recipient: operatorId(1),
    alertId: '11155111:0xaa:0xbb:missed-duties:1:warning',
    ...changes,
  });

  test('a task is due from its second on, the longest due first', async () => {
    const { dues } = await make();
    const all = [task(300), task(100), task(200, { task: 'digest', alertId: undefined })];
    for (const each of all) await dues.add(each);
    expect(await dues.until(99)).toEqual([]);
    expect(await dues.until(100)).toEqual([task(100)]);
    expect((await dues.until(300)).map(({ at }) => at)).toEqual([100, 200, 300]);
  });

  test('the same task twice is one; another alert, person or kind is another', async () => {
    const { dues } = await make();
    const others = [{}, {}, { alertId: 'x' }, { recipient: 'channel' }, { task: 'retry' as const }];
    for (const change of others) await dues.add(task(1, change));
    expect(await dues.until(1)).toHaveLength(4);
  });

  test('what was removed is not due; removing it twice is no error', async () => {
    const { dues } = await make();
    await dues.add(task(1));
    await dues.add(task(1, { alertId: 'x' }));
    await dues.remove(task(1));
    await dues.remove(task(1));
    expect(await dues.until(9)).toEqual([task(1, { alertId: 'x' })]);
  });
}
