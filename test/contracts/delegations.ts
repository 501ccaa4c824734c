import type { Operator } from '../../lib/domain/operator.ts';
import type { Needs } from './operators.ts';
import { addressOf, aLink, letterCases, operatorId } from './samples.ts';

/** What every store of operators does with those an owner lets see their validator. */
export function delegationsContract(
  make: () => Promise<Needs>,
  register: (stores: Needs, number: number) => Promise<Operator>,
): void {
  const attester = addressOf(0xabcdef);
  const createdAt = '2026-02-01T00:00:00.000Z';
  const from = (owner: number, delegate: number, address = attester) => ({
    ownerId: operatorId(owner),
    delegateId: operatorId(delegate),
    address,
  });
  const linkOf = (owner: number, delegate: number) =>
    aLink(delegate, { address: attester, role: 'delegate', proof: operatorId(owner), createdAt });

  /** Owners 1 and 2 of the one validator, and 3 and 4, who proved nothing about it. */
  async function team() {
    const stores = await make();
    for (const number of [1, 2, 3, 4]) await register(stores, number);
    await stores.operators.link(aLink(1, { address: attester }));
    await stores.operators.link(aLink(2, { address: attester, role: 'withdrawer', proof: addressOf(2) }));
    return stores;
  }

  describe('delegating', () => {
    test('links the delegate, whom both sides find, and has nothing else watched', async () => {
      const { operators } = await team();
      const before = [...(await operators.watched()).keys()];
      await operators.delegate({ ...from(1, 3), createdAt });
      expect(await operators.linksOf(operatorId(3))).toContainEqual(linkOf(1, 3));
      expect(await operators.linksTo(attester)).toContainEqual(linkOf(1, 3));
      expect(await operators.delegatesOf(operatorId(1))).toEqual([linkOf(1, 3)]);
      expect(await operators.delegatesOf(operatorId(3))).toEqual([]);
      expect([...(await operators.watched()).keys()].toSorted()).toEqual(before.toSorted());
    });

    test('the same twice changes nothing', async () => {
      const { operators } = await team();
      await operators.delegate({ ...from(1, 3), createdAt });
      await operators.delegate({ ...from(1, 3), createdAt: '2027-01-01T00:00:00.000Z' });
      expect(await operators.delegatesOf(operatorId(1))).toEqual([linkOf(1, 3)]);
      expect((await operators.linksTo(attester)).filter(({ role }) => role === 'delegate')).toEqual([
        linkOf(1, 3),
      ]);
    });

    test('by who does not control it, or is a delegate themselves, is forbidden', async () => {
      const { operators } = await team();
      await operators.delegate({ ...from(1, 3), createdAt });
      for (const owner of [3, 4]) {
        await expect(operators.delegate({ ...from(owner, 2), createdAt })).rejects.toMatchObject({
          code: 'forbidden',
        });
      }
      expect(await operators.delegatesOf(operatorId(3))).toEqual([]);
    });

    test('by an account that only signed as its own kind of withdrawer is forbidden', async () => {
      const { operators } = await team();
      await operators.link(aLink(4, { address: attester, role: 'withdrawer' }));
      await expect(operators.delegate({ ...from(4, 3), createdAt })).rejects.toMatchObject({
        code: 'forbidden',
      });
    });

    test('to nobody registered is not found, and nothing is left of it', async () => {
      const { operators } = await team();
      await expect(operators.delegate({ ...from(1, 77), createdAt })).rejects.toMatchObject({
        code: 'not-found',
      });
      expect(await operators.delegatesOf(operatorId(1))).toEqual([]);
      expect(await operators.linksOf(operatorId(77))).toEqual([]);
    });

    test('taking it back takes both sides, once, and leaves what others gave', async () => {
      const { operators } = await team();
      await operators.delegate({ ...from(1, 3), createdAt });
      await operators.delegate({ ...from(2, 3), createdAt });
      expect(await operators.revoke(from(1, 3))).toBe(true);
      expect(await operators.revoke(from(1, 3))).toBe(false);
      expect(await operators.delegatesOf(operatorId(1))).toEqual([]);
      const delegated = (await operators.linksOf(operatorId(3))).filter(({ role }) => role === 'delegate');
      expect(delegated).toEqual([linkOf(2, 3)]);
    });

    test('the owner’s unlinking takes their delegates along and nobody else’s', async () => {
      const { operators } = await team();
      await operators.delegate({ ...from(1, 3), createdAt });
      await operators.delegate({ ...from(1, 4), createdAt });
      await operators.delegate({ ...from(2, 4), createdAt });
      const { delegates, last } = await operators.unlink({ operatorId: operatorId(1), address: attester });
      expect(delegates.map(({ operatorId }) => operatorId).sort()).toEqual([operatorId(3), operatorId(4)]);
      expect(last).toBe(false);
      expect((await operators.linksTo(attester)).filter(({ role }) => role === 'delegate')).toEqual([
        linkOf(2, 4),
      ]);
      await expect(operators.delegate({ ...from(1, 3), createdAt })).rejects.toMatchObject({
        code: 'forbidden',
      });
    });

    test('a delegate who unlinks takes nothing from the owner', async () => {
      const { operators } = await team();
      await operators.delegate({ ...from(1, 3), createdAt });
      const left = await operators.unlink({ operatorId: operatorId(3), address: attester });
      expect(left).toEqual({ removed: [], last: false, delegates: [] });
      expect(await operators.linksTo(attester)).toHaveLength(3);
    });

    test('whoever leaves while somebody is let in leaves nobody let in behind', async () => {
      const { operators } = await team();
      const delegating = operators.delegate({ ...from(1, 3), createdAt }).catch(() => undefined);
      await operators.unlink({ operatorId: operatorId(1), address: attester });
      await delegating;
      expect((await operators.unlink({ operatorId: operatorId(1), address: attester })).delegates).toEqual(
        [],
      );
      expect(await operators.delegatesOf(operatorId(1))).toEqual([]);
    });

    test.each(letterCases(attester))('an address in %s is the same address', async (_, address) => {
      const { operators } = await team();
      await operators.delegate({ ...from(1, 3, address), createdAt });
      expect(await operators.delegatesOf(operatorId(1))).toEqual([linkOf(1, 3)]);
      expect(await operators.revoke(from(1, 3))).toBe(true);
    });
  });
}
