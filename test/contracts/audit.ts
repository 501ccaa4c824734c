import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import type { AuditEntry, PageRequest } from '../../lib/ports.ts';
import { pagingContract } from './paging.ts';
import { addressOf, letterCases, operatorId, walk } from './samples.ts';

function entryOf(number: number, changes: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: `interaction:${number}`,
    at: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
    actor: operatorId(9),
    action: 'operator.approved',
    subject: operatorId(1),
    ...changes,
  };
}

/** What every audit trail does. `make` gives an empty one. */
export function auditContract(make: () => Promise<Pick<Stores, 'audit'>>): void {
  pagingContract(async () => {
    const { audit } = await make();
    for (const number of [2, 7, 1, 3, 6, 5, 4]) await audit.record(entryOf(number));
    await audit.record(entryOf(8, { subject: operatorId(2) }));
    return {
      read: (page) => audit.of(operatorId(1), page),
      readOther: (page) => audit.of(operatorId(2), page),
      expected: [7, 6, 5, 4, 3, 2, 1].map((number) => `interaction:${number}`),
      nameOf: ({ id }) => id,
      ordered: true,
    };
  });

  describe('of everybody', () => {
    const DAY_MS = 24 * 60 * 60 * 1000;
    const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

    pagingContract(async () => {
      const { audit } = await make();
      const days = [0, 1, 20, 45, 46, 200, 390];
      for (const [place, day] of days.entries())
        await audit.record(entryOf(place, { at: daysAgo(day), subject: operatorId(place % 2) }));
      return {
        read: (page) => audit.recent(page),
        readOther: (page) => audit.of(operatorId(0), page),
        expected: days.map((_, place) => `interaction:${place}`),
        nameOf: ({ id }) => id,
        ordered: true,
      };
    });

    test('what is older than 400 days is told of its subject alone', async () => {
      const { audit } = await make();
      await audit.record(entryOf(1, { at: daysAgo(900) }));
      expect((await audit.recent({ limit: 5 })).items).toEqual([]);
      expect((await audit.of(operatorId(1), { limit: 5 })).items).toHaveLength(1);
    });

    test('one action upon two subjects, at one moment, is told twice', async () => {
      const { audit } = await make();
      const at = daysAgo(1);
      await audit.record(entryOf(1, { at }));
      await audit.record(entryOf(1, { at, subject: addressOf(1) }));
      expect((await audit.recent({ limit: 5 })).items).toHaveLength(2);
    });

    test('a repeated run is told once', async () => {
      const { audit } = await make();
      await audit.record(entryOf(1, { at: daysAgo(2) }));
      await audit.record(entryOf(1, { at: daysAgo(1) }));
      expect((await audit.recent({ limit: 5 })).items).toEqual([entryOf(1, { at: expect.any(String) })]);
    });
  });

  test('pages of entries of one moment lead to the end', async () => {
    const { audit } = await make();
    const at = new Date().toISOString();
    for (let number = 1; number <= 5; number += 1) await audit.record(entryOf(number, { at }));
    const reads = [
      (page: PageRequest) => audit.of(operatorId(1), page),
      (page: PageRequest) => audit.recent(page),
    ];
    for (const read of reads) {
      const ids = (await walk(read, 2)).flat().map(({ id }) => id);
      expect(ids.sort()).toEqual([1, 2, 3, 4, 5].map((number) => `interaction:${number}`));
    }
  });

  test('a page link fits into a button', async () => {
    const { audit } = await make();
    const at = new Date().toISOString();
    for (const id of ['a', 'b']) await audit.record(entryOf(1, { at, id: id.repeat(200) }));
    expect((await audit.of(operatorId(1), { limit: 1 })).nextCursor).toMatch(/^[!-{}~]{1,40}$/);
    expect((await audit.recent({ limit: 1 })).nextCursor).toMatch(/^[!-{}~]{1,40}$/);
  });

  test('an entry is read back as it was', async () => {
    const { audit } = await make();
    const entry = entryOf(1, { detail: 'pending → approved', actor: 'sparta' });
    await audit.record(entry);
    expect((await audit.of(entry.subject, { limit: 5 })).items).toEqual([entry]);
  });

  test('a repeated run writes its entry once, though its clock moved on', async () => {
    const { audit } = await make();
    await audit.record(entryOf(1));
    await audit.record(entryOf(1, { at: '2027-01-01T00:00:00.000Z' }));
    expect((await audit.of(operatorId(1), { limit: 5 })).items).toEqual([entryOf(1)]);
  });

  test('of ten runs at once one writes', async () => {
    const { audit } = await make();
    const runs = Array.from({ length: 10 }, (_, at) =>
      audit.record(entryOf(1, { at: new Date(Date.UTC(2026, 0, 1, 0, 0, at)).toISOString() })),
    );
    await Promise.all(runs);
    expect((await audit.of(operatorId(1), { limit: 50 })).items).toHaveLength(1);
  });

  test('one action upon two subjects is told of both', async () => {
    const { audit } = await make();
    await audit.record(entryOf(1));
    await audit.record(entryOf(1, { subject: addressOf(1) }));
    expect((await audit.of(operatorId(1), { limit: 5 })).items).toHaveLength(1);
    expect((await audit.of(addressOf(1), { limit: 5 })).items).toHaveLength(1);
  });

  test.each(letterCases(addressOf(0xabcdef)))('an address in %s is the same subject', async (_, subject) => {
    const { audit } = await make();
    await audit.record(entryOf(1, { subject: addressOf(0xabcdef) }));
    expect((await audit.of(subject, { limit: 5 })).items).toHaveLength(1);
  });

  test('nothing was done to somebody unknown', async () => {
    const { audit } = await make();
    expect(await audit.of(operatorId(5), { limit: 5 })).toEqual({ items: [] });
  });
}
