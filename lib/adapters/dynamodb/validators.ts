import { QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { validator, type Validator } from '../../domain/validator.ts';
import type { Validators } from '../../ports.ts';
import { pageCursor, positionOf } from './page-cursor.ts';
import { pageOf, readAll, readOne, readRows } from './reading.ts';
import { keyed, keyOf, readRow } from './rows.ts';
import type { Database } from './database.ts';
import { META, validatorRowKey } from './validator-rows.ts';
import { releaseValidator } from './validator-release.ts';
import { readStanding, type KnownRollups } from './validator-standing.ts';
import { addValidator, saveReadings } from './validator-writes.ts';

const ALL = 'validators';
/** The id of the last one shown. */
const POSITION = [/^[0-9]{1,16}:0x[0-9a-f]{40}:0x[0-9a-f]{40}$/];

/**
 * One row a validator, under its id and the sort key `META`.
 * A row of another sort key only notes which rollups have rows (`validator-rollups.ts`).
 */
export function validatorsOn(database: Database): Validators {
  const { client, tables } = database;
  const known: KnownRollups = new Map();
  return {
    async get(key) {
      const row = await readOne(client, tables.validators, validatorRowKey(key));
      return row && readRow(validator, row);
    },

    async ofAttester(attester) {
      const rows = await readAll(({ start }) =>
        client.send(
          new QueryCommand({
            TableName: tables.validators,
            IndexName: 'byAddress',
            KeyConditionExpression: 'address = :address',
            ExpressionAttributeValues: { ':address': keyed(attester) },
            ExclusiveStartKey: start,
          }),
        ),
      );
      return rows.map((row) => readRow(validator, row));
    },

    async ofAttesters(attesters, { chainId }) {
      if (attesters.length === 0) return [];
      return (await readStanding(database, known, { attesters, chainId })).rows;
    },

    standing: (attesters, { chainId }) =>
      readStanding(database, known, { attesters, chainId, withCard: true }),

    saveReadings: (readings) => saveReadings(database, readings),
    add: (entry) => addValidator(database, entry),
    release: (entry) => releaseValidator(database, entry),

    async list({ operatorId }, page) {
      const list = operatorId === undefined ? ALL : `${ALL}:${operatorId}`;
      const [pk] = positionOf(list, page, POSITION) ?? [];
      const after = pk === undefined ? undefined : { pk, sk: META, ...(operatorId ? { operatorId } : {}) };
      const found = await readRows(page, after, ({ start, limit }) =>
        operatorId === undefined
          ? client.send(
              new ScanCommand({
                TableName: tables.validators,
                FilterExpression: 'sk = :meta',
                ExpressionAttributeValues: { ':meta': META },
                ExclusiveStartKey: start,
                Limit: limit,
              }),
            )
          : client.send(
              new QueryCommand({
                TableName: tables.validators,
                IndexName: 'byOperator',
                KeyConditionExpression: 'operatorId = :operatorId',
                ExpressionAttributeValues: { ':operatorId': operatorId },
                ExclusiveStartKey: start,
                Limit: limit,
              }),
            ),
      );
      const validators: Validator[] = found.rows.map((row) => readRow(validator, row));
      return pageOf(validators, found, (last) => pageCursor(list, [keyOf(last).pk]));
    },
  };
}
