import type { Address } from '../domain/address.ts';
import type { AccountReading } from '../domain/account-reading.ts';

/** What those hold who pay on L1, without the means to spend it. */
export interface Payers {
  /**
   * Sparta's own account; undefined where nobody is added on chain: no key, or mainnet without being enabled.
   * Throws `internal` where the key is malformed or KMS refuses it.
   */
  own(): Promise<AccountReading | undefined>;
  /** Wei of ether by account in the latest block, in one call of 500 each. */
  balances(accounts: readonly Address[]): Promise<ReadonlyMap<Address, bigint>>;
  /** Wei of ether that a mined transaction took, for gas and blobs; undefined where it is not mined. */
  feeOf(transactionHash: string): Promise<bigint | undefined>;
}
