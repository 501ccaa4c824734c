import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { storedAddress } from '../../domain/address.ts';
import { link, operator, type Operator, type OperatorStatus } from '../../domain/operator.ts';
import type { Operators, Page, PageRequest } from '../../ports.ts';
import { delegate, delegatesOf, revoke } from './delegations.ts';
import {
  LINK_PREFIX,
  LISTED,
  WATCHED,
  listedKey,
  operatorKey,
  operatorOfHolder,
  operatorPartition,
} from './operator-rows.ts';
import { searchOperators } from './operator-names.ts';
import { forgetUnreached, noteUnreached } from './operator-reach.ts';
import { addLink, prove, readOperator, replaceOperator } from './operator-writes.ts';
import { unlink } from './unlink.ts';
import { pageCursor, positionOf } from './page-cursor.ts';
import { pageOf, readAll, readMany, readRows } from './reading.ts';
import { keyed, keyOf, readRow } from './rows.ts';
import type { Database } from './database.ts';

/** `createdAt` and the id of the last one shown. */
const POSITION = [/^.{1,64}$/, /^[0-9]{17,20}$/];

/** What is read of a row that only says where an operator stands. */
const place = v.object({ id: v.string(), createdAt: v.string() });
const watched = v.object({
  sk: storedAddress,
  holders: v.optional(v.set(v.string()), () => new Set<string>()),
});

/** Operators and their links; the rows are described in `operator-rows.ts`. */
export function operatorsOn(database: Database): Operators {
  const { client, tables } = database;
  return {
    get: (id) => readOperator(database, id),
    account: (id) => readAccount(database, id),
    prove: (entry) => prove(database, entry),
    replace: (after) => replaceOperator(database, after),
    noteUnreached: (id, since) => noteUnreached(database, { id, since }),
    forgetUnreached: (id, since) => forgetUnreached(database, { id, since }),
    link: (entry) => addLink(database, entry),
    unlink: (entry) => unlink(database, entry),
    delegate: (entry) => delegate(database, entry),
    revoke: (entry) => revoke(database, entry),
    delegatesOf: (ownerId) => delegatesOf(database, { ownerId }),

    list: ({ status }, page) =>
      status === undefined ? listAll(database, page) : listByStatus(database, status, page),

    search: (what) => searchOperators(database, what),

    async linksOf(operatorId) {
      const rows = await readAll(({ start }) =>
        client.send(
          new QueryCommand({
            TableName: tables.operators,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
            ExpressionAttributeValues: { ':pk': operatorPartition(operatorId), ':prefix': LINK_PREFIX },
            ConsistentRead: true,
            ExclusiveStartKey: start,
          }),
        ),
      );
      return rows.map((row) => readRow(link, row));
    },

    async linksTo(address) {
      const rows = await readAll(({ start }) =>
        client.send(
          new QueryCommand({
            TableName: tables.operators,
            IndexName: 'byAddress',
            KeyConditionExpression: 'addressKey = :address',
            ExpressionAttributeValues: { ':address': keyed(address) },
            ExclusiveStartKey: start,
          }),
        ),
      );
      return rows.map((row) => readRow(link, row));
    },

    async watched() {
      const rows = await readAll(({ start }) =>
        client.send(
          new QueryCommand({
            TableName: tables.operators,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': WATCHED },
            ExclusiveStartKey: start,
          }),
        ),
      );
      return new Map(
        rows.map((row) => {
          const { sk, holders } = readRow(watched, row);
          return [sk, [...new Set([...holders].map(operatorOfHolder))].sort()];
        }),
      );
    },
  };
}

/** `LINK#…`, `LISTED` and `META` lie side by side; what sorts before or after them is not read. */
async function readAccount({ client, tables }: Database, id: string) {
  const { pk, sk } = operatorKey(id);
  const rows = await readAll(({ start }) =>
    client.send(
      new QueryCommand({
        TableName: tables.operators,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': pk, ':first': LINK_PREFIX, ':last': sk },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    ),
  );
  const meta = rows.find((row) => row['sk'] === sk);
  const links = rows.filter((row) => keyOf(row).sk.startsWith(LINK_PREFIX));
  return { operator: meta && readRow(operator, meta), links: links.map((row) => readRow(link, row)) };
}

async function listByStatus(
  database: Database,
  status: OperatorStatus,
  page: PageRequest,
): Promise<Page<Operator>> {
  const found = await readPlaces(database, status, page, (id) => operatorKey(id));
  const operators = found.rows.map((row) => readRow(operator, row));
  return pageOf(operators, found, found.linkAfter);
}

/** Walks the places of all, then reads who stands there; one just deleted leaves the page shorter. */
async function listAll(database: Database, page: PageRequest): Promise<Page<Operator>> {
  const found = await readPlaces(database, LISTED, page, (id) => listedKey(id));
  const ids = found.rows.map((row) => readRow(place, row).id);
  const rows = await readMany(database.client, database.tables.operators, ids.map(operatorKey));
  const byId = new Map(rows.map((row) => readRow(operator, row)).map((each) => [each.id, each]));
  return pageOf(
    ids.flatMap((id) => byId.get(id) ?? []),
    found,
    found.linkAfter,
  );
}

/** Rows of `byStatus` under one key, newest first. */
async function readPlaces(
  database: Database,
  statusKey: string,
  page: PageRequest,
  keyOfPlace: (id: string) => { pk: string; sk: string },
) {
  const list = `operators:${statusKey}`;
  const [createdAt, id] = positionOf(list, page, POSITION) ?? [];
  const start = createdAt && id ? { ...keyOfPlace(id), statusKey, createdAt } : undefined;
  const found = await readRows(page, start, ({ start, limit }) =>
    database.client.send(
      new QueryCommand({
        TableName: database.tables.operators,
        IndexName: 'byStatus',
        KeyConditionExpression: 'statusKey = :key',
        ExpressionAttributeValues: { ':key': statusKey },
        ScanIndexForward: false,
        ExclusiveStartKey: start,
        Limit: limit,
      }),
    ),
  );
  const linkAfter = (row: Record<string, unknown>) => {
    const last = readRow(place, row);
    return pageCursor(list, [last.createdAt, last.id]);
  };
  return { ...found, linkAfter };
}
