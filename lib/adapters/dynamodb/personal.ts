import * as v from 'valibot';
import type { Erasure, Personal, PersonalRecord } from '../../ports.ts';
import { SpartaError } from '../../errors.ts';
import { rewrite } from './erasure.ts';
import { readLedger, stillCounts, writeLedger } from './ledger.ts';
import { NAMES } from './operator-rows.ts';
import { isShownTo, mentions, withoutPerson, type TableName } from './personal-rows.ts';
import { inParallel } from './reading.ts';
import { readRecord, type Row, type RowKey } from './rows.ts';
import { buriedAt, bury, graveOf, pepperOf, tombstoneKey } from './tombstones.ts';
import { TABLES, walkPersonal } from './walk.ts';
import type { Database } from './database.ts';

/** Times all tables are gone through until nothing names the person any more; the last time only finds that. */
const PASSES = 4;
const WRITES_AT_ONCE = 8;

const erasure = v.object({
  receipt: v.string(),
  userId: v.string(),
  pseudonym: v.string(),
  startedAt: v.string(),
});

/**
 * What is stored of one person. Their id stands in rows of many kinds, and an index for each would be written a
 * thousand times for once that it is read: so the tables are gone through (`docs/decisions/0020-privacy.md`).
 */
export function personalOn(database: Database): Personal {
  return {
    async recordsOf(userId) {
      const found: PersonalRecord[] = [];
      for (const table of TABLES) {
        await walkPersonal(database, table, async (rows) => {
          for (const row of rows)
            if (isShownTo(row, userId) && stillCounts(row, database.now())) found.push(recordOf(table, row));
        });
      }
      return found;
    },

    async begin(entry) {
      const grave = graveOf(await pepperOf(database), entry.userId);
      await bury(database, grave, database.now());
      await writeLedger(
        database,
        { key: erasureKey(grave), record: entry },
        { expression: 'attribute_not_exists(pk)' },
      );
      const row = await readLedger(database, erasureKey(grave));
      return row ? readRecord(erasure, row) : entry;
    },

    async unfinished(userId) {
      const row = await readLedger(database, erasureKey(graveOf(await pepperOf(database), userId)));
      return row && readRecord(erasure, row);
    },

    async erase(entry) {
      for (let pass = 1; pass <= PASSES; pass += 1) if ((await eraseOnce(database, entry)) === 0) return;
      throw new SpartaError('upstream', 'Records of yours are being written just now.');
    },

    async finish({ userId }) {
      const grave = graveOf(await pepperOf(database), userId);
      // Dated anew: a backup begun while the erasure went on still holds some of it.
      await bury(database, grave, database.now());
      await rewrite(database, 'ledger', { ...erasureKey(grave) }, undefined);
    },

    async erasedAt(userId) {
      const row = await readLedger(database, tombstoneKey(graveOf(await pepperOf(database), userId)));
      return row && buriedAt(row);
    },
  };
}

/** How many rows named the person; each is removed or rewritten, unless somebody else changed it meanwhile. */
async function eraseOnce(database: Database, { userId: id, pseudonym }: Erasure): Promise<number> {
  let found = 0;
  for (const table of TABLES) {
    await walkPersonal(database, table, async (rows) => {
      const theirs = rows.filter((row) => mentions(row, id));
      found += theirs.length;
      await inParallel(theirs, WRITES_AT_ONCE, (row) =>
        rewrite(database, table, row, withoutPerson(table, row, { id, pseudonym })),
      );
    });
  }
  return found;
}

function erasureKey(grave: string): RowKey {
  return { pk: `ERASURE#${grave}`, sk: 'META' };
}

/** What the table's own machinery is made of, which says nothing of anybody. */
const MACHINERY = new Set([
  'pk',
  'sk',
  'schemaVersion',
  'expiresAt',
  'statusKey',
  'addressKey',
  'claim',
  'record',
]);

function recordOf(table: TableName, row: Row): PersonalRecord {
  const { expiresAt, record } = row;
  const plain = Object.fromEntries(Object.entries(row).filter(([name]) => !MACHINERY.has(name)));
  const inner = typeof record === 'object' && record !== null ? { ...record } : {};
  return {
    kind: kindOf(table, row),
    ...(typeof expiresAt === 'number' ? { until: new Date(expiresAt * 1000).toISOString() } : {}),
    record: readable({ ...plain, ...inner }),
  };
}

/** The word a kind of row begins with; links and the rest of the operators table by their sort key. */
function kindOf(table: TableName, row: Row): string {
  const word = String(table === 'operators' && row['pk'] !== 'WATCHED' ? row['sk'] : row['pk']);
  if (table === 'validators') return 'validator';
  if (row['pk'] === NAMES) return 'name';
  return word.split('#')[0]?.toLowerCase() ?? '';
}

/** As JSON can hold it: sets as lists, bytes by their number. */
function readable(record: Row): Row {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      if (value instanceof Set) return [name, [...value]];
      return [name, value instanceof Uint8Array ? `${value.length} bytes` : value];
    }),
  );
}
