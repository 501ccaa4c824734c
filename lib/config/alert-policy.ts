/** When a condition becomes an incident, and what keeps incidents from being told. */
export interface AlertPolicy {
  /** Samples in a row, one a pass, that a trouble must last before it is told. */
  openingSamples: number;
  /** Good samples in a row before it is over… */
  closingSamples: number;
  /** …and seconds from the first to the last of them. */
  verifySeconds: number;
  /** After so many openings and closings within so many seconds it is told as one unstable incident… */
  flips: number;
  flipSeconds: number;
  /** …which ends once it has not changed for so long. */
  calmSeconds: number;
  /** Slots of age of the newest data beyond which nothing is concluded. */
  freshSlots: number;
  /** Seconds of age at which that is an incident of its own. */
  staleSeconds: number;
  /** Share of known duties met below which the network itself is in trouble… */
  networkMet: number;
  /** …where so many duties are known, of so many validators. */
  networkDuties: number;
  networkValidators: number;
  /** Share of the watched validators that may change in one pass… */
  massShare: number;
  /** …of which it takes at least so many; fewer are told one by one. */
  massLeast: number;
  /** Changes in one pass that are too many whatever the share. */
  massMost: number;
  /** Validators of one provider, or of one operator, from which on they are told of together. */
  groupLeast: number;
  /** Validators in one alert. A transaction of DynamoDB takes 100 items. */
  groupMost: number;
  /** Epochs after a new rollup became canonical in which duties are watched and nothing is told of them. */
  shadowEpochs: number;
  /** Wei of ether below which whoever pays for proposals runs dry, and from which on that is over. */
  publisherLowWei: bigint;
  publisherGoodWei: bigint;
}

/**
 * Starting values of 2026-11. Hold of two samples: a status monitor that turned 14 flaps a day into 28 messages
 * (bentleypark/aiwatch #283, #287). Verify window: recoveries that were told too early (csmarshall/gluetun-monitor
 * #106). Network's brake: beaconcha.in's notifier stops below 60 % participation. Mass brake: the same notifier stops
 * above a number of changes, and above 30 % of its subscribers; ours is stricter since communities are smaller.
 * Freshness: two slots of the sentinel's own delay, twice. Publishers: Aztec's own alert for operators warns below
 * 0.1 ether (aztec-monitoring.sh of v5.2), the community's script below 0.15 (pittpv/aztec-monitoring-script).
 */
const STANDARD: AlertPolicy = {
  openingSamples: 2,
  closingSamples: 2,
  // One slot of mainnet.
  verifySeconds: 72,
  flips: 3,
  flipSeconds: 3600,
  calmSeconds: 3600,
  freshSlots: 4,
  staleSeconds: 600,
  networkMet: 0.6,
  networkDuties: 20,
  networkValidators: 10,
  massShare: 0.2,
  massLeast: 5,
  massMost: 50,
  groupLeast: 3,
  groupMost: 90,
  // Two and a half hours of mainnet: long enough that every status a new node version may rename was seen once.
  shadowEpochs: 4,
  publisherLowWei: 100_000_000_000_000_000n,
  publisherGoodWei: 150_000_000_000_000_000n,
};

/** By L1 chain id. */
const BY_CHAIN: Readonly<Record<number, Partial<AlertPolicy>>> = {
  // Time on a local chain is moved by hand, an epoch at a step.
  31337: { verifySeconds: 0, shadowEpochs: 1 },
};

export function alertPolicyOf(chainId: number): AlertPolicy {
  return { ...STANDARD, ...BY_CHAIN[chainId] };
}
