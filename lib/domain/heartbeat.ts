import * as v from 'valibot';
import type { ChainInfo } from './chain-info.ts';
import { storedAddress } from './address.ts';

/** What the last pass that succeeded had seen. All times are Unix seconds. */
export const heartbeat = v.object({
  /** When that pass ran. */
  at: v.number(),
  chainId: v.number(),
  rollup: storedAddress,
  /** The newest slot it saw, and when that slot began. */
  slot: v.number(),
  slotAt: v.number(),
  /** The L1 block it read. */
  block: v.number(),
  blockTime: v.number(),
  /** Blocks whose events are left for the passes to come. */
  behind: v.number(),
});
export type Heartbeat = v.InferOutput<typeof heartbeat>;

/** The part of the chain card a heartbeat is made from. */
export type SeenCard = Pick<
  ChainInfo,
  'chainId' | 'rollup' | 'slot' | 'genesisTime' | 'slotDurationSeconds' | 'block' | 'blockTime'
>;

/** `at`: Unix seconds. */
export function heartbeatOf(card: SeenCard, { behind, at }: { behind: number; at: number }): Heartbeat {
  const { chainId, rollup, slot, block, blockTime } = card;
  const slotAt = card.genesisTime + slot * card.slotDurationSeconds;
  return { at, chainId, rollup, slot, slotAt, block, blockTime, behind };
}
