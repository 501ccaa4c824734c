import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../../lib/adapters/dynamodb/database.ts';
import { ask } from '../../lib/adapters/dynamodb/failures.ts';
import { inParallel } from '../../lib/adapters/dynamodb/reading.ts';
import { keyOf, type Row } from '../../lib/adapters/dynamodb/rows.ts';
import { TABLES } from '../../lib/adapters/dynamodb/walk.ts';
import { SpartaError } from '../../lib/errors.ts';
import type { Header, StoredRow } from '../backup/format.ts';
import { readBackup } from '../backup/read-backup.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { rowsOf, writeBackup } from '../backup/write-backup.ts';
import { copyOf, kindName } from './kinds.ts';
import { ID, type People } from './people.ts';

const AT_ONCE = 16;

export interface CopyOptions {
  /** The stage that is written, as a backup names it. */
  stage: Header['stage'];
  people: People;
  dryRun: boolean;
  /** Empties the tables that are written first. */
  replace: boolean;
}

export interface Copied {
  written: number;
  expired: number;
  /** Rows that stayed behind, by kind. */
  left: Record<string, number>;
  /** Kinds among these that nobody has decided about. */
  unknown: string[];
}

/**
 * Copies the rows of one place into another, by way of a backup file that goes at the end. Throws `conflict` where the
 * tables to be written hold somebody and are not to be replaced, `internal` where a row would still name a person who is
 * not to be named; nothing was written then.
 */
export async function copyStage(from: Database, to: Database, options: CopyOptions): Promise<Copied> {
  const { people, stage, dryRun } = options;
  const left: Record<string, number> = {};
  const unknown = new Set<string>();
  const folder = await mkdtemp(path.join(tmpdir(), 'sparta-copy-'));
  try {
    const file = path.join(folder, 'copy.jsonl.gz');
    const out = createWriteStream(file, { mode: 0o600, flags: 'wx' });
    await writeBackup(from, stage, out, (stored) => {
      const copy = copyOf(stored, people);
      const kind = kindName(stored);
      if (!copy) unknown.add(kind);
      // What is made anew with its operator is not left behind.
      if (!copy || (copy.length === 0 && !['LISTED', 'NAMES'].includes(kind)))
        left[kind] = (left[kind] ?? 0) + 1;
      return copy ?? [];
    });
    const hidden = people.hidden();
    await readBackup(file, (stored) => requireHidden(stored, hidden));
    if (options.replace && !dryRun) await empty(to);
    const { written, expired } = await restoreBackup(to, {
      file,
      stage,
      tombstones: [],
      // A dry run of a replacement counts as if nothing were there.
      merge: options.replace && dryRun,
      dryRun,
    });
    return { written, expired, left, unknown: [...unknown] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function requireHidden(stored: StoredRow, hidden: ReadonlySet<string>): void {
  const found = (textOf(stored.row).match(ID) ?? []).some((id) => hidden.has(id));
  if (!found) return;
  throw new SpartaError(
    'internal',
    `A row of the kind ${kindName(stored)} would still name somebody. Nothing was written.`,
  );
}

/** Everything a row says, what it holds compressed too. */
function textOf(row: Row): string {
  return JSON.stringify(row, (_name, value: unknown) => {
    if (value instanceof Set) return [...value];
    return value instanceof Uint8Array ? opened(value) : value;
  });
}

function opened(bytes: Uint8Array): string {
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch {
    return Buffer.from(bytes).toString('utf8');
  }
}

async function empty(database: Database): Promise<void> {
  for (const table of TABLES) {
    const rows: Row[] = [];
    for await (const row of rowsOf(database, table)) rows.push(keyRow(row));
    await inParallel(rows, AT_ONCE, async (Key) => {
      await ask(() => database.client.send(new DeleteCommand({ TableName: database.tables[table], Key })));
    });
  }
}

function keyRow(row: Row): Row {
  return { ...keyOf(row) };
}
