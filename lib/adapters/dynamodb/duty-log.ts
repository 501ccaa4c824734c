import type { Address } from '../../domain/address.ts';
import { dutyRecord, type DutyRecord } from '../../domain/duty-record.ts';
import type { DutyLog } from '../../ports.ts';
import type { Database } from './database.ts';
import { expiry, RETENTION_DAYS, stillCounts, writeLedger } from './ledger.ts';
import { ledgerPage } from './ledger-pages.ts';
import { inParallel, readMany } from './reading.ts';
import { keyed, readRecord, type RowKey } from './rows.ts';

const POSITION = /^[0-9]{12}#0x[0-9a-f]{40}#[0-9]+$/;
/** Writes at once; a committee has 48 members on mainnet. */
const AT_ONCE = 8;

/**
 * Duties by attester and epoch, under half a kilobyte each. One row alone: an epoch's are read by the keys its
 * committee gives.
 */
export function dutyLogOn(database: Database): DutyLog {
  return {
    save: (records) => inParallel(records, AT_ONCE, (record) => save(database, record)),

    async of(who, page) {
      const { pk } = dutyKey({ ...who, rollup: who.attester, epoch: 0, startsAt: 0 });
      return ledgerPage(database, pk, page, {
        position: POSITION,
        read: (row) => readRecord(dutyRecord, row),
      });
    },

    async ofEpoch(epoch, attesters) {
      const keys = [...new Set(attesters.map(keyed))].map((attester) => dutyKey({ ...epoch, attester }));
      const rows = await readMany(database.client, database.tables.ledger, keys);
      return rows.filter((row) => stillCounts(row, database.now())).map((row) => readRecord(dutyRecord, row));
    },
  };
}

async function save(database: Database, entry: DutyRecord): Promise<void> {
  const record = { ...entry, rollup: keyed(entry.rollup), attester: keyed(entry.attester) };
  await writeLedger(
    database,
    { key: dutyKey(entry), record, expiresAt: expiry(RETENTION_DAYS.duty, entry.endsAt * 1000) },
    {
      expression:
        'attribute_not_exists(pk) OR (#record.#final = :false AND (attribute_not_exists(#record.#judgedTo) OR #record.#judgedTo <= :judgedTo))',
      names: { '#record': 'record', '#final': 'final', '#judgedTo': 'judgedTo' },
      values: { ':false': false, ':judgedTo': entry.judgedTo ?? -1 },
    },
  );
}

/** Sorted by the time the epoch begins, so that a new rollup's epoch 0 comes after the old one's epoch 4000. */
function dutyKey(of: {
  chainId: number;
  attester: Address;
  rollup: Address;
  epoch: number;
  startsAt: number;
}): RowKey {
  const time = String(Math.floor(of.startsAt)).padStart(12, '0');
  return { pk: `DUTY#${of.chainId}#${keyed(of.attester)}`, sk: `${time}#${keyed(of.rollup)}#${of.epoch}` };
}
