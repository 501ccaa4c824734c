import { shortened, type Address } from '../domain/address.ts';
import type { DutyRecord } from '../domain/duty-record.ts';
import { say, type Text } from '../text.ts';
import { dutyStrip, type StripCell, type StripRow } from './duty-strip.ts';

/** What a validator had to do lately; newest epoch first, as the duty log gives it. */
export interface LatelyOnDuty {
  attester: Address;
  records: readonly DutyRecord[];
}

const CELLS: Readonly<Record<string, StripCell>> = {
  a: 'attested',
  m: 'missed',
  p: 'proposed',
  x: 'proposal-missed',
  '-': 'idle',
  '?': 'unknown',
};

/** A picture of the last epochs in which validators were on duty, and the same in words; undefined without any. */
export function dutyPicture(
  lately: readonly LatelyOnDuty[],
  now: number,
): { content: Uint8Array; words: Text[] } | undefined {
  const shown = lately
    .map((one) => ({ ...one, row: rowOf(one, now) }))
    .filter(({ row }) => row.cells.length > 0);
  const content = dutyStrip(shown.map(({ row }) => row));
  return content && { content, words: shown.map(wordsOf) };
}

function rowOf({ attester, records }: LatelyOnDuty, now: number): StripRow {
  return {
    label: shortened(attester),
    cells: records.toReversed().flatMap((record) => cellsOf(record, now)),
  };
}

/** Slots of an epoch that is over and that nobody judged are unknown; those still to come are not drawn. */
export function cellsOf(record: DutyRecord, now: number): StripCell[] {
  const { firstSlot, lastSlot, outcomes = '', endsAt } = record;
  const judged = Array.from(outcomes, (letter) => CELLS[letter] ?? 'unknown');
  const rest = endsAt <= now ? lastSlot - firstSlot + 1 - judged.length : 0;
  return [...judged, ...Array.from({ length: Math.max(0, rest) }, (): StripCell => 'unknown')];
}

function wordsOf({ attester, records, row }: LatelyOnDuty & { row: StripRow }): Text {
  const count = (wanted: StripCell) => row.cells.filter((cell) => cell === wanted).length;
  return say(
    '{name}, epochs {epochs}: attested {attested}, attestations missed {missed}, proposed {proposed}, proposals missed {unproposed}, nothing due {idle}, unknown {unknown}.',
    {
      name: shortened(attester),
      epochs: records.toReversed().map(({ epoch }) => String(epoch)),
      attested: count('attested'),
      missed: count('missed'),
      proposed: count('proposed'),
      unproposed: count('proposal-missed'),
      idle: count('idle'),
      unknown: count('unknown'),
    },
  );
}
