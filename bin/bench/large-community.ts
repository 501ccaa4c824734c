import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Database, Tables } from '../../lib/adapters/dynamodb/database.ts';
import { nameRows } from '../../lib/adapters/dynamodb/operator-names.ts';
import { linkKey, listedRow, operatorRow } from '../../lib/adapters/dynamodb/operator-rows.ts';
import { inParallel } from '../../lib/adapters/dynamodb/reading.ts';
import { SCHEMA_VERSION, type Row } from '../../lib/adapters/dynamodb/rows.ts';
import { noteRollup } from '../../lib/adapters/dynamodb/validator-rollups.ts';
import { keyOfValidator, normalised, validatorRowKey } from '../../lib/adapters/dynamodb/validator-rows.ts';
import type { Address } from '../../lib/domain/address.ts';
import { SIGNED, type Link, type Operator, type OperatorStatus } from '../../lib/domain/operator.ts';
import { validatorId, type Validator } from '../../lib/domain/validator.ts';
import { CREDENTIALS, REGION } from '../../lib/world/aws/account.ts';
import { createTables } from '../../lib/world/aws/tables.ts';

export const TABLES: Tables = { operators: 'operators', validators: 'validators', ledger: 'ledger' };

/** Rows in one BatchWriteItem. DynamoDB, BatchWriteItem: 25. */
const BATCH = 25;
const FIRST = [
  'Anna',
  'Bert',
  'Carla',
  'Dmitri',
  'Élodie',
  'Femi',
  'Gül',
  'Hugo',
  'Ines',
  'José',
  'Kofi',
  'Lena',
];
const MORE = [
  'Mara',
  'Nguyễn',
  'Olga',
  'Pablo',
  'Quinn',
  'Rosa',
  'Søren',
  'Tomás',
  'Uma',
  'Vera',
  'Wei',
  'Yusuf',
];
const TRADES = [
  'node',
  'stake',
  'validator',
  'spartan',
  'runner',
  'aztec',
  'proof',
  'block',
  'relay',
  'attester',
];

export interface Community {
  chainId: number;
  rollup: Address;
  operators: Operator[];
  /** By the operator's id. */
  validators: Map<string, Address[]>;
}

/** Operators of all statuses, most of them approved, with names that share their words, and validators of each. */
export function community(size: { operators: number; validatorsEach: number }): Community {
  const names = [...FIRST, ...MORE];
  const operators = Array.from({ length: size.operators }, (_, at): Operator => {
    const first = names[at % names.length] ?? '';
    const trade = TRADES[Math.floor(at / names.length) % TRADES.length] ?? '';
    return {
      id: String(180_000_000_000_000_000n + BigInt(at) * 37_000_001n),
      ethereumAddress: addressOf(1, at),
      discordHandle: at % 3 === 0 ? `${first} ${trade}${at}` : `${trade}_${first}.${at}`,
      status: statusOf(at),
      createdAt: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
      version: 1,
    };
  });
  const each = Array.from({ length: size.validatorsEach }, (_, one) => one);
  const validators = new Map(
    operators.map(({ id }, at) => [id, each.map((one) => addressOf(2, at * size.validatorsEach + one))]),
  );
  return { chainId: 31337, rollup: addressOf(3, 0), operators, validators };
}

/** Writes all of it as the adapters' rows, many at once. */
export async function fill(url: string, people: Community): Promise<void> {
  await createTables(url, [
    table('operators', { byStatus: ['statusKey', 'createdAt'], byAddress: ['addressKey', 'pk'] }),
    table('validators', { byOperator: ['operatorId', 'pk'], byAddress: ['address', 'pk'] }),
    table('ledger', {}),
  ]);
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: url, region: REGION, credentials: CREDENTIALS }),
  );
  const database: Database = { client, tables: TABLES, now: () => Date.now() };
  try {
    await noteRollup(database, people.chainId, people.rollup);
    await writeAll(
      client,
      TABLES.operators,
      people.operators.flatMap((each) => rowsOf(each, people)),
    );
    const readings = people.operators.flatMap((each) => readingsOf(each, people));
    await writeAll(client, TABLES.validators, readings.map(readingRow));
  } finally {
    client.destroy();
  }
}

function rowsOf(operator: Operator, { validators }: Community): Row[] {
  const links = (validators.get(operator.id) ?? []).map((address): Link => {
    return {
      operatorId: operator.id,
      address,
      role: 'attester',
      proof: SIGNED,
      createdAt: operator.createdAt,
    };
  });
  return [
    operatorRow(operator),
    listedRow(operator),
    ...nameRows(operator),
    ...links.map((link) => ({
      ...linkKey(link),
      ...link,
      addressKey: link.address,
      schemaVersion: SCHEMA_VERSION,
    })),
  ];
}

function readingsOf({ id, createdAt }: Operator, { chainId, rollup, validators }: Community): Validator[] {
  return (validators.get(id) ?? []).map((address) => ({
    id: validatorId({ chainId, rollup, attester: address }),
    chainId,
    rollup,
    address,
    operatorId: id,
    status: 'validating',
    isActive: true,
    stakeWei: '200000000000000000000000',
    headroomWei: '50000000000000000000000',
    duties: {
      attestations: { missed: 1, total: 40, streak: 0 },
      proposals: { missed: 0, total: 2, streak: 0 },
      fromSlot: 100,
      toSlot: 900,
    },
    block: 1000,
    lastSeen: 1_790_000_000,
    createdAt,
  }));
}

function readingRow(reading: Validator): Row {
  return {
    ...validatorRowKey(keyOfValidator(reading)),
    schemaVersion: SCHEMA_VERSION,
    ...normalised(reading),
  };
}

async function writeAll(client: DynamoDBDocumentClient, name: string, rows: readonly Row[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) =>
    rows.slice(at * BATCH, (at + 1) * BATCH),
  );
  await inParallel(batches, 4, async (batch) => {
    const puts = batch.map((Item) => ({ PutRequest: { Item } }));
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
    if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error(`${name}: rows were left unwritten.`);
  });
}

/** Four of five are approved. */
function statusOf(at: number): OperatorStatus {
  const place = at % 20;
  if (place < 2) return 'pending';
  if (place === 2) return 'rejected';
  return place === 3 ? 'suspended' : 'approved';
}

/** Scattered, as hashes are. */
function addressOf(kind: number, at: number): Address {
  const scattered = (BigInt(at) * 0x9e37_79b9_7f4a_7c15n) & 0xffff_ffff_ffff_ffffn;
  const hex = `${scattered.toString(16).padStart(16, '0')}${kind}${at.toString(16)}`;
  return `0x${hex.padEnd(40, '5')}`;
}

/** The indexes as `cdk/stacks/data.ts` makes them. */
function table(name: string, indexes: Record<string, [partitionKey: string, sortKey: string]>) {
  const keys = (partitionKey: string, sortKey: string) => [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ];
  const attributes = new Set(['pk', 'sk', ...Object.values(indexes).flat()]);
  return {
    name,
    properties: {
      AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: keys('pk', 'sk'),
      GlobalSecondaryIndexes: Object.entries(indexes).map(([IndexName, [partitionKey, sortKey]]) => ({
        IndexName,
        KeySchema: keys(partitionKey, sortKey),
        Projection: { ProjectionType: 'ALL' },
      })),
    },
  };
}
