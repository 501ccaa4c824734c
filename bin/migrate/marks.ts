import { randomUUID } from 'node:crypto';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { Database } from '../../lib/adapters/dynamodb/database.ts';
import { ask, holds } from '../../lib/adapters/dynamodb/failures.ts';
import { readLedger, writeLedger } from '../../lib/adapters/dynamodb/ledger.ts';
import { readRecord, type RowKey } from '../../lib/adapters/dynamodb/rows.ts';
import { SpartaError } from '../../lib/errors.ts';

/** Seconds after which a run that says nothing is taken for dead. A page takes a few. */
const LEASE_SECONDS = 120;
const LEASE: RowKey = { pk: 'MIGRATION-LEASE', sk: 'META' };

const mark = v.object({
  state: v.picklist(['running', 'done', 'undoing']),
  /** ISO 8601, of the last page. */
  at: v.string(),
  /** Rows looked at and changed so far. */
  looked: v.number(),
  changed: v.number(),
  /** Key of the last row that is done with; absent before the first page and after the last. */
  place: v.optional(v.object({ pk: v.string(), sk: v.string() })),
});
/** How far a migration came in a stage: `MIGRATION#<id> / META`. */
export type Mark = v.InferOutput<typeof mark>;

export async function readMark(database: Database, id: string): Promise<Mark | undefined> {
  const row = await readLedger(database, markKey(id));
  return row && readRecord(mark, row);
}

export async function saveMark(database: Database, id: string, entry: Mark): Promise<void> {
  await writeLedger(database, { key: markKey(id), record: entry });
}

export async function removeMark({ client, tables }: Database, id: string): Promise<void> {
  await ask(() => client.send(new DeleteCommand({ TableName: tables.ledger, Key: { ...markKey(id) } })));
}

export interface Lease {
  /** Throws `conflict` where another run has it. */
  renew(): Promise<void>;
  release(): Promise<void>;
}

/** The right to change the rows of a stage, of one run at a time. Throws `conflict` where another run has it. */
export async function takeLease(database: Database): Promise<Lease> {
  const owner = randomUUID();
  const renew = async () => {
    const now = Math.floor(database.now() / 1000);
    const taken = await writeLedger(
      database,
      { key: LEASE, record: { owner }, expiresAt: now + LEASE_SECONDS },
      {
        expression: 'attribute_not_exists(pk) OR expiresAt <= :now OR #record.#owner = :owner',
        names: { '#record': 'record', '#owner': 'owner' },
        values: { ':now': now, ':owner': owner },
      },
    );
    if (!taken)
      throw new SpartaError('conflict', 'Another run migrates this stage right now.', {
        hint: `Wait until it is through. One that died is taken for dead after ${LEASE_SECONDS} seconds.`,
      });
  };
  await renew();
  return {
    renew,
    release: async () => {
      await holds(() =>
        database.client.send(
          new DeleteCommand({
            TableName: database.tables.ledger,
            Key: { ...LEASE },
            ConditionExpression: '#record.#owner = :owner',
            ExpressionAttributeNames: { '#record': 'record', '#owner': 'owner' },
            ExpressionAttributeValues: { ':owner': owner },
          }),
        ),
      );
    },
  };
}

function markKey(id: string): RowKey {
  return { pk: `MIGRATION#${id}`, sk: 'META' };
}
