import * as v from 'valibot';
import { SpartaError } from '../errors.ts';
import { say } from '../text.ts';
import { storedAddress, type Address } from './address.ts';
import { snowflake } from './snowflake.ts';

export const OPERATOR_STATUSES = ['pending', 'approved', 'rejected', 'suspended'] as const;
export type OperatorStatus = (typeof OPERATOR_STATUSES)[number];

/** A Discord user who proved an address. The id is the snowflake; names are display text and may change. */
export const operator = v.object({
  id: snowflake,
  /** The address proven at registration. */
  ethereumAddress: storedAddress,
  discordHandle: v.string(),
  status: v.picklist(OPERATOR_STATUSES),
  /** ISO 8601. */
  createdAt: v.string(),
  /** Who set the status last, a snowflake; absent while nobody has. */
  decidedBy: v.optional(v.string()),
  decidedAt: v.optional(v.string()),
  /** The Discord locale they last used a command in, such as `es-ES`: the language of what they are told. */
  locale: v.optional(v.string()),
  /** ISO 8601: since when something reached them in no way and they were not told that it did not. */
  unreachedSince: v.optional(v.string()),
  /** Counts the writes, for conditional ones. */
  version: v.number(),
});
export type Operator = v.InferOutput<typeof operator>;

/** Whether somebody counts among the operators: neither turned away nor suspended. */
export function hasStanding({ status }: Pick<Operator, 'status'>): boolean {
  return status === 'pending' || status === 'approved';
}

/**
 * What was proven about an address: the protocol's own roles, `wallet` for any other account, and `delegate` for
 * somebody who proved nothing and was let in by who did.
 */
export const LINK_ROLES = ['attester', 'withdrawer', 'provider-admin', 'wallet', 'delegate'] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** What stands as proof where the address itself signed. */
export const SIGNED = 'signature';

/** An operator holds an address, and why we believe it. Many to many. */
export const link = v.object({
  operatorId: snowflake,
  address: storedAddress,
  role: v.picklist(LINK_ROLES),
  /**
   * `signature` by the address itself; or the proven address that the chain names as its withdrawer or its provider's
   * admin; or, for a delegate, the id of the operator who let them in.
   */
  proof: v.string(),
  createdAt: v.string(),
});
export type Link = v.InferOutput<typeof link>;

/**
 * Whether a link is control of a validator: as the attester, or through a proven address that the chain names for it.
 * An account that signed as somebody's withdrawer or as a provider's admin is no validator itself.
 */
export function controlsValidator({ role, proof }: Pick<Link, 'role' | 'proof'>): boolean {
  return role === 'attester' || ((role === 'withdrawer' || role === 'provider-admin') && proof !== SIGNED);
}

/** Whether a link shows its holder a validator: control of it, or having been let in by who controls it. */
export function seesValidator(entry: Pick<Link, 'role' | 'proof'>): boolean {
  return entry.role === 'delegate' || controlsValidator(entry);
}

export function newOperator(details: {
  id: string;
  address: Address;
  handle: string;
  locale?: string | undefined;
  now: number;
}): Operator {
  return {
    id: details.id,
    ethereumAddress: details.address,
    discordHandle: details.handle,
    status: 'pending',
    createdAt: new Date(details.now).toISOString(),
    ...(details.locale === undefined ? {} : { locale: details.locale }),
    version: 1,
  };
}

/**
 * The operator after a moderator's decision.
 * Throws `conflict` where the status already is the one asked for, so that a second click changes and tells nothing.
 */
export function decided(
  before: Operator,
  decision: { status: OperatorStatus; by: string; now: number },
): Operator {
  if (before.status === decision.status) {
    throw new SpartaError(
      'conflict',
      say('This operator is already {status}. Nothing was changed.', { status: decision.status }),
    );
  }
  return {
    ...before,
    status: decision.status,
    decidedBy: decision.by,
    decidedAt: new Date(decision.now).toISOString(),
    version: before.version + 1,
  };
}
