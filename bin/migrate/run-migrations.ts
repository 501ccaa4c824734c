import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../../lib/adapters/dynamodb/database.ts';
import { ask } from '../../lib/adapters/dynamodb/failures.ts';
import { write } from '../../lib/adapters/dynamodb/operator-writes.ts';
import { inParallel, readOne } from '../../lib/adapters/dynamodb/reading.ts';
import { keyOf, type Row, type RowKey } from '../../lib/adapters/dynamodb/rows.ts';
import { SpartaError } from '../../lib/errors.ts';
import { readMark, removeMark, saveMark, takeLease, type Lease, type Mark } from './marks.ts';
import type { Migration, Pass } from './migration.ts';

/** Rows DynamoDB goes through for one page; what a run that died does again. */
const PAGE = 500;
const AT_ONCE = 8;
/** Times a row may be changed by Sparta between our look and our write before we give up. */
const TRIES = 5;

export interface RunOptions {
  dryRun: boolean;
  /** Rows of one page; for tests. */
  page?: number;
}

/** What came of one migration: of a dry run, what would. */
export interface Ran {
  id: string;
  summary: string;
  /** `applied`: by an earlier run, and nothing was done. */
  was: 'applied' | 'pending' | 'begun';
  looked: number;
  changed: number;
}

/**
 * Runs every migration that a stage lacks, in order. A run that died is gone on with from its last page. A dry run counts
 * and writes nothing at all. Throws `conflict` while another run goes on.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
  options: RunOptions,
): Promise<Ran[]> {
  const lease = options.dryRun ? undefined : await takeLease(database);
  try {
    const ran: Ran[] = [];
    for (const each of migrations) ran.push(await runOne(database, each, { ...options, lease }));
    return ran;
  } finally {
    await lease?.release();
  }
}

/** Takes back what one migration wrote; it counts as never run then. Throws `not-found` where it was not run. */
export async function undo(database: Database, migration: Migration, options: RunOptions): Promise<Ran> {
  const { id, summary, back } = migration;
  const before = await readMark(database, id);
  if (!before) throw new SpartaError('not-found', `${id} was not run here. Nothing was changed.`);
  const lease = options.dryRun ? undefined : await takeLease(database);
  try {
    const start = before.state === 'undoing' ? before : { looked: 0, changed: 0 };
    const through = await goThrough(database, back, { ...options, lease, start }, async (at) => {
      await saveMark(database, id, { state: 'undoing', ...at });
    });
    if (lease) await removeMark(database, id);
    return { id, summary, was: 'applied', ...through };
  } finally {
    await lease?.release();
  }
}

interface Run extends RunOptions {
  lease: Lease | undefined;
}

async function runOne(database: Database, { id, summary, forward }: Migration, run: Run): Promise<Ran> {
  const before = await readMark(database, id);
  if (before?.state === 'done') return { id, summary, was: 'applied', looked: 0, changed: 0 };
  // Taken back in part, it begins anew.
  const start = before?.state === 'running' ? before : { looked: 0, changed: 0 };
  const through = await goThrough(database, forward, { ...run, start }, async (at) => {
    await saveMark(database, id, { state: 'running', ...at });
  });
  if (run.lease) {
    const at = new Date(database.now()).toISOString();
    await saveMark(database, id, { state: 'done', at, ...through });
  }
  return { id, summary, was: before ? 'begun' : 'pending', ...through };
}

type Progress = Omit<Mark, 'state'>;

async function goThrough(
  database: Database,
  pass: Pass,
  run: Run & { start: Pick<Progress, 'looked' | 'changed' | 'place'> },
  note: (at: Progress) => Promise<void>,
): Promise<{ looked: number; changed: number }> {
  let { looked, changed, place }: Pick<Progress, 'looked' | 'changed' | 'place'> = run.start;
  do {
    await run.lease?.renew();
    const { rows, last } = await readPage(database, pass, place, run.page ?? PAGE);
    await inParallel(rows, AT_ONCE, async (row) => {
      looked += 1;
      const isChanged = run.dryRun
        ? (await pass.changes(database, row)).length > 0
        : await change(database, pass, row);
      if (isChanged) changed += 1;
    });
    place = last;
    if (place && run.lease)
      await note({ at: new Date(database.now()).toISOString(), looked, changed, place });
  } while (place);
  return { looked, changed };
}

async function readPage(
  { client, tables }: Database,
  { table, partitions }: Pass,
  place: RowKey | undefined,
  limit: number,
): Promise<{ rows: Row[]; last: RowKey | undefined }> {
  const { Items = [], LastEvaluatedKey } = await ask(() =>
    client.send(
      new ScanCommand({
        TableName: tables[table],
        ConsistentRead: true,
        FilterExpression: 'begins_with(pk, :partitions)',
        ExpressionAttributeValues: { ':partitions': partitions },
        ExclusiveStartKey: place && { ...place },
        Limit: limit,
      }),
    ),
  );
  return { rows: Items, last: LastEvaluatedKey && keyOf(LastEvaluatedKey) };
}

/** Whether anything was to be written. A row that goes meanwhile needs nothing any more. */
async function change(database: Database, pass: Pass, row: Row): Promise<boolean> {
  let now: Row | undefined = row;
  for (let attempt = 1; now && attempt <= TRIES; attempt += 1) {
    const actions = await pass.changes(database, now);
    if (actions.length === 0) return false;
    if ((await write(database, [...actions])).length === 0) return true;
    now = await readOne(database.client, database.tables[pass.table], keyOf(row));
  }
  if (!now) return false;
  const { pk, sk } = keyOf(row);
  throw new SpartaError('upstream', `The row ${pk} / ${sk} is changing right now. Run it again.`);
}
