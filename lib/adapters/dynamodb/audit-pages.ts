import { createHash } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { AuditEntry, Page, PageRequest } from '../../ports.ts';
import { auditEntry } from './audit-rows.ts';
import { stillCounts } from './ledger.ts';
import { notOurs, requireLimit } from './page-cursor.ts';
import { pageOf, readAll, readRows } from './reading.ts';
import { keyOf, readRecord, type Row, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

/** The time of the last entry shown, and ten hex digits of a digest of its key: 35 characters. */
const LINK = /^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}Z)\.([0-9a-f]{10})$/;

/** Where entries rest: the partitions, newest first, and which of them would hold one of a time. */
export interface Shelf {
  partitions: readonly string[];
  partitionAt: (at: string) => string;
}

/**
 * A page of entries. The page link is shorter than those of other
 * lists, since a button has to carry it: what it names is looked up, which also shows whether it is of this list.
 */
export async function auditPage(
  database: Database,
  shelf: Shelf,
  page: PageRequest,
): Promise<Page<AuditEntry>> {
  requireLimit(page);
  const { partitions } = shelf;
  const start = page.cursor === undefined ? undefined : await placeOf(database, shelf, page.cursor);
  const rows: Row[] = [];
  let more = false;
  for (const pk of partitions.slice(start ? partitions.indexOf(start.pk) : 0)) {
    const wanted = { limit: page.limit - rows.length + 1 };
    const from = start?.pk === pk ? start : undefined;
    const found = await readRows(wanted, from && { ...from }, ({ start, limit }) =>
      queryEntries(database, pk, 'AT#', { start, limit }),
    );
    rows.push(...found.rows.filter((row) => stillCounts(row, database.now())));
    more = rows.length > page.limit;
    if (more) break;
  }
  const shown = rows.slice(0, page.limit);
  const entries: AuditEntry[] = shown.map((row) => readRecord(auditEntry, row));
  return pageOf(entries, { rows: shown, more }, (last) =>
    linkTo(keyOf(last), readRecord(auditEntry, last).at),
  );
}

/** Throws `invalid-input` for a link to no entry of this shelf. */
async function placeOf(
  database: Database,
  { partitions, partitionAt }: Shelf,
  cursor: string,
): Promise<RowKey> {
  const [, at] = LINK.exec(cursor) ?? [];
  if (at === undefined) throw notOurs();
  const pk = partitionAt(at);
  if (!partitions.includes(pk)) throw notOurs();
  const rows = await readAll(({ start }) =>
    queryEntries(database, pk, `AT#${at}#`, { start, limit: undefined }),
  );
  const place = rows.map(keyOf).find((key) => linkTo(key, at) === cursor);
  if (!place) throw notOurs();
  return place;
}

function queryEntries(
  { client, tables }: Database,
  pk: string,
  prefix: string,
  { start, limit }: { start: Row | undefined; limit: number | undefined },
) {
  return client.send(
    new QueryCommand({
      TableName: tables.ledger,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
      ConsistentRead: true,
      ScanIndexForward: false,
      ExclusiveStartKey: start,
      Limit: limit,
    }),
  );
}

function linkTo({ pk, sk }: RowKey, at: string): string {
  return `${at}.${createHash('sha256').update(`${pk} ${sk}`).digest('hex').slice(0, 10)}`;
}
