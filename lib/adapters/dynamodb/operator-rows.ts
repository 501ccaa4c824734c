import type { Address } from '../../domain/address.ts';
import type { Link, Operator } from '../../domain/operator.ts';
import { keyed, SCHEMA_VERSION, type Row, type RowKey } from './rows.ts';

/**
 * The rows of the operators table:
 *
 * - `OP#<id> / META`: the operator; in `byStatus` under its status.
 * - `OP#<id> / LISTED`: where it stands among all operators; in `byStatus` under `all`. Written once and never
 *   moved, so that a walk through everybody meets each one once, whatever their status does meanwhile.
 * - `OP#<id> / LINK#<address>#<role>`: a link; in `byAddress`.
 * - `WATCHED / <address>`: an address somebody holds as attester or withdrawer, with the set of who does
 *   (`<id>#<role>`), by which the last one to leave is known. All of them are one partition of small rows, some 40 of
 *   them for one read unit, so reading them costs what is watched and never a scan.
 */
export const LISTED = 'all';
export const LINK_PREFIX = 'LINK#';
export const WATCHED = 'WATCHED';

export function operatorKey(id: string): RowKey {
  return { pk: operatorPartition(id), sk: 'META' };
}

export function listedKey(id: string): RowKey {
  return { pk: operatorPartition(id), sk: 'LISTED' };
}

export function operatorPartition(id: string): string {
  return `OP#${id}`;
}

export function linkKey({ operatorId, address, role }: Link): RowKey {
  return { pk: operatorPartition(operatorId), sk: `${LINK_PREFIX}${keyed(address)}#${role}` };
}

export function operatorRow(entry: Operator): Row {
  return {
    ...operatorKey(entry.id),
    statusKey: entry.status,
    schemaVersion: SCHEMA_VERSION,
    ...entry,
    ethereumAddress: keyed(entry.ethereumAddress),
  };
}

export function listedRow({ id, createdAt }: Operator): Row {
  return { ...listedKey(id), statusKey: LISTED, id, createdAt, schemaVersion: SCHEMA_VERSION };
}

export function watchedKey(address: Address): RowKey {
  return { pk: WATCHED, sk: keyed(address) };
}

/** How a link is named in the set of the watched address. */
export function holderOf({ operatorId, role }: Link): string {
  return `${operatorId}#${role}`;
}

/** Whether the monitor follows an address for this link: a wallet or a provider's admin has no validator of its own. */
export function isWatched({ role }: Link): boolean {
  return role === 'attester' || role === 'withdrawer';
}
