import { ACCOUNT_RESERVE_ADDITIONS } from '../config/network-rules.ts';
import type { Address } from '../domain/address.ts';
import { TOP_UP, type StakeIntent } from '../domain/stake-intent.ts';
import { codeOf, SpartaError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';

/** The account, or undefined where nobody is added on chain: no key, or mainnet without being enabled. */
export async function accountHere({ staking }: Pick<Ports, 'staking'>): Promise<Address | undefined> {
  try {
    return await staking.account();
  } catch (error) {
    if (codeOf(error) === 'forbidden') return undefined;
    throw error;
  }
}

/** Throws `conflict` where the ether does not pay for it; a top-up leaves enough for additions to come. */
export async function requireFunds(
  { rollup, amountWei }: Pick<StakeIntent, 'rollup' | 'amountWei'>,
  { staking }: Pick<Ports, 'staking'>,
): Promise<void> {
  const { etherWei, addFeeWei } = await staking.balances();
  const needed = rollup === TOP_UP ? BigInt(amountWei) + ACCOUNT_RESERVE_ADDITIONS * addFeeWei : addFeeWei;
  if (etherWei >= needed) return;
  throw new SpartaError('conflict', say('Sparta’s account has too little ether for this right now.'), {
    hint: say('Tell a moderator, and ask again once it was filled up.'),
  });
}
