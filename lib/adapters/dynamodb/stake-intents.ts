import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import {
  isGivenUp,
  stakeIntent,
  stakeProposal,
  stakeSender,
  type StakeIntent,
} from '../../domain/stake-intent.ts';
import { SpartaError } from '../../errors.ts';
import type { StakeIntents } from '../../ports.ts';
import { expiry, readLedger, RETENTION_DAYS, writeLedger } from './ledger.ts';
import { write } from './operator-writes.ts';
import { readAll } from './reading.ts';
import { keyed, readRecord } from './rows.ts';
import {
  countAction,
  intentKey,
  intentPartition,
  keyActions,
  proposalKey,
  putIntent,
  putSender,
  senderKey,
  uncountActions,
} from './stake-rows.ts';
import type { Database } from './database.ts';

/** What each action of `open` says when it is refused, by its place in the transaction. */
const REFUSALS = ['exists', 'operator-limit', 'day-limit', 'key-taken'] as const;

/** Intents in the ledger: a partition for each attester, a row for each rollup. They stay for good. */
export function stakeIntentsOn(database: Database): StakeIntents {
  const get: StakeIntents['get'] = async (ref) => {
    const row = await readLedger(database, intentKey(ref));
    return row && readRecord(stakeIntent, row);
  };
  return {
    get,

    async ofAttester({ chainId, attester }) {
      const rows = await readAll(({ start }) =>
        database.client.send(
          new QueryCommand({
            TableName: database.tables.ledger,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': intentPartition({ chainId, attester }) },
            ConsistentRead: true,
            ExclusiveStartKey: start,
          }),
        ),
      );
      return rows.map((row) => readRecord(stakeIntent, row));
    },

    async open(entry, limits) {
      const before = await get(entry);
      if (before && !isGivenUp(before) && before.state !== 'failed-deposit') return 'exists';
      if (limits.perOperator < 1) return 'operator-limit';
      if (limits.perDay < 1) return 'day-limit';
      const opened: StakeIntent = { ...entry, version: (before?.version ?? 0) + 1 };
      const refused = await write(database, [
        putIntent(database, opened),
        countAction(database, 'operator', opened, limits.perOperator),
        countAction(database, 'day', opened, limits.perDay),
        ...keyActions(database, opened),
      ]);
      const [first] = refused;
      return first === undefined ? 'opened' : (REFUSALS[first] ?? 'exists');
    },

    async save(after, { sender, release = false } = {}) {
      const refused = await write(database, [
        putIntent(database, after),
        ...(sender ? [putSender(database, sender)] : []),
        ...(release ? uncountActions(database, after) : []),
      ]);
      if (refused.length > 0) {
        throw new SpartaError(
          'conflict',
          `The intent for ${after.attester} was changed by somebody else meanwhile.`,
        );
      }
    },

    async sender({ chainId, address }) {
      const row = await readLedger(database, senderKey({ chainId, address }));
      return row && readRecord(stakeSender, row);
    },

    async propose(entry) {
      await writeLedger(database, {
        key: proposalKey(entry.id),
        record: { ...entry, attester: keyed(entry.attester) },
        expiresAt: expiry(RETENTION_DAYS.stakeProposal, database.now()),
      });
    },

    async proposal(id) {
      const row = await readLedger(database, proposalKey(id));
      return row && readRecord(stakeProposal, row);
    },
  };
}
