import { parseAbi } from 'viem';

/** What the rules of a rollup are read by, by hand; held to the published ABIs by a test. */
export const rollupRulesAbi = parseAbi([
  'function owner() view returns (address)',
  'function getSlasher() view returns (address)',
  'function getActivationThreshold() view returns (uint256)',
  'function getEjectionThreshold() view returns (uint256)',
  // From 3.0.
  'function getLocalEjectionThreshold() view returns (uint256)',
  // From 4.0.
  'function getCheckpointReward() view returns (uint256)',
  'function getExitDelay() view returns (uint256)',
  'function getSlotDuration() view returns (uint256)',
  'function getEpochDuration() view returns (uint256)',
  'function getTargetCommitteeSize() view returns (uint256)',
  'function getProofSubmissionEpochs() view returns (uint256)',
  // From 4.0: before, one lag stood for both.
  'function getLagInEpochsForValidatorSet() view returns (uint256)',
  'function getLagInEpochsForRandao() view returns (uint256)',
]);

export const slasherRulesAbi = parseAbi([
  'function PROPOSER() view returns (address)',
  'function VETOER() view returns (address)',
  // From 3.0.
  'function SLASHING_DISABLE_DURATION() view returns (uint256)',
]);

export const governanceRulesAbi = parseAbi([
  'struct ProposeConfiguration { uint256 lockDelay; uint256 lockAmount; }',
  'struct Configuration { ProposeConfiguration proposeConfig; uint256 votingDelay; uint256 votingDuration; uint256 executionDelay; uint256 gracePeriod; uint256 quorum; uint256 requiredYeaMargin; uint256 minimumVotes; }',
  'function getConfiguration() view returns (Configuration)',
]);

/** What the owner of a rollup may change, and a log shows. */
export const ownerEventsAbi = parseAbi([
  'struct StakingQueueConfig { uint256 bootstrapValidatorSetSize; uint256 bootstrapFlushSize; uint256 normalFlushSizeMin; uint256 normalFlushSizeQuotient; uint256 maxQueueFlushSize; }',
  'event SlasherUpdated(address indexed oldSlasher, address indexed newSlasher)',
  'event LocalEjectionThresholdUpdated(uint256 indexed oldLocalEjectionThreshold, uint256 indexed newLocalEjectionThreshold)',
  'event StakingQueueConfigUpdated(StakingQueueConfig config)',
]);
