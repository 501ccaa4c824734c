import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import { decided, OPERATOR_STATUSES, type OperatorStatus } from '../../lib/domain/operator.ts';
import type { Operators } from '../../lib/ports.ts';
import { delegationsContract } from './delegations.ts';
import { operatorSearchContract } from './operator-search.ts';
import { pagingContract } from './paging.ts';
import { aChallenge, addressOf, aLink, anOperator, letterCases, operatorId, walk } from './samples.ts';
import { unreachedContract } from './unreached.ts';

export type Needs = Pick<Stores, 'operators' | 'challenges'>;
type Proof = Parameters<Operators['prove']>[0];

/** What every store of operators does. `make` gives an empty one. */
export function operatorsContract(make: () => Promise<Needs>): void {
  const NOW = Date.UTC(2026, 5, 1);

  /** An operator as it comes to be: challenged, proven, and where asked decided upon. */
  async function register(stores: Needs, number: number, status: OperatorStatus = 'pending') {
    const challenge = await stores.challenges.issue(aChallenge(number));
    const entry: Proof = { challenge, operator: anOperator(number), link: aLink(number), now: NOW };
    const added = await stores.operators.prove(entry);
    if (status === 'pending') return added;
    const after = decided(added, { status, by: operatorId(999), now: NOW });
    await stores.operators.replace(after);
    return after;
  }

  describe('proving', () => {
    test('makes the operator, adds the link and marks the challenge used', async () => {
      const stores = await make();
      const challenge = await stores.challenges.issue(aChallenge(1));
      const entry = { challenge, operator: anOperator(1), link: aLink(1), now: NOW };
      expect(await stores.operators.prove(entry)).toEqual(anOperator(1));
      expect(await stores.operators.get(operatorId(1))).toEqual(anOperator(1));
      expect(await stores.operators.linksOf(operatorId(1))).toEqual([aLink(1)]);
      expect(await stores.challenges.get(challenge.id)).toEqual({ ...challenge, usedAt: NOW / 1000 });
    });

    test('leaves an operator that is there already as it is', async () => {
      const stores = await make();
      const approved = await register(stores, 1, 'approved');
      const challenge = await stores.challenges.issue(aChallenge(1));
      const link = aLink(1, { address: addressOf(50) });
      const operator = anOperator(1, { discordHandle: 'another name', ethereumAddress: addressOf(50) });
      expect(await stores.operators.prove({ challenge, operator, link, now: NOW })).toEqual(approved);
      expect(await stores.operators.get(approved.id)).toEqual(approved);
      expect(await stores.operators.linksOf(approved.id)).toHaveLength(2);
    });

    test('a used challenge is a conflict and writes nothing', async () => {
      const stores = await make();
      const challenge = await stores.challenges.issue(aChallenge(1));
      await stores.operators.prove({ challenge, operator: anOperator(1), link: aLink(1), now: NOW });
      const again = { challenge, operator: anOperator(2), link: aLink(2), now: NOW };
      await expect(stores.operators.prove(again)).rejects.toMatchObject({ code: 'conflict' });
      expect(await stores.operators.get(operatorId(2))).toBeUndefined();
      expect(await stores.operators.linksOf(operatorId(2))).toEqual([]);
      expect(await stores.operators.linksTo(addressOf(2))).toEqual([]);
      expect([...(await stores.operators.watched()).keys()]).toEqual([addressOf(1)]);
      expect((await stores.operators.list({}, { limit: 10 })).items).toHaveLength(1);
    });

    test('a challenge that was never issued is a conflict and writes nothing', async () => {
      const stores = await make();
      const entry = { challenge: aChallenge(1), operator: anOperator(1), link: aLink(1), now: NOW };
      await expect(stores.operators.prove(entry)).rejects.toMatchObject({ code: 'conflict' });
      expect(await stores.operators.get(operatorId(1))).toBeUndefined();
      expect(await stores.challenges.get(entry.challenge.id)).toBeUndefined();
    });

    test('of twenty at once with one challenge exactly one wins, and nothing is half written', async () => {
      const stores = await make();
      const challenge = await stores.challenges.issue(aChallenge(1));
      const tries = Array.from({ length: 20 }, (_, at) =>
        stores.operators.prove({ challenge, operator: anOperator(at), link: aLink(at), now: NOW }),
      );
      const results = await Promise.allSettled(tries);
      const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value.id] : []));
      const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []));
      expect(won).toHaveLength(1);
      expect(lost).toEqual(Array.from({ length: 19 }, () => 'conflict'));
      const { items } = await stores.operators.list({}, { limit: 100 });
      expect(items.map(({ id }) => id)).toEqual(won);
      expect((await stores.operators.list({ status: 'pending' }, { limit: 100 })).items).toEqual(items);
      const links = await Promise.all(results.map((_, at) => stores.operators.linksOf(operatorId(at))));
      expect(links.flat().map((link) => link.operatorId)).toEqual(won);
      expect([...(await stores.operators.watched()).keys()]).toHaveLength(1);
    });

    test('one person may answer many challenges at once and stays one operator', async () => {
      const stores = await make();
      const numbers = [1, 2, 3, 4, 5];
      const challenges = await Promise.all(numbers.map(() => stores.challenges.issue(aChallenge(1))));
      await Promise.all(
        challenges.map((challenge, at) => {
          const link = aLink(1, { address: addressOf(10 + at) });
          return stores.operators.prove({ challenge, operator: anOperator(1), link, now: NOW });
        }),
      );
      expect((await stores.operators.list({}, { limit: 10 })).items).toEqual([anOperator(1)]);
      expect(await stores.operators.linksOf(operatorId(1))).toHaveLength(5);
    });
  });

  describe('not reached', () => unreachedContract(make));

  describe('replacing', () => {
    test('writes the new status and who decided', async () => {
      const stores = await make();
      const approved = await register(stores, 1, 'approved');
      expect(await stores.operators.get(approved.id)).toEqual(approved);
      expect(approved).toMatchObject({ status: 'approved', decidedBy: operatorId(999), version: 2 });
    });

    test('drops what the new one no longer says', async () => {
      const stores = await make();
      const { decidedBy: _by, decidedAt: _at, ...rest } = await register(stores, 1, 'approved');
      const after = { ...rest, version: 3 };
      await stores.operators.replace(after);
      expect(await stores.operators.get(after.id)).toEqual(after);
    });

    test('a stale one is a conflict and changes nothing', async () => {
      const stores = await make();
      const before = await register(stores, 1);
      const approved = decided(before, { status: 'approved', by: operatorId(8), now: NOW });
      const rejected = decided(before, { status: 'rejected', by: operatorId(9), now: NOW });
      await stores.operators.replace(approved);
      await expect(stores.operators.replace(rejected)).rejects.toMatchObject({ code: 'conflict' });
      await expect(stores.operators.replace(approved)).rejects.toMatchObject({ code: 'conflict' });
      expect(await stores.operators.get(before.id)).toEqual(approved);
    });

    test('of twenty decisions at once exactly one stands', async () => {
      const stores = await make();
      const before = await register(stores, 1);
      const results = await Promise.allSettled(
        Array.from({ length: 20 }, (_, at) =>
          stores.operators.replace(decided(before, { status: 'approved', by: operatorId(at), now: NOW })),
        ),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await stores.operators.get(before.id)).toMatchObject({ status: 'approved', version: 2 });
    });

    test('somebody unknown cannot be replaced', async () => {
      const { operators } = await make();
      await expect(operators.replace(anOperator(1, { version: 2 }))).rejects.toMatchObject({
        code: 'conflict',
      });
      expect(await operators.get(operatorId(1))).toBeUndefined();
    });
  });

  describe('links', () => {
    test('the same one twice changes nothing', async () => {
      const { operators } = await make();
      await operators.link(aLink(1));
      await operators.link(aLink(1, { proof: addressOf(7), createdAt: '2027-01-01T00:00:00.000Z' }));
      expect(await operators.linksOf(operatorId(1))).toEqual([aLink(1)]);
    });

    test('an address may belong to many, and one may hold it in many roles', async () => {
      const { operators } = await make();
      const links = [
        aLink(1, { address: addressOf(5) }),
        aLink(1, { address: addressOf(5), role: 'withdrawer', proof: addressOf(8) }),
        aLink(2, { address: addressOf(5), proof: addressOf(9) }),
        aLink(3),
      ];
      for (const link of links) await operators.link(link);
      const found = await operators.linksTo(addressOf(5));
      expect(found).toHaveLength(3);
      expect(found).toEqual(expect.arrayContaining(links.slice(0, 3)));
      expect(await operators.linksTo(addressOf(6))).toEqual([]);
    });

    test.each(letterCases(addressOf(0xabcdef)))(
      'an address in %s is the same address',
      async (_, address) => {
        const { operators } = await make();
        await operators.link(aLink(1, { address }));
        await operators.link(aLink(1, { address: addressOf(0xabcdef) }));
        const expected = [aLink(1, { address: addressOf(0xabcdef) })];
        expect(await operators.linksTo(address)).toEqual(expected);
        expect(await operators.linksOf(operatorId(1))).toEqual(expected);
        expect([...(await operators.watched()).keys()]).toEqual([addressOf(0xabcdef)]);
      },
    );

    test('validators are watched, each once; accounts that only signed are not', async () => {
      const { operators } = await make();
      await operators.link(aLink(1));
      await operators.link(aLink(2, { address: addressOf(1) }));
      await operators.link(aLink(2, { address: addressOf(1), role: 'withdrawer', proof: addressOf(8) }));
      await operators.link(aLink(3, { role: 'withdrawer', proof: addressOf(8) }));
      await operators.link(aLink(4, { role: 'provider-admin', proof: addressOf(9) }));
      await operators.link(aLink(5, { role: 'wallet' }));
      await operators.link(aLink(6, { role: 'withdrawer' }));
      await operators.link(aLink(7, { role: 'provider-admin' }));
      const watched = await operators.watched();
      expect([...watched.keys()].toSorted()).toEqual([addressOf(1), addressOf(3), addressOf(4)]);
      expect(watched.get(addressOf(3))).toEqual([aLink(3).operatorId]);
    });

    test('an account is the operator with all links, of whatever kind, and of nobody else', async () => {
      const stores = await make();
      const approved = await register(stores, 1, 'approved');
      await register(stores, 2);
      const own = aLink(1, { address: addressOf(50), role: 'wallet' });
      await stores.operators.link(own);
      const createdAt = own.createdAt;
      const ids = { ownerId: operatorId(1), delegateId: operatorId(2) };
      await stores.operators.delegate({ ...ids, address: addressOf(1), createdAt });
      const { operator, links } = await stores.operators.account(operatorId(1));
      expect(operator).toEqual(approved);
      expect(links).toHaveLength(2);
      expect(links).toEqual(expect.arrayContaining([aLink(1), own]));
      expect((await stores.operators.account(operatorId(2))).links).toHaveLength(2);
      expect(await stores.operators.account(operatorId(3))).toEqual({ operator: undefined, links: [] });
    });

    test('somebody unknown has none', async () => {
      const { operators } = await make();
      expect(await operators.linksOf(operatorId(1))).toEqual([]);
      expect(await operators.get(operatorId(1))).toBeUndefined();
    });
  });

  describe('unlinking', () => {
    const attester = addressOf(5);
    const mine = { operatorId: operatorId(1), address: attester };

    test('takes both roles and the watch, and leaves a wallet and other addresses', async () => {
      const { operators } = await make();
      const roles = ['attester', 'withdrawer', 'provider-admin', 'wallet'] as const;
      for (const role of roles) {
        const proof = role === 'attester' || role === 'wallet' ? 'signature' : addressOf(9);
        await operators.link(aLink(1, { address: attester, role, proof }));
      }
      await operators.link(aLink(1));
      const { removed, last } = await operators.unlink(mine);
      expect(removed.map(({ role }) => role).sort()).toEqual(['attester', 'provider-admin', 'withdrawer']);
      expect(last).toBe(true);
      const kept = await operators.linksOf(operatorId(1));
      expect(kept.map(({ address, role }) => `${address} ${role}`).sort()).toEqual([
        `${addressOf(1)} attester`,
        `${attester} wallet`,
      ]);
      expect([...(await operators.watched()).keys()]).toEqual([addressOf(1)]);
    });

    test('keeps the address watched while somebody else is linked to it', async () => {
      const { operators } = await make();
      await operators.link(aLink(1, { address: attester }));
      await operators.link(aLink(2, { address: attester, role: 'withdrawer', proof: addressOf(9) }));
      expect(await operators.unlink(mine)).toMatchObject({ last: false });
      expect([...(await operators.watched()).keys()]).toEqual([attester]);
      expect(await operators.linksTo(attester)).toMatchObject([{ operatorId: operatorId(2) }]);
      expect(await operators.unlink({ operatorId: operatorId(2), address: attester })).toMatchObject({
        last: true,
      });
      expect([...(await operators.watched()).keys()]).toEqual([]);
    });

    test('a second time, or by a stranger, removes nothing and says whether it is watched', async () => {
      const { operators } = await make();
      await operators.link(aLink(1, { address: attester }));
      const stranger = { operatorId: operatorId(9), address: attester };
      expect(await operators.unlink(stranger)).toEqual({ removed: [], last: false, delegates: [] });
      expect(await operators.linksOf(operatorId(1))).toHaveLength(1);
      await operators.unlink(mine);
      expect(await operators.unlink(mine)).toEqual({ removed: [], last: true, delegates: [] });
    });

    test('an address linked again is watched again', async () => {
      const { operators } = await make();
      await operators.link(aLink(1, { address: attester }));
      await operators.unlink(mine);
      await operators.link(aLink(1, { address: attester }));
      expect([...(await operators.watched()).keys()]).toEqual([attester]);
      expect(await operators.unlink(mine)).toMatchObject({ last: true });
    });

    test('the same link twice is left by unlinking once', async () => {
      const { operators } = await make();
      await operators.link(aLink(1, { address: attester }));
      await operators.link(aLink(1, { address: attester }));
      expect(await operators.unlink(mine)).toMatchObject({ last: true });
      expect([...(await operators.watched()).keys()]).toEqual([]);
    });

    test('many who leave at once are all gone, and exactly one of them was the last', async () => {
      const { operators } = await make();
      const people = [1, 2, 3, 4, 5, 6];
      for (const number of people) await operators.link(aLink(number, { address: attester }));
      const ends = await Promise.all(
        people.map((number) => operators.unlink({ operatorId: operatorId(number), address: attester })),
      );
      expect(ends.filter(({ last }) => last)).toHaveLength(1);
      expect(await operators.linksTo(attester)).toEqual([]);
      expect([...(await operators.watched()).keys()]).toEqual([]);
    });

    test('an address is watched exactly where somebody is linked, whoever comes while others go', async () => {
      const { operators } = await make();
      await operators.link(aLink(1, { address: attester }));
      await Promise.all([operators.unlink(mine), operators.link(aLink(2, { address: attester }))]);
      expect(await operators.linksTo(attester)).toHaveLength(1);
      expect([...(await operators.watched()).keys()]).toEqual([attester]);
    });

    test.each(letterCases(addressOf(0xabcdef)))(
      'an address in %s is the same address',
      async (_, address) => {
        const { operators } = await make();
        await operators.link(aLink(1, { address: addressOf(0xabcdef) }));
        expect((await operators.unlink({ operatorId: operatorId(1), address })).removed).toHaveLength(1);
        expect([...(await operators.watched()).keys()]).toEqual([]);
      },
    );
  });

  delegationsContract(make, register);
  operatorSearchContract(make);

  describe('the list of all', () => {
    pagingContract(async () => {
      const stores = await make();
      for (let number = 1; number <= 8; number += 1) {
        await register(stores, number, OPERATOR_STATUSES[number % 4] ?? 'pending');
      }
      return {
        read: (page) => stores.operators.list({}, page),
        readOther: (page) => stores.operators.list({ status: 'pending' }, page),
        expected: [8, 7, 6, 5, 4, 3, 2, 1].map(operatorId),
        nameOf: ({ id }) => id,
        ordered: true,
      };
    });

    test('shows everybody once while their status changes between the pages', async () => {
      const stores = await make();
      for (let number = 1; number <= 6; number += 1) await register(stores, number);
      const first = await stores.operators.list({}, { limit: 3 });
      for (const each of [...first.items, anOperator(1)]) {
        await stores.operators.replace(decided(each, { status: 'approved', by: operatorId(9), now: NOW }));
      }
      const second = await stores.operators.list({}, { limit: 3, cursor: first.nextCursor });
      const seen = [...first.items, ...second.items].map(({ id }) => id);
      expect(seen).toEqual([6, 5, 4, 3, 2, 1].map(operatorId));
      expect(second.items.at(-1)).toMatchObject({ status: 'approved' });
    });

    test('people who came in the same millisecond are all in it', async () => {
      const stores = await make();
      const createdAt = '2026-01-01T00:00:00.000Z';
      for (let number = 1; number <= 7; number += 1) {
        const challenge = await stores.challenges.issue(aChallenge(number));
        const operator = anOperator(number, { createdAt });
        await stores.operators.prove({ challenge, operator, link: aLink(number), now: NOW });
      }
      const pages = await walk((page) => stores.operators.list({ status: 'pending' }, page), 2);
      const ids = pages.flat().map(({ id }) => id);
      expect(ids.sort()).toEqual([1, 2, 3, 4, 5, 6, 7].map(operatorId));
    });
  });

  describe('the list of one status', () => {
    pagingContract(async () => {
      const stores = await make();
      for (let number = 1; number <= 7; number += 1) await register(stores, number, 'approved');
      await register(stores, 8);
      return {
        read: (page) => stores.operators.list({ status: 'approved' }, page),
        readOther: (page) => stores.operators.list({}, page),
        expected: [7, 6, 5, 4, 3, 2, 1].map(operatorId),
        nameOf: ({ id }) => id,
        ordered: true,
      };
    });

    test('follows a change of status', async () => {
      const stores = await make();
      await register(stores, 1, 'suspended');
      expect((await stores.operators.list({ status: 'pending' }, { limit: 5 })).items).toEqual([]);
      expect((await stores.operators.list({ status: 'suspended' }, { limit: 5 })).items).toHaveLength(1);
    });
  });

  test('what is handed out is a copy', async () => {
    const stores = await make();
    const before = await register(stores, 1);
    before.discordHandle = 'changed by the caller';
    expect(await stores.operators.get(operatorId(1))).toEqual(anOperator(1));
  });
}
