import { challenge } from '../../domain/challenge.ts';
import { SpartaError } from '../../errors.ts';
import type { Challenges } from '../../ports.ts';
import { expiry, readLedger, RETENTION_DAYS, writeLedger } from './ledger.ts';
import { keyed, readRecord, type RowKey } from './rows.ts';
import type { Database } from './database.ts';

/** Challenges in the ledger, each a row of its own; `Operators.prove` marks them used. */
export function challengesOn(database: Database): Challenges {
  const get: Challenges['get'] = async (id) => {
    const row = await readLedger(database, challengeKey(id));
    return row && readRecord(challenge, row);
  };
  return {
    get,
    async issue(entry) {
      const record = { ...entry, address: keyed(entry.address) };
      const now = database.now();
      const expiresAt = expiry(RETENTION_DAYS.challenge, Math.max(entry.expiresAt * 1000, now));
      const isNew = await writeLedger(
        database,
        { key: challengeKey(entry.id), record, expiresAt },
        {
          expression: 'attribute_not_exists(pk) OR expiresAt <= :now',
          values: { ':now': Math.floor(now / 1000) },
        },
      );
      if (isNew) return record;
      const first = await get(entry.id);
      if (first) return first;
      throw new SpartaError('upstream', `The challenge ${entry.id} is just being removed.`);
    },
  };
}

export function challengeKey(id: string): RowKey {
  return { pk: `CHALLENGE#${id}`, sk: 'META' };
}
