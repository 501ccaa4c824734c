import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Page, PageRequest } from '../../ports.ts';
import type { Database } from './database.ts';
import { pageCursor, positionOf } from './page-cursor.ts';
import { pageOf, readRows } from './reading.ts';
import { keyOf, type Row } from './rows.ts';

/**
 * One page of a partition of the ledger, of the rows that still count, the greatest sort key first. `position`: the
 * shape of a sort key. Throws `invalid-input` for a page link that is not of this partition.
 */
export async function ledgerPage<T>(
  database: Database,
  partition: string,
  page: PageRequest,
  { position, read }: { position: RegExp; read: (row: Row) => T },
): Promise<Page<T>> {
  const [sk] = positionOf(partition, page, [position]) ?? [];
  const start = sk === undefined ? undefined : { pk: partition, sk };
  const found = await readRows(page, start, ({ start, limit }) =>
    database.client.send(
      new QueryCommand({
        TableName: database.tables.ledger,
        KeyConditionExpression: 'pk = :pk',
        FilterExpression: 'expiresAt > :now',
        ExpressionAttributeValues: { ':pk': partition, ':now': Math.floor(database.now() / 1000) },
        ScanIndexForward: false,
        ExclusiveStartKey: start,
        Limit: limit,
      }),
    ),
  );
  return pageOf(found.rows.map(read), found, (last) => pageCursor(partition, [keyOf(last).sk]));
}
