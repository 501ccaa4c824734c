import type { Address } from '../domain/address.ts';
import { lifeFact } from '../domain/life-cycle-facts.ts';
import { liveOn } from '../domain/life-cycle-pass.ts';
import type { QueuePace } from '../domain/life-cycle-queue.ts';
import type { FactOf } from '../domain/fact.ts';
import type { Validator } from '../domain/validator.ts';
import type { Progress } from './follow-chain.ts';

export interface Lives {
  /** The readings with what is remembered of each; none of an address that never was a validator. */
  rows: Validator[];
  /** What changed and was not told before. */
  changes: FactOf<'validator.life-changed'>[];
}

/** Every watched validator's life on each rollup, one pass further. */
export function followLives(
  progress: Progress,
  readings: { before: readonly Validator[]; after: readonly Validator[] },
  rollups: { pace: QueuePace; before: Address },
): Lives {
  const rows = new Map(readings.before.map((row) => [row.id, row]));
  const places = new Map<Address, Validator[]>();
  for (const reading of readings.after) {
    places.set(reading.address, [...(places.get(reading.address) ?? []), reading]);
  }
  const takenBack = new Set(progress.retractions.map(({ retracted }) => retracted.id));
  const lives = readings.after.map((reading) => {
    const row = rows.get(reading.id);
    const { life, changes } = liveOn({
      reading,
      row,
      facts: progress.found,
      since: progress.since,
      end: progress.end,
      head: progress.head,
      canonicalBefore: rollups.before,
      elsewhere: places.get(reading.address)?.filter(({ id }) => id !== reading.id) ?? [],
      pace: rollups.pace,
      takenBack,
    });
    return {
      row: life ? { ...reading, life } : reading,
      kept: row !== undefined || reading.status !== 'none' || (life !== undefined && life.stage !== 'none'),
      changes: changes.map((change) => lifeFact(change, reading, rollups.pace)),
    };
  });
  return {
    rows: lives.filter(({ kept }) => kept).map(({ row }) => row),
    changes: lives.flatMap(({ changes }) => changes).filter(({ id }) => !progress.published.has(id)),
  };
}
