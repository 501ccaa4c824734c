import * as v from 'valibot';
import { storedAddress } from './address.ts';
import { decimal } from './validator.ts';

/** Sparta's own account on L1; amounts in wei. What could not be read is absent. */
export const accountReading = v.object({
  address: storedAddress,
  etherWei: v.optional(decimal),
  tokensWei: v.optional(decimal),
  /** What the staking asset handler could still give it; far more than anybody needs where it mints. */
  faucetWei: v.optional(decimal),
  /** What the next addition needs of each. */
  neededEtherWei: v.optional(decimal),
  neededTokensWei: v.optional(decimal),
});
export type AccountReading = v.InferOutput<typeof accountReading>;
