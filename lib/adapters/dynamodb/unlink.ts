import * as v from 'valibot';
import type { Address } from '../../domain/address.ts';
import type { Link } from '../../domain/operator.ts';
import { SpartaError } from '../../errors.ts';
import { linksTo, revokeAll } from './delegations.ts';
import { holderOf, isWatched, linkKey, watchedKey } from './operator-rows.ts';
import { write, type Action } from './operator-writes.ts';
import { readOne } from './reading.ts';
import { readRow } from './rows.ts';
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
): Promise<{ removed: Link[]; last: boolean; delegates: Link[] }> {
  const left = await leave(database, entry);
  // Nobody is let in without the owner's link any more, so what stands now is all there is; a repeat finds the rest.
  return { ...left, delegates: await revokeAll(database, entry) };
}

async function leave(
  database: Database,
  entry: { operatorId: string; address: Address },
): Promise<{ removed: Link[]; last: boolean }> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const [held, holders] = await Promise.all([
      linksTo(database, entry.operatorId, entry.address),
      readHolders(database, entry.address),
    ]);
    const links = held.filter(isWatched);
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
