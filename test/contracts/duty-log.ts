import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { aDutyRecord } from './duty-samples.ts';
import { pagingContract } from './paging.ts';
import { addressOf, CHAIN_ID, letterCases, OTHER_ROLLUP } from './samples.ts';

/** What every log of duties does. `make` gives an empty one. */
export function dutyLogContract(make: () => Promise<Pick<Stores, 'dutyLog' | 'audit'>>): void {
  const who = { chainId: CHAIN_ID, attester: addressOf(1) };

  describe('pages of one attester', () => {
    pagingContract(async () => {
      const { dutyLog, audit } = await make();
      await dutyLog.save([3, 9, 1, 100, 2, 10, 8].map((epoch) => aDutyRecord(epoch)));
      await dutyLog.save([aDutyRecord(50, { attester: addressOf(2) }), aDutyRecord(51, { chainId: 1 })]);
      return {
        read: (page) => dutyLog.of(who, page),
        readOther: (page) => audit.of('DUTY', page),
        expected: ['100', '10', '9', '8', '3', '2', '1'],
        nameOf: ({ epoch }) => `${epoch}`,
        ordered: true,
      };
    });
  });

  test('the first epoch of a new rollup is newer than the last of the old one', async () => {
    const { dutyLog } = await make();
    const { startsAt } = aDutyRecord(4001);
    await dutyLog.save([aDutyRecord(4000), aDutyRecord(0, { rollup: OTHER_ROLLUP, startsAt })]);
    expect((await dutyLog.of(who, { limit: 5 })).items.map(({ epoch }) => epoch)).toEqual([0, 4000]);
  });

  test('a record judged further replaces the one before, one judged less does not', async () => {
    const { dutyLog } = await make();
    const { judgedTo: _, ...unjudged } = aDutyRecord(5);
    await dutyLog.save([unjudged]);
    await dutyLog.save([aDutyRecord(5, { judgedTo: 170, streak: 1 })]);
    await dutyLog.save([aDutyRecord(5, { judgedTo: 169, streak: 2 })]);
    await dutyLog.save([unjudged]);
    expect((await dutyLog.of(who, { limit: 5 })).items).toMatchObject([{ judgedTo: 170, streak: 1 }]);
  });

  test('saved twice it is there once, and a final one stays', async () => {
    const { dutyLog } = await make();
    const final = aDutyRecord(5, { final: true });
    await dutyLog.save([final]);
    await dutyLog.save([final]);
    await dutyLog.save([aDutyRecord(5, { judgedTo: 500, final: true, streak: 9 })]);
    expect((await dutyLog.of(who, { limit: 5 })).items).toEqual([final]);
  });

  test('of an epoch, those of the attesters asked for are read', async () => {
    const { dutyLog } = await make();
    const records = [1, 2, 3].map((number) => aDutyRecord(7, { attester: addressOf(number) }));
    await dutyLog.save([...records, aDutyRecord(8)]);
    const found = await dutyLog.ofEpoch(aDutyRecord(7), [
      addressOf(1),
      addressOf(3),
      addressOf(9),
      addressOf(1),
    ]);
    expect(found.map(({ attester }) => attester).sort()).toEqual([addressOf(1), addressOf(3)]);
    expect(await dutyLog.ofEpoch(aDutyRecord(7), [])).toEqual([]);
  });

  test.each(letterCases(addressOf(0xabcdef)))('an attester in %s is one', async (_, attester) => {
    const { dutyLog } = await make();
    await dutyLog.save([aDutyRecord(7, { attester })]);
    const lower = addressOf(0xabcdef);
    expect((await dutyLog.of({ ...who, attester }, { limit: 5 })).items).toMatchObject([{ attester: lower }]);
    expect(await dutyLog.ofEpoch(aDutyRecord(7), [attester])).toMatchObject([{ attester: lower }]);
  });
}
