import { isDeepStrictEqual } from 'node:util';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { validator, type Validator } from '../../domain/validator.ts';
import { holds } from './failures.ts';
import { inParallel, readMany } from './reading.ts';
import { readRow, SCHEMA_VERSION } from './rows.ts';
import type { Database } from './database.ts';
import { updateOf } from './update.ts';
import { noteRollup } from './validator-rollups.ts';
import { keyOfValidator, normalised, validatorRowKey } from './validator-rows.ts';

/** Seconds of L1 time after which an unchanged reading is written again, so that `lastSeen` is never older. */
export const REWRITE_AFTER_SECONDS = 10 * 60;
/** Writes in flight; the SDK opens at most 50 connections. */
const WRITES_AT_ONCE = 16;

/**
 * Writes the readings that say something new, so that a quiet minute costs reads alone. `block` and `lastSeen`
 * always differ, and the window of the duties moves with every slot: they alone are no news for ten minutes.
 */
export async function saveReadings(database: Database, readings: readonly Validator[]): Promise<void> {
  const newest = newestOfEach(readings.map(normalised));
  const rows = await readMany(
    database.client,
    database.tables.validators,
    newest.map((each) => validatorRowKey(keyOfValidator(each))),
  );
  const before = new Map(rows.map((row) => readRow(validator, row)).map((each) => [each.id, each]));
  const news = newest.filter((after) => isNews(before.get(after.id), after));
  await noteRollups(
    database,
    news.filter(({ id }) => !before.has(id)),
  );
  await inParallel(news, WRITES_AT_ONCE, (after) => saveReading(database, after));
}

/** A row that is there already keeps all it says, and gets an operator where it has none: the first to add it. */
export async function addValidator(database: Database, entry: Validator): Promise<void> {
  const added = normalised(entry);
  const key = validatorRowKey(keyOfValidator(added));
  await noteRollups(database, [added]);
  const isNew = await holds(() =>
    database.client.send(
      new PutCommand({
        TableName: database.tables.validators,
        Item: { ...key, schemaVersion: SCHEMA_VERSION, ...added },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );
  if (isNew || added.operatorId === undefined) return;
  await holds(() =>
    database.client.send(
      new UpdateCommand({
        TableName: database.tables.validators,
        Key: key,
        UpdateExpression: 'SET operatorId = :operatorId',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(operatorId)',
        ExpressionAttributeValues: { ':operatorId': added.operatorId },
      }),
    ),
  );
}

/** Whether a reading is worth a write, given the row as it stands. */
export function isNews(before: Validator | undefined, after: Validator): boolean {
  if (!before) return true;
  if (after.block < before.block) return false;
  if (after.operatorId !== undefined && before.operatorId === undefined) return true;
  if (after.lastSeen - before.lastSeen >= REWRITE_AFTER_SECONDS) return true;
  return !isDeepStrictEqual(substance(before), substance(after));
}

function substance(reading: Validator) {
  const {
    block: _block,
    lastSeen: _lastSeen,
    createdAt: _createdAt,
    operatorId: _operatorId,
    ...rest
  } = reading;
  const { duties } = rest;
  const counts = duties && { attestations: duties.attestations, proposals: duties.proposals };
  return Object.fromEntries(
    Object.entries({ ...rest, duties: counts }).filter(([, value]) => value !== undefined),
  );
}

async function saveReading(database: Database, after: Validator): Promise<void> {
  const { operatorId, createdAt, ...reading } = after;
  await holds(() =>
    database.client.send(
      new UpdateCommand({
        TableName: database.tables.validators,
        Key: validatorRowKey(keyOfValidator(after)),
        ...updateOf({
          set: { ...NOT_READ, ...reading, schemaVersion: SCHEMA_VERSION },
          first: { operatorId, createdAt },
        }),
        ConditionExpression: 'attribute_not_exists(pk) OR #block <= :block',
      }),
    ),
  );
}

/** What a reading may lack: the row then loses it, since an old value would pass for a present one. */
const NOT_READ = {
  withdrawer: undefined,
  queuePosition: undefined,
  followsLatest: undefined,
  life: undefined,
  withdrawableAt: undefined,
  duties: undefined,
};

async function noteRollups(database: Database, entries: readonly Validator[]): Promise<void> {
  const rollups = new Map(
    entries.map(({ chainId, rollup }) => [`${chainId}:${rollup}`, { chainId, rollup }]),
  );
  await inParallel([...rollups.values()], 4, ({ chainId, rollup }) => noteRollup(database, chainId, rollup));
}

function newestOfEach(readings: readonly Validator[]): Validator[] {
  const newest = new Map<string, Validator>();
  for (const each of readings) {
    const other = newest.get(each.id);
    if (!other || other.block <= each.block) newest.set(each.id, each);
  }
  return [...newest.values()];
}
