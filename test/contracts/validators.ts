import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import type { Validator, ValidatorKey } from '../../lib/domain/validator.ts';
import { pagingContract } from './paging.ts';
import {
  aChainInfo,
  addressOf,
  aValidator,
  CHAIN_ID,
  letterCases,
  operatorId,
  OTHER_ROLLUP,
  ROLLUP,
} from './samples.ts';

function keyOf({ chainId, rollup, address }: Validator): ValidatorKey {
  return { chainId, rollup, attester: address };
}

function ids(validators: readonly Validator[]): string[] {
  return validators.map(({ id }) => id).sort();
}

/** What every store of validators does. `make` gives an empty one. */
export function validatorsContract(make: () => Promise<Pick<Stores, 'validators' | 'views'>>): void {
  const full = aValidator(1, {
    status: 'queued',
    withdrawer: addressOf(2),
    queuePosition: 3,
    followsLatest: true,
    life: {
      stage: 'queue-stuck',
      cause: 'not-falling',
      since: 1_790_000_000,
      noted: 1000,
      evidence: { id: 'x', block: { number: 1000, hash: '0x01', time: 1_790_000_000 } },
      past: [{ stage: 'queued', since: 1_789_000_000, noted: 900 }],
      queue: { position: 3, fellEpoch: 12 },
    },
    withdrawableAt: 1_790_500_000,
    duties: {
      attestations: { missed: 1, total: 10, streak: 0 },
      proposals: { missed: 0, total: 1, streak: 0 },
      fromSlot: 10,
      toSlot: 90,
    },
  });

  describe('readings', () => {
    test('are read back as they were', async () => {
      const { validators } = await make();
      await validators.saveReadings([full, aValidator(2)]);
      expect(await validators.get(keyOf(full))).toEqual(full);
      expect(await validators.get(keyOf(aValidator(2)))).toEqual(aValidator(2));
      expect(await validators.get(keyOf(aValidator(3)))).toBeUndefined();
    });

    test('who pays for proposals is read back, and takes the place of whoever did before as a whole', async () => {
      const { validators } = await make();
      const paid = { address: addressOf(7), slot: 9, reservedWei: '20', feeWei: '3', etherWei: '100' };
      await validators.saveReadings([{ ...full, publisher: paid }]);
      expect((await validators.get(keyOf(full)))?.publisher).toEqual(paid);
      const publisher = { address: addressOf(8), slot: 10, reservedWei: '21' };
      await validators.saveReadings([{ ...full, publisher, block: full.block + 1 }]);
      expect((await validators.get(keyOf(full)))?.publisher).toEqual(publisher);
    });

    test('a life takes the place of the one before as a whole', async () => {
      const { validators } = await make();
      await validators.saveReadings([full]);
      const life = { stage: 'validating', since: 1_790_000_600, noted: 1050 } as const;
      const { queuePosition: _place, followsLatest: _follows, ...rest } = full;
      await validators.saveReadings([{ ...rest, block: 1050, life }]);
      const row = await validators.get(keyOf(full));
      expect(row?.life).toEqual(life);
      expect(row).not.toHaveProperty('followsLatest');
    });

    test('none at all change nothing', async () => {
      const { validators } = await make();
      await validators.saveReadings([]);
      expect((await validators.list({}, { limit: 5 })).items).toEqual([]);
    });

    test('a row keeps its date and its operator', async () => {
      const { validators } = await make();
      const added = aValidator(1, { operatorId: operatorId(1) });
      await validators.add(added);
      const reading = aValidator(1, {
        status: 'exiting',
        operatorId: operatorId(2),
        block: 1001,
        createdAt: '2027-01-01T00:00:00.000Z',
      });
      await validators.saveReadings([reading]);
      expect(await validators.get(keyOf(added))).toEqual({
        ...added,
        status: 'exiting',
        block: 1001,
      });
    });

    test('what a newer one does not say is forgotten', async () => {
      const { validators } = await make();
      await validators.saveReadings([full]);
      const after = aValidator(1, { block: 1001 });
      await validators.saveReadings([after]);
      expect(await validators.get(keyOf(full))).toEqual(after);
    });

    test('an older block never replaces a newer one', async () => {
      const { validators } = await make();
      const newer = aValidator(1, { block: 2000, stakeWei: '5' });
      await validators.saveReadings([newer]);
      await validators.saveReadings([aValidator(1, { block: 1999, stakeWei: '6' })]);
      expect(await validators.get(keyOf(newer))).toEqual(newer);
    });

    test('of readings that arrive at once the newest block stays', async () => {
      const { validators } = await make();
      const blocks = [5, 3, 9, 1, 7, 2, 8, 4, 6];
      await Promise.all(
        blocks.map((block) => validators.saveReadings([aValidator(1, { block, stakeWei: `${block}` })])),
      );
      expect(await validators.get(keyOf(aValidator(1)))).toMatchObject({ block: 9, stakeWei: '9' });
    });

    test('of two readings of one validator in one call the newer block counts', async () => {
      const { validators } = await make();
      const [older, newer] = [aValidator(1, { block: 1 }), aValidator(1, { block: 2, stakeWei: '7' })];
      await validators.saveReadings([newer, older]);
      expect(await validators.get(keyOf(newer))).toEqual(newer);
    });

    test('the same block read again with more known is kept', async () => {
      const { validators } = await make();
      await validators.saveReadings([aValidator(1)]);
      const more = aValidator(1, { withdrawableAt: 1_790_500_000 });
      await validators.saveReadings([more]);
      expect(await validators.get(keyOf(more))).toEqual(more);
    });

    test('an unchanged validator is seen as of ten minutes ago at most', async () => {
      const { validators } = await make();
      await validators.saveReadings([aValidator(1, { block: 1, lastSeen: 1_790_000_000 })]);
      await validators.saveReadings([aValidator(1, { block: 51, lastSeen: 1_790_000_600 })]);
      expect(await validators.get(keyOf(aValidator(1)))).toMatchObject({
        block: 51,
        lastSeen: 1_790_000_600,
      });
    });

    test('more than one request can hold are all written and all read', async () => {
      const { validators } = await make();
      const many = Array.from({ length: 230 }, (_, at) => aValidator(at));
      await validators.saveReadings(many);
      const found = await validators.ofAttesters(
        many.map(({ address }) => address),
        { chainId: CHAIN_ID },
      );
      expect(ids(found)).toEqual(ids(many));
    });
  });

  describe('adding', () => {
    test('makes a row where there is none', async () => {
      const { validators } = await make();
      await validators.add(full);
      expect(await validators.get(keyOf(full))).toEqual(full);
    });

    test('leaves a row that is there as it is', async () => {
      const { validators } = await make();
      const first = aValidator(1, { operatorId: operatorId(1) });
      await validators.add(first);
      await validators.add({ ...full, block: 9999, operatorId: operatorId(2) });
      expect(await validators.get(keyOf(first))).toEqual(first);
    });

    test('a row the monitor made gets the operator who adds it first', async () => {
      const { validators } = await make();
      await validators.saveReadings([aValidator(1)]);
      await validators.add({ ...full, operatorId: operatorId(1) });
      await validators.add({ ...full, operatorId: operatorId(2) });
      expect(await validators.get(keyOf(full))).toEqual(aValidator(1, { operatorId: operatorId(1) }));
      const { items } = await validators.list({ operatorId: operatorId(1) }, { limit: 5 });
      expect(ids(items)).toEqual([full.id]);
    });
  });

  describe('by attester', () => {
    const onBoth = [aValidator(1), aValidator(1, { rollup: OTHER_ROLLUP })];
    const onOtherChain = aValidator(1, { chainId: 1 });

    test('the same attester on another rollup or chain is another row', async () => {
      const { validators } = await make();
      await validators.saveReadings([...onBoth, onOtherChain, aValidator(2)]);
      expect(ids(await validators.ofAttester(addressOf(1)))).toEqual(ids([...onBoth, onOtherChain]));
      expect(await validators.ofAttester(addressOf(3))).toEqual([]);
    });

    test('many at once, on one chain', async () => {
      const { validators } = await make();
      await validators.saveReadings([...onBoth, onOtherChain, aValidator(2), aValidator(3)]);
      const asked = [addressOf(1), addressOf(2), addressOf(1), addressOf(77)];
      const found = await validators.ofAttesters(asked, { chainId: CHAIN_ID });
      expect(ids(found)).toEqual(ids([...onBoth, aValidator(2)]));
      expect(await validators.ofAttesters(asked, { chainId: 5 })).toEqual([]);
      expect(await validators.ofAttesters([], { chainId: CHAIN_ID })).toEqual([]);
    });

    test('with the chain’s card it is the same rows, and no card is no error', async () => {
      const { validators, views } = await make();
      await validators.saveReadings([...onBoth, onOtherChain, aValidator(3)]);
      const where = { chainId: CHAIN_ID };
      const without = await validators.standing([addressOf(1), addressOf(77)], where);
      expect({ ...without, rows: ids(without.rows) }).toEqual({ rows: ids(onBoth), info: undefined });
      await views.saveChainInfo(aChainInfo());
      expect((await validators.standing([addressOf(1)], where)).info).toEqual(aChainInfo());
      expect(await validators.standing([], where)).toEqual({ rows: [], info: aChainInfo() });
    });

    test('one that was only added is found', async () => {
      const { validators } = await make();
      await validators.add(aValidator(1));
      expect(await validators.ofAttesters([addressOf(1)], { chainId: CHAIN_ID })).toEqual([aValidator(1)]);
    });

    test.each(letterCases(addressOf(0xabcdef)))(
      'an address in %s is the same address',
      async (_, address) => {
        const { validators } = await make();
        const upperRollup = `0x${ROLLUP.slice(2).toUpperCase()}` as const;
        const expected = aValidator(0xabcdef);
        await validators.saveReadings([aValidator(1, { address, rollup: upperRollup })]);
        expect(await validators.get({ chainId: CHAIN_ID, rollup: ROLLUP, attester: address })).toEqual(
          expected,
        );
        expect(await validators.ofAttester(address)).toEqual([expected]);
        expect(await validators.ofAttesters([address], { chainId: CHAIN_ID })).toEqual([expected]);
      },
    );
  });

  describe('releasing', () => {
    const onBoth = ['first', 'second'].map((_, at) =>
      aValidator(1, { rollup: at === 0 ? ROLLUP : OTHER_ROLLUP, operatorId: operatorId(1) }),
    );
    const entry = { attester: addressOf(1), chainId: CHAIN_ID, operatorId: operatorId(1) };

    test('after the last one every row of the attester on this chain goes, and no other', async () => {
      const { validators } = await make();
      const others = [aValidator(1, { chainId: 1 }), aValidator(2)];
      for (const each of [...onBoth, ...others]) await validators.add(each);
      await validators.release({ ...entry, last: true });
      expect(await validators.ofAttesters([addressOf(1)], { chainId: CHAIN_ID })).toEqual([]);
      expect(ids((await validators.list({}, { limit: 9 })).items)).toEqual(ids(others));
    });

    test('while others stay the rows stay, and forget who added them', async () => {
      const { validators } = await make();
      for (const each of onBoth) await validators.add(each);
      await validators.release({ ...entry, last: false });
      const kept = await validators.ofAttesters([addressOf(1)], { chainId: CHAIN_ID });
      expect(kept).toHaveLength(2);
      expect(kept.filter((row) => row.operatorId !== undefined)).toEqual([]);
      expect((await validators.list({ operatorId: operatorId(1) }, { limit: 9 })).items).toEqual([]);
    });

    test('somebody else who added it stays named', async () => {
      const { validators } = await make();
      await validators.add(aValidator(1, { operatorId: operatorId(2) }));
      await validators.release({ ...entry, last: false });
      expect(await validators.ofAttester(addressOf(1))).toMatchObject([{ operatorId: operatorId(2) }]);
    });

    test('an attester without rows is no error', async () => {
      const { validators } = await make();
      await validators.release({ ...entry, last: true });
      await validators.release({ ...entry, last: false });
      expect(await validators.ofAttester(addressOf(1))).toEqual([]);
    });
  });

  describe.each([
    ['the list of all', undefined],
    ['the list of one operator', operatorId(1)],
  ])('%s', (_, filter) => {
    pagingContract(async () => {
      const { validators } = await make();
      const mine = Array.from({ length: 8 }, (_, at) =>
        aValidator(at, { operatorId: operatorId(1), rollup: at < 5 ? ROLLUP : OTHER_ROLLUP }),
      );
      const others =
        filter === undefined ? [] : [aValidator(50), aValidator(51, { operatorId: operatorId(2) })];
      for (const each of [...mine, ...others]) await validators.add(each);
      return {
        read: (page) => validators.list({ operatorId: filter }, page),
        readOther: (page) => validators.list({ operatorId: operatorId(2) }, page),
        expected: ids(mine),
        nameOf: ({ id }) => id,
        ordered: false,
      };
    });
  });
}
