import { randomUUID } from 'node:crypto';
import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { alertDelivery, type AlertDelivery } from '../../domain/alert-delivery.ts';
import { fact } from '../../domain/fact.ts';
import type { Alerts } from '../../ports.ts';
import { refusals } from './failures.ts';
import { expiry, ledgerRow, readLedger, RETENTION_DAYS, stillCounts, writeLedger } from './ledger.ts';
import { notOurs, requireLimit } from './page-cursor.ts';
import { pageOf, readAll, readRows } from './reading.ts';
import { keyOf, readRecord, type Row, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

const alertFact = v.pipe(
  fact,
  v.check(({ kind }) => kind === 'alert.raised' || kind === 'alert.resolved'),
);
/** The sort key of a history row: milliseconds in base 36, and the reference of the fact. */
const LINK = /^[0-9a-z]{9}#[0-9a-f]{16}$/;

/**
 * - `ALERT#<fact> / <recipient>`: what came of telling them.
 * - `TOLD#<recipient> / <first tried>#<ref>`: the same, in the order it was tried.
 * - `ALERT-TEXT#<ref> / META`: what the alert said.
 */
export function alertsOn(database: Database): Alerts {
  const delivery: Alerts['delivery'] = async (factId, recipient) => {
    const row = await readLedger(database, deliveryKey({ factId, recipient }));
    return row && read(row);
  };
  return {
    async keep(ref, alert) {
      await writeLedger(
        database,
        { key: textKey(ref), record: alert, expiresAt: expiry(RETENTION_DAYS.alert, database.now()) },
        { expression: 'attribute_not_exists(pk)' },
      );
    },

    async get(ref) {
      const row = await readLedger(database, textKey(ref));
      const found = row && readRecord(alertFact, row);
      return found?.kind === 'alert.raised' || found?.kind === 'alert.resolved' ? found : undefined;
    },

    delivery,

    async claim(entry) {
      const refused = await write(database, entry, { ConditionExpression: 'attribute_not_exists(pk)' });
      if (!refused) return entry;
      return (await delivery(entry.factId, entry.recipient)) ?? entry;
    },

    async record(entry) {
      await write(database, entry, {
        ConditionExpression: 'attribute_not_exists(pk) OR #record.#at <= :at',
        ExpressionAttributeNames: { '#record': 'record', '#at': 'at' },
        ExpressionAttributeValues: { ':at': entry.at },
      });
    },

    async deliveriesOf(factId) {
      const { pk } = deliveryKey({ factId, recipient: '' });
      const rows = await readAll(({ start }) => query(database, pk, { start }));
      return rows.filter((row) => stillCounts(row, database.now())).map(read);
    },

    async history(recipient, page) {
      requireLimit(page);
      const pk = toldPartition(recipient);
      const { cursor } = page;
      if (cursor !== undefined && !LINK.test(cursor)) throw notOurs();
      const start = cursor === undefined ? undefined : { pk, sk: cursor };
      const found = await readRows(page, start, (from) =>
        query(database, pk, { ...from, newestFirst: true }),
      );
      const shown = found.rows.filter((row) => stillCounts(row, database.now()));
      return pageOf(shown.map(read), found, (last) => keyOf(last).sk);
    },

    async since(recipient, from) {
      const pk = toldPartition(recipient);
      const rows = await readAll(({ start }) => query(database, pk, { start, from: timeKey(from) }));
      return rows.filter((row) => stillCounts(row, database.now())).map(read);
    },
  };
}

function read(row: Row): AlertDelivery {
  return readRecord(alertDelivery, row);
}

/** Writes both rows, or none; whether the condition on the first refused it. */
async function write(
  database: Database,
  entry: AlertDelivery,
  condition: Partial<NonNullable<NonNullable<PutAction>['Put']>>,
): Promise<boolean> {
  const expiresAt = expiry(RETENTION_DAYS.alert, database.now());
  const { ref, firstAt } = entry;
  const keys = [
    deliveryKey(entry),
    ...(ref === undefined || firstAt === undefined
      ? []
      : [{ pk: toldPartition(entry.recipient), sk: `${timeKey(firstAt)}#${ref}` }]),
  ];
  const puts = keys.map((key, place) => ({
    Put: {
      TableName: database.tables.ledger,
      Item: ledgerRow({ key, record: entry, expiresAt }),
      ...(place === 0 ? condition : {}),
    },
  }));
  const refused = await refusals(() =>
    database.client.send(new TransactWriteCommand({ ClientRequestToken: randomUUID(), TransactItems: puts })),
  );
  return refused.length > 0;
}

type PutAction = NonNullable<ConstructorParameters<typeof TransactWriteCommand>[0]['TransactItems']>[number];

function query(
  { client, tables }: Database,
  pk: string,
  place: { start: Row | undefined; limit?: number | undefined; from?: string; newestFirst?: boolean },
) {
  const { start, limit, from, newestFirst = false } = place;
  return client.send(
    new QueryCommand({
      TableName: tables.ledger,
      KeyConditionExpression: from === undefined ? 'pk = :pk' : 'pk = :pk AND sk >= :from',
      ExpressionAttributeValues: { ':pk': pk, ...(from === undefined ? {} : { ':from': from }) },
      ConsistentRead: true,
      ScanIndexForward: !newestFirst,
      ExclusiveStartKey: start,
      Limit: limit,
    }),
  );
}

function deliveryKey({ factId, recipient }: Pick<AlertDelivery, 'factId' | 'recipient'>): RowKey {
  return { pk: `ALERT#${factId}`, sk: recipient };
}

function toldPartition(recipient: string): string {
  return `TOLD#${recipient}`;
}

function textKey(ref: string): RowKey {
  return { pk: `ALERT-TEXT#${ref}`, sk: 'META' };
}

/** Nine digits of base 36 reach beyond the year 5000. */
function timeKey(at: string): string {
  return Date.parse(at).toString(36).padStart(9, '0');
}
