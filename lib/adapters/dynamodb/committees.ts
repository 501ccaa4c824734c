import type { Address } from '../../domain/address.ts';
import { committee } from '../../domain/committee.ts';
import type { Committees } from '../../ports.ts';
import type { Database } from './database.ts';
import { expiry, RETENTION_DAYS, stillCounts, writeLedger } from './ledger.ts';
import { readMany } from './reading.ts';
import { keyed, readRecord, type RowKey } from './rows.ts';

/** Committees by rollup and epoch, each a row of its own: some 5 KB, 37 a day on mainnet. */
export function committeesOn(database: Database): Committees {
  return {
    async save(entry) {
      const record = { ...entry, rollup: keyed(entry.rollup) };
      await writeLedger(
        database,
        {
          key: committeeKey(entry, entry.epoch),
          record,
          expiresAt: expiry(RETENTION_DAYS.duty, entry.endsAt * 1000),
        },
        {
          expression:
            'attribute_not_exists(pk) OR (#record.#block <= :block AND (#record.#provisional = :true OR :provisional = :false))',
          names: { '#record': 'record', '#block': 'block', '#provisional': 'provisional' },
          values: {
            ':block': entry.block,
            ':provisional': entry.provisional,
            ':true': true,
            ':false': false,
          },
        },
      );
    },

    async of(where, epochs) {
      const keys = [...new Set(epochs)].map((epoch) => committeeKey(where, epoch));
      const rows = await readMany(database.client, database.tables.ledger, keys);
      return rows
        .filter((row) => stillCounts(row, database.now()))
        .map((row) => readRecord(committee, row))
        .sort((one, other) => one.epoch - other.epoch);
    },
  };
}

function committeeKey({ chainId, rollup }: { chainId: number; rollup: Address }, epoch: number): RowKey {
  return { pk: `COMMITTEE#${chainId}#${keyed(rollup)}`, sk: String(epoch).padStart(12, '0') };
}
