import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { holds } from './failures.ts';
import { operatorKey } from './operator-rows.ts';
import type { Database } from './database.ts';

interface Unreached {
  id: string;
  /** ISO 8601. */
  since: string;
}

/** Counts as no change of the operator: it comes between nobody who decides on them. */
export async function noteUnreached({ client, tables }: Database, { id, since }: Unreached): Promise<void> {
  await holds(() =>
    client.send(
      new UpdateCommand({
        TableName: tables.operators,
        Key: operatorKey(id),
        UpdateExpression: 'SET unreachedSince = :since',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(unreachedSince)',
        ExpressionAttributeValues: { ':since': since },
      }),
    ),
  );
}

export async function forgetUnreached({ client, tables }: Database, { id, since }: Unreached): Promise<void> {
  await holds(() =>
    client.send(
      new UpdateCommand({
        TableName: tables.operators,
        Key: operatorKey(id),
        UpdateExpression: 'REMOVE unreachedSince',
        ConditionExpression: 'unreachedSince = :since',
        ExpressionAttributeValues: { ':since': since },
      }),
    ),
  );
}
