import { randomUUID } from 'node:crypto';
import { TransactWriteCommand, UpdateCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { operator, type Link, type Operator } from '../../domain/operator.ts';
import { SpartaError } from '../../errors.ts';
import type { Operators } from '../../ports.ts';
import { challengeKey } from './challenges.ts';
import { holds, refusals } from './failures.ts';
import { nameActions } from './operator-names.ts';
import {
  holderOf,
  isWatched,
  linkKey,
  listedRow,
  operatorKey,
  operatorRow,
  watchedKey,
} from './operator-rows.ts';
import { readOne } from './reading.ts';
import { keyed, readRow, SCHEMA_VERSION } from './rows.ts';
import type { Database } from './database.ts';
import { updateOf } from './update.ts';

export type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** Places in the transaction of `prove`, by which its refusal is understood. */
const CHALLENGE_PLACE = 0;
const OPERATOR_PLACE = 1;

/** Times the operator may appear or vanish between our look and our write before we give up. */
const PROVE_TRIES = 3;

export async function prove(database: Database, entry: Parameters<Operators['prove']>[0]): Promise<Operator> {
  for (let attempt = 1; attempt <= PROVE_TRIES; attempt += 1) {
    const before = await readOperator(database, entry.operator.id);
    const actions: Action[] = [];
    actions[CHALLENGE_PLACE] = useChallenge(database, entry);
    actions[OPERATOR_PLACE] = before
      ? requireOperator(database, before)
      : addOperator(database, entry.operator);
    actions.push(...linkActions(database, entry.link));
    if (!before) {
      actions.push({ Put: { TableName: database.tables.operators, Item: listedRow(entry.operator) } });
      actions.push(...nameActions(database, undefined, entry.operator));
    }
    const refused = await write(database, actions);
    if (refused.length === 0) return before ?? normalised(entry.operator);
    if (refused.includes(CHALLENGE_PLACE)) {
      throw new SpartaError('conflict', 'This challenge was already answered. Nothing was changed.', {
        hint: 'Run the command again if you want to prove another address.',
      });
    }
  }
  throw new SpartaError('upstream', `The record of operator ${entry.operator.id} is changing right now.`);
}

export async function addLink(database: Database, entry: Link): Promise<void> {
  await write(database, linkActions(database, entry));
}

/**
 * `id` and `createdAt` never change: lists are sorted by them. What they are found by goes along. Whether they were
 * reached is noted by itself, whatever is decided meanwhile.
 */
export async function replaceOperator(database: Database, after: Operator): Promise<void> {
  const { id, createdAt: _createdAt, unreachedSince: _noted, ...changing } = normalised(after);
  const before = await readOperator(database, id);
  const stale = new SpartaError('conflict', `Operator ${id} was changed by somebody else meanwhile.`, {
    hint: 'Look at the operator again, then decide.',
  });
  if (before?.version !== after.version - 1) throw stale;
  const update = updateOf({
    set: {
      statusKey: after.status,
      schemaVersion: SCHEMA_VERSION,
      decidedBy: undefined,
      decidedAt: undefined,
      ...changing,
    },
  });
  const replacing = {
    TableName: database.tables.operators,
    Key: operatorKey(id),
    ...update,
    ConditionExpression: '#version = :before',
    ExpressionAttributeValues: { ...update.ExpressionAttributeValues, ':before': before.version },
  };
  const names = nameActions(database, before, after);
  const replaced =
    names.length === 0
      ? await holds(() => database.client.send(new UpdateCommand(replacing)))
      : (await write(database, [{ Update: replacing }, ...names])).length === 0;
  if (!replaced) throw stale;
}

export async function readOperator(database: Database, id: string): Promise<Operator | undefined> {
  const row = await readOne(database.client, database.tables.operators, operatorKey(id));
  return row && readRow(operator, row);
}

function useChallenge(
  { tables }: Database,
  { challenge, now }: { challenge: { id: string }; now: number },
): Action {
  return {
    Update: {
      TableName: tables.ledger,
      Key: challengeKey(challenge.id),
      UpdateExpression: 'SET #record.usedAt = :now',
      ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#record.usedAt)',
      ExpressionAttributeNames: { '#record': 'record' },
      ExpressionAttributeValues: { ':now': Math.floor(now / 1000) },
    },
  };
}

function addOperator({ tables }: Database, entry: Operator): Action {
  return {
    Put: {
      TableName: tables.operators,
      Item: operatorRow(entry),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}

function requireOperator({ tables }: Database, { id }: Operator): Action {
  return {
    ConditionCheck: {
      TableName: tables.operators,
      Key: operatorKey(id),
      ConditionExpression: 'attribute_exists(pk)',
    },
  };
}

/** A link that is there already keeps its date and its proof. */
export function linkActions({ tables }: Database, entry: Link): Action[] {
  const { operatorId, role, proof, createdAt } = entry;
  const address = keyed(entry.address);
  const update = updateOf({
    set: {},
    first: {
      operatorId,
      address,
      role,
      proof,
      createdAt,
      addressKey: address,
      schemaVersion: SCHEMA_VERSION,
    },
  });
  return [
    { Update: { TableName: tables.operators, Key: linkKey(entry), ...update } },
    ...(isWatched(entry) ? [watch(tables.operators, entry)] : []),
  ];
}

function watch(table: string, entry: Link): Action {
  return {
    Update: {
      TableName: table,
      Key: watchedKey(entry.address),
      UpdateExpression: 'SET schemaVersion = :version ADD holders :one',
      ExpressionAttributeValues: { ':version': SCHEMA_VERSION, ':one': new Set([holderOf(entry)]) },
    },
  };
}

export function write({ client }: Database, actions: Action[]): Promise<readonly number[]> {
  return refusals(() =>
    client.send(new TransactWriteCommand({ ClientRequestToken: randomUUID(), TransactItems: actions })),
  );
}

function normalised(entry: Operator): Operator {
  return { ...entry, ethereumAddress: keyed(entry.ethereumAddress) };
}
