import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { holds } from './failures.ts';
import { readOne } from './reading.ts';
import { SCHEMA_VERSION, type Row, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** Days a record stays after it was written, or as noted; what is not here stays for good. */
export const RETENTION_DAYS = {
  challenge: 1,
  once: 1,
  draft: 15 / (24 * 60),
  alert: 400,
  duty: 60,
  /** Longer than an incident needs to be found unstable. */
  settledIncident: 3 / 24,
  epoch: 90,
  stakeProposal: 1 / 24,
  stakeCount: 7,
  auditOfAll: 400,
  rolePlan: 30,
} as const;

/** The table's TTL attribute: Unix seconds from which DynamoDB may delete the row, which can take it days. */
export function expiry(days: number, fromMs: number): number {
  return Math.floor(fromMs / 1000) + days * DAY_SECONDS;
}

/** Whether a row still counts: past its expiry it is gone, deleted or not. */
export function stillCounts(row: Row, nowMs: number): boolean {
  const expiresAt = row['expiresAt'];
  return typeof expiresAt !== 'number' || expiresAt > nowMs / 1000;
}

/** One ledger row, unless it is past its expiry. */
export async function readLedger(database: Database, key: RowKey): Promise<Row | undefined> {
  const row = await readOne(database.client, database.tables.ledger, key);
  return row && stillCounts(row, database.now()) ? row : undefined;
}

export interface LedgerEntry {
  key: RowKey;
  record: object;
  expiresAt?: number;
}

/** The row of an entry. What it says rests under `record`, where no name can meet one of the table's own. */
export function ledgerRow({ key, record, expiresAt }: LedgerEntry): Row {
  return { ...key, schemaVersion: SCHEMA_VERSION, record, ...(expiresAt === undefined ? {} : { expiresAt }) };
}

/** A condition as DynamoDB takes it. */
export interface Condition {
  expression: string;
  names?: Record<string, string>;
  values?: Record<string, unknown>;
}

/** Writes an entry; false where the condition did not hold, and nothing was written. Without one it always is. */
export function writeLedger(database: Database, entry: LedgerEntry, condition?: Condition): Promise<boolean> {
  return holds(() =>
    database.client.send(
      new PutCommand({
        TableName: database.tables.ledger,
        Item: ledgerRow(entry),
        ConditionExpression: condition?.expression,
        ExpressionAttributeNames: condition?.names,
        ExpressionAttributeValues: condition?.values,
      }),
    ),
  );
}
