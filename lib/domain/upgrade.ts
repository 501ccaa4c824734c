import type { Address } from './address.ts';
import { slotAt, type RollupClock } from './clock.ts';
import type { Validator } from './validator.ts';

/** Where those stand after an upgrade who had a place on an older rollup, or have one now. */
export interface UpgradeStand {
  /** On the new rollup. */
  moved: Address[];
  /** Staked on an older one: it did not follow, or leaves. */
  stayed: Address[];
  /** In the entry queue of an older one. */
  waiting: Address[];
}

export function standAfterUpgrade(rows: Iterable<Validator>, canonical: Address): UpgradeStand {
  const stand: UpgradeStand = { moved: [], stayed: [], waiting: [] };
  for (const { rollup, status, address } of rows) {
    if (rollup === canonical) {
      if (status === 'validating') stand.moved.push(address);
    } else if (status === 'queued') stand.waiting.push(address);
    else if (status !== 'none') stand.stayed.push(address);
  }
  return stand;
}

/** Unix seconds until which nobody votes to slash on a new rollup; undefined once that is over. */
export function graceEndsAt(clock: RollupClock, now: number, graceSlots: number): number | undefined {
  if (slotAt(clock, now) >= graceSlots) return undefined;
  return clock.genesisTime + graceSlots * clock.slotDurationSeconds;
}
