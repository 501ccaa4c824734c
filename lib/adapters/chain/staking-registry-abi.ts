import { parseAbi } from 'viem';

/**
 * The part of the staking providers' registry that Sparta reads, by hand from its public source: `StakingRegistry.sol`
 * of the ignition contracts (Aztec Labs, Apache-2.0). No published package carries it.
 */
export const stakingRegistryAbi = parseAbi([
  // Providers are numbered from 1.
  'function nextProviderIdentifier() view returns (uint256)',
  'function providerConfigurations(uint256 providerIdentifier) view returns (address providerAdmin, uint16 providerTakeRate, address providerRewardsRecipient)',
  'event StakedWithProvider(uint256 indexed providerIdentifier, address indexed rollupAddress, address indexed attester, address coinbaseSplitContractAddress, address stakerImplementation)',
]);
