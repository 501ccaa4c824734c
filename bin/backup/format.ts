import * as v from 'valibot';
import type { TableName } from '../../lib/adapters/dynamodb/personal-rows.ts';
import type { Row } from '../../lib/adapters/dynamodb/rows.ts';

/**
 * A backup is JSON lines, gzipped: the header, a line for every row, the trailer. The trailer's checksum is the SHA-256
 * of all lines before it, their ends included, so that a file cut short or touched anywhere is refused whole.
 */
export const FORMAT = 'sparta-backup';

const stageName = v.picklist(['dev', 'staging', 'production']);
const tableName = v.picklist(['operators', 'validators', 'ledger']);
const counts = v.object({ operators: v.number(), validators: v.number(), ledger: v.number() });

export const header = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  stage: stageName,
  /** ISO 8601: every row is at least as young. */
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type Header = v.InferOutput<typeof header>;

export const trailer = v.object({
  finishedAt: v.pipe(v.string(), v.isoTimestamp()),
  counts,
  /** Rows by the schema version they carry; `none` for those without. */
  schemaVersions: v.record(v.string(), v.number()),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type Trailer = v.InferOutput<typeof trailer>;

const rowLine = v.object({ table: tableName, row: v.record(v.string(), v.unknown()) });

export interface StoredRow {
  table: TableName;
  row: Row;
}

export function lineOf({ table, row }: StoredRow): string {
  return JSON.stringify({ table, row: encoded(row) });
}

/** Undefined for a line that holds no row. */
export function rowOf(line: unknown): StoredRow | undefined {
  if (!v.is(rowLine, line)) return undefined;
  return { table: line.table, row: decodedFields(line.row) };
}

/** What JSON has no word for goes under a key no attribute of ours has. */
function encoded(value: unknown): unknown {
  if (value instanceof Set) return { $set: [...value].map(encoded) };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(encoded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, encoded(inner)]));
}

function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== 'object' || value === null) return value;
  if ('$set' in value && Array.isArray(value.$set)) return new Set(value.$set.map(decoded));
  if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'));
  return decodedFields(value);
}

function decodedFields(fields: object): Row {
  return Object.fromEntries(Object.entries(fields).map(([name, inner]) => [name, decoded(inner)]));
}
