import type { Hex } from 'viem';
import type { Address } from '../../domain/address.ts';
import type { RollupClock } from '../../domain/clock.ts';

export interface RollupEntry {
  rollup: Address;
  version: string;
}

/**
 * What earlier reads found, and later ones ask for again as a guess: right as long as what is read beside it says so.
 * A guess that is wrong costs a second look and is never an answer.
 */
export interface Known {
  /** The Registry's list, and the latest block at which it was confirmed. */
  rollups?: { entries: readonly RollupEntry[]; at: bigint };
  /** Genesis and durations never change. */
  clocks: Map<Address, RollupClock>;
  /** When Governance lets go of an exit: set when it begins, and never again. */
  unlocks: Map<string, bigint>;
  /** By rollup. */
  slashers: Map<Address, { slasher: Address; proposer: Address }>;
  /** Below which stake the canonical rollup ejects, at one block. */
  threshold?: { blockHash: string; rollup: Address; wei: bigint };
  /** The latest block as each endpoint showed it, with what its header says of its logs. */
  heads: WeakMap<object, { number: number; hash: string; logsBloom: Hex }>;
}

export function nothingKnown(): Known {
  return { clocks: new Map(), unlocks: new Map(), slashers: new Map(), heads: new WeakMap() };
}
