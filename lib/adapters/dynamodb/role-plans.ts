import { DeleteCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { MadeRoleChange, RolePlan, RolePlans } from '../../ports.ts';
import { ask, holds } from './failures.ts';
import { expiry, readLedger, RETENTION_DAYS, writeLedger } from './ledger.ts';
import { readAll } from './reading.ts';
import { readRecord, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

const plan = v.object({
  id: v.string(),
  at: v.string(),
  userIds: v.array(v.string()),
  state: v.picklist(['held', 'released', 'undone']),
  by: v.optional(v.string()),
  decidedAt: v.optional(v.string()),
});
const change = v.object({ userId: v.string(), roleId: v.string(), change: v.picklist(['add', 'remove']) });
const due = v.object({ since: v.number() });
const pin = v.object({ until: v.number() });

/**
 * - `ROLE-PLAN#<id> / META`: a plan; `… / CHANGE#<user>#<role>`: a change made for it.
 * - `ROLE-DUE#<user> / <role>`: since when a role is due to go.
 * - `ROLE-PIN#<user> / META`: until when somebody's roles are left alone.
 */
export function rolePlansOn(database: Database): RolePlans {
  const { client, tables } = database;
  const put = (key: RowKey, record: object, onlyNew = false) =>
    writeLedger(
      database,
      { key, record, expiresAt: expiry(RETENTION_DAYS.rolePlan, database.now()) },
      onlyNew ? { expression: 'attribute_not_exists(pk)' } : undefined,
    );
  const dueSince: RolePlans['dueSince'] = async (userId, roleId) => {
    const row = await readLedger(database, dueKey(userId, roleId));
    return row && readRecord(due, row).since;
  };
  return {
    async keep(entry) {
      await put(planKey(entry.id), entry, true);
    },

    async get(id): Promise<RolePlan | undefined> {
      const row = await readLedger(database, planKey(id));
      return row && readRecord(plan, row);
    },

    decide: (id, { from, to, by, at }) =>
      holds(() =>
        client.send(
          new UpdateCommand({
            TableName: tables.ledger,
            Key: planKey(id),
            UpdateExpression: 'SET #record.#state = :to, #record.#by = :by, #record.decidedAt = :at',
            ConditionExpression: '#record.#state = :from',
            ExpressionAttributeNames: { '#record': 'record', '#state': 'state', '#by': 'by' },
            ExpressionAttributeValues: { ':from': from, ':to': to, ':by': by, ':at': at },
          }),
        ),
      ),

    async noteChange(planId, made) {
      await put({ ...planKey(planId), sk: `CHANGE#${made.userId}#${made.roleId}` }, made);
    },

    async changesOf(planId): Promise<MadeRoleChange[]> {
      const rows = await readAll(({ start }) =>
        client.send(
          new QueryCommand({
            TableName: tables.ledger,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
            ExpressionAttributeValues: { ':pk': planKey(planId).pk, ':prefix': 'CHANGE#' },
            ConsistentRead: true,
            ExclusiveStartKey: start,
          }),
        ),
      );
      return rows.map((row) => readRecord(change, row));
    },

    dueSince,

    async noteDue(userId, roleId, now) {
      await put(dueKey(userId, roleId), { since: now }, true);
      return (await dueSince(userId, roleId)) ?? now;
    },

    async notDue(userId, roleId) {
      await ask(() =>
        client.send(new DeleteCommand({ TableName: tables.ledger, Key: dueKey(userId, roleId) })),
      );
    },

    async pin(userId, until) {
      await put(pinKey(userId), { until });
    },

    async pinnedUntil(userId) {
      const row = await readLedger(database, pinKey(userId));
      return row && readRecord(pin, row).until;
    },
  };
}

function planKey(id: string): RowKey {
  return { pk: `ROLE-PLAN#${id}`, sk: 'META' };
}

function dueKey(userId: string, roleId: string): RowKey {
  return { pk: `ROLE-DUE#${userId}`, sk: roleId };
}

function pinKey(userId: string): RowKey {
  return { pk: `ROLE-PIN#${userId}`, sk: 'META' };
}
