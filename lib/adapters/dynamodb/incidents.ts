import { randomUUID } from 'node:crypto';
import { PutCommand, QueryCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  incident,
  incidentWatch,
  isSettled,
  type Incident,
  type IncidentWatch,
} from '../../domain/incident.ts';
import { SpartaError } from '../../errors.ts';
import type { Incidents } from '../../ports.ts';
import type { Database } from './database.ts';
import { holds, refusals } from './failures.ts';
import { expiry, ledgerRow, readLedger, RETENTION_DAYS, stillCounts } from './ledger.ts';
import { readAll } from './reading.ts';
import { keyOf, readRecord, type RowKey } from './rows.ts';

/** Sorts before every incident, whose keys begin with a rollup's address. */
const WATCH = '#WATCH';

/** The incidents of a chain in one partition, so that a pass reads them with one Query; each is a row of its own. */
export function incidentsOn(database: Database): Incidents {
  return {
    async of(chainId) {
      const rows = await readAll(({ start }) =>
        database.client.send(
          new QueryCommand({
            TableName: database.tables.ledger,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': partition(chainId) },
            ConsistentRead: true,
            ExclusiveStartKey: start,
          }),
        ),
      );
      const counted = rows.filter((row) => stillCounts(row, database.now()));
      const watch = counted.find((row) => keyOf(row).sk === WATCH);
      return {
        ...(watch ? { watch: readRecord(incidentWatch, watch) } : {}),
        incidents: counted.filter((row) => row !== watch).map((row) => readRecord(incident, row)),
      };
    },

    async get({ chainId, key }) {
      const row = await readLedger(database, { pk: partition(chainId), sk: sortKey(key) });
      return row && readRecord(incident, row);
    },

    async save(incidents) {
      const writes = incidents.map((one) => writeOf(database, one));
      const [only] = writes;
      const refused =
        writes.length === 1 && only
          ? !(await holds(() => database.client.send(new PutCommand(only.put))))
          : (await transact(database, writes)).length > 0;
      if (refused) throw movedMeanwhile(incidents);
      return writes.map(({ after }) => after);
    },

    async keepWatch(watch) {
      const after: IncidentWatch = { ...watch, version: watch.version + 1 };
      const kept = await holds(() =>
        database.client.send(
          new PutCommand({
            TableName: database.tables.ledger,
            Item: ledgerRow({ key: watchKey(watch.chainId), record: after }),
            ...versioned(database, watch.version),
          }),
        ),
      );
      if (!kept)
        throw new SpartaError('conflict', `The incidents of chain ${watch.chainId} moved meanwhile.`);
      return after;
    },

    answerBrake: ({ chainId, at, answer, by }) =>
      holds(() =>
        database.client.send(
          new UpdateCommand({
            TableName: database.tables.ledger,
            Key: watchKey(chainId),
            // The version moves too: a pass that read before the answer must not write over it.
            UpdateExpression:
              'SET #record.#brake.#answer = :answer, #record.#brake.#by = :by, #record.#version = #record.#version + :one',
            ConditionExpression: '#record.#brake.#at = :at AND attribute_not_exists(#record.#brake.#answer)',
            ExpressionAttributeNames: {
              '#record': 'record',
              '#brake': 'brake',
              '#answer': 'answer',
              '#by': 'by',
              '#version': 'version',
              '#at': 'at',
            },
            ExpressionAttributeValues: { ':answer': answer, ':by': by, ':one': 1, ':at': at },
          }),
        ),
      ),
  };
}

function writeOf(database: Database, of: Incident) {
  const after: Incident = { ...of, version: of.version + 1 };
  const key = { pk: partition(of.chainId), sk: sortKey(of.key) };
  const row = isSettled(of)
    ? { key, record: after, expiresAt: expiry(RETENTION_DAYS.settledIncident, database.now()) }
    : { key, record: after };
  const put = {
    TableName: database.tables.ledger,
    Item: ledgerRow(row),
    ...versioned(database, of.version),
  };
  return { after, put };
}

/** One never written may stand over one that has expired and is still there. */
function versioned(database: Database, version: number) {
  return version === 0
    ? {
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
        ExpressionAttributeValues: { ':now': Math.floor(database.now() / 1000) },
      }
    : {
        ConditionExpression: '#record.#version = :version',
        ExpressionAttributeNames: { '#record': 'record', '#version': 'version' },
        ExpressionAttributeValues: { ':version': version },
      };
}

function transact(
  database: Database,
  writes: readonly ReturnType<typeof writeOf>[],
): Promise<readonly number[]> {
  return refusals(() =>
    database.client.send(
      new TransactWriteCommand({
        ClientRequestToken: randomUUID(),
        TransactItems: writes.map(({ put }) => ({ Put: put })),
      }),
    ),
  );
}

function movedMeanwhile(incidents: readonly Incident[]): SpartaError {
  const keys = incidents.map(({ key }) => key).join(', ');
  return new SpartaError(
    'conflict',
    `One of these incidents was changed by somebody else meanwhile: ${keys}`,
  );
}

function partition(chainId: number): string {
  return `INCIDENT#${chainId}`;
}

function watchKey(chainId: number): RowKey {
  return { pk: partition(chainId), sk: WATCH };
}

/** Without the chain, which the partition says. */
function sortKey(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
