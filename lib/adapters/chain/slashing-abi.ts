import { parseAbi } from 'viem';

/** What the radar reads besides the staking ABI, by hand for the same reason; held to the published ABIs by a test. */
export const slasherRadarAbi = parseAbi([
  'function PROPOSER() view returns (address)',
  'function VETOER() view returns (address)',
  // From 3.0: before, slashing could not be paused.
  'function isSlashingEnabled() view returns (bool)',
  'function slashingDisabledUntil() view returns (uint256)',
  'function vetoedPayloads(address payload) view returns (bool vetoed)',
]);

/** `TallySlashingProposer` up to 4.x, `SlashingProposer` from 5.x: the same getters. */
export const slashingRoundsAbi = parseAbi([
  'struct SlashAction { address validator; uint256 slashAmount; }',
  'function QUORUM() view returns (uint256)',
  'function ROUND_SIZE() view returns (uint256)',
  'function ROUND_SIZE_IN_EPOCHS() view returns (uint256)',
  'function COMMITTEE_SIZE() view returns (uint256)',
  'function SLASH_OFFSET_IN_ROUNDS() view returns (uint256)',
  'function EXECUTION_DELAY_IN_ROUNDS() view returns (uint256)',
  'function LIFETIME_IN_ROUNDS() view returns (uint256)',
  'function SLASH_AMOUNT_SMALL() view returns (uint256)',
  'function SLASH_AMOUNT_MEDIUM() view returns (uint256)',
  'function SLASH_AMOUNT_LARGE() view returns (uint256)',
  'function getRound(uint256 round) view returns (bool isExecuted, uint256 voteCount)',
  'function getVotes(uint256 round, uint256 index) view returns (bytes)',
  // Not view: it goes through transient storage, so it is asked by eth_call and never sent.
  'function getSlashTargetCommittees(uint256 round) returns (address[][] committees)',
  'function getTally(uint256 round, address[][] committees) view returns (SlashAction[])',
  'function getPayloadAddress(uint256 round, SlashAction[] actions) view returns (address)',
]);

/** 2.0 only, by its public source: three values, where the second says whether the round can be executed now. */
export const threeValueRoundAbi = parseAbi([
  'function getRound(uint256 round) view returns (bool isExecuted, bool readyToExecute, uint256 voteCount)',
]);

export const blockHashAbi = parseAbi([
  'function getBlockHash(uint256 blockNumber) view returns (bytes32 blockHash)',
]);
