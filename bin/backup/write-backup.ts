import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../../lib/adapters/dynamodb/database.ts';
import { ask } from '../../lib/adapters/dynamodb/failures.ts';
import type { TableName } from '../../lib/adapters/dynamodb/personal-rows.ts';
import type { Row } from '../../lib/adapters/dynamodb/rows.ts';
import { TABLES } from '../../lib/adapters/dynamodb/walk.ts';
import { FORMAT, lineOf, type Header, type StoredRow, type Trailer } from './format.ts';

/** Writes every row of the three tables to `out`, or what is to stand there for it, and ends it. */
export async function writeBackup(
  database: Database,
  stage: Header['stage'],
  out: Writable,
  standsFor: (stored: StoredRow) => readonly StoredRow[] = (stored) => [stored],
): Promise<Trailer> {
  const gzip = createGzip();
  const done = finished(gzip.pipe(out));
  // A disk that is full shows here, and at the end again.
  done.catch(() => gzip.destroy());
  const hash = createHash('sha256');
  const write = async (line: string, isCounted = true) => {
    if (isCounted) hash.update(`${line}\n`);
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), done]);
  };
  const counts = { operators: 0, validators: 0, ledger: 0 };
  const schemaVersions: Record<string, number> = {};
  const startedAt = new Date(database.now()).toISOString();
  await write(JSON.stringify({ format: FORMAT, version: 1, stage, startedAt } satisfies Header));
  for (const table of TABLES) {
    for await (const row of rowsOf(database, table)) {
      for (const stored of standsFor({ table, row })) {
        const { schemaVersion } = stored.row;
        const version = typeof schemaVersion === 'number' ? String(schemaVersion) : 'none';
        schemaVersions[version] = (schemaVersions[version] ?? 0) + 1;
        counts[table] += 1;
        await write(lineOf(stored));
      }
    }
  }
  const finishedAt = new Date(database.now()).toISOString();
  const end: Trailer = { finishedAt, counts, schemaVersions, sha256: hash.digest('hex') };
  await write(JSON.stringify(end), false);
  gzip.end();
  await done;
  return end;
}

/** Every row, strongly consistent, in the table's own order. */
export async function* rowsOf({ client, tables }: Database, table: TableName): AsyncGenerator<Row> {
  let start: Row | undefined;
  do {
    const from = start;
    const { Items = [], LastEvaluatedKey } = await ask(() =>
      client.send(
        new ScanCommand({ TableName: tables[table], ConsistentRead: true, ExclusiveStartKey: from }),
      ),
    );
    yield* Items;
    start = LastEvaluatedKey;
  } while (start);
}
