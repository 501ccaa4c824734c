/**
 * Slots without a new checkpoint on L1 after which the network is said to stand still: 12 minutes on mainnet, where
 * Aztec's own alert for operators waits 10 and 5 (facts of 2026-11: "no new blocks 10 m for 5 m").
 */
export const NO_CHECKPOINT_SLOTS = 10;

/** Slots after which that is critical: an epoch of mainnet. */
export const NO_CHECKPOINT_CRITICAL_SLOTS = 32;

/** Part of an epoch before the last moment for a proof from which the missing proof is told: ten minutes on mainnet. */
const PROOF_WARNING_EPOCHS = 0.25;

/** By L1 chain id: on a local chain epochs are short, and their proofs are written at the last moment. */
export function proofWarningEpochs(chainId: number): number {
  return chainId === 31337 ? 0 : PROOF_WARNING_EPOCHS;
}

/** Seconds for which a node may be silent: one that is restarted is back within minutes. */
export const NODE_SILENT_SECONDS = 10 * 60;

/** Slots by which a node may lag: nothing is concluded from what it says beyond that. */
export const NODE_LAG_SLOTS = 4;

/**
 * Slots after the genesis of a new rollup in which nobody votes to slash: 7 days on mainnet (release notes of the
 * live networks, 2026-11).
 */
export const SLASHING_GRACE_SLOTS = 8_400;

/** Additions that Sparta's account must be able to pay for; below that a person is told to fill it up. */
export const ACCOUNT_RESERVE_ADDITIONS = 20n;

/** Additions from which on that is over: half as many again, since what one costs moves with the fees of every block. */
export const ACCOUNT_GOOD_ADDITIONS = 30n;
