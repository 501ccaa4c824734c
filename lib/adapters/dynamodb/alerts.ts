import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { AlertDelivery, Alerts } from '../../ports.ts';
import { expiry, readLedger, RETENTION_DAYS, stillCounts, writeLedger } from './ledger.ts';
import { readAll } from './reading.ts';
import { readRecord, type Row } from './rows.ts';
import type { Database } from './database.ts';

const delivery = v.object({
  factId: v.string(),
  recipient: v.string(),
  state: v.picklist(['delivered', 'delivered-in-channel', 'unreachable']),
  messageId: v.optional(v.string()),
  channelId: v.optional(v.string()),
  at: v.string(),
});

/** Who was told of what: one partition a fact, one row a recipient. A note never replaces a later one. */
export function alertsOn(database: Database): Alerts {
  const read = (row: Row): AlertDelivery => readRecord(delivery, row);
  return {
    async delivery(factId, recipient) {
      const row = await readLedger(database, { pk: partition(factId), sk: recipient });
      return row && read(row);
    },

    async record(entry) {
      const row = {
        key: { pk: partition(entry.factId), sk: entry.recipient },
        record: entry,
        expiresAt: expiry(RETENTION_DAYS.alert, database.now()),
      };
      await writeLedger(database, row, {
        expression: 'attribute_not_exists(pk) OR #record.#at <= :at',
        names: { '#record': 'record', '#at': 'at' },
        values: { ':at': entry.at },
      });
    },

    async deliveriesOf(factId) {
      const rows = await readAll(({ start }) =>
        database.client.send(
          new QueryCommand({
            TableName: database.tables.ledger,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': partition(factId) },
            ConsistentRead: true,
            ExclusiveStartKey: start,
          }),
        ),
      );
      return rows.filter((row) => stillCounts(row, database.now())).map(read);
    },
  };
}

function partition(factId: string): string {
  return `ALERT#${factId}`;
}
