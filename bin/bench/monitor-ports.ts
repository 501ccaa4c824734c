import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { createAztecNode } from '../../lib/adapters/aztec-node/aztec-node.ts';
import { createChain } from '../../lib/adapters/chain/chain.ts';
import { createPayers } from '../../lib/adapters/chain/payers.ts';
import { createDocumentClient } from '../../lib/adapters/dynamodb/client.ts';
import { createStores, type Stores } from '../../lib/adapters/dynamodb/stores.ts';
import type { Address } from '../../lib/domain/address.ts';
import type { Fact } from '../../lib/domain/fact.ts';
import { handOverDue } from '../../lib/flows/hand-over-due.ts';
import { monitorPass, type MonitorPorts, type PassReport } from '../../lib/flows/monitor-pass.ts';
import { passMemory } from '../../lib/flows/pass-memory.ts';
import type { Log } from '../../lib/log.ts';
import { startDynamoDb } from '../../lib/world/aws/dynamodb.ts';
import { createTables } from '../../lib/world/aws/tables.ts';

export interface MeasuredMonitor {
  ports: MonitorPorts;
  stores: Stores;
  /** What the deployed function does every minute, with the memory of its process. */
  pass(now?: number): Promise<PassReport>;
  /** The next pass is that of a process that just began. */
  restart(): void;
  /** Facts published, in order. */
  published: Fact[];
  /** Requests to DynamoDB since the last reset, by name. */
  requests: Map<string, number>;
  /** Rows written or deleted since the last reset, by the start of their key; refused ones count, as DynamoDB bills them. */
  rows: Map<string, number>;
  reset(): void;
  stop(): Promise<void>;
}

/** The monitor on the real adapters: L1 at that address, DynamoDB's embedded engine, and a bus that listens. */
export async function measuredMonitor(options: {
  url: string;
  chainId: number;
  registry: Address;
  watched: readonly Address[];
  /** Address of an Aztec node; none unless told. */
  nodeUrl?: string;
  log: Log;
}): Promise<MeasuredMonitor> {
  const { chainId, registry, watched, log } = options;
  process.env['AWS_REGION'] ??= 'us-east-1';
  process.env['AWS_ACCESS_KEY_ID'] ??= 'local';
  process.env['AWS_SECRET_ACCESS_KEY'] ??= 'local';
  const engine = await startDynamoDb({ engine: 'embedded', print: () => {} });
  const tables = { operators: 'operators', validators: 'validators', ledger: 'ledger' };
  await createTables(
    engine.url,
    Object.values(tables).map((name) => ({ name, properties: tableOf(name) })),
  );
  const client = createDocumentClient({ endpoint: engine.url, requestTimeoutMs: 30_000 });
  const requests = new Map<string, number>();
  const rows = new Map<string, number>();
  client.middlewareStack.add(
    (next, { commandName = 'unknown' }) =>
      async (args) => {
        requests.set(commandName, (requests.get(commandName) ?? 0) + 1);
        for (const kind of rowsWritten(commandName, args.input)) rows.set(kind, (rows.get(kind) ?? 0) + 1);
        return next(args);
      },
    { step: 'initialize' },
  );
  const stores = createStores({ client, tables });
  for (let start = 0; start < watched.length; start += 25) {
    const puts = watched.slice(start, start + 25).map((address) => ({
      PutRequest: {
        Item: { pk: 'WATCHED', sk: address, schemaVersion: 1, holders: new Set(['1#attester']) },
      },
    }));
    await client.send(new BatchWriteCommand({ RequestItems: { [tables.operators]: puts } }));
  }
  const published: Fact[] = [];
  const ports = {
    ...stores,
    settings: { chainId, registry },
    chain: createChain({ urls: [options.url], chainId, registry, log }),
    node: createAztecNode({ ...(options.nodeUrl === undefined ? {} : { url: options.nodeUrl }), log }),
    payers: createPayers({
      urls: [options.url],
      chainId,
      registry,
      account: () => Promise.resolve(undefined),
      allowMainnet: false,
      log,
    }),
    deadMan: { ping: () => Promise.resolve(false) },
    bus: {
      publish: (facts: readonly Fact[]) => {
        published.push(...facts);
        return Promise.resolve();
      },
    },
  } as unknown as MonitorPorts & Stores;
  let memory = passMemory();
  return {
    ports,
    stores,
    async pass(now = Date.now()) {
      await handOverDue({ now, log }, ports);
      return monitorPass({ now, log, memory }, ports);
    },
    restart: () => {
      memory = passMemory();
    },
    published,
    requests,
    rows,
    reset: () => {
      requests.clear();
      rows.clear();
    },
    stop: async () => {
      client.destroy();
      await engine.stop();
    },
  };
}

/** Of any kind. */
export function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

interface Written {
  Key?: Record<string, unknown>;
  Item?: Record<string, unknown>;
}
/** The members of DynamoDB's writing requests that name rows. */
interface WritingInput extends Written {
  TransactItems?: { Put?: Written; Update?: Written; Delete?: Written }[];
  RequestItems?: Record<string, { PutRequest?: Written; DeleteRequest?: Written }[]>;
}

/** The kind of every row a request writes: its partition key up to the first `#`; a validator's is its id. */
function rowsWritten(commandName: string, input: object): string[] {
  if (!/^(Put|Update|Delete|TransactWrite|BatchWrite)/.test(commandName)) return [];
  const { TransactItems = [], RequestItems = {}, ...single } = input as WritingInput;
  const together = TransactItems.flatMap(({ Put, Update, Delete }) => Put ?? Update ?? Delete ?? []);
  const batched = Object.values(RequestItems)
    .flat()
    .flatMap(({ PutRequest, DeleteRequest }) => PutRequest ?? DeleteRequest ?? []);
  return [single, ...together, ...batched].flatMap(({ Key, Item }) => {
    const pk = (Key ?? Item)?.['pk'];
    return typeof pk === 'string' ? [pk.replace(/^[0-9]+:.*/, 'VALIDATOR').replace(/#.*/, '')] : [];
  });
}

const INDEXES: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  operators: [
    ['byStatus', 'statusKey', 'createdAt'],
    ['byAddress', 'addressKey', 'pk'],
  ],
  validators: [
    ['byOperator', 'operatorId', 'pk'],
    ['byAddress', 'address', 'pk'],
  ],
};

/** A table as the data stack makes it. */
function tableOf(name: string): Record<string, unknown> {
  const indexes = INDEXES[name] ?? [];
  const keys = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ];
  const attributes = new Set(['pk', 'sk', ...indexes.flatMap(([, partition, sort]) => [partition, sort])]);
  return {
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keys('pk', 'sk'),
    AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    ...(indexes.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: indexes.map(([IndexName, partition, sort]) => ({
            IndexName,
            KeySchema: keys(partition, sort),
            Projection: { ProjectionType: 'ALL' },
          })),
        }),
  };
}
