import { encodeAbiParameters, keccak256, parseEther, toHex, zeroAddress, zeroHash } from 'viem';
import type { Address } from 'viem';

/** How fast a rollup goes, and how many are on duty. */
export interface Pace {
  slotSeconds: number;
  epochSlots: number;
  committeeSize: number;
  /** Slots of one slashing round, and the votes that decide in it. */
  roundSlots: number;
  quorum: number;
}

/** Seconds. Mainnet has 72; everything here is faster so that it can be watched. */
export const SLOT_SECONDS = 12;
/** Slots. Mainnet has 32. */
export const EPOCH_SLOTS = 4;
export const COMMITTEE_SIZE = 4;
/** The pace of the local world: slashing rounds of two epochs. */
export const LOCAL_PACE: Pace = {
  slotSeconds: SLOT_SECONDS,
  epochSlots: EPOCH_SLOTS,
  committeeSize: COMMITTEE_SIZE,
  roundSlots: 2 * EPOCH_SLOTS,
  quorum: 5,
};
/** Mainnet's, 2026-09, for what is measured: nobody would wait for it. */
export const MAINNET_PACE: Pace = {
  slotSeconds: 72,
  epochSlots: 32,
  committeeSize: 48,
  roundSlots: 128,
  quorum: 65,
};
/** How far in the past, in epochs, a committee's members are sampled. */
export const VALIDATOR_SET_LAG_EPOCHS = 2;
/** Epochs that have passed when the chain starts: beyond both lags, with numbers that look like a chain's. */
export const EPOCHS_BEFORE_NOW = 25;

/** Wei of the staking token; mainnet and testnet, 2026-09. */
export const ACTIVATION_THRESHOLD = parseEther('200000');
/** Wei. Below this the GSE ejects on every rollup. */
export const EJECTION_THRESHOLD = parseEther('100000');
/** Wei. Below this the rollup ejects; mainnet, 2026-09. */
export const LOCAL_EJECTION_THRESHOLD = parseEther('190000');
/** Wei. Small, medium and large: two small ones leave a validator in, a large one ejects it. */
export const SLASH_AMOUNTS = [parseEther('2000'), parseEther('5000'), parseEther('15000')] as const;
/** Wei. What the staking asset handler gives for one claim: five activations, as on testnet. */
export const FAUCET_AMOUNT = parseEther('1000000');

/** Seconds between leaving and being free to withdraw, as far as the rollup is concerned. */
export const EXIT_DELAY_SECONDS = 120;

/** Slashing rounds are about validators of two rounds before, and can be executed one round later. */
const SLASHING = {
  slashingLifetimeInRounds: 5n,
  slashingExecutionDelayInRounds: 1n,
  slashAmounts: SLASH_AMOUNTS,
  slashingOffsetInRounds: 2n,
  slasherFlavor: 1, // tally
  slashingDisableDuration: 3600n,
};

/** The governance values of Aztec's own local deployment: stake is free about 3,672 s after an exit began. */
export const GOVERNANCE = {
  proposeConfig: { lockDelay: 2_592_000n, lockAmount: parseEther('1000000') },
  votingDelay: 60n,
  votingDuration: 3600n,
  executionDelay: 60n,
  gracePeriod: 604_800n,
  quorum: parseEther('0.1'),
  requiredYeaMargin: parseEther('0.04'),
  minimumVotes: parseEther('400'),
};

export const GENESIS_STATE = {
  vkTreeRoot: zeroHash,
  protocolContractsHash: zeroHash,
  genesisArchiveRoot: keccak256(toHex('sparta local genesis archive')),
};

/** The configuration of the `ordinal`-th rollup (0: the first); every rollup has a version of its own. */
export function rollupConfig(options: {
  ordinal: number;
  rewardDistributor: Address;
  vetoer: Address;
  pace: Pace;
}) {
  const { pace } = options;
  const identity = encodeAbiParameters(
    [{ type: 'string' }, { type: 'uint256' }],
    ['sparta local rollup', BigInt(options.ordinal)],
  );
  return {
    ...SLASHING,
    slashingQuorum: BigInt(pace.quorum),
    slashingRoundSize: BigInt(pace.roundSlots),
    aztecSlotDuration: BigInt(pace.slotSeconds),
    aztecEpochDuration: BigInt(pace.epochSlots),
    targetCommitteeSize: BigInt(pace.committeeSize),
    lagInEpochsForValidatorSet: BigInt(VALIDATOR_SET_LAG_EPOCHS),
    lagInEpochsForRandao: 1n,
    inboxLag: 1n,
    aztecProofSubmissionEpochs: 1n,
    localEjectionThreshold: LOCAL_EJECTION_THRESHOLD,
    slashingVetoer: options.vetoer,
    manaTarget: 100_000_000n,
    exitDelaySeconds: BigInt(EXIT_DELAY_SECONDS),
    version: Number.parseInt(keccak256(identity).slice(2, 10), 16),
    provingCostPerMana: 100n,
    initialEthPerFeeAsset: 10_000_000n, // 1e-5 ETH a token, in units of 1e-12
    rewardConfig: {
      rewardDistributor: options.rewardDistributor,
      sequencerBps: 7000,
      booster: zeroAddress, // the rollup deploys its own
      checkpointReward: parseEther('500'),
    },
    rewardBoostConfig: { increment: 125_000, maxScore: 15_000_000, a: 1000, minimum: 100_000, k: 1_000_000 },
    stakingQueueConfig: {
      bootstrapValidatorSetSize: 0n,
      bootstrapFlushSize: 0n,
      normalFlushSizeMin: 48n,
      normalFlushSizeQuotient: 2n,
      maxQueueFlushSize: 48n,
    },
    earliestRewardsClaimableTimestamp: 0n,
  };
}
