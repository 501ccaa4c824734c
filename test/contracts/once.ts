import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';

/** What every claim of work does. `make` gives an empty store. */
export function onceContract(make: () => Promise<Pick<Stores, 'once'>>): void {
  const DAY_MS = 24 * 60 * 60 * 1000;
  /** From now on, since what is finished is remembered for a day of the real clock. */
  const at = (seconds: number) => ({ now: START + seconds * 1000, leaseSeconds: 60 });
  const START = Date.now();

  test('the first gets the work, the next is told that it is running', async () => {
    const { once } = await make();
    expect(await once.begin('work', at(0))).toBe('fresh');
    expect(await once.begin('work', at(1))).toBe('running');
    expect(await once.begin('other work', at(1))).toBe('fresh');
  });

  test('of twenty at once exactly one gets the work', async () => {
    const { once } = await make();
    const claims = await Promise.all(Array.from({ length: 20 }, () => once.begin('work', at(0))));
    expect(claims.filter((claim) => claim === 'fresh')).toHaveLength(1);
    expect(claims.filter((claim) => claim === 'running')).toHaveLength(19);
  });

  test('a claim lapses with its lease and not before', async () => {
    const { once } = await make();
    await once.begin('work', at(0));
    expect(await once.begin('work', at(59.999))).toBe('running');
    expect(await once.begin('work', at(60))).toBe('fresh');
    expect(await once.begin('work', at(61))).toBe('running');
  });

  test('of twenty who find a lapsed claim exactly one gets the work', async () => {
    const { once } = await make();
    await once.begin('work', at(0));
    const claims = await Promise.all(Array.from({ length: 20 }, () => once.begin('work', at(120))));
    expect(claims.filter((claim) => claim === 'fresh')).toHaveLength(1);
  });

  test('what is done stays done, lease or not, and gives its result', async () => {
    const { once } = await make();
    await once.begin('work', at(0));
    expect(await once.resultOf('work')).toBeUndefined();
    await once.finish('work', 'what came of it');
    expect(await once.begin('work', at(1))).toBe('done');
    expect(await once.begin('work', at(3600))).toBe('done');
    expect(await once.resultOf('work')).toBe('what came of it');
  });

  test('work may be done without a result', async () => {
    const { once } = await make();
    await once.begin('work', at(0));
    await once.finish('work');
    expect(await once.begin('work', at(1))).toBe('done');
    expect(await once.resultOf('work')).toBeUndefined();
    expect(await once.resultOf('never begun')).toBeUndefined();
  });

  test('what is done is remembered for a day, and then forgotten', async () => {
    const { once } = await make();
    await once.begin('work', at(0));
    await once.finish('work');
    expect(await once.begin('work', at(DAY_MS / 1000 - 10))).toBe('done');
    expect(await once.begin('work', at(DAY_MS / 1000 + 3600))).toBe('fresh');
  });

  test('a claim given back may be taken at once', async () => {
    const { once } = await make();
    await once.begin('work', at(0));
    await once.release('work');
    expect(await once.begin('work', at(1))).toBe('fresh');
  });

  test('giving back what is done does not undo it', async () => {
    const { once } = await make();
    await once.begin('work', at(0));
    await once.finish('work', 'result');
    await once.release('work');
    expect(await once.begin('work', at(1))).toBe('done');
    expect(await once.resultOf('work')).toBe('result');
  });

  test('giving back what nobody holds is no error', async () => {
    const { once } = await make();
    await once.release('work');
    expect(await once.begin('work', at(0))).toBe('fresh');
  });

  test('work that is finished without a claim is done', async () => {
    const { once } = await make();
    await once.finish('work', 'early');
    expect(await once.begin('work', at(0))).toBe('done');
    expect(await once.resultOf('work')).toBe('early');
  });
}
