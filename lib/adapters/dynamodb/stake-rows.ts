import type { Address } from '../../domain/address.ts';
import {
  dayOf,
  TOP_UP,
  type IntentRef,
  type StakeIntent,
  type StakeSender,
} from '../../domain/stake-intent.ts';
import { expiry, ledgerRow, RETENTION_DAYS } from './ledger.ts';
import type { Action } from './operator-writes.ts';
import { keyed, SCHEMA_VERSION, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

export function intentPartition({ chainId, attester }: { chainId: number; attester: Address }): string {
  return `STAKE#${chainId}#${keyed(attester)}`;
}

export function intentKey(ref: IntentRef): RowKey {
  return { pk: intentPartition(ref), sk: ref.rollup === TOP_UP ? TOP_UP : keyed(ref.rollup) };
}

export function senderKey({ chainId, address }: { chainId: number; address: Address }): RowKey {
  return { pk: `STAKE-SENDER#${chainId}#${keyed(address)}`, sk: 'META' };
}

export function proposalKey(id: string): RowKey {
  return { pk: `STAKE-PROPOSAL#${id}`, sk: 'META' };
}

/** Writes an intent over the version before it; over nothing where it is the first. */
export function putIntent({ tables }: Database, after: StakeIntent): Action {
  return {
    Put: {
      TableName: tables.ledger,
      Item: ledgerRow({ key: intentKey(after), record: normalised(after) }),
      ...overVersion(after.version),
    },
  };
}

export function putSender({ tables }: Database, after: StakeSender): Action {
  const record = { ...after, address: keyed(after.address) };
  return {
    Put: {
      TableName: tables.ledger,
      Item: ledgerRow({ key: senderKey(after), record }),
      ...overVersion(after.version),
    },
  };
}

function overVersion(version: number) {
  if (version <= 1) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#record.#version = :before',
    ExpressionAttributeNames: { '#record': 'record', '#version': 'version' },
    ExpressionAttributeValues: { ':before': version - 1 },
  };
}

/** Counts one intent, where the limit is not reached. */
export function countAction(
  database: Database,
  what: 'operator' | 'day',
  intent: StakeIntent,
  limit: number,
): Action {
  return {
    Update: {
      TableName: database.tables.ledger,
      Key: countKey(what, intent),
      UpdateExpression: `SET schemaVersion = :version${what === 'day' ? ', expiresAt = :expiresAt' : ''} ADD used :one`,
      ConditionExpression: 'attribute_not_exists(used) OR used < :limit',
      ExpressionAttributeValues: {
        ':version': SCHEMA_VERSION,
        ':one': 1,
        ':limit': limit,
        ...(what === 'day' ? { ':expiresAt': expiry(RETENTION_DAYS.stakeCount, database.now()) } : {}),
      },
    },
  };
}

/** Reserves the BLS key of a stake: the GSE takes one only once, whoever deposits it first. */
export function keyActions({ tables }: Database, intent: StakeIntent): Action[] {
  const key = blsKey(intent);
  if (!key) return [];
  return [
    {
      Put: {
        TableName: tables.ledger,
        Item: ledgerRow({ key, record: { attester: keyed(intent.attester) } }),
        ConditionExpression: 'attribute_not_exists(pk) OR #record.#attester = :attester',
        ExpressionAttributeNames: { '#record': 'record', '#attester': 'attester' },
        ExpressionAttributeValues: { ':attester': keyed(intent.attester) },
      },
    },
  ];
}

/** Gives back what an intent counted and reserved. */
export function uncountActions({ tables }: Database, intent: StakeIntent): Action[] {
  const key = blsKey(intent);
  return [
    ...(['operator', 'day'] as const).map((what) => ({
      Update: {
        TableName: tables.ledger,
        Key: countKey(what, intent),
        UpdateExpression: 'ADD used :less',
        ExpressionAttributeValues: { ':less': -1 },
      },
    })),
    ...(key ? [{ Delete: { TableName: tables.ledger, Key: key } }] : []),
  ];
}

function countKey(what: 'operator' | 'day', intent: StakeIntent): RowKey {
  const { chainId, rollup, operatorId } = intent;
  const kind = rollup === TOP_UP ? TOP_UP : 'stake';
  const whose = what === 'day' ? dayOf(intent) : operatorId;
  return { pk: `STAKE-COUNT#${chainId}#${kind}#${what}`, sk: whose };
}

function blsKey({ chainId, deposit }: StakeIntent): RowKey | undefined {
  if (!deposit) return undefined;
  const { x, y } = deposit.publicKeyInG1;
  return { pk: `STAKE-KEY#${chainId}#${x}#${y}`, sk: 'META' };
}

function normalised(intent: StakeIntent): StakeIntent {
  const { attester, rollup } = intent;
  return { ...intent, attester: keyed(attester), rollup: rollup === TOP_UP ? rollup : keyed(rollup) };
}
