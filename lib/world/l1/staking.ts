import { getContract, zeroAddress } from 'viem';
import type { Address, Hash } from 'viem';
import { DEPLOYER } from './accounts.ts';
import type { LocalValidator } from './accounts.ts';
import { artifact } from './artifacts.ts';
import type { L1Client } from './client.ts';
import { SLASH_AMOUNTS } from './network.ts';
import { sendAs } from './send.ts';

export interface DepositOptions {
  /** Who will be able to exit it; the validator's own withdrawer by default. */
  withdrawer?: Address;
  /** Follower (true, the default) or pinned to the rollup it joins. */
  moveWithLatestRollup?: boolean;
}

export interface Staking {
  /** Puts a validator in the canonical rollup's entry queue, paid by the deployer. Accepts duplicates, as the contract does. */
  deposit(validator: LocalValidator, options?: DepositOptions): Promise<Hash>;
  /** Of the canonical rollup, or of another. */
  flushQueue(options?: { rollup?: Address }): Promise<Hash>;
  /** Slashes as the rollup's Slasher, on the rollup that holds the stake; the default amount ejects. Wei. */
  slash(attester: Address, amountWei?: bigint): Promise<Hash>;
  initiateWithdraw(validator: LocalValidator): Promise<Hash>;
  finalizeWithdraw(validator: LocalValidator): Promise<Hash>;
}

const { abi } = artifact('Rollup');

export function stakingOn(
  client: L1Client,
  network: { registry: Address; rollup(): Promise<Address> },
): Staking {
  /** Exits in flight and pinned stake stay on older rollups: the newest rollup that knows the attester. */
  const rollupOf = async (attester: Address): Promise<Address> => {
    const registry = getContract({ address: network.registry, abi: artifact('Registry').abi, client });
    for (let index = (await registry.read.numberOfVersions()) - 1n; index >= 0n; index -= 1n) {
      const address = await registry.read.getRollup([await registry.read.getVersion([index])]);
      const view = await client.readContract({
        address,
        abi,
        functionName: 'getAttesterView',
        args: [attester],
      });
      if (view.status !== 0 || view.exit.exists) return address;
    }
    return network.rollup();
  };

  return {
    async deposit(validator, options = {}) {
      const { publicKeyG1, publicKeyG2, proofOfPossession } = validator.keystore;
      return sendAs(client, DEPLOYER, await network.rollup(), abi, 'deposit', [
        validator.attester,
        options.withdrawer ?? validator.withdrawer,
        publicKeyG1,
        publicKeyG2,
        proofOfPossession,
        options.moveWithLatestRollup ?? true,
      ]);
    },
    async flushQueue({ rollup } = {}) {
      return sendAs(client, DEPLOYER, rollup ?? (await network.rollup()), abi, 'flushEntryQueue', []);
    },
    async slash(attester, amountWei = SLASH_AMOUNTS[2]) {
      const rollup = await rollupOf(attester);
      const slasher = await client.readContract({ address: rollup, abi, functionName: 'getSlasher' });
      if (slasher === zeroAddress) throw new Error(`Rollup ${rollup} has no slasher.`);
      return sendAs(client, slasher, rollup, abi, 'slash', [attester, amountWei]);
    },
    async initiateWithdraw({ attester, withdrawer }) {
      return sendAs(client, withdrawer, await rollupOf(attester), abi, 'initiateWithdraw', [
        attester,
        withdrawer,
      ]);
    },
    async finalizeWithdraw({ attester }) {
      return sendAs(client, DEPLOYER, await rollupOf(attester), abi, 'finalizeWithdraw', [attester]);
    },
  };
}
