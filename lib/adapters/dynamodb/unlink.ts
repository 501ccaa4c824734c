import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { Address } from '../../domain/address.ts';
import { link, type Link } from '../../domain/operator.ts';
import { SpartaError } from '../../errors.ts';
import { holderOf, isWatched, LINK_PREFIX, linkKey, operatorPartition, watchedKey } from './operator-rows.ts';
import { write, type Action } from './operator-writes.ts';
import { readAll, readOne } from './reading.ts';
import { keyed, readRow } from './rows.ts';
import type { Database } from './database.ts';

/** Times somebody else may link or unlink the same address between our look and our write before we give up. */
const TRIES = 10;

const watchedRow = v.object({
  holders: v.pipe(
    v.set(v.string()),
    v.transform((set) => [...set]),
  ),
});

/**
 * Removes somebody's links to an attester together with their name in the set of the watched address; whoever is the
 * last in it takes the row along. The row is only taken where its set is still the one that was read, so a link that
 * is made at the same time keeps its address watched.
 */
export async function unlink(
  database: Database,
  entry: { operatorId: string; address: Address },
): Promise<{ removed: Link[]; last: boolean }> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const [links, holders] = await Promise.all([
      readLinks(database, entry),
      readHolders(database, entry.address),
    ]);
    if (links.length === 0) return { removed: [], last: holders === undefined };
    const mine = links.map(holderOf);
    const others = holders?.filter((name) => !mine.includes(name)) ?? [];
    const refused = await write(database, [
      ...links.map((each) => removeLink(database, each)),
      leaveWatched(database, { address: entry.address, mine, last: others.length === 0 }),
    ]);
    if (refused.length === 0) return { removed: links, last: others.length === 0 };
  }
  throw new SpartaError('upstream', `The links to ${entry.address} are changing right now.`);
}

async function readLinks(
  { client, tables }: Database,
  { operatorId, address }: { operatorId: string; address: Address },
): Promise<Link[]> {
  const rows = await readAll(({ start }) =>
    client.send(
      new QueryCommand({
        TableName: tables.operators,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: {
          ':pk': operatorPartition(operatorId),
          ':prefix': `${LINK_PREFIX}${keyed(address)}#`,
        },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    ),
  );
  return rows.map((row) => readRow(link, row)).filter(isWatched);
}

async function readHolders({ client, tables }: Database, address: Address): Promise<string[] | undefined> {
  const row = await readOne(client, tables.operators, watchedKey(address));
  return row && readRow(watchedRow, row).holders;
}

function removeLink({ tables }: Database, entry: Link): Action {
  return {
    Delete: {
      TableName: tables.operators,
      Key: linkKey(entry),
      ConditionExpression: 'attribute_exists(pk)',
    },
  };
}

function leaveWatched(
  { tables }: Database,
  { address, mine, last }: { address: Address; mine: string[]; last: boolean },
): Action {
  const place = { TableName: tables.operators, Key: watchedKey(address) };
  if (last) {
    return {
      Delete: {
        ...place,
        ConditionExpression: 'attribute_not_exists(pk) OR size(holders) <= :count',
        ExpressionAttributeValues: { ':count': mine.length },
      },
    };
  }
  return {
    Update: {
      ...place,
      UpdateExpression: 'DELETE holders :mine',
      // A set that would be left empty belongs to the last one, who takes the row.
      ConditionExpression: 'size(holders) > :count',
      ExpressionAttributeValues: { ':mine': new Set(mine), ':count': mine.length },
    },
  };
}
