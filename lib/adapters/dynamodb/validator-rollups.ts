import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { storedAddress, type Address } from '../../domain/address.ts';
import { holds } from './failures.ts';
import { readOne } from './reading.ts';
import { readRow, SCHEMA_VERSION, type Row, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

const rollupsRow = v.object({
  rollups: v.pipe(
    v.set(v.string()),
    v.transform((set) => [...set]),
    v.array(storedAddress),
  ),
});

/** Rollups of a chain that have validator rows. */
export async function knownRollups({ client, tables }: Database, chainId: number): Promise<Address[]> {
  return rollupsIn(await readOne(client, tables.validators, rollupsKey(chainId)));
}

/** The rollups a row notes; none where there is no row. */
export function rollupsIn(row: Row | undefined): Address[] {
  return row ? readRow(rollupsRow, row).rollups : [];
}

/**
 * Notes a rollup of a chain before the first row of it is written: with it the rows of many attesters are read by key,
 * a hundred at a time, where the index would take one query each.
 */
export async function noteRollup(database: Database, chainId: number, rollup: Address): Promise<void> {
  await holds(() =>
    database.client.send(
      new UpdateCommand({
        TableName: database.tables.validators,
        Key: rollupsKey(chainId),
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

export function rollupsKey(chainId: number): RowKey {
  return { pk: `${chainId}`, sk: 'ROLLUPS' };
}
