import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { storedAddress, type Address } from '../../domain/address.ts';
import { holds } from './failures.ts';
import { readOne } from './reading.ts';
import { readRow, SCHEMA_VERSION, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

const rollupsRow = v.object({
  rollups: v.pipe(
    v.set(v.string()),
    v.transform((set) => [...set]),
    v.array(storedAddress),
  ),
});

/**
 * Rollups of a chain that have validator rows. With them the rows of many attesters are read by key, a hundred at a
 * time, where the index would take one query each. Noted before the first row of a rollup is written.
 */
export async function knownRollups(database: Database, chainId: number): Promise<Address[]> {
  const row = await readOne(database.client, database.tables.validators, rowKey(chainId));
  return row ? readRow(rollupsRow, row).rollups : [];
}

export async function noteRollup(database: Database, chainId: number, rollup: Address): Promise<void> {
  await holds(() =>
    database.client.send(
      new UpdateCommand({
        TableName: database.tables.validators,
        Key: rowKey(chainId),
        UpdateExpression: 'SET schemaVersion = :version ADD rollups :one',
        ConditionExpression: 'attribute_not_exists(pk) OR NOT contains(rollups, :rollup)',
        ExpressionAttributeValues: {
          ':version': SCHEMA_VERSION,
          ':one': new Set([rollup]),
          ':rollup': rollup,
        },
      }),
    ),
  );
}

function rowKey(chainId: number): RowKey {
  return { pk: `${chainId}`, sk: 'ROLLUPS' };
}
