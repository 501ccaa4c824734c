import { DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { dueTask, type DueTask } from '../../domain/due-task.ts';
import type { Dues } from '../../ports.ts';
import { ask } from './failures.ts';
import { writeLedger } from './ledger.ts';
import { readRows } from './reading.ts';
import { readRecord, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

const DUE = 'DUE';
/** Tasks handed out at once. */
const MOST = 1000;

/** `DUE / <Unix seconds>#<recipient>#<task>#<alert>`: one query finds all whose time has come. */
export function duesOn(database: Database): Dues {
  const { client, tables } = database;
  return {
    async add(task) {
      await writeLedger(database, { key: rowKey(task), record: task });
    },

    async until(now) {
      const { rows } = await readRows({ limit: MOST }, undefined, ({ start, limit }) =>
        client.send(
          new QueryCommand({
            TableName: tables.ledger,
            KeyConditionExpression: 'pk = :pk AND sk < :after',
            ExpressionAttributeValues: { ':pk': DUE, ':after': timeKey(Math.floor(now) + 1) },
            ConsistentRead: true,
            ExclusiveStartKey: start,
            Limit: limit,
          }),
        ),
      );
      return rows.map((row) => readRecord(dueTask, row));
    },

    async remove(task) {
      await ask(() => client.send(new DeleteCommand({ TableName: tables.ledger, Key: { ...rowKey(task) } })));
    },
  };
}

function rowKey({ at, recipient, task, alertId = '' }: DueTask): RowKey {
  return { pk: DUE, sk: `${timeKey(at)}#${recipient}#${task}#${alertId}` };
}

function timeKey(seconds: number): string {
  return String(Math.floor(seconds)).padStart(12, '0');
}
