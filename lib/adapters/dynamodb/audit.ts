import { randomUUID } from 'node:crypto';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Audit, AuditEntry } from '../../ports.ts';
import { auditKey, auditOfAll, monthOf, monthsBack, partitionOf } from './audit-rows.ts';
import { auditPage } from './audit-pages.ts';
import { refusals } from './failures.ts';
import { expiry, ledgerRow, RETENTION_DAYS } from './ledger.ts';
import { SCHEMA_VERSION } from './rows.ts';
import type { Database } from './database.ts';

/** What was done to whom, for good, and what was done at all, month by month; the rows are in `audit-rows.ts`. */
export function auditOn(database: Database): Audit {
  return {
    record: (entry) => record(database, entry),
    of(subject, page) {
      const pk = partitionOf(subject);
      return auditPage(database, { partitions: [pk], partitionAt: () => pk }, page);
    },
    recent(page) {
      const partitions = monthsBack(database.now());
      return auditPage(database, { partitions, partitionAt: (at) => auditOfAll(at.slice(0, 7)) }, page);
    },
  };
}

/** A mark written with each entry keeps a repeated run, which brings the same id with a later time, from a second. */
async function record({ client, tables, now }: Database, entry: AuditEntry): Promise<void> {
  const pk = partitionOf(entry.subject);
  const expiresAt = expiry(RETENTION_DAYS.auditOfAll, Math.max(Date.parse(entry.at), now()));
  const rows = [
    ledgerRow({ key: auditKey(pk, entry), record: entry }),
    ledgerRow({ key: auditKey(auditOfAll(monthOf(entry.at)), entry), record: entry, expiresAt }),
  ];
  await refusals(() =>
    client.send(
      new TransactWriteCommand({
        ClientRequestToken: randomUUID(),
        TransactItems: [
          {
            Put: {
              TableName: tables.ledger,
              Item: { pk, sk: `ID#${entry.id}`, schemaVersion: SCHEMA_VERSION },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          ...rows.map((Item) => ({ Put: { TableName: tables.ledger, Item } })),
        ],
      }),
    ),
  );
}
