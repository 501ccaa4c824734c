/** A rule by which proposers vote to slash for inactivity. It is set in their clients, not on chain. */
export interface InactivityRule {
  /** Share of an epoch's duties that must be missed, in percent. */
  targetPercent: number;
  /** Committee epochs in a row; epochs off the committee are skipped. */
  epochs: number;
  /** Where it stands, with its date. */
  source: string;
}

/** Mainnet's sources disagree, and the effective rule is what a quorum of proposers runs: each is shown. */
const MAINNET: readonly InactivityRule[] = [
  { targetPercent: 90, epochs: 1, source: 'Aztec docs v5.2, slashing concept page' },
  { targetPercent: 80, epochs: 1, source: 'client mainnet preset until 2026-07-21' },
  {
    targetPercent: 70,
    epochs: 2,
    source: 'client mainnet preset from 2026-07-21, slashing configuration page v5.2',
  },
];

const TESTNET: readonly InactivityRule[] = [
  { targetPercent: 90, epochs: 1, source: 'client testnet preset, 2026-11' },
];

/** By L1 chain id. A network that is not here is held to mainnet's rules, the strictest of which warns first. */
const BY_CHAIN: Readonly<Record<number, readonly InactivityRule[]>> = { 1: MAINNET, 11155111: TESTNET };

export function inactivityRulesOf(chainId: number): readonly InactivityRule[] {
  return BY_CHAIN[chainId] ?? MAINNET;
}

/** Slots after which a sentinel has judged a slot; its README, v5.2. */
export const SENTINEL_LAG_SLOTS = 2;

/** Beyond this age of the newest judged slot nothing is concluded (community starting value, 2026-11). */
export const FRESH_SLOTS = 4;

/** When to warn before a rule is met (community starting values, 2026-11). */
export const INACTIVITY_WARNINGS = {
  /** Missed in a row. */
  streak: 3,
  /** Percent of this epoch's duties… */
  percent: 50,
  /** …of at least so many. */
  least: 4,
  /** Percentage points below the strictest target at which it is critical. */
  margin: 10,
} as const;
