import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Ports } from '../../ports.ts';
import { holds } from './failures.ts';
import { inParallel } from './reading.ts';
import type { Database } from './database.ts';
import { knownRollups } from './validator-rollups.ts';
import { validatorRowKey } from './validator-rows.ts';

/**
 * Every rollup's row of the attester, by key. A row that stayed while nobody watches would grow old, and its last
 * reading would pass for news when somebody links the attester again.
 */
export async function releaseValidator(
  database: Database,
  { attester, chainId, operatorId, last }: Parameters<Ports['validators']['release']>[0],
): Promise<void> {
  const { client, tables } = database;
  const rollups = await knownRollups(database, chainId);
  await inParallel(rollups, 4, async (rollup) => {
    const row = { TableName: tables.validators, Key: validatorRowKey({ chainId, rollup, attester }) };
    await holds(() =>
      last
        ? client.send(new DeleteCommand(row))
        : client.send(
            new UpdateCommand({
              ...row,
              UpdateExpression: 'REMOVE operatorId',
              ConditionExpression: 'operatorId = :operatorId',
              ExpressionAttributeValues: { ':operatorId': operatorId },
            }),
          ),
    );
  });
}
