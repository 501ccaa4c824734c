import type { Address } from '../../domain/address.ts';
import { attendance } from '../../domain/attendance.ts';
import { chainInfo, epochRecord, type EpochRecord } from '../../domain/chain-info.ts';
import { parameters, type ParametersKey } from '../../domain/parameters.ts';
import type { Views } from '../../ports.ts';
import { expiry, readLedger, RETENTION_DAYS, stillCounts, writeLedger } from './ledger.ts';
import { ledgerPage } from './ledger-pages.ts';
import { readMany } from './reading.ts';
import { keyed, readRecord, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

export const CHAIN_INFO: RowKey = { pk: 'VIEW#chain-info', sk: 'META' };
const EPOCHS = 'EPOCHS';
const EPOCH_POSITION = /^[0-9]{12}#[0-9]+#0x[0-9a-f]{40}#[0-9]+$/;

/**
 * What the monitor last saw, ready to be shown.
 * A reading of the chain never replaces a later one of the same chain and Registry. Epochs are one partition, 90 days
 * of some 40 to 80 a day; an epoch seen again replaces what was known of it.
 */
export function viewsOn(database: Database): Views {
  return {
    async chainInfo() {
      const row = await readLedger(database, CHAIN_INFO);
      return row && readRecord(chainInfo, row);
    },

    async saveChainInfo(view) {
      await writeLedger(
        database,
        { key: CHAIN_INFO, record: view },
        {
          expression:
            'attribute_not_exists(pk) OR #record.chainId <> :chainId OR #record.registry <> :registry OR #record.readAt <= :readAt',
          names: { '#record': 'record' },
          values: { ':chainId': view.chainId, ':registry': view.registry, ':readAt': view.readAt },
        },
      );
    },

    async parameters(key) {
      const row = await readLedger(database, parametersKey(key));
      return row && readRecord(parameters, row);
    },

    async saveParameters(read) {
      await writeLedger(
        database,
        { key: parametersKey(read), record: { ...read, rollup: keyed(read.rollup) } },
        {
          expression: 'attribute_not_exists(pk) OR #record.#block.#number <= :number',
          names: { '#record': 'record', '#block': 'block', '#number': 'number' },
          values: { ':number': read.block.number },
        },
      );
    },

    async saveEpoch(record) {
      await writeLedger(database, {
        key: epochKey(record),
        record: { ...record, rollup: keyed(record.rollup) },
        expiresAt: expiry(RETENTION_DAYS.epoch, database.now()),
      });
    },

    epochs: (page) =>
      ledgerPage(database, EPOCHS, page, {
        position: EPOCH_POSITION,
        read: (row) => readRecord(epochRecord, row),
      }),

    async saveAttendance(record) {
      await writeLedger(database, {
        key: attendanceKey(record, record.epoch),
        record: { ...record, rollup: keyed(record.rollup) },
        expiresAt: expiry(RETENTION_DAYS.epoch, database.now()),
      });
    },

    async attendances(where, epochs) {
      const keys = [...new Set(epochs)].map((epoch) => attendanceKey(where, epoch));
      const rows = await readMany(database.client, database.tables.ledger, keys);
      return rows
        .filter((row) => stillCounts(row, database.now()))
        .map((row) => readRecord(attendance, row))
        .sort((one, other) => one.epoch - other.epoch);
    },
  };
}

function parametersKey({ chainId, rollup }: ParametersKey): RowKey {
  return { pk: `VIEW#parameters#${chainId}#${keyed(rollup)}`, sk: 'META' };
}

function attendanceKey({ chainId, rollup }: { chainId: number; rollup: Address }, epoch: number): RowKey {
  return { pk: `ATTENDANCE#${chainId}#${keyed(rollup)}`, sk: String(epoch).padStart(12, '0') };
}

/** Sorted by the time the epoch begins, so that a new rollup's epoch 0 comes after the old one's epoch 4000. */
function epochKey({ chainId, rollup, epoch, startsAt }: EpochRecord): RowKey {
  const time = String(Math.floor(startsAt)).padStart(12, '0');
  return { pk: EPOCHS, sk: `${time}#${chainId}#${keyed(rollup)}#${epoch}` };
}
