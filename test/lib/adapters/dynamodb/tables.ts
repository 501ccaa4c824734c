import { randomUUID } from 'node:crypto';
import {
  CreateTableCommand,
  type AttributeDefinition,
  type GlobalSecondaryIndex,
  type KeySchemaElement,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Tables } from '../../../../lib/adapters/dynamodb/database.ts';

type Indexes = Record<string, [partitionKey: string, sortKey: string]>;

/** The indexes as `cdk/stacks/data.ts` makes them. */
const INDEXES: Record<keyof Tables, Indexes> = {
  operators: { byStatus: ['statusKey', 'createdAt'], byAddress: ['addressKey', 'pk'] },
  validators: { byOperator: ['operatorId', 'pk'], byAddress: ['address', 'pk'] },
  ledger: {},
};

/**
 * Three empty tables of their own names. Expiry is not switched on: the engine would delete what a test dated in the
 * past, and what is expired must not count whether it is deleted or not.
 */
export async function makeTables(client: DynamoDBDocumentClient): Promise<Tables> {
  const prefix = randomUUID().slice(0, 8);
  const name = (table: string) => `${prefix}-${table}`;
  await Promise.all(
    Object.entries(INDEXES).map(([table, indexes]) =>
      client.send(new CreateTableCommand({ TableName: name(table), ...definition(indexes) })),
    ),
  );
  return { operators: name('operators'), validators: name('validators'), ledger: name('ledger') };
}

function definition(indexes: Indexes) {
  const attributes = new Set(['pk', 'sk', ...Object.values(indexes).flat()]);
  const secondary = Object.entries(indexes).map(
    ([IndexName, [partitionKey, sortKey]]): GlobalSecondaryIndex => ({
      IndexName,
      KeySchema: keys(partitionKey, sortKey),
      Projection: { ProjectionType: 'ALL' },
    }),
  );
  return {
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: [...attributes].map((AttributeName): AttributeDefinition => ({
      AttributeName,
      AttributeType: 'S',
    })),
    KeySchema: keys('pk', 'sk'),
    ...(secondary.length === 0 ? {} : { GlobalSecondaryIndexes: secondary }),
  };
}

function keys(partitionKey: string, sortKey: string): KeySchemaElement[] {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ];
}
