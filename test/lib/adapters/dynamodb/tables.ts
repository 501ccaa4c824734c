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
  const { tables, make } = plannedTables(client);
  await Promise.all(Object.values(tables).map(make));
  return tables;
}

/**
 * The same, each made when it is first asked for: a store keeps to one or two of the three, and making them is half
 * of what a short test takes.
 */
export function tablesOnDemand(client: DynamoDBDocumentClient): {
  client: DynamoDBDocumentClient;
  tables: Tables;
} {
  const { tables, make } = plannedTables(client);
  const made = new Map<string, Promise<void>>();
  const ready = (name: string) => {
    const making = made.get(name) ?? make(name);
    made.set(name, making);
    return making;
  };
  const send = async (command: { input: object }, ...rest: unknown[]): Promise<unknown> => {
    await Promise.all(tablesIn(command.input).map(ready));
    return Reflect.apply(client.send.bind(client), undefined, [command, ...rest]);
  };
  const asked = new Proxy(client, {
    get: (target, name) => (name === 'send' ? send : Reflect.get(target, name)),
  });
  return { client: asked, tables };
}

function plannedTables(client: DynamoDBDocumentClient) {
  const prefix = randomUUID().slice(0, 8);
  const nameOf = (table: keyof Tables) => `${prefix}-${table}`;
  const tables: Tables = {
    operators: nameOf('operators'),
    validators: nameOf('validators'),
    ledger: nameOf('ledger'),
  };
  const indexes = new Map([
    [tables.operators, INDEXES.operators],
    [tables.validators, INDEXES.validators],
    [tables.ledger, INDEXES.ledger],
  ]);
  const make = async (TableName: string): Promise<void> => {
    await client.send(new CreateTableCommand({ TableName, ...definition(indexes.get(TableName)!) }));
  };
  return { tables, make };
}

/** The tables that a request is about: one, those of a batch, or those of a transaction. */
function tablesIn(input: object): string[] {
  const names = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'TableName') names.add(inner);
      else if (key === 'RequestItems') for (const name of Object.keys(inner)) names.add(name);
      else if (Array.isArray(value) || key === 'TransactItems' || OPERATIONS.has(key)) look(inner);
    }
  };
  look(input);
  return [...names];
}

/** Of one item of a transaction. */
const OPERATIONS: ReadonlySet<string> = new Set(['Put', 'Update', 'Delete', 'ConditionCheck', 'Get']);

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
