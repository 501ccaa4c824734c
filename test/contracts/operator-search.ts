import { decided, type Operator, type OperatorStatus } from '../../lib/domain/operator.ts';
import type { Operators } from '../../lib/ports.ts';
import type { Needs } from './operators.ts';
import { aChallenge, aLink, anOperator, operatorId } from './samples.ts';

const NOW = Date.UTC(2026, 5, 1);

/** How operators are found while somebody types. */
export function operatorSearchContract(make: () => Promise<Needs>): void {
  async function add(stores: Needs, number: number, changes: Partial<Operator> = {}) {
    const { status = 'pending', ...rest } = changes;
    const challenge = await stores.challenges.issue(aChallenge(number));
    const operator = anOperator(number, rest);
    const added = await stores.operators.prove({ challenge, operator, link: aLink(number), now: NOW });
    if (status !== 'pending')
      await stores.operators.replace(decided(added, { status, by: operatorId(999), now: NOW }));
  }

  async function idsOf(
    operators: Operators,
    typed: string,
    more: { statuses?: OperatorStatus[]; limit?: number } = {},
  ) {
    const found = await operators.search({ typed, limit: 25, ...more });
    return found.map(({ id }) => id);
  }

  describe('searching', () => {
    test.each([
      ['the beginning of the name', 'ann', [1]],
      ['another case', 'ANN', [1]],
      ['a later word', 'valid', [1, 2]],
      ['a word behind a sign', 'eth', [2]],
      ['without the accent', 'jose', [2]],
      ['with the accent', 'JOSÉ', [2]],
      ['two words in any order', 'valid ann', [1]],
      ['a name of emoji', '🚀', [3]],
      ['the address', '0xABCDEF0000', [1, 2, 3, 4]],
      ['one whole address', anOperator(4).ethereumAddress.toUpperCase(), [4]],
      ['the id', operatorId(3), [3]],
      ['a mention', `<@${operatorId(2)}>`, [2]],
      ['the inside of a word', 'alidator', []],
      ['two words of which one is nobody’s', 'ann zzz', []],
      ['the fifth word', 'five', []],
    ])('finds by %s', async (_name, typed, expected) => {
      const stores = await make();
      await add(stores, 1, { discordHandle: 'Anna Validator' });
      await add(stores, 2, { discordHandle: 'José-Validación.eth' });
      await add(stores, 3, { discordHandle: '🚀🚀' });
      await add(stores, 4, { discordHandle: 'one two three four five' });
      expect((await idsOf(stores.operators, typed)).toSorted()).toEqual(expected.map(operatorId));
    });

    test('shows what a choice needs, in the order of the words, each person once', async () => {
      const stores = await make();
      await add(stores, 1, { discordHandle: 'node carla' });
      await add(stores, 2, { discordHandle: 'Node Bert Noderunner' });
      await add(stores, 3, { discordHandle: 'nodelta', status: 'approved' });
      const found = await stores.operators.search({ typed: 'nod', limit: 25 });
      expect(found.map(({ discordHandle }) => discordHandle).toSorted()).toEqual(
        ['node carla', 'Node Bert Noderunner', 'nodelta'].toSorted(),
      );
      expect(found.at(-1)).toEqual({
        id: operatorId(3),
        discordHandle: 'nodelta',
        ethereumAddress: anOperator(3).ethereumAddress,
        status: 'approved',
      });
    });

    test('nothing typed shows those who wait before all others, newest first', async () => {
      const stores = await make();
      const statuses = ['approved', 'pending', 'suspended', 'pending', 'rejected', 'approved'] as const;
      for (const [at, status] of statuses.entries()) await add(stores, at + 1, { status });
      expect(await idsOf(stores.operators, '  ')).toEqual([4, 2, 6, 1, 5, 3].map(operatorId));
      expect(await idsOf(stores.operators, '', { limit: 3 })).toEqual([4, 2, 6].map(operatorId));
      expect(await idsOf(stores.operators, '', { statuses: ['suspended', 'approved'] })).toEqual(
        [6, 1, 3].map(operatorId),
      );
      expect(await idsOf(stores.operators, '', { statuses: [] })).toEqual([]);
    });

    test('finds the few of a status behind the many of another', async () => {
      const stores = await make();
      for (let number = 1; number <= 12; number += 1) {
        const status = number > 9 ? 'suspended' : 'approved';
        await add(stores, number, { discordHandle: `Mara ${String(number).padStart(2, '0')}`, status });
      }
      const limit = 2;
      expect(await idsOf(stores.operators, 'mara', { statuses: ['suspended'], limit })).toHaveLength(2);
      const all = await idsOf(stores.operators, 'mara', { statuses: ['suspended', 'rejected'], limit: 5 });
      expect(all.toSorted()).toEqual([10, 11, 12].map(operatorId));
      expect(await idsOf(stores.operators, 'mara', { statuses: ['pending'], limit })).toEqual([]);
    });

    test('follows a decision and a new name', async () => {
      const stores = await make();
      await add(stores, 1, { discordHandle: 'Old Name', status: 'approved' });
      const { operators } = stores;
      expect(await idsOf(operators, 'old', { statuses: ['pending'] })).toEqual([]);
      expect(await idsOf(operators, 'old', { statuses: ['approved'] })).toEqual([operatorId(1)]);
      const before = await operators.get(operatorId(1));
      if (!before) throw new Error('Nobody was added.');
      await operators.replace({ ...before, discordHandle: 'New Name', version: before.version + 1 });
      expect(await idsOf(operators, 'old')).toEqual([]);
      expect(await idsOf(operators, 'new')).toEqual([operatorId(1)]);
      expect(await operators.search({ typed: 'name', limit: 5 })).toMatchObject([
        { discordHandle: 'New Name', status: 'approved' },
      ]);
    });

    test('a replacing that was refused changes nothing of it', async () => {
      const stores = await make();
      await add(stores, 1, { discordHandle: 'Old Name' });
      const stale = anOperator(1, { discordHandle: 'New Name', status: 'approved', version: 5 });
      await expect(stores.operators.replace(stale)).rejects.toMatchObject({ code: 'conflict' });
      expect(await idsOf(stores.operators, 'new')).toEqual([]);
      expect(await idsOf(stores.operators, 'old', { statuses: ['pending'] })).toEqual([operatorId(1)]);
    });

    test('who answered no challenge is not found', async () => {
      const stores = await make();
      const entry = { challenge: aChallenge(1), operator: anOperator(1), link: aLink(1), now: NOW };
      await expect(stores.operators.prove(entry)).rejects.toMatchObject({ code: 'conflict' });
      expect(await idsOf(stores.operators, 'person')).toEqual([]);
    });
  });
}
