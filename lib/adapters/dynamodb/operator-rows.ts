import type { Address } from '../../domain/address.ts';
import { controlsValidator, type Link, type Operator } from '../../domain/operator.ts';
import type { Delegation } from '../../ports.ts';
import { keyed, SCHEMA_VERSION, type Row, type RowKey } from './rows.ts';

/**
 * The rows of the operators table:
 *
 * - `OP#<id> / META`: the operator; in `byStatus` under its status.
 * - `OP#<id> / LISTED`: where it stands among all operators; in `byStatus` under `all`. Written once and never
 *   moved, so that a walk through everybody meets each one once, whatever their status does meanwhile.
 * - `OP#<id> / LINK#<address>#<role>`: a link; in `byAddress`. Of a delegate, who may be let in by several:
 *   `LINK#<address>#delegate#<owner's id>`.
 * - `OP#<id> / GRANT#<address>#<delegate's id>`: the same from the owner's side, written and removed together with it,
 *   so that an owner's delegates are found by one consistent read.
 * - `WATCHED / <address>`: a validator somebody controls, with the set of who does
 *   (`<id>#<role>`), by which the last one to leave is known. All of them are one partition of small rows, some 40 of
 *   them for one read unit, so reading them costs what is watched and never a scan.
 * - `NAMES / <word>#<id>`: an operator found by a word of the name, the address or the id
 *   (`lib/domain/found-by.ts`), with what a choice shows of them; written in one transaction with the operator.
 */
export const LISTED = 'all';
export const LINK_PREFIX = 'LINK#';
export const GRANT_PREFIX = 'GRANT#';
export const WATCHED = 'WATCHED';
export const NAMES = 'NAMES';

export function operatorKey(id: string): RowKey {
  return { pk: operatorPartition(id), sk: 'META' };
}

export function listedKey(id: string): RowKey {
  return { pk: operatorPartition(id), sk: 'LISTED' };
}

export function operatorPartition(id: string): string {
  return `OP#${id}`;
}

export function linkKey({ operatorId, address, role, proof }: Omit<Link, 'createdAt'>): RowKey {
  const letInBy = role === 'delegate' ? `#${proof}` : '';
  return { pk: operatorPartition(operatorId), sk: `${LINK_PREFIX}${keyed(address)}#${role}${letInBy}` };
}

export function grantKey({ ownerId, delegateId, address }: Delegation): RowKey {
  return { pk: operatorPartition(ownerId), sk: `${GRANT_PREFIX}${keyed(address)}#${delegateId}` };
}

/** The delegate's link of a delegation, as its key goes. */
export function delegateLink({ ownerId, delegateId, address }: Delegation): Omit<Link, 'createdAt'> {
  return { operatorId: delegateId, address, role: 'delegate', proof: ownerId };
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

/** Whose name in the set of a watched address that is. */
export function operatorOfHolder(holder: string): string {
  return holder.split('#', 1)[0] ?? holder;
}

/** Whether the monitor follows an address for this link; a delegate rests on a link that is followed already. */
export const isWatched = controlsValidator;
