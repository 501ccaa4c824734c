import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { storedAddress, type Address } from '../../domain/address.ts';
import { link, type Link } from '../../domain/operator.ts';
import { snowflake } from '../../domain/snowflake.ts';
import { SpartaError } from '../../errors.ts';
import type { Delegation } from '../../ports.ts';
import { say } from '../../text.ts';
import {
  delegateLink,
  GRANT_PREFIX,
  grantKey,
  isWatched,
  LINK_PREFIX,
  linkKey,
  operatorKey,
  operatorPartition,
} from './operator-rows.ts';
import { linkActions, write } from './operator-writes.ts';
import { readAll } from './reading.ts';
import { keyed, readRow, SCHEMA_VERSION } from './rows.ts';
import type { Database } from './database.ts';
import { updateOf } from './update.ts';

/** Places in the transaction of `delegate`, by which its refusal is understood. */
const DELEGATE_PLACE = 1;
/** Times the owner's link may change between our look and our write before we give up. */
const TRIES = 3;

const grantRow = v.object({
  ownerId: snowflake,
  delegateId: snowflake,
  address: storedAddress,
  createdAt: v.string(),
});

export async function delegate(database: Database, entry: Delegation & { createdAt: string }): Promise<void> {
  const { tables } = database;
  const exists = 'attribute_exists(pk)';
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const control = (await linksTo(database, entry.ownerId, entry.address)).find(isWatched);
    if (!control) throw new SpartaError('forbidden', say('This validator is not linked to you.'));
    const refused = await write(database, [
      {
        ConditionCheck: {
          TableName: tables.operators,
          Key: linkKey(control),
          ConditionExpression: exists,
        },
      },
      {
        ConditionCheck: {
          TableName: tables.operators,
          Key: operatorKey(entry.delegateId),
          ConditionExpression: exists,
        },
      },
      ...linkActions(database, { ...delegateLink(entry), createdAt: entry.createdAt }),
      {
        Update: {
          TableName: tables.operators,
          Key: grantKey(entry),
          ...updateOf({
            set: {},
            first: { ...entry, address: keyed(entry.address), schemaVersion: SCHEMA_VERSION },
          }),
        },
      },
    ]);
    if (refused.length === 0) return;
    if (refused.includes(DELEGATE_PLACE)) {
      throw new SpartaError(
        'not-found',
        say('Nobody with the id {id} is registered.', { id: entry.delegateId }),
      );
    }
  }
  throw new SpartaError('upstream', `The links to ${entry.address} are changing right now.`);
}

/** Both rows go together; either one alone, which nothing leaves behind, would go as well. */
export async function revoke(database: Database, entry: Delegation): Promise<boolean> {
  const { tables } = database;
  const refused = await write(database, [
    {
      Delete: {
        TableName: tables.operators,
        Key: grantKey(entry),
        ConditionExpression: 'attribute_exists(pk)',
      },
    },
    { Delete: { TableName: tables.operators, Key: linkKey(delegateLink(entry)) } },
  ]);
  return refused.length === 0;
}

/** Takes back all that somebody gave out on one validator; what went, as the delegates' links. */
export async function revokeAll(
  database: Database,
  { operatorId, address }: { operatorId: string; address: Address },
): Promise<Link[]> {
  const gone: Link[] = [];
  for (const each of await delegatesOf(database, { ownerId: operatorId, address })) {
    if (await revoke(database, { ownerId: operatorId, delegateId: each.operatorId, address }))
      gone.push(each);
  }
  return gone;
}

/** On one validator, or on all of somebody's. */
export async function delegatesOf(
  { client, tables }: Database,
  { ownerId, address }: { ownerId: string; address?: Address },
): Promise<Link[]> {
  const prefix = address === undefined ? GRANT_PREFIX : `${GRANT_PREFIX}${keyed(address)}#`;
  const rows = await readAll(({ start }) =>
    client.send(
      new QueryCommand({
        TableName: tables.operators,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': operatorPartition(ownerId), ':prefix': prefix },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    ),
  );
  return rows
    .map((row) => readRow(grantRow, row))
    .map(({ createdAt, ...delegation }) => ({ ...delegateLink(delegation), createdAt }));
}

/** Somebody's links to one address, in every role. */
export async function linksTo(
  { client, tables }: Database,
  operatorId: string,
  address: Address,
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
  return rows.map((row) => readRow(link, row));
}
