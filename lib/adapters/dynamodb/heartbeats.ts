import { heartbeat } from '../../domain/heartbeat.ts';
import type { Heartbeats } from '../../ports.ts';
import { readLedger, writeLedger } from './ledger.ts';
import { keyed, readRecord, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

const KEY: RowKey = { pk: 'VIEW#heartbeat', sk: 'META' };

/** One row, written by every pass that succeeds. */
export function heartbeatsOn(database: Database): Heartbeats {
  return {
    async beat(seen) {
      await writeLedger(
        database,
        { key: KEY, record: { ...seen, rollup: keyed(seen.rollup) } },
        {
          expression: 'attribute_not_exists(pk) OR #record.#at <= :at',
          names: { '#record': 'record', '#at': 'at' },
          values: { ':at': seen.at },
        },
      );
    },
    async last() {
      const row = await readLedger(database, KEY);
      return row && readRecord(heartbeat, row);
    },
  };
}
