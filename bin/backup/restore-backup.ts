import { randomInt } from 'node:crypto';
import type { Database } from '../../lib/adapters/dynamodb/database.ts';
import { rewrite } from '../../lib/adapters/dynamodb/erasure.ts';
import { expiry, readLedger, stillCounts, writeLedger } from '../../lib/adapters/dynamodb/ledger.ts';
import { IMPERSONAL, withoutPerson } from '../../lib/adapters/dynamodb/personal-rows.ts';
import { inParallel } from '../../lib/adapters/dynamodb/reading.ts';
import { SCHEMA_VERSION, type Row, type RowKey } from '../../lib/adapters/dynamodb/rows.ts';
import { TOMBSTONE_DAYS } from '../../lib/adapters/dynamodb/tombstones.ts';
import { TABLES } from '../../lib/adapters/dynamodb/walk.ts';
import { pseudonymFrom } from '../../lib/domain/pseudonym.ts';
import { SpartaError } from '../../lib/errors.ts';
import type { Header, StoredRow, Trailer } from './format.ts';
import { leaversAfter, noGraves, noteGrave } from './graves.ts';
import { putBack } from './put-back.ts';
import { readBackup, rowsIn } from './read-backup.ts';
import { rowsOf } from './write-backup.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const WRITES_AT_ONCE = 16;
/** Rows between two notes of how far it came. */
const STRETCH = 500;

export interface RestoreOptions {
  file: string;
  stage: Header['stage'];
  /** Later backups, for the tombstones in them: where the tables that held them are lost. */
  tombstones: readonly string[];
  merge: boolean;
  dryRun: boolean;
}

export interface Restored {
  written: number;
  /** Rows that stayed as they are, being as new or newer. */
  kept: number;
  /** Rows that went with people who asked to be forgotten since. */
  forgotten: number;
  expired: number;
}

/**
 * Puts a backup back. A run that died half-way goes on where it was.
 * Throws `invalid-input` for a file that is damaged, too old, of a later schema or of another stage, and `conflict`
 * where the tables hold something and `merge` was not asked for; nothing was changed then.
 */
export async function restoreBackup(database: Database, options: RestoreOptions): Promise<Restored> {
  const own = noGraves();
  const migrated = new Set<unknown>();
  const read = await readBackup(options.file, (row) => {
    noteGrave(own, row);
    if (isMigration(row)) migrated.add(row.row['pk']);
  });
  requireFitting(read, options, database.now());
  const mark = markOf(read.trailer);
  const begun = await readLedger(database, mark);
  const live = noGraves();
  let holding = false;
  /** Migrations that were run here, and not on the rows that come: they have to be run again. */
  const undone: Row[] = [];
  for (const table of TABLES) {
    for await (const row of rowsOf(database, table)) {
      noteGrave(live, { table, row });
      if (isMigration({ table, row }) && !migrated.has(row['pk'])) undone.push(row);
      holding ||= !isRemade(row);
    }
  }
  if (holding && !options.merge && !begun) {
    throw new SpartaError('conflict', 'The tables are not empty. Nothing was changed.', {
      hint: 'With --merge, rows are added to what is there; nothing newer is overwritten.',
    });
  }
  const later = await Promise.all(options.tombstones.map(gravesOf));
  const { startedAt } = read.header;
  if (!options.dryRun) for (const row of undone) await rewrite(database, 'ledger', row, undefined);
  const leavers = leaversAfter([live, own, ...later], startedAt);
  return putAllBack(database, { ...options, mark, leavers, done: linesDone(begun) });
}

async function gravesOf(file: string) {
  const graves = noGraves();
  await readBackup(file, (row) => noteGrave(graves, row));
  return graves;
}

interface Run extends RestoreOptions {
  mark: RowKey;
  leavers: (row: Row) => string[];
  /** Rows that an earlier run was through with. */
  done: number;
}

async function putAllBack(database: Database, run: Run): Promise<Restored> {
  const total: Restored = { written: 0, kept: 0, forgotten: 0, expired: 0 };
  const pseudonyms = new Map<string, string>();
  /** Addresses nobody watches any more: their readings would pass for news. */
  const unwatched = new Set<unknown>();
  // Noted before the first row, so that the next run knows whose rows it finds.
  if (!run.dryRun) await note(database, run.mark, run.done);
  let line = 0;
  let stretch: StoredRow[] = [];
  const flush = async () => {
    await inParallel(stretch, WRITES_AT_ONCE, async (row) => {
      const written = run.dryRun || (await putBack(database, row));
      total[written ? 'written' : 'kept'] += 1;
    });
    stretch = [];
    if (!run.dryRun) await note(database, run.mark, Math.max(line, run.done));
  };
  for await (const { table, row } of rowsIn(run.file)) {
    line += 1;
    let left: Row | undefined = row;
    for (const id of run.leavers(row)) {
      const pseudonym = pseudonyms.get(id) ?? pseudonymFrom(randomInt(1_000_000_000_000));
      pseudonyms.set(id, pseudonym);
      left = left && withoutPerson(table, left, { id, pseudonym });
    }
    if (!left && row['pk'] === 'WATCHED') unwatched.add(row['sk']);
    const orphaned = table === 'validators' && unwatched.has(row['address']);
    if (!left || orphaned) total.forgotten += 1;
    else if (!stillCounts(left, database.now())) total.expired += 1;
    else if (line > run.done && !isPassing(left)) stretch.push({ table, row: left });
    if (stretch.length >= STRETCH) await flush();
  }
  await flush();
  return total;
}

function requireFitting(
  { header, trailer }: { header: Header; trailer: Trailer },
  { stage }: RestoreOptions,
  now: number,
): void {
  const refuse = (why: string) => new SpartaError('invalid-input', `${why} Nothing was changed.`);
  if (header.stage !== stage)
    throw refuse(`This is a backup of ${header.stage}, and ${stage} was to be restored.`);
  if (now - Date.parse(header.startedAt) > TOMBSTONE_DAYS * DAY_MS)
    throw refuse(
      `This backup is older than ${TOMBSTONE_DAYS} days: who asked to be forgotten since is not known.`,
    );
  const later = Object.keys(trailer.schemaVersions).filter((version) => Number(version) > SCHEMA_VERSION);
  if (later.length > 0)
    throw refuse(
      `This backup has rows of schema version ${later.join(', ')}; this Sparta reads ${SCHEMA_VERSION}.`,
    );
}

/** What a stage that just runs, with nobody in it, writes by itself. */
function isRemade(row: Row): boolean {
  return [...IMPERSONAL, 'ONCE#'].some((prefix) => String(row['pk']).startsWith(prefix));
}

/** What belonged to the run it was made in. */
function isPassing(row: Row): boolean {
  return ['ERASURE#', 'RESTORE#', 'MIGRATION-LEASE'].some((prefix) => String(row['pk']).startsWith(prefix));
}

function isMigration({ table, row }: StoredRow): boolean {
  return table === 'ledger' && String(row['pk']).startsWith('MIGRATION#');
}

function markOf({ sha256 }: Trailer): RowKey {
  return { pk: `RESTORE#${sha256}`, sk: 'META' };
}

function linesDone(mark: Row | undefined): number {
  const record = mark?.['record'];
  const line = typeof record === 'object' && record !== null && 'line' in record ? record.line : 0;
  return typeof line === 'number' ? line : 0;
}

async function note(database: Database, key: RowKey, line: number): Promise<void> {
  await writeLedger(database, { key, record: { line }, expiresAt: expiry(30, database.now()) });
}
