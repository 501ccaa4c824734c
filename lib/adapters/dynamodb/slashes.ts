import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { slashing } from '../../domain/slash-radar-rounds.ts';
import { slashWatch } from '../../domain/slash-radar-watch.ts';
import { SpartaError } from '../../errors.ts';
import type { SlashMemory, Slashes } from '../../ports.ts';
import type { Database } from './database.ts';
import { readLedger, writeLedger } from './ledger.ts';
import { keyed, readRecord, type RowKey } from './rows.ts';

/** Bytes of the compressed part. DynamoDB takes 400 KB an item; thirty-five rounds against everybody take 250 KB. */
const MAX_PACKED_BYTES = 350_000;
/** Bytes a packed part may open to, so that a damaged row cannot fill the memory. */
const MAX_OPENED_BYTES = 64_000_000;

const slashRow = v.object({ block: v.number(), packed: v.instance(Uint8Array) });
const packedPart = v.object({ slashing, states: v.array(slashWatch) });

/** What the radar knows of each rollup, in one row, compressed: it is written often, and paid for by the kilobyte. */
export function slashesOn(database: Database): Slashes {
  return {
    async of(key) {
      const row = await readLedger(database, rowKey(key));
      if (!row) return undefined;
      const { packed } = readRecord(slashRow, row);
      return readRecord(packedPart, { ...row, record: opened(packed) });
    },

    async keep(memory) {
      const { rules, block } = memory.slashing;
      await writeLedger(
        database,
        { key: rowKey(rules), record: { block: block.number, packed: packed(memory) } },
        {
          expression: 'attribute_not_exists(pk) OR #record.#block <= :block',
          names: { '#record': 'record', '#block': 'block' },
          values: { ':block': block.number },
        },
      );
    },
  };
}

function rowKey({ chainId, rollup }: { chainId: number; rollup: `0x${string}` }): RowKey {
  return { pk: `SLASHING#${chainId}#${keyed(rollup)}`, sk: 'META' };
}

/** What was told is never left out, or it would be told again. Rounds that do not fit are read from L1 again. */
function packed({ slashing, states }: SlashMemory): Uint8Array {
  for (const rounds of [slashing.rounds, []]) {
    const bytes = gzipSync(JSON.stringify({ slashing: { ...slashing, rounds }, states }));
    if (bytes.length <= MAX_PACKED_BYTES) return bytes;
  }
  throw new SpartaError('internal', `The ${states.length} places the radar follows do not fit one row.`);
}

/** Undefined where the bytes are not ours; the schema then says so with the row's key. */
function opened(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(gunzipSync(bytes, { maxOutputLength: MAX_OPENED_BYTES }).toString('utf8'));
  } catch {
    return undefined;
  }
}
