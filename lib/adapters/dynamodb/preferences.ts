import * as v from 'valibot';
import { alertPreferences } from '../../domain/alert-preferences.ts';
import { SpartaError } from '../../errors.ts';
import type { Preferences } from '../../ports.ts';
import { say } from '../../text.ts';
import { readLedger, writeLedger } from './ledger.ts';
import { readRecord, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

const reach = v.object({
  userId: v.string(),
  closedSince: v.optional(v.string()),
  threadId: v.optional(v.string()),
});

/** `PREFERENCES#<user> / META`: how somebody wants to be told; `… / REACH`: how they can be. For good. */
export function preferencesOn(database: Database): Preferences {
  return {
    async of(userId) {
      const row = await readLedger(database, rowKey(userId));
      return row && readRecord(alertPreferences, row);
    },

    async save(after) {
      const isFirst = after.version <= 1;
      const saved = await writeLedger(
        database,
        { key: rowKey(after.userId), record: after },
        isFirst
          ? { expression: 'attribute_not_exists(pk)' }
          : {
              expression: '#record.#version = :before',
              names: { '#record': 'record', '#version': 'version' },
              values: { ':before': after.version - 1 },
            },
      );
      if (!saved) {
        throw new SpartaError('conflict', say('Your settings were changed elsewhere meanwhile.'), {
          hint: say('Run /alerts again.'),
        });
      }
    },

    async reach(userId) {
      const row = await readLedger(database, { ...rowKey(userId), sk: 'REACH' });
      return row && readRecord(reach, row);
    },

    async noteReach(entry) {
      await writeLedger(database, { key: { ...rowKey(entry.userId), sk: 'REACH' }, record: entry });
    },
  };
}

function rowKey(userId: string): RowKey {
  return { pk: `PREFERENCES#${userId}`, sk: 'META' };
}
