import type { Address } from '../../lib/domain/address.ts';

/** An address as every store keeps it. */
export function lower(address: Address): Address {
  return `0x${address.slice(2).toLowerCase()}`;
}
