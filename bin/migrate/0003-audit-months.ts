import { auditEntry, auditKey, auditOfAll, monthOf } from '../../lib/adapters/dynamodb/audit-rows.ts';
import { expiry, ledgerRow, RETENTION_DAYS, stillCounts } from '../../lib/adapters/dynamodb/ledger.ts';
import { readOne } from '../../lib/adapters/dynamodb/reading.ts';
import { keyOf, readRecord } from '../../lib/adapters/dynamodb/rows.ts';
import type { AuditEntry } from '../../lib/ports.ts';
import type { Migration } from './migration.ts';

/** Entries written before the audit could be read for everybody at once stand among those of their month. */
export const auditMonths: Migration = {
  id: '0003-audit-months',
  summary: 'What was done is read month by month',
  forward: {
    table: 'ledger',
    partitions: 'AUDIT#',
    async changes({ client, tables, now }, row) {
      if (!keyOf(row).sk.startsWith('AT#')) return [];
      const entry: AuditEntry = readRecord(auditEntry, row);
      const writtenMs = Date.parse(entry.at);
      // As old as one of everybody gets, it is in no list.
      const expiresAt = expiry(RETENTION_DAYS.auditOfAll, writtenMs);
      if (Number.isNaN(writtenMs) || !stillCounts({ expiresAt }, now())) return [];
      const key = auditKey(auditOfAll(monthOf(entry.at)), entry);
      if (await readOne(client, tables.ledger, key)) return [];
      const own = { TableName: tables.ledger, Key: { ...keyOf(row) } };
      return [
        // Somebody who is being forgotten takes their entry along.
        { ConditionCheck: { ...own, ConditionExpression: 'attribute_exists(pk)' } },
        { Put: { TableName: tables.ledger, Item: ledgerRow({ key, record: entry, expiresAt }) } },
      ];
    },
  },
  back: {
    table: 'ledger',
    partitions: 'AUDIT-MONTH#',
    changes: async ({ tables }, row) => [{ Delete: { TableName: tables.ledger, Key: { ...keyOf(row) } } }],
  },
};
