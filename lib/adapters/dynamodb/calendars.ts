import { randomUUID } from 'node:crypto';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { calendarFeed, type CalendarFeed } from '../../domain/calendar-feed.ts';
import { SpartaError } from '../../errors.ts';
import type { Calendars } from '../../ports.ts';
import type { Database } from './database.ts';
import { refusals } from './failures.ts';
import { ledgerRow, readLedger, type Condition } from './ledger.ts';
import { readRecord, type RowKey } from './rows.ts';

/** Times somebody's feed may change between our look and our write before we give up. */
const TRIES = 5;

/**
 * Two rows a person: the one its hash leads to, and the one that says which hash is theirs. They change together, and
 * only where the person's row is still the one that was read.
 */
export function calendarsOn(database: Database): Calendars {
  const ofOperator = async (operatorId: string): Promise<CalendarFeed | undefined> => {
    const row = await readLedger(database, personKey(operatorId));
    return row && readRecord(calendarFeed, row);
  };
  return {
    ofOperator,
    async byHash(tokenHash) {
      const row = await readLedger(database, hashKey(tokenHash));
      return row && readRecord(calendarFeed, row);
    },
    issue: (feed) => replace(database, feed.operatorId, feed, ofOperator),
    revoke: (operatorId) => replace(database, operatorId, undefined, ofOperator),
  };
}

async function replace(
  { client, tables }: Database,
  operatorId: string,
  after: CalendarFeed | undefined,
  ofOperator: Calendars['ofOperator'],
): Promise<void> {
  const table = tables.ledger;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const before = await ofOperator(operatorId);
    if (!before && !after) return;
    const person = { TableName: table, ...conditioned(unchanged(before)) };
    const refused = await refusals(() =>
      client.send(
        new TransactWriteCommand({
          ClientRequestToken: randomUUID(),
          TransactItems: [
            after
              ? { Put: { ...person, Item: ledgerRow({ key: personKey(operatorId), record: after }) } }
              : { Delete: { ...person, Key: { ...personKey(operatorId) } } },
            ...(before && before.tokenHash !== after?.tokenHash
              ? [{ Delete: { TableName: table, Key: { ...hashKey(before.tokenHash) } } }]
              : []),
            ...(after
              ? [
                  {
                    Put: {
                      TableName: table,
                      Item: ledgerRow({ key: hashKey(after.tokenHash), record: after }),
                    },
                  },
                ]
              : []),
          ],
        }),
      ),
    );
    if (refused.length === 0) return;
  }
  throw new SpartaError('upstream', 'The calendar is changing right now.', { retryAfterSeconds: 1 });
}

function unchanged(before: CalendarFeed | undefined): Condition {
  if (!before) return { expression: 'attribute_not_exists(pk)' };
  return {
    expression: '#record.#tokenHash = :before',
    names: { '#record': 'record', '#tokenHash': 'tokenHash' },
    values: { ':before': before.tokenHash },
  };
}

function conditioned({ expression, names, values }: Condition) {
  return {
    ConditionExpression: expression,
    ...(names ? { ExpressionAttributeNames: names } : {}),
    ...(values ? { ExpressionAttributeValues: values } : {}),
  };
}

function hashKey(tokenHash: string): RowKey {
  return { pk: `CALENDAR#${tokenHash}`, sk: 'META' };
}

function personKey(operatorId: string): RowKey {
  return { pk: `CALENDAR-OF#${operatorId}`, sk: 'META' };
}
