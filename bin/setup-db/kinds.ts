import { GRANT_PREFIX, LINK_PREFIX, NAMES, WATCHED } from '../../lib/adapters/dynamodb/operator-rows.ts';
import { keyOf, type Row } from '../../lib/adapters/dynamodb/rows.ts';
import type { StoredRow } from '../backup/format.ts';
import { alertTextRow, auditRows, deliveryRow, incidentRow, preferencesRow } from './ledger-kinds.ts';
import { grantRow, linkRow, operatorRows, watchedRow } from './operator-kinds.ts';
import type { People } from './people.ts';

type Copied = (row: Row, people: People) => Row[];

const asItIs: Copied = (row) => [row];
export const never: Copied = () => [];

/** The word before the first `#` of a ledger row's partition, and what becomes of such rows in a copy. */
export const LEDGER_KINDS: Readonly<Record<string, Copied>> = {
  // The chain, and how far it was read.
  EPOCHS: asItIs,
  COMMITTEE: asItIs,
  ATTENDANCE: asItIs,
  DUTY: asItIs,
  SLASHING: asItIs,
  CURSOR: asItIs,
  // The heartbeat says that a monitor of this stage is alive.
  VIEW: (row) => (row['pk'] === 'VIEW#heartbeat' ? [] : [row]),
  INCIDENT: incidentRow,
  MIGRATION: asItIs,
  // People.
  AUDIT: auditRows,
  'AUDIT-MONTH': auditRows,
  ALERT: deliveryRow,
  TOLD: deliveryRow,
  'ALERT-TEXT': alertTextRow,
  PREFERENCES: preferencesRow,
  // What opens something, or would be done a second time by whoever has a copy of it.
  WEBHOOKS: never,
  CALENDAR: never,
  'CALENDAR-OF': never,
  CHALLENGE: never,
  DRAFT: never,
  ONCE: never,
  DUE: never,
  'ROLE-PLAN': never,
  'ROLE-DUE': never,
  'ROLE-PIN': never,
  // Sparta's account has one writer: a copy of its intents holds transactions it would send again.
  STAKE: never,
  'STAKE-SENDER': never,
  'STAKE-PROPOSAL': never,
  'STAKE-COUNT': never,
  'STAKE-KEY': never,
  // Of the stage they were made in.
  PEPPER: never,
  TOMBSTONE: never,
  ERASURE: never,
  RESTORE: never,
  'MIGRATION-LEASE': never,
};

/** What stands in the copy for a row; undefined for a kind nobody has decided about, which is not copied. */
export function copyOf({ table, row }: StoredRow, people: People): StoredRow[] | undefined {
  const rows = kindOf({ table, row })?.(row, people);
  return rows?.map((each) => ({ table, row: each }));
}

/** The word by which a row's kind is counted. */
export function kindName({ table, row }: StoredRow): string {
  const { pk, sk } = keyOf(row);
  const [word = ''] = (table === 'operators' && pk.startsWith('OP#') ? sk : pk).split('#');
  return table === 'validators' ? 'validator' : word;
}

function kindOf(stored: StoredRow): Copied | undefined {
  const { table, row } = stored;
  if (table === 'operators') return operatorsKind(row);
  if (table === 'validators') return validatorRow;
  const name = kindName(stored);
  return Object.hasOwn(LEDGER_KINDS, name) ? LEDGER_KINDS[name] : undefined;
}

function operatorsKind(row: Row): Copied | undefined {
  const { pk, sk } = keyOf(row);
  if (pk === WATCHED) return watchedRow;
  // Made anew with their operator.
  if (pk === NAMES || sk === 'LISTED') return never;
  if (sk === 'META') return operatorRows;
  if (sk.startsWith(LINK_PREFIX)) return linkRow;
  return sk.startsWith(GRANT_PREFIX) ? grantRow : undefined;
}

/** All of it is the chain's but who added it. */
function validatorRow(row: Row, people: People): Row[] {
  const { operatorId, ...rest } = row;
  return [typeof operatorId === 'string' ? { ...rest, operatorId: people.text(operatorId) } : rest];
}
