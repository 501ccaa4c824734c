import { parseAbi } from 'viem';

/**
 * The part of Aztec's contracts that Sparta reads, by hand: the published ABIs carry every protocol error and would
 * add 300 KB to each bundle. A test holds each entry against `@aztec/l1-artifacts` 4.1.2 and 3.0.0-devnet.5.
 */
export const registryAbi = parseAbi([
  'function numberOfVersions() view returns (uint256)',
  'function getVersion(uint256 index) view returns (uint256)',
  'function getRollup(uint256 version) view returns (address)',
  'function getGovernance() view returns (address)',
  'event CanonicalRollupUpdated(address indexed instance, uint256 indexed version)',
]);

export const rollupAbi = parseAbi([
  'struct G1 { uint256 x; uint256 y; }',
  'struct G2 { uint256 x0; uint256 x1; uint256 y0; uint256 y1; }',
  'struct Exit { uint256 withdrawalId; uint256 amount; uint256 exitableAt; address recipientOrWithdrawer; bool isRecipient; bool exists; }',
  'struct AttesterConfig { G1 publicKey; address withdrawer; }',
  'struct AttesterView { uint8 status; uint256 effectiveBalance; Exit exit; AttesterConfig config; }',
  'struct QueueEntry { address attester; address withdrawer; G1 publicKeyInG1; G2 publicKeyInG2; G1 proofOfPossession; bool moveWithLatestRollup; }',
  'function getSlasher() view returns (address)',
  'function getGSE() view returns (address)',
  'function getActivationThreshold() view returns (uint256)',
  'function getEjectionThreshold() view returns (uint256)',
  'function getLocalEjectionThreshold() view returns (uint256)',
  'function getGenesisTime() view returns (uint256)',
  'function getSlotDuration() view returns (uint256)',
  'function getEpochDuration() view returns (uint256)',
  'function getActiveAttesterCount() view returns (uint256)',
  'function getAttesterView(address attester) view returns (AttesterView)',
  'function getEntryQueueLength() view returns (uint256)',
  'function getEntryQueueAt(uint256 index) view returns (QueueEntry)',
  'function getEntryQueueFlushSize() view returns (uint256)',
  // Not view: they use transient storage, so they are asked by eth_call and never sent.
  'function getEpochCommittee(uint256 epoch) returns (address[])',
  'function getProposerAt(uint256 timestamp) returns (address)',
  // From 4.x L1 counts checkpoints; up to 3.x it counted blocks.
  'function getPendingCheckpointNumber() view returns (uint256)',
  'function getProvenCheckpointNumber() view returns (uint256)',
  'function getPendingBlockNumber() view returns (uint256)',
  'function getProvenBlockNumber() view returns (uint256)',
  'error ValidatorSelection__InsufficientValidatorSetSize(uint256 actual, uint256 expected)',
  'error ValidatorSelection__EpochNotStable(uint256 queriedEpoch, uint32 currentTimestamp)',
]);

export const stakingEventsAbi = parseAbi([
  'struct G1 { uint256 x; uint256 y; }',
  'struct G2 { uint256 x0; uint256 x1; uint256 y0; uint256 y1; }',
  'event ValidatorQueued(address indexed attester, address indexed withdrawer)',
  'event Deposit(address indexed attester, address indexed withdrawer, G1 publicKeyInG1, G2 publicKeyInG2, G1 proofOfPossession, uint256 amount)',
  'event FailedDeposit(address indexed attester, address indexed withdrawer, G1 publicKeyInG1, G2 publicKeyInG2, G1 proofOfPossession)',
  'event Slashed(address indexed attester, uint256 amount)',
  'event WithdrawInitiated(address indexed attester, address indexed recipient, uint256 amount)',
  'event WithdrawFinalized(address indexed attester, address indexed recipient, uint256 amount)',
]);

/** 6.0 only, from its public tests: no published package holds it yet. */
export const attesterExitEventAbi = parseAbi([
  'event WithdrawInitiatedByAttester(address indexed attester, address indexed withdrawer, uint256 amount, uint256 withdrawalId)',
]);

export const slasherAbi = parseAbi([
  'function PROPOSER() view returns (address)',
  // From 3.0.
  'function isSlashingEnabled() view returns (bool)',
]);

/** `TallySlashingProposer` up to 4.x, `SlashingProposer` from 5.x. */
export const slashingProposerAbi = parseAbi([
  'function QUORUM() view returns (uint256)',
  'function ROUND_SIZE() view returns (uint256)',
  'function getCurrentRound() view returns (uint256)',
  'function SLASH_AMOUNT_SMALL() view returns (uint256)',
]);

export const gseAbi = parseAbi([
  'function getAttestersFromIndicesAtTime(address instance, uint256 timestamp, uint256[] indices) view returns (address[])',
  'function getWithdrawer(address attester) view returns (address)',
]);

export const governanceAbi = parseAbi([
  'struct Withdrawal { uint256 amount; uint256 unlocksAt; address recipient; bool claimed; }',
  'function withdrawalCount() view returns (uint256)',
  'function getWithdrawal(uint256 withdrawalId) view returns (Withdrawal)',
]);
