import { randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { fact } from '../../domain/fact.ts';
import { SpartaError } from '../../errors.ts';
import type { Cursor, Cursors } from '../../ports.ts';
import { holds } from './failures.ts';
import { readLedger, writeLedger } from './ledger.ts';
import { readRecord, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

/** Blocks to rewind to that are kept, newest first; Ethereum finalises after 64 to 96, so this is ten times enough. */
export const MAX_TRAIL = 1000;
/** Bytes of the compressed part. DynamoDB takes 400 KB (409 600 bytes) an item; a fact takes 100 to 200 of them. */
export const MAX_PACKED_BYTES = 350_000;
/** Bytes a packed part may open to, so that a damaged row cannot fill the memory. */
const MAX_OPENED_BYTES = 64_000_000;

const trail = v.array(v.object({ number: v.number(), hash: v.string() }));
const packedPart = v.object({ trail, unsettled: v.array(fact) });
const cursorRow = v.object({
  number: v.number(),
  hash: v.string(),
  time: v.optional(v.number()),
  version: v.number(),
  packed: v.instance(Uint8Array),
});

/**
 * How far each reader of the chain has come; a claim rests beside the record, and a move writes the row without it. Trail and unsettled facts rest compressed: they are written every
 * minute, and DynamoDB counts writes by the kilobyte.
 */
export function cursorsOn(database: Database): Cursors {
  const mine = new Map<string, string>();
  return {
    async get(name) {
      const row = await readLedger(database, rowKey(name));
      if (!row) return undefined;
      const { packed, ...place } = readRecord(cursorRow, row);
      return { ...place, ...readRecord(packedPart, { ...row, record: opened(packed) }) };
    },

    async claim(name, version, { now, leaseSeconds }) {
      const id = randomUUID();
      const claimed = await holds(() =>
        database.client.send(
          new UpdateCommand({
            TableName: database.tables.ledger,
            Key: rowKey(name),
            UpdateExpression: 'SET #claim = :claim',
            // A try of ours whose answer was lost on the way may have written the claim that now stands.
            ConditionExpression:
              '#record.#version = :version AND (attribute_not_exists(#claim) OR #claim.#until <= :now OR #claim.#id = :id)',
            ExpressionAttributeNames: {
              '#record': 'record',
              '#version': 'version',
              '#claim': 'claim',
              '#until': 'until',
              '#id': 'id',
            },
            ExpressionAttributeValues: {
              ':version': version,
              ':claim': { id, until: now + leaseSeconds * 1000 },
              ':now': now,
              ':id': id,
            },
          }),
        ),
      );
      if (!claimed)
        throw new SpartaError(
          'conflict',
          `The cursor ${name} was moved meanwhile, or another pass holds it.`,
        );
      mine.set(name, id);
    },

    async free(name) {
      const id = mine.get(name);
      mine.delete(name);
      if (id === undefined) return;
      await holds(() =>
        database.client.send(
          new UpdateCommand({
            TableName: database.tables.ledger,
            Key: rowKey(name),
            UpdateExpression: 'REMOVE #claim',
            ConditionExpression: '#claim.#id = :id',
            ExpressionAttributeNames: { '#claim': 'claim', '#id': 'id' },
            ExpressionAttributeValues: { ':id': id },
          }),
        ),
      );
    },

    async move(name, after) {
      const { number, hash, time, version } = after;
      const record = { number, hash, time, version, packed: packed(name, after) };
      const isFirst = version <= 1;
      const moved = await writeLedger(
        database,
        { key: rowKey(name), record },
        isFirst
          ? { expression: 'attribute_not_exists(pk)' }
          : {
              expression: '#record.#version = :before',
              names: { '#record': 'record', '#version': 'version' },
              values: { ':before': version - 1 },
            },
      );
      mine.delete(name);
      if (!moved)
        throw new SpartaError('conflict', `The cursor ${name} was moved by somebody else meanwhile.`);
    },
  };
}

function rowKey(name: string): RowKey {
  return { pk: `CURSOR#${name}`, sk: 'META' };
}

/**
 * Shortens the trail until all fits. Facts are never dropped, since each may have to be retracted: throws `internal`
 * where they alone are too many, some thousands in the quarter of an hour a block takes to be final.
 */
function packed(name: string, { trail, unsettled }: Cursor): Uint8Array {
  for (let length = Math.min(trail.length, MAX_TRAIL); ; length = Math.floor(length / 2)) {
    const bytes = gzipSync(JSON.stringify({ trail: trail.slice(0, length), unsettled }));
    if (bytes.length <= MAX_PACKED_BYTES) return bytes;
    if (length === 0)
      throw new SpartaError(
        'internal',
        `The cursor ${name} holds ${unsettled.length} unsettled facts, ${bytes.length} bytes, more than fit one row.`,
      );
  }
}

/** Undefined where the bytes are not ours; the schema then says so with the row's key. */
function opened(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(gunzipSync(bytes, { maxOutputLength: MAX_OPENED_BYTES }).toString('utf8'));
  } catch {
    return undefined;
  }
}
