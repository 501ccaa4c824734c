import { randomUUID } from 'node:crypto';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { Once } from '../../ports.ts';
import { ask, holds } from './failures.ts';
import { expiry, readLedger, RETENTION_DAYS } from './ledger.ts';
import { readOne } from './reading.ts';
import { readRow, SCHEMA_VERSION, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

const claimRow = v.object({
  state: v.picklist(['running', 'done']),
  claim: v.optional(v.string()),
  result: v.optional(v.string()),
});

/**
 * Claims of pieces of work. A row is `running` until its lease is over or it is `done`; it counts for a day after
 * that. Each claim has a name, so that whoever lost theirs to the lease cannot give back the next one's.
 */
export function onceOn(database: Database): Once {
  const { client, tables } = database;
  const mine = new Map<string, string>();
  return {
    async begin(key, { now, leaseSeconds }) {
      const claim = randomUUID();
      const claimed = await holds(() =>
        client.send(
          new PutCommand({
            TableName: tables.ledger,
            Item: {
              ...rowKey(key),
              schemaVersion: SCHEMA_VERSION,
              state: 'running',
              claim,
              leaseUntil: now + leaseSeconds * 1000,
              expiresAt: expiry(RETENTION_DAYS.once, Math.max(now, database.now())) + leaseSeconds,
            },
            ConditionExpression:
              'attribute_not_exists(pk) OR expiresAt <= :seconds OR (#state = :running AND leaseUntil <= :now)',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: {
              ':running': 'running',
              ':now': now,
              ':seconds': Math.floor(now / 1000),
            },
          }),
        ),
      );
      // A try of ours whose answer was lost on the way may have written the row that now stands against us.
      const held = claimed ? undefined : await readOne(client, tables.ledger, rowKey(key));
      const state = held && readRow(claimRow, held);
      if (claimed || state?.claim === claim) {
        mine.set(key, claim);
        return 'fresh';
      }
      return state?.state ?? 'running';
    },

    async finish(key, result) {
      mine.delete(key);
      await ask(() =>
        client.send(
          new UpdateCommand({
            TableName: tables.ledger,
            Key: rowKey(key),
            UpdateExpression:
              'SET schemaVersion = :version, #state = :done, expiresAt = if_not_exists(expiresAt, :expiresAt)' +
              (result === undefined ? '' : ', #result = :result'),
            ExpressionAttributeNames: {
              '#state': 'state',
              ...(result === undefined ? {} : { '#result': 'result' }),
            },
            ExpressionAttributeValues: {
              ':version': SCHEMA_VERSION,
              ':done': 'done',
              ':expiresAt': expiry(RETENTION_DAYS.once, database.now()),
              ...(result === undefined ? {} : { ':result': result }),
            },
          }),
        ),
      );
    },

    async release(key) {
      const claim = mine.get(key);
      mine.delete(key);
      await holds(() =>
        client.send(
          new DeleteCommand({
            TableName: tables.ledger,
            Key: rowKey(key),
            ConditionExpression:
              claim === undefined ? '#state = :running' : '#state = :running AND claim = :claim',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: {
              ':running': 'running',
              ...(claim === undefined ? {} : { ':claim': claim }),
            },
          }),
        ),
      );
    },

    async resultOf(key) {
      const row = await readLedger(database, rowKey(key));
      return row && readRow(claimRow, row).result;
    },
  };
}

function rowKey(key: string): RowKey {
  return { pk: `ONCE#${key}`, sk: 'META' };
}
