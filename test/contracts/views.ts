import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { pagingContract } from './paging.ts';
import type { Attendance } from '../../lib/domain/attendance.ts';
import type { Parameters } from '../../lib/domain/parameters.ts';
import {
  aChainInfo,
  addressOf,
  anEpoch,
  aSet,
  CHAIN_ID,
  letterCases,
  OTHER_ROLLUP,
  ROLLUP,
} from './samples.ts';

function aRuleBook(changes: Partial<Parameters> = {}): Parameters {
  return {
    chainId: CHAIN_ID,
    rollup: ROLLUP,
    block: { number: 5000, hash: '0x5000', time: 1_790_000_000 },
    values: { owner: OTHER_ROLLUP, localEjectionThresholdWei: '98000000000000000000000' },
    ...changes,
  };
}

function anAttendance(epoch: number, changes: Partial<Attendance> = {}): Attendance {
  return {
    chainId: CHAIN_ID,
    rollup: ROLLUP,
    epoch,
    slots: [
      { slot: epoch * 2, state: 'proposed', attested: 46, committee: 47 },
      { slot: epoch * 2 + 1, state: 'unknown', committee: 47 },
    ],
    source: 'node',
    ...changes,
  };
}

/** What every store of views does. `make` gives an empty one. */
export function viewsContract(make: () => Promise<Stores>): void {
  describe('the chain card', () => {
    test('is not there before the monitor has looked', async () => {
      const { views } = await make();
      expect(await views.chainInfo()).toBeUndefined();
    });

    test('is the last one saved', async () => {
      const { views } = await make();
      await views.saveChainInfo(aChainInfo());
      const { committee: _committee, slashing: _slashing, ...rest } = aChainInfo({ readAt: 1_790_000_072 });
      await views.saveChainInfo(rest);
      expect(await views.chainInfo()).toEqual(rest);
    });

    test('keeps the whole set with what it was before, and the tries that led to nothing', async () => {
      const { views } = await make();
      const before = { attesters: 488, stakeWei: '97600000000000000000000000' };
      const card = aChainInfo({
        set: { ...aSet(), epoch: 41, before },
        setTries: { epoch: 42, failed: 2 },
      });
      await views.saveChainInfo(card);
      expect(await views.chainInfo()).toEqual(card);
    });

    test('an earlier look never replaces a later one', async () => {
      const { views } = await make();
      await views.saveChainInfo(aChainInfo({ readAt: 200, slot: 2 }));
      await views.saveChainInfo(aChainInfo({ readAt: 100, slot: 1 }));
      expect(await views.chainInfo()).toMatchObject({ readAt: 200, slot: 2 });
    });

    test('a look at another network replaces it, whatever its time', async () => {
      const { views } = await make();
      await views.saveChainInfo(aChainInfo({ readAt: 200 }));
      await views.saveChainInfo(aChainInfo({ readAt: 100, registry: addressOf(9) }));
      expect(await views.chainInfo()).toMatchObject({ registry: addressOf(9) });
      await views.saveChainInfo(aChainInfo({ readAt: 50, registry: addressOf(9), chainId: 1 }));
      expect(await views.chainInfo()).toMatchObject({ chainId: 1 });
    });
  });

  describe('the rules of a rollup', () => {
    test('are not there before they were read', async () => {
      const { views } = await make();
      expect(await views.parameters({ chainId: CHAIN_ID, rollup: ROLLUP })).toBeUndefined();
    });

    test.each(letterCases(ROLLUP))('are those last saved, in %s', async (_name, rollup) => {
      const { views } = await make();
      await views.saveParameters(aRuleBook({ values: { flushSizeMax: '4' } }));
      await views.saveParameters(aRuleBook({ rollup }));
      expect(await views.parameters({ chainId: CHAIN_ID, rollup })).toEqual(aRuleBook());
    });

    test('an older reading never replaces a newer one', async () => {
      const { views } = await make();
      await views.saveParameters(aRuleBook());
      const block = { ...aRuleBook().block, number: 4999 };
      await views.saveParameters(aRuleBook({ block, values: {} }));
      expect(await views.parameters({ chainId: CHAIN_ID, rollup: ROLLUP })).toEqual(aRuleBook());
    });

    test.each([
      ['another rollup', { rollup: OTHER_ROLLUP }],
      ['another chain', { chainId: 1 }],
    ])('are not those of %s', async (_name, other) => {
      const { views } = await make();
      await views.saveParameters(aRuleBook());
      const key = { chainId: CHAIN_ID, rollup: ROLLUP, ...other };
      expect(await views.parameters(key)).toBeUndefined();
      await views.saveParameters(aRuleBook({ ...other, values: { owner: ROLLUP } }));
      expect(await views.parameters({ chainId: CHAIN_ID, rollup: ROLLUP })).toEqual(aRuleBook());
    });
  });

  describe('epochs', () => {
    pagingContract(async () => {
      const { views, audit } = await make();
      for (const epoch of [3, 9, 1, 100, 2, 10, 8]) await views.saveEpoch(anEpoch(epoch));
      return {
        read: (page) => views.epochs(page),
        readOther: (page) => audit.of('EPOCHS', page),
        expected: ['100', '10', '9', '8', '3', '2', '1'],
        nameOf: ({ epoch }) => `${epoch}`,
        ordered: true,
      };
    });

    test('one that is seen again replaces what was known of it', async () => {
      const { views } = await make();
      const { committee: _committee, ...rest } = anEpoch(5);
      await views.saveEpoch(rest);
      await views.saveEpoch(anEpoch(5, { queueLength: 99 }));
      expect((await views.epochs({ limit: 5 })).items).toEqual([anEpoch(5, { queueLength: 99 })]);
    });

    test('each keeps the set that was read in it, and one without has none', async () => {
      const { views } = await make();
      const { nearEjection: _near, exits: _exits, watched: _watched, ...known } = aSet();
      const epochs = [anEpoch(7), anEpoch(6, { set: known }), anEpoch(5, { set: aSet() })];
      for (const epoch of epochs) await views.saveEpoch(epoch);
      expect((await views.epochs({ limit: 5 })).items).toEqual(epochs);
    });

    test('the first epoch of a new rollup is newer than the last of the old one', async () => {
      const { views } = await make();
      await views.saveEpoch(anEpoch(4000));
      const { startsAt } = anEpoch(4001);
      await views.saveEpoch(anEpoch(0, { rollup: OTHER_ROLLUP, startsAt }));
      expect((await views.epochs({ limit: 5 })).items.map(({ epoch }) => epoch)).toEqual([0, 4000]);
    });
  });

  describe('attendances', () => {
    test('are those asked for and known, soonest first', async () => {
      const { views } = await make();
      for (const epoch of [100, 9, 10]) await views.saveAttendance(anAttendance(epoch));
      const where = { chainId: CHAIN_ID, rollup: ROLLUP };
      expect(await views.attendances(where, [100, 9, 9, 8])).toEqual([anAttendance(9), anAttendance(100)]);
      expect(await views.attendances(where, [])).toEqual([]);
    });

    test('what is learned later replaces what was known', async () => {
      const { views } = await make();
      await views.saveAttendance(anAttendance(5));
      const later = anAttendance(5, { slots: [{ slot: 10, state: 'missed', committee: 47 }], source: 'l1' });
      await views.saveAttendance(later);
      expect(await views.attendances({ chainId: CHAIN_ID, rollup: ROLLUP }, [5])).toEqual([later]);
    });

    test.each(letterCases(ROLLUP))('belong to one rollup of one chain, in %s', async (_name, rollup) => {
      const { views } = await make();
      await views.saveAttendance(anAttendance(5, { rollup }));
      expect(await views.attendances({ chainId: CHAIN_ID, rollup }, [5])).toEqual([anAttendance(5)]);
      expect(await views.attendances({ chainId: 1, rollup }, [5])).toEqual([]);
      expect(await views.attendances({ chainId: CHAIN_ID, rollup: OTHER_ROLLUP }, [5])).toEqual([]);
    });
  });
}
