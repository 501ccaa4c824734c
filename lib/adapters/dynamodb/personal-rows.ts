import type { Tables } from './database.ts';
import { LINK_PREFIX, WATCHED } from './operator-rows.ts';
import type { Row } from './rows.ts';

export type TableName = keyof Tables;

/** Whom a row may name, and what stands for them in what stays. */
export interface Person {
  id: string;
  pseudonym: string;
}

/**
 * Ledger rows that name nobody and are most of the table: what the chain was, and how far it was read. Any other row
 * is looked through, so that one of a kind nobody thought of here is found as well.
 */
export const IMPERSONAL = [
  'EPOCHS',
  'COMMITTEE#',
  'DUTY#',
  'SLASHING#',
  'VIEW#',
  'CURSOR#',
  'PEPPER',
  'TOMBSTONE#',
  'ERASURE#',
  'RESTORE#',
  'MIGRATION',
] as const;

/** Rows that go with the person though only their content names them: short-lived, and of nobody else. */
const THEIRS_BY_CONTENT = ['CHALLENGE#', 'ONCE#', 'STAKE-PROPOSAL#', 'DRAFT#', 'CALENDAR#'] as const;

/** Rows that are their owner's alone, whomever they name: what somebody prefers is shown to nobody they chose. */
const OWNERS_ALONE = ['PREFERENCES#'] as const;

/** Whether a row is part of what is stored of the person, as far as they may see it. */
export function isShownTo(row: Row, id: string): boolean {
  const pk = textOf(row['pk']);
  return mentions(row, id) && (mentions(pk, id) || !OWNERS_ALONE.some((prefix) => pk.startsWith(prefix)));
}

/** Whether a value holds the id anywhere, keys of maps included; as a part of a longer number it is another id. */
export function mentions(value: unknown, id: string): boolean {
  if (typeof value === 'string') return value.includes(id) && pattern(id).test(value);
  if (Array.isArray(value) || value instanceof Set) return [...value].some((each) => mentions(each, id));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false;
  return Object.entries(value).some(([key, inner]) => mentions(key, id) || mentions(inner, id));
}

/**
 * A row as it stands once a person is gone: undefined where it goes with them. What moderators did stays, without whom
 * it was done to and why; what several people share stays with a pseudonym in their place.
 */
export function withoutPerson(table: TableName, row: Row, person: Person): Row | undefined {
  if (!mentions(row, person.id)) return row;
  if (table === 'operators') return operatorsRow(row, person);
  if (table === 'validators') return validatorsRow(row, person);
  return ledgerRow(row, person);
}

function operatorsRow(row: Row, person: Person): Row | undefined {
  if (row['pk'] === WATCHED) {
    const holders = [...setOf(row['holders'])].filter((holder) => !mentions(holder, person.id));
    return holders.length === 0 ? undefined : { ...row, holders: new Set(holders) };
  }
  const theirs = [row['pk'], row['sk'], row['id'], row['operatorId']].some((each) =>
    mentions(each, person.id),
  );
  // A delegate holds their link by the word of whoever gave it.
  const given = textOf(row['sk']).startsWith(LINK_PREFIX) && row['proof'] === person.id;
  return theirs || given ? undefined : replaced(row, person);
}

function validatorsRow(row: Row, person: Person): Row {
  const { operatorId, ...rest } = row;
  return operatorId === person.id ? replaced(rest, person) : replaced(row, person);
}

function ledgerRow(row: Row, person: Person): Row | undefined {
  const pk = textOf(row['pk']);
  if (pk.startsWith('AUDIT')) return auditRow(row, person);
  if (THEIRS_BY_CONTENT.some((prefix) => pk.startsWith(prefix))) return undefined;
  if (mentions(pk, person.id) || mentions(row['sk'], person.id)) return undefined;
  return replaced(row, person);
}

/** What somebody did to themselves is theirs alone. A mark only kept a repeated run from a second entry. */
function auditRow(row: Row, person: Person): Row | undefined {
  const record = row['record'];
  if (!isRecord(record)) return undefined;
  const { detail: _detail, ...entry } = record;
  if (entry['actor'] === person.id && entry['subject'] === person.id) return undefined;
  const toThem = entry['subject'] === person.id || mentions(record['detail'], person.id);
  return replaced({ ...row, record: toThem ? entry : record }, person);
}

function replaced(row: Row, person: Person): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, inPlaceOf(value, person)]));
}

function inPlaceOf(value: unknown, person: Person): unknown {
  if (typeof value === 'string') return value.replace(pattern(person.id, 'g'), person.pseudonym);
  if (Array.isArray(value)) return value.map((each: unknown) => inPlaceOf(each, person));
  if (value instanceof Set) return new Set([...value].map((each: unknown) => inPlaceOf(each, person)));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(pattern(person.id, 'g'), person.pseudonym),
      inPlaceOf(inner, person),
    ]),
  );
}

function pattern(id: string, flags = ''): RegExp {
  return new RegExp(`(?<![0-9])${id}(?![0-9])`, flags);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Set) &&
    !(value instanceof Uint8Array)
  );
}

function setOf(value: unknown): ReadonlySet<unknown> {
  return value instanceof Set ? value : new Set();
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
