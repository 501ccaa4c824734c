import type { Stores } from '../../lib/adapters/dynamodb/stores.ts';
import type { AuditEntry } from '../../lib/ports.ts';
import { pagingContract } from './paging.ts';
import { addressOf, letterCases, operatorId } from './samples.ts';

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
