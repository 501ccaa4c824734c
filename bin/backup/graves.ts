import * as v from 'valibot';
import { IMPERSONAL } from '../../lib/adapters/dynamodb/personal-rows.ts';
import type { Row } from '../../lib/adapters/dynamodb/rows.ts';
import {
  buriedAt,
  graveOf,
  PEPPER,
  pepperIn,
  TOMBSTONE_PREFIX,
} from '../../lib/adapters/dynamodb/tombstones.ts';
import type { StoredRow } from './format.ts';

/** Tombstones of one place: a table as it stands, or a backup. */
export interface Graves {
  pepper: string | undefined;
  /** When somebody was buried, ISO 8601, by the keyed hash of their id. */
  at: Map<string, string>;
  /** Ids whose erasure was begun and not finished. */
  unfinished: Set<string>;
}

export function noGraves(): Graves {
  return { pepper: undefined, at: new Map(), unfinished: new Set() };
}

const erasing = v.object({ userId: v.string() });

/** Takes note of a row that tells of somebody gone. */
export function noteGrave(graves: Graves, { table, row }: StoredRow): void {
  const pk = String(row['pk']);
  if (table !== 'ledger' || !IMPERSONAL.some((prefix) => pk.startsWith(prefix))) return;
  if (pk === PEPPER.pk) graves.pepper = pepperIn(row);
  if (pk.startsWith(TOMBSTONE_PREFIX)) graves.at.set(pk.slice(TOMBSTONE_PREFIX.length), buriedAt(row));
  if (pk.startsWith('ERASURE#') && v.is(erasing, row['record'])) graves.unfinished.add(row['record'].userId);
}

/** Finds the people of a row who asked to be forgotten after the backup was begun. */
export function leaversAfter(places: readonly Graves[], startedAt: string): (row: Row) => string[] {
  const known = new Map<string, boolean>();
  const isGone = (id: string) =>
    places.some(({ pepper, at, unfinished }) => {
      if (unfinished.has(id)) return true;
      const buried = pepper === undefined ? undefined : at.get(graveOf(pepper, id));
      return buried !== undefined && startedAt <= buried;
    });
  return (row) => {
    const ids = new Set(textOf(row).match(/(?<![0-9])[0-9]{17,20}(?![0-9])/g) ?? []);
    return [...ids].filter((id) => {
      const gone = known.get(id) ?? isGone(id);
      known.set(id, gone);
      return gone;
    });
  };
}

function textOf(row: Row): string {
  return JSON.stringify(row, (_name, value: unknown) => (value instanceof Set ? [...value] : value));
}
