import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../../lib/adapters/dynamodb/database.ts';
import { holds } from '../../lib/adapters/dynamodb/failures.ts';
import { keyOf, type Row } from '../../lib/adapters/dynamodb/rows.ts';
import type { StoredRow } from './format.ts';

/** Writes a row where there is none or an older one; false where what is there is as new, or newer. */
export async function putBack(database: Database, { table, row }: StoredRow): Promise<boolean> {
  const TableName = database.tables[table];
  const [shared] = Object.entries(row).filter(([, value]) => value instanceof Set);
  if (shared) {
    // Of a set that several share, those already in it stay.
    const [name, members] = shared;
    return holds(() =>
      database.client.send(
        new UpdateCommand({
          TableName,
          Key: keyOf(row),
          UpdateExpression: 'SET schemaVersion = :version ADD #set :members',
          ExpressionAttributeNames: { '#set': name },
          ExpressionAttributeValues: { ':version': row['schemaVersion'], ':members': members },
        }),
      ),
    );
  }
  return holds(() => database.client.send(new PutCommand({ TableName, Item: row, ...unlessNewer(row) })));
}

/** What tells the newer of two rows, by the kinds there are: a count of writes, a block, or a time. */
function unlessNewer(row: Row) {
  const record = row['record'];
  const within = typeof record === 'object' && record !== null ? { ...record } : {};
  const found =
    orderIn(row, ['version', 'block'], []) ?? orderIn(within, ['version', 'readAt', 'at'], ['record']);
  if (!found) return { ConditionExpression: 'attribute_not_exists(pk)' };
  const names = found.path.map((name, at) => [`#n${at}`, name] as const);
  return {
    ConditionExpression: `attribute_not_exists(pk) OR ${names.map(([placeholder]) => placeholder).join('.')} < :ours`,
    ExpressionAttributeNames: Object.fromEntries(names),
    ExpressionAttributeValues: { ':ours': found.value },
  };
}

function orderIn(fields: Row, names: readonly string[], within: readonly string[]) {
  const name = names.find((each) => ['number', 'string'].includes(typeof fields[each]));
  return name === undefined ? undefined : { path: [...within, name], value: fields[name] };
}
