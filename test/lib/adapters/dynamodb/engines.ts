import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../../../../lib/adapters/dynamodb/client.ts';
import type { Tables } from '../../../../lib/adapters/dynamodb/database.ts';
import { startDynamoDb, type LocalDynamoDb } from '../../../../lib/world/aws/dynamodb.ts';
import { makeTables } from './tables.ts';

export interface Engine {
  client: DynamoDBDocumentClient;
  url: string;
  /** Three empty tables, anew for every call. */
  tables(): Promise<Tables>;
}

/** The tests on DynamoDB Local and on the embedded engine; on the first only where there is Java 17 or later. */
export function onEveryEngine(tests: (engine: Engine) => void): void {
  const noJava = whyNoJava();
  if (noJava !== undefined) console.log(`DynamoDB Local is left out: ${noJava}`);
  (noJava === undefined ? describe : describe.skip)('on DynamoDB Local', () => tests(engineOf('java')));
  describe('on the embedded engine', () => tests(engineOf('embedded')));
}

/** The tests on the embedded engine alone: for what does not depend on the engine. */
export function onOneEngine(tests: (engine: Engine) => void): void {
  tests(engineOf('embedded'));
}

function engineOf(engine: 'java' | 'embedded'): Engine {
  let local: LocalDynamoDb | undefined;
  let client: DynamoDBDocumentClient | undefined;
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The engine runs only while a test does.');
    return value;
  };
  beforeAll(async () => {
    local = await startDynamoDb({ engine, print: () => {} });
    // Two busy cores may take longer than a region does; what a slow machine needs is no matter of these tests.
    client = createDocumentClient({ endpoint: local.url, requestTimeoutMs: 30_000 });
  });
  afterAll(async () => {
    client?.destroy();
    await local?.stop();
  });
  return {
    get client() {
      return started(client);
    },
    get url() {
      return started(local).url;
    },
    tables: () => makeTables(started(client)),
  };
}

function whyNoJava(): string | undefined {
  const home = process.env['JAVA_HOME'];
  const java = home === undefined ? 'java' : join(home, 'bin', 'java');
  const { status, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (status !== 0) return 'there is no Java on this machine.';
  const major = Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
  return major >= 17 ? undefined : `Java ${major} is older than 17.`;
}
