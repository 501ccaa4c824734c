import { randomUUID } from 'node:crypto';
import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { Audit, AuditEntry } from '../../ports.ts';
import { refusals } from './failures.ts';
import { ledgerRow } from './ledger.ts';
import { pageCursor, positionOf } from './page-cursor.ts';
import { pageOf, readRows } from './reading.ts';
import { keyOf, readRecord, SCHEMA_VERSION } from './rows.ts';
import type { Database } from './stores.ts';

const auditEntry = v.object({
  id: v.string(),
  at: v.string(),
  actor: v.string(),
  action: v.string(),
  subject: v.string(),
  detail: v.optional(v.string()),
});

const POSITION = [/^AT#.{1,512}$/s];

/**
 * What was done to whom, for good. One partition a subject: entries by time (`AT#<time>#<id>`), newest first, and a
 * mark (`ID#<id>`) written with each, since a repeated run brings the same id with a later time.
 */
export function auditOn(database: Database): Audit {
  const { client, tables } = database;
  return {
    async record(entry) {
      const pk = partition(entry.subject);
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
              {
                Put: {
                  TableName: tables.ledger,
                  Item: ledgerRow({ key: { pk, sk: sortKey(entry) }, record: entry }),
                },
              },
            ],
          }),
        ),
      );
    },

    async of(subject, page) {
      const pk = partition(subject);
      const position = positionOf(pk, page, POSITION);
      const start = position && { pk, sk: position[0] };
      const found = await readRows(page, start, ({ start, limit }) =>
        client.send(
          new QueryCommand({
            TableName: tables.ledger,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :at)',
            ExpressionAttributeValues: { ':pk': pk, ':at': 'AT#' },
            ConsistentRead: true,
            ScanIndexForward: false,
            ExclusiveStartKey: start,
            Limit: limit,
          }),
        ),
      );
      const entries: AuditEntry[] = found.rows.map((row) => readRecord(auditEntry, row));
      return pageOf(entries, found, (last) => pageCursor(pk, [keyOf(last).sk]));
    },
  };
}

/** An address is one subject in every letter case. */
function partition(subject: string): string {
  return `AUDIT#${subject.toLowerCase()}`;
}

function sortKey({ at, id }: AuditEntry): string {
  return `AT#${at}#${id}`;
}
