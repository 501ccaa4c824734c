import type { SlashRules } from './slash-radar-rounds.ts';
import type { Validator } from './validator.ts';

/**
 * What a slash does to a validator: it stays one, is ejected, loses a part of the exit it has begun, or has nothing
 * on this rollup that could be taken. `unknown` where its stake could not be read.
 */
export const SLASH_EFFECTS = ['stays', 'ejects', 'exiting', 'nothing-staked', 'unknown'] as const;
export type SlashEffect = (typeof SLASH_EFFECTS)[number];

export interface StakeAfter {
  effect: SlashEffect;
  /** Only where it stays: small slashes it can take after this one; the next one ejects it. */
  smallSlashesLeft?: number;
}

/** What is left once all that waits to be taken is taken. Stake at exactly the ejection threshold is still in. */
export function stakeAfter(
  reading: Validator | undefined,
  pendingWei: bigint,
  rules: Pick<SlashRules, 'amountsWei'>,
): StakeAfter {
  if (!reading) return { effect: 'unknown' };
  switch (reading.status) {
    case 'validating': {
      const left = BigInt(reading.headroomWei) - pendingWei;
      if (left < 0n) return { effect: 'ejects' };
      const small = BigInt(rules.amountsWei[0]);
      return { effect: 'stays', ...(small > 0n ? { smallSlashesLeft: Number(left / small) } : {}) };
    }
    case 'exiting':
    case 'zombie':
      return { effect: 'exiting' };
    case 'none':
    case 'queued':
    default:
      return { effect: 'nothing-staked' };
  }
}
