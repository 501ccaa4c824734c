import * as v from 'valibot';
import type { Address } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';

/** Written into every row, so that a migration knows what it finds. Reading takes any: unknown attributes are dropped. */
export const SCHEMA_VERSION = 1;

export type Row = Record<string, unknown>;

export interface RowKey {
  pk: string;
  sk: string;
}

const rowKey = v.object({ pk: v.string(), sk: v.string() });

/** Parses a row; throws `internal`, naming its key and the field, where it is not what its schema says. */
export function readRow<S extends v.GenericSchema>(schema: S, row: Row): v.InferOutput<S> {
  const result = v.safeParse(schema, row);
  if (result.success) return result.output;
  throw unreadable(row, result.issues[0]);
}

/** The same for a ledger row, whose content rests under `record`, apart from the table's own attributes. */
export function readRecord<S extends v.GenericSchema>(schema: S, row: Row): v.InferOutput<S> {
  const result = v.safeParse(schema, row['record']);
  if (result.success) return result.output;
  throw unreadable(row, result.issues[0]);
}

/** The key of a row that came from the database. */
export function keyOf(row: Row): RowKey {
  return readRow(rowKey, row);
}

/** An address as it stands in keys, whatever the letter case it comes in. */
export function keyed(address: Address): Address {
  return `0x${address.slice(2).toLowerCase()}`;
}

function unreadable(row: Row, issue: v.BaseIssue<unknown>): SpartaError {
  const key = v.safeParse(rowKey, row);
  const name = key.success ? `${key.output.pk} / ${key.output.sk}` : 'without a key';
  const path = v.getDotPath(issue);
  return new SpartaError(
    'internal',
    `The row ${name} cannot be read: ${path === null ? '' : `${path}: `}${issue.message}${mending(row)}`,
  );
}

/** A row of another version's shape is mended by a command, and only one of our own shape is a fault. */
function mending({ schemaVersion }: Row): string {
  const version = typeof schemaVersion === 'number' ? schemaVersion : 0;
  if (version > SCHEMA_VERSION)
    return `. A later Sparta wrote it (schema version ${version}, this one reads ${SCHEMA_VERSION}): deploy that one.`;
  if (version < SCHEMA_VERSION)
    return `. It is of an older shape (schema version ${version || 'none'}, now ${SCHEMA_VERSION}): run npm run migrate -- --stage STAGE.`;
  return '. Where an older Sparta wrote it, npm run migrate -- --stage STAGE mends it.';
}
