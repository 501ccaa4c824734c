import type { Database } from '../../lib/adapters/dynamodb/database.ts';
import { nameRows } from '../../lib/adapters/dynamodb/operator-names.ts';
import { listedKey, listedRow, NAMES, operatorKey } from '../../lib/adapters/dynamodb/operator-rows.ts';
import type { Action } from '../../lib/adapters/dynamodb/operator-writes.ts';
import { readMany } from '../../lib/adapters/dynamodb/reading.ts';
import { keyOf, readRow, type Row } from '../../lib/adapters/dynamodb/rows.ts';
import { operator, type Operator } from '../../lib/domain/operator.ts';
import type { Migration } from './migration.ts';

/** Operators stored before the rows of names existed are found by name, address and id; each has its place in the list. */
export const operatorNames: Migration = {
  id: '0001-operator-names',
  summary: 'Operators are found by the words of their name',
  forward: {
    table: 'operators',
    partitions: 'OP#',
    async changes(database, row) {
      if (row['sk'] !== 'META') return [];
      const found = readRow(operator, row);
      const wanted = [...nameRows(found), listedRow(found)];
      const rows = await readMany(database.client, database.tables.operators, wanted.map(keyOf));
      const there = new Map(rows.map((each) => [nameOf(each), each]));
      const missing = wanted.filter((each) => !isSame(each, there.get(nameOf(each))));
      const TableName = database.tables.operators;
      return missing.length === 0
        ? []
        : [unchanged(database, found), ...missing.map((Item) => ({ Put: { TableName, Item } }))];
    },
  },
  back: {
    table: 'operators',
    partitions: NAMES,
    // The list is older than this: versions before read it.
    changes: async ({ tables }, row) => [{ Delete: { TableName: tables.operators, Key: { ...keyOf(row) } } }],
  },
};

/** A name changed meanwhile brings its own rows. */
function unchanged({ tables }: Database, { id, version }: Operator): Action {
  return {
    ConditionCheck: {
      TableName: tables.operators,
      Key: operatorKey(id),
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': version },
    },
  };
}

function nameOf(row: Row): string {
  const { pk, sk } = keyOf(row);
  return `${pk} ${sk}`;
}

/** Of its place in the list only the index's own attributes count. */
function isSame(wanted: Row, there: Row | undefined): boolean {
  if (!there) return false;
  const names = wanted['sk'] === listedKey('').sk ? ['statusKey', 'createdAt', 'id'] : Object.keys(wanted);
  return names.every((name) => name === 'schemaVersion' || wanted[name] === there[name]);
}
