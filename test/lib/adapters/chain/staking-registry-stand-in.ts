import {
  concatHex,
  encodeAbiParameters,
  encodeFunctionData,
  getAbiItem,
  numberToHex,
  pad,
  toEventSelector,
  toFunctionSelector,
} from 'viem';
import type { Address, Hex } from 'viem';
import { stakingRegistryAbi } from '../../../../lib/adapters/chain/staking-registry-abi.ts';
import { artifact } from '../../../../lib/world/l1/artifacts.ts';
import type { LocalL1, LocalValidator } from '../../../../lib/world/l1/local-l1.ts';
import { assemble } from './assembler.ts';

const STAKE = toFunctionSelector('stake(address,address,uint256)');
const NEXT = toFunctionSelector('nextProviderIdentifier()');
const PROVIDER = toFunctionSelector('providerConfigurations(uint256)');
const STAKED = toEventSelector(getAbiItem({ abi: stakingRegistryAbi, name: 'StakedWithProvider' }));

/**
 * What the StakingRegistry shows, by hand: its two views out of storage, and a `stake` that makes the deposit it is
 * given and writes `StakedWithProvider` in the same transaction, as the real one does.
 * Storage: 0 the next identifier, and under each identifier its admin.
 */
const CODE = assemble(`
  0x00 CALLDATALOAD 0xe0 SHR ${NEXT} EQ @next JUMPI
  0x00 CALLDATALOAD 0xe0 SHR ${PROVIDER} EQ @provider JUMPI
  0x00 CALLDATALOAD 0xe0 SHR ${STAKE} EQ @stake JUMPI
  0x00 0x00 REVERT

  next:
  0x00 SLOAD 0x00 MSTORE 0x20 0x00 RETURN

  provider:
  0x04 CALLDATALOAD SLOAD 0x00 MSTORE
  0x01f4 0x20 MSTORE ; a take rate of 5 %
  0x04 CALLDATALOAD SLOAD 0x40 MSTORE
  0x60 0x00 RETURN

  stake: ; rollup at 0x04, attester at 0x24, provider at 0x44, the deposit's own call data from 0x64
  0x64 CALLDATASIZE SUB 0x64 0x00 CALLDATACOPY
  0x00 0x00 0x64 CALLDATASIZE SUB 0x00 0x00 0x04 CALLDATALOAD GAS CALL
  @deposited JUMPI
  0x00 0x00 REVERT

  deposited:
  CALLER 0x00 MSTORE
  CALLER 0x20 MSTORE
  0x24 CALLDATALOAD 0x04 CALLDATALOAD 0x44 CALLDATALOAD ${STAKED} 0x40 0x00 LOG4
  0x00 0x00 RETURN
`);

/** Where Aztec's own stands on mainnet. */
const ADDRESS: Address = '0x042df8f42790d6943f41c25c2132400fd727f452';
/** Anvil's first account: holds the staking token. */
const DEPLOYER: Address = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266';

export interface StakingRegistryStandIn {
  address: Address;
  /** Numbers the providers from 1, in the order of their admins. */
  setAdmins(admins: readonly Address[]): Promise<void>;
  /** A delegator stakes a validator's keys through a provider. */
  stake(provider: number, validator: LocalValidator): Promise<void>;
}

export async function standInOn(l1: LocalL1): Promise<StakingRegistryStandIn> {
  const { testClient: client } = l1;
  const token = artifact('TestERC20').abi;
  const rollup = await l1.rollup();
  await client.setCode({ address: ADDRESS, bytecode: CODE });
  await client.setBalance({ address: ADDRESS, value: 10n ** 20n });
  const send = async (from: Address, to: Address, data: Hex) => {
    await client.impersonateAccount({ address: from });
    const hash = await client.sendUnsignedTransaction({ from, to, data, gas: 10_000_000n });
    const receipt = await client.waitForTransactionReceipt({ hash });
    await client.stopImpersonatingAccount({ address: from });
    if (receipt.status === 'reverted') throw new Error(`${hash} reverted`);
  };
  const allow = encodeFunctionData({ abi: token, functionName: 'approve', args: [rollup, 2n ** 256n - 1n] });
  const give = encodeFunctionData({ abi: token, functionName: 'transfer', args: [ADDRESS, 10n ** 24n] });
  await send(ADDRESS, l1.stakingAsset, allow);
  await send(DEPLOYER, l1.stakingAsset, give);
  return {
    address: ADDRESS,
    async setAdmins(admins) {
      const values = [numberToHex(admins.length + 1, { size: 32 }), ...admins.map((admin) => pad(admin))];
      for (const [slot, value] of values.entries()) {
        await client.setStorageAt({ address: ADDRESS, index: slot, value });
      }
      await client.mine({ blocks: 1 });
    },
    async stake(provider, { attester, withdrawer, keystore }) {
      const { publicKeyG1, publicKeyG2, proofOfPossession } = keystore;
      const deposit = encodeFunctionData({
        abi: artifact('Rollup').abi,
        functionName: 'deposit',
        args: [attester, withdrawer, publicKeyG1, publicKeyG2, proofOfPossession, true],
      });
      const head = encodeAbiParameters(
        [{ type: 'address' }, { type: 'address' }, { type: 'uint256' }],
        [rollup, attester, BigInt(provider)],
      );
      await send(DEPLOYER, ADDRESS, concatHex([STAKE, head, deposit]));
    },
  };
}
