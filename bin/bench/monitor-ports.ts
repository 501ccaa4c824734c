import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { createAztecNode } from '../../lib/adapters/aztec-node/aztec-node.ts';
import { createChain } from '../../lib/adapters/chain/chain.ts';
import { createDocumentClient } from '../../lib/adapters/dynamodb/client.ts';
import { createStores, type Stores } from '../../lib/adapters/dynamodb/stores.ts';
import type { Address } from '../../lib/domain/address.ts';
import type { Fact } from '../../lib/domain/fact.ts';
import { exclusively } from '../../lib/flows/exclusively.ts';
import { monitorPass, type MonitorPorts, type PassReport } from '../../lib/flows/monitor-pass.ts';
import { passMemory } from '../../lib/flows/pass-memory.ts';
import type { Log } from '../../lib/log.ts';
import { startDynamoDb } from '../../lib/world/aws/dynamodb.ts';
import { createTables } from '../../lib/world/aws/tables.ts';

export interface MeasuredMonitor {
  ports: MonitorPorts;
  stores: Stores;
  /** A pass as the deployed function makes it: under its lease, with the memory of its process. */
  pass(now?: number): Promise<PassReport | undefined>;
  /** The next pass is that of a process that just began. */
  restart(): void;
  /** Facts published, in order. */
  published: Fact[];
  /** Requests to DynamoDB since the last reset by name, and the rows they wrote. */
  requests: Map<string, number>;
  written(): number;
  reset(): void;
  stop(): Promise<void>;
}

/** The monitor on the real adapters: L1 at that address, DynamoDB's embedded engine; no Aztec node, and a bus that listens. */
export async function measuredMonitor(options: {
  url: string;
  chainId: number;
  registry: Address;
  watched: readonly Address[];
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
  client.middlewareStack.add(
    (next, { commandName = 'unknown' }) =>
      async (args) => {
        requests.set(commandName, (requests.get(commandName) ?? 0) + 1);
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
    node: createAztecNode({ log }),
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
    pass: (now = Date.now()) =>
      exclusively({ key: 'monitor', now, leaseSeconds: 55 }, ports, () =>
        monitorPass({ now, log, memory }, ports),
      ),
    restart: () => {
      memory = passMemory();
    },
    published,
    requests,
    written: () =>
      [...requests].reduce(
        (sum, [name, count]) => sum + (/^(Put|Update|Transact|Delete|BatchWrite)/.test(name) ? count : 0),
        0,
      ),
    reset: () => requests.clear(),
    stop: async () => {
      client.destroy();
      await engine.stop();
    },
  };
}

/** Requests of any kind. */
export function total(requests: ReadonlyMap<string, number>): number {
  return [...requests.values()].reduce((sum, count) => sum + count, 0);
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
