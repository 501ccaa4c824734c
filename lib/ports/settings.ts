import type { Address } from '../domain/address.ts';

/** The part of the configuration that decisions depend on. */
export interface Settings {
  guildId: string;
  applicationId: string;
  moderatorRoleIds: readonly string[];
  operatorRoleId: string;
  alertChannelId: string;
  chainId: number;
  registry: Address;
  /** Where people reach the page that proves an address; no slash at the end. */
  publicUrl: string;
  stakeLimits: StakeLimits;
  /** Wei of ether an approved operator's attester is given once; 0n: none. */
  funderWei: bigint;
}

/** How many additions Sparta pays for. */
export interface StakeLimits {
  perOperator: number;
  /** A day of UTC. */
  perDay: number;
}
