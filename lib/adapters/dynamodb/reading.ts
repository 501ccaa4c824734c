import { setTimeout as pause } from 'node:timers/promises';
import { BatchGetCommand, GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Page, PageRequest } from '../../ports.ts';
import { ask, backoffMs, unwell } from './failures.ts';
import type { Row, RowKey } from './rows.ts';

export interface Fetched {
  Items?: Row[] | undefined;
  LastEvaluatedKey?: Row | undefined;
}

/** One Query or Scan from a place on. */
export type Fetch = (from: { start: Row | undefined; limit: number | undefined }) => Promise<Fetched>;

/** One row, strongly consistent: what was just written is there. */
export async function readOne(
  client: DynamoDBDocumentClient,
  table: string,
  key: RowKey,
): Promise<Row | undefined> {
  const { Item } = await ask(() =>
    client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true })),
  );
  return Item;
}

/** All rows of a Query, page by page. */
export async function readAll(fetch: Fetch): Promise<Row[]> {
  const rows: Row[] = [];
  let start: Row | undefined;
  do {
    const from = { start, limit: undefined };
    const { Items = [], LastEvaluatedKey } = await ask(() => fetch(from));
    rows.push(...Items);
    start = LastEvaluatedKey;
  } while (start);
  return rows;
}

/**
 * One page of rows. Reads one row more than asked for, so that a next page is only promised where there is one;
 * reads on where a filter or the 1 MB limit left the answer short.
 */
export async function readRows(
  request: PageRequest,
  start: Row | undefined,
  fetch: Fetch,
): Promise<{ rows: Row[]; more: boolean }> {
  const wanted = request.limit + 1;
  const rows: Row[] = [];
  let from = start;
  do {
    const place = { start: from, limit: wanted };
    const { Items = [], LastEvaluatedKey } = await ask(() => fetch(place));
    rows.push(...Items);
    from = LastEvaluatedKey;
  } while (from && rows.length < wanted);
  return { rows: rows.slice(0, request.limit), more: rows.length >= wanted };
}

/** A page from its rows; the link to the next one is made from the last row. */
export function pageOf<T>(
  items: T[],
  { rows, more }: { rows: readonly Row[]; more: boolean },
  linkAfter: (last: Row) => string,
): Page<T> {
  const last = rows.at(-1);
  return more && last ? { items, nextCursor: linkAfter(last) } : { items };
}

/** Keys in one BatchGetItem. DynamoDB, BatchGetItem, "Keys": 100. */
const BATCH = 100;
/** Rounds for what DynamoDB left unprocessed; with the pauses at most about 3 s. */
const ROUNDS = 6;

/** Rows by key, strongly consistent, in no order; a key without a row gives none. Keys must be distinct. */
export async function readMany(
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly RowKey[],
): Promise<Row[]> {
  const read = await readAcross(
    client,
    keys.map((key) => ({ table, key })),
  );
  return read.get(table) ?? [];
}

/** The same from several tables, a hundred rows a request whatever table they are in: rows by the table's name. */
export async function readAcross(
  client: DynamoDBDocumentClient,
  wanted: readonly { table: string; key: RowKey }[],
): Promise<Map<string, Row[]>> {
  const batches = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, at) =>
    wanted.slice(at * BATCH, (at + 1) * BATCH),
  );
  const rows = new Map<string, Row[]>();
  await inParallel(batches, 4, async (batch) => {
    const keys = new Map<string, RowKey[]>();
    for (const { table, key } of batch) keys.set(table, [...(keys.get(table) ?? []), key]);
    await readBatch(client, keys, (table, found) => {
      rows.set(table, [...(rows.get(table) ?? []), ...found]);
    });
  });
  return rows;
}

async function readBatch(
  client: DynamoDBDocumentClient,
  keys: ReadonlyMap<string, readonly RowKey[]>,
  take: (table: string, rows: Row[]) => void,
): Promise<void> {
  let pending: Record<string, { Keys: Row[]; ConsistentRead: true }> = Object.fromEntries(
    [...keys].map(([table, all]) => [table, request(all.map(({ pk, sk }) => ({ pk, sk })))]),
  );
  for (let round = 1; Object.keys(pending).length > 0; round += 1) {
    if (round > ROUNDS) {
      const left = Object.values(pending).flatMap(({ Keys }) => Keys);
      const all = [...keys.values()].flat();
      throw unwell(`${left.length} of ${all.length} rows were left unread`);
    }
    if (round > 1) await pause(backoffMs(round));
    const RequestItems = pending;
    const { Responses = {}, UnprocessedKeys = {} } = await ask(() =>
      client.send(new BatchGetCommand({ RequestItems })),
    );
    for (const [table, rows] of Object.entries(Responses)) take(table, rows);
    pending = Object.fromEntries(
      Object.entries(UnprocessedKeys).flatMap(([table, { Keys = [] }]) =>
        Keys.length > 0 ? [[table, request(Keys)]] : [],
      ),
    );
  }
}

function request(keys: Row[]) {
  return { Keys: keys, ConsistentRead: true } as const;
}

/** Does the work for each, so many at once; the first failure ends it. */
export async function inParallel<T>(
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = all.values();
  let failed = false;
  const worker = async () => {
    for (const one of waiting) {
      if (failed) return;
      await work(one).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, worker));
}
