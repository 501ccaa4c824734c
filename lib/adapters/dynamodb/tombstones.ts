import { createHmac, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { SpartaError } from '../../errors.ts';
import { expiry, readLedger, writeLedger } from './ledger.ts';
import { readRecord, type Row, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

/**
 * Days a tombstone stays, and so the age from which a backup is not restored any more: longer than any alert or audit
 * page is kept.
 */
export const TOMBSTONE_DAYS = 400;

export const PEPPER: RowKey = { pk: 'PEPPER', sk: 'META' };
export const TOMBSTONE_PREFIX = 'TOMBSTONE#';

const pepperRecord = v.object({ pepper: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });
const tombstoneRecord = v.object({ at: v.string() });

/**
 * The name of a person among tombstones: a keyed hash, so that the tables alone do not tell who left, and one that
 * whoever restores a backup can compute for every id in it. The key stands beside them: Discord ids can be listed, so
 * no hash could hide them from somebody who has the whole table and a list of members.
 */
export function graveOf(pepper: string, userId: string): string {
  return createHmac('sha256', Buffer.from(pepper, 'hex')).update(userId).digest('hex');
}

/** The stage's key, made when it is first needed. */
export async function pepperOf(database: Database): Promise<string> {
  const row = await readLedger(database, PEPPER);
  if (row) return pepperIn(row);
  await writeLedger(
    database,
    { key: PEPPER, record: { pepper: randomBytes(32).toString('hex') } },
    { expression: 'attribute_not_exists(pk)' },
  );
  const made = await readLedger(database, PEPPER);
  if (!made) throw new SpartaError('upstream', 'The key of the tombstones was just removed.');
  return pepperIn(made);
}

export function pepperIn(row: Row): string {
  return readRecord(pepperRecord, row).pepper;
}

/** ISO 8601: what a backup begun before that says of the person does not come back. */
export function buriedAt(row: Row): string {
  return readRecord(tombstoneRecord, row).at;
}

export function tombstoneKey(grave: string): RowKey {
  return { pk: `${TOMBSTONE_PREFIX}${grave}`, sk: 'META' };
}

/** Writes the tombstone; a later date takes the place of an earlier one. */
export async function bury(database: Database, grave: string, nowMs: number): Promise<void> {
  const at = new Date(nowMs).toISOString();
  await writeLedger(
    database,
    { key: tombstoneKey(grave), record: { at }, expiresAt: expiry(TOMBSTONE_DAYS, nowMs) },
    {
      expression: 'attribute_not_exists(pk) OR #record.#at <= :at',
      names: { '#record': 'record', '#at': 'at' },
      values: { ':at': at },
    },
  );
}
