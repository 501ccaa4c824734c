import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { Database } from '../../lib/adapters/dynamodb/database.ts';
import { linksTo } from '../../lib/adapters/dynamodb/delegations.ts';
import { holderOf, isWatched, watchedKey, WATCHED } from '../../lib/adapters/dynamodb/operator-rows.ts';
import { readAll } from '../../lib/adapters/dynamodb/reading.ts';
import { readRow, SCHEMA_VERSION } from '../../lib/adapters/dynamodb/rows.ts';
import { storedAddress, type Address } from '../../lib/domain/address.ts';
import type { Migration } from './migration.ts';

const watchedRow = v.object({ sk: storedAddress, holders: v.optional(v.set(v.string())) });

/**
 * Addresses watched before it was noted by whom get the set of their holders. Whoever holds none by today's rules goes
 * from it: a withdrawer who signed for their own address is no validator, and was watched as one.
 */
export const watchedHolders: Migration = {
  id: '0002-watched-holders',
  summary: 'A watched address knows who holds it',
  forward: {
    table: 'operators',
    partitions: WATCHED,
    async changes(database, row) {
      const { sk: address, holders = new Set<string>() } = readRow(watchedRow, row);
      const wanted = await holdersOf(database, address, [...holders]);
      if (wanted.length === holders.size && wanted.every((one) => holders.has(one))) return [];
      const place = {
        TableName: database.tables.operators,
        Key: { ...watchedKey(address) },
        // A set holds one name at least, so one that is there has a size.
        ConditionExpression: holders.size === 0 ? 'attribute_not_exists(holders)' : 'holders = :before',
      };
      const before = holders.size === 0 ? {} : { ':before': holders };
      if (wanted.length === 0)
        return [
          {
            Delete: {
              ...place,
              ...(holders.size === 0 ? {} : { ExpressionAttributeValues: before }),
            },
          },
        ];
      return [
        {
          Update: {
            ...place,
            UpdateExpression: 'SET schemaVersion = :version, holders = :after',
            ExpressionAttributeValues: { ...before, ':version': SCHEMA_VERSION, ':after': new Set(wanted) },
          },
        },
      ];
    },
  },
  back: {
    table: 'operators',
    partitions: WATCHED,
    changes: async ({ tables }, row) =>
      row['holders'] === undefined
        ? []
        : [
            {
              Update: {
                TableName: tables.operators,
                Key: { ...watchedKey(readRow(watchedRow, row).sk) },
                UpdateExpression: 'REMOVE holders',
                ConditionExpression: 'attribute_exists(pk)',
              },
            },
          ],
  },
};

/** By the index, and by the names already noted, which may be younger than it; each proven by its link. */
async function holdersOf(database: Database, address: Address, noted: readonly string[]): Promise<string[]> {
  const found = await readAll(({ start }) =>
    database.client.send(
      new QueryCommand({
        TableName: database.tables.operators,
        IndexName: 'byAddress',
        KeyConditionExpression: 'addressKey = :address',
        ExpressionAttributeValues: { ':address': address },
        ExclusiveStartKey: start,
      }),
    ),
  );
  const people = new Set([
    ...found.map((row) => String(row['operatorId'])),
    ...noted.map((name) => name.split('#')[0] ?? ''),
  ]);
  const links = await Promise.all([...people].map((id) => linksTo(database, id, address)));
  return [...new Set(links.flat().filter(isWatched).map(holderOf))];
}
