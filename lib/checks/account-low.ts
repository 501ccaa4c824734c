import { ACCOUNT_GOOD_ADDITIONS, ACCOUNT_RESERVE_ADDITIONS } from '../config/network-rules.ts';
import { checksummed } from '../domain/address.ts';
import { ether, tokens } from '../domain/token-amount.ts';
import { defineCondition } from '../kit/check.ts';
import { say } from '../text.ts';

export const accountLow = defineCondition({
  name: 'account-low',
  summary: 'Sparta’s own account on L1 runs out of ether or of staking tokens',
  about: 'account',
  observe({ rollup, account }) {
    if (!account) return [];
    const subject = { rollup };
    const { etherWei, tokensWei, faucetWei = '0', neededEtherWei, neededTokensWei } = account;
    const byEther = additions(etherWei, neededEtherWei);
    const byTokens = additions(
      tokensWei === undefined ? undefined : String(BigInt(tokensWei) + BigInt(faucetWei)),
      neededTokensWei,
    );
    if (byEther === undefined || byTokens === undefined) return [{ subject, health: 'unknown' }];
    const values = {
      address: checksummed(account.address),
      ether: ether(etherWei ?? '0'),
      tokens: tokens(tokensWei ?? '0'),
      byEther,
    };
    // What a handler gives may be more than there will ever be: then there is no number to tell.
    const message =
      BigInt(faucetWei) > 0n
        ? say(
            '{address} holds {ether} ether, enough for {byEther} additions, and {tokens} staking tokens; the staking asset handler gives it more.',
            values,
          )
        : say(
            '{address} holds {ether} ether, enough for {byEther} additions, and {tokens} staking tokens, enough for {byTokens}.',
            { ...values, byTokens },
          );
    // Tokens may be claimed when they are needed: few are no trouble, none are.
    if (byEther >= ACCOUNT_GOOD_ADDITIONS && byTokens > 0n) return [{ subject, health: 'good', message }];
    // In between it is what it was.
    if (byEther >= ACCOUNT_RESERVE_ADDITIONS && byTokens > 0n) return [{ subject, health: 'unknown' }];
    const empty = byEther === 0n || byTokens === 0n;
    return [
      {
        subject,
        health: 'bad',
        tier: empty ? 'critical' : 'warning',
        title: empty ? say('Sparta’s account can add no validator') : say('Sparta’s account runs dry'),
        message,
        next: byEther < ACCOUNT_RESERVE_ADDITIONS ? say('Send it ether.') : say('Send it staking tokens.'),
      },
    ];
  },
});

/** Additions that an amount pays for; undefined where one of the two is not known. */
function additions(has: string | undefined, needs: string | undefined): bigint | undefined {
  if (has === undefined || needs === undefined) return undefined;
  return BigInt(needs) === 0n ? ACCOUNT_GOOD_ADDITIONS : BigInt(has) / BigInt(needs);
}
