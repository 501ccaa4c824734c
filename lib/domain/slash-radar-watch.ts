import * as v from 'valibot';
import { storedAddress } from './address.ts';
import { SLASH_STAGES } from './slash-radar-stages.ts';

/** One watched place of one round, and what was told of it: kept until the round can no longer change. */
export const slashWatch = v.object({
  /** Whose round it is: a rollup may be given another slasher, and then its rounds begin anew. */
  proposer: storedAddress,
  round: v.number(),
  epoch: v.number(),
  attester: storedAddress,
  /** Facts that stand, oldest first. */
  told: v.array(v.object({ stage: v.picklist(SLASH_STAGES), id: v.string() })),
  /** Unix seconds until which slashing was paused when that was last told. */
  pausedUntil: v.optional(v.number()),
  /** How often a reorg took told votes back: what is told again is told under another id. */
  takenBack: v.number(),
});
export type SlashWatch = v.InferOutput<typeof slashWatch>;
