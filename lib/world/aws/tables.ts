import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  UpdateTimeToLiveCommand,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import { CREDENTIALS, REGION } from './account.ts';
import { asText, record, records } from './json-input.ts';

/** A table as the template describes it, resolved. */
export interface TableDefinition {
  name: string;
  properties: Readonly<Record<string, unknown>>;
}

/** Makes the tables that are not there yet, with their indexes and their time-to-live, and waits for all. */
export async function createTables(endpoint: string, tables: readonly TableDefinition[]): Promise<void> {
  const client = new DynamoDBClient({ endpoint, region: REGION, credentials: CREDENTIALS });
  try {
    await Promise.all(tables.map((table) => createTable(client, table)));
  } finally {
    client.destroy();
  }
}

async function createTable(client: DynamoDBClient, { name, properties }: TableDefinition): Promise<void> {
  try {
    await client.send(new CreateTableCommand(inputOf(name, properties)));
  } catch (error) {
    // A database from outside may have it, with data in it.
    if (!isNamed(error, 'ResourceInUseException')) throw error;
  }
  while (!(await isActive(client, name))) await sleep(10);
  const ttl = record(properties['TimeToLiveSpecification']);
  if (ttl['Enabled'] !== true) return;
  try {
    const TimeToLiveSpecification = { Enabled: true, AttributeName: asText(ttl['AttributeName']) };
    await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification }));
  } catch (error) {
    if (!isNamed(error, 'ValidationException') || !/already enabled/i.test(String(error))) throw error;
  }
}

function inputOf(name: string, properties: Readonly<Record<string, unknown>>): CreateTableCommandInput {
  const index = ({ IndexName, KeySchema, Projection }: Record<string, unknown>) => ({
    IndexName,
    KeySchema,
    Projection,
  });
  const indexes = (property: string) => {
    const list = records(properties[property]);
    return list.length === 0 ? undefined : list.map((each) => index(each));
  };
  const stream = record(properties['StreamSpecification'])['StreamViewType'];
  // Templates and the API say these members alike; what is undefined falls away.
  return JSON.parse(
    JSON.stringify({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: properties['AttributeDefinitions'],
      KeySchema: properties['KeySchema'],
      GlobalSecondaryIndexes: indexes('GlobalSecondaryIndexes'),
      LocalSecondaryIndexes: indexes('LocalSecondaryIndexes'),
      StreamSpecification: stream === undefined ? undefined : { StreamEnabled: true, StreamViewType: stream },
    }),
  );
}

async function isActive(client: DynamoDBClient, name: string): Promise<boolean> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  return Table?.TableStatus === 'ACTIVE';
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
