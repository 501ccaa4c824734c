import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { aCommittee } from './duty-samples.ts';
import { addressOf, CHAIN_ID, letterCases, OTHER_ROLLUP, ROLLUP } from './samples.ts';

/** What every store of committees does. `make` gives an empty one. */
export function committeesContract(make: () => Promise<Pick<Stores, 'committees'>>): void {
  const where = { chainId: CHAIN_ID, rollup: ROLLUP };

  test('those that are known are read, soonest first, and only of the epochs asked for', async () => {
    const { committees } = await make();
    for (const epoch of [9, 100, 7]) await committees.save(aCommittee(epoch));
    await committees.save(aCommittee(8, { rollup: OTHER_ROLLUP }));
    const found = await committees.of(where, [100, 9, 8, 9]);
    expect(found).toEqual([aCommittee(9), aCommittee(100)]);
    expect(await committees.of(where, [])).toEqual([]);
  });

  test.each(letterCases(ROLLUP))('a rollup in %s is one', async (_, rollup) => {
    const { committees } = await make();
    await committees.save(aCommittee(1, { rollup }));
    expect(await committees.of({ chainId: CHAIN_ID, rollup }, [1])).toEqual([aCommittee(1)]);
  });

  test('a provisional committee is replaced by a later reading, and by a settled one of the same block', async () => {
    const { committees } = await make();
    await committees.save(aCommittee(5, { provisional: true, block: 10 }));
    await committees.save(aCommittee(5, { provisional: true, block: 11, members: [addressOf(9)] }));
    expect(await committees.of(where, [5])).toMatchObject([{ members: [addressOf(9)], block: 11 }]);
    await committees.save(aCommittee(5, { block: 11 }));
    expect(await committees.of(where, [5])).toMatchObject([{ provisional: false }]);
  });

  test('a settled one is not replaced by a provisional one, nor a reading by an older one', async () => {
    const { committees } = await make();
    const settled = aCommittee(5, { block: 20 });
    await committees.save(settled);
    await committees.save(aCommittee(5, { provisional: true, block: 30 }));
    await committees.save(aCommittee(5, { block: 19, members: [] }));
    expect(await committees.of(where, [5])).toEqual([settled]);
  });

  test('who proposes may be unknown in a slot', async () => {
    const { committees } = await make();
    const entry = aCommittee(3, { proposers: [null, addressOf(1), null, null], escapeHatchOpen: true });
    await committees.save(entry);
    expect(await committees.of(where, [3])).toEqual([entry]);
  });

  test('after 60 days it is gone', async () => {
    const { committees } = await make();
    const endsAt = Math.floor(Date.now() / 1000) - 61 * 24 * 3600;
    await committees.save(aCommittee(2, { endsAt }));
    expect(await committees.of(where, [2])).toEqual([]);
  });
}
