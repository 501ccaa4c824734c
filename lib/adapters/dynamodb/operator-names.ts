import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { foundBy, isFoundBy, wordsOf, type OperatorFound } from '../../domain/found-by.ts';
import { operator, OPERATOR_STATUSES, type Operator, type OperatorStatus } from '../../domain/operator.ts';
import type { Operators } from '../../ports.ts';
import type { Database } from './database.ts';
import { ask } from './failures.ts';
import { NAMES } from './operator-rows.ts';
import type { Action } from './operator-writes.ts';
import { keyed, keyOf, readRow, SCHEMA_VERSION, type Row } from './rows.ts';

/** Rows of one further page; some 180 bytes each, so at most a third of the 1 MB of a page. */
const LARGEST_PAGE = 2000;

const found = v.pick(operator, ['id', 'discordHandle', 'ethereumAddress', 'status']);

/** The rows an operator is found by: one for every word, with all that a choice shows. */
export function nameRows({ id, discordHandle, ethereumAddress, status }: Operator): Row[] {
  const shown = { id, discordHandle, ethereumAddress: keyed(ethereumAddress), status };
  return foundBy(shown).map((key) => ({
    pk: NAMES,
    sk: `${key}#${id}`,
    schemaVersion: SCHEMA_VERSION,
    ...shown,
  }));
}

/** What has to be written beside an operator, so that the rows say the same; nothing where they do already. */
export function nameActions({ tables }: Database, before: Operator | undefined, after: Operator): Action[] {
  const TableName = tables.operators;
  const [old, rows] = [before ? nameRows(before) : [], nameRows(after)];
  if (JSON.stringify(old) === JSON.stringify(rows)) return [];
  const staying = new Set(rows.map(({ sk }) => sk));
  return [
    ...rows.map((Item) => ({ Put: { TableName, Item } })),
    ...old.filter(({ sk }) => !staying.has(sk)).map((row) => ({ Delete: { TableName, Key: keyOf(row) } })),
  ];
}

/**
 * Whom the rows of names show, in the order of what they were found by. One Query as a rule: a filter counts only
 * after the limit, so where a page leaves room, the next is as long as the share that fitted makes it.
 * Eventually consistent: a list that opens while somebody types may be a second old.
 */
export async function searchOperators(
  database: Database,
  { typed, statuses = OPERATOR_STATUSES, limit }: Parameters<Operators['search']>[0],
): Promise<OperatorFound[]> {
  if (statuses.length === 0) return [];
  const words = wordsOf(typed);
  // The longest word leaves the fewest rows; the others are looked for in what it finds.
  const [longest] = words.toSorted((one, other) => other.length - one.length);
  if (longest === undefined) return newest(database, statuses, limit);
  const shown = new Map<string, OperatorFound>();
  let start: Row | undefined;
  let [looked, page] = [0, limit * 2];
  do {
    const from = { start, page };
    const { Items = [], LastEvaluatedKey } = await ask(() =>
      database.client.send(
        new QueryCommand({
          TableName: database.tables.operators,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :typed)',
          ...SHOWN,
          ...filterOf(statuses, { ':pk': NAMES, ':typed': longest }),
          ExclusiveStartKey: from.start,
          Limit: from.page,
        }),
      ),
    );
    for (const each of Items.map((row) => readRow(found, row)))
      if (isFoundBy(each, words)) shown.set(each.id, each);
    start = LastEvaluatedKey;
    looked += page;
    const share = Math.max(shown.size, 1) / looked;
    page = Math.min(LARGEST_PAGE, Math.ceil((1.5 * (limit - shown.size)) / share));
  } while (start && shown.size < limit);
  return [...shown.values()].slice(0, limit);
}

/** Nothing typed: newest first, those who wait for a decision before all others. */
async function newest(
  database: Database,
  statuses: readonly OperatorStatus[],
  limit: number,
): Promise<OperatorFound[]> {
  const wanted = OPERATOR_STATUSES.filter((status) => statuses.includes(status));
  const shown: OperatorFound[] = [];
  for (const status of wanted) {
    if (shown.length >= limit) break;
    const room = limit - shown.length;
    const { Items = [] } = await ask(() =>
      database.client.send(
        new QueryCommand({
          TableName: database.tables.operators,
          IndexName: 'byStatus',
          KeyConditionExpression: 'statusKey = :key',
          ExpressionAttributeValues: { ':key': status },
          ...SHOWN,
          ExpressionAttributeNames: STATUS,
          ScanIndexForward: false,
          Limit: room,
        }),
      ),
    );
    shown.push(...Items.map((row) => readRow(found, row)));
  }
  return shown;
}

/** `status` is a reserved word. DynamoDB Developer Guide, "Reserved words". */
const STATUS = { '#status': 'status' };
const SHOWN = { ProjectionExpression: 'id, discordHandle, ethereumAddress, #status' };

function filterOf(statuses: readonly OperatorStatus[], values: Record<string, string>) {
  if (OPERATOR_STATUSES.every((status) => statuses.includes(status)))
    return { ExpressionAttributeNames: STATUS, ExpressionAttributeValues: values };
  const named = Object.fromEntries(statuses.map((status, at) => [`:status${at}`, status]));
  return {
    FilterExpression: `#status IN (${Object.keys(named).join(', ')})`,
    ExpressionAttributeNames: STATUS,
    ExpressionAttributeValues: { ...values, ...named },
  };
}
