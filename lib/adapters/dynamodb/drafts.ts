import * as v from 'valibot';
import type { Drafts } from '../../ports.ts';
import { expiry, readLedger, RETENTION_DAYS, writeLedger } from './ledger.ts';
import { readRecord, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

const draft = v.object({ text: v.string() });

/** Forms that were refused, by the interaction they came in. They go after 15 minutes. */
export function draftsOn(database: Database): Drafts {
  return {
    async keep(id, text) {
      await writeLedger(database, {
        key: rowKey(id),
        record: { text },
        expiresAt: expiry(RETENTION_DAYS.draft, database.now()),
      });
    },
    async get(id) {
      const row = await readLedger(database, rowKey(id));
      return row && readRecord(draft, row).text;
    },
  };
}

function rowKey(id: string): RowKey {
  return { pk: `DRAFT#${id}`, sk: 'META' };
}
