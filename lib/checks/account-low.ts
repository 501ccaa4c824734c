import { ACCOUNT_RESERVE_ADDITIONS } from '../config/network-rules.ts';
import { checksummed } from '../domain/address.ts';
import { tokens } from '../domain/token-amount.ts';
import { defineCondition } from '../kit/check.ts';
import { say } from '../text.ts';

export const accountLow = defineCondition({
  name: 'account-low',
  summary: 'Sparta’s own account on L1 runs out of ether or of staking tokens',
  about: 'account',
  observe({ rollup, account }) {
    if (!account) return [];
    const subject = { rollup };
    const ether = additions(account.etherWei, account.neededEtherWei);
    const stake = additions(account.tokensWei, account.neededTokensWei);
    if (ether === undefined || stake === undefined) return [{ subject, health: 'unknown' }];
    const values = {
      address: checksummed(account.address),
      ether: tokens(account.etherWei ?? '0'),
      tokens: tokens(account.tokensWei ?? '0'),
      byEther: ether,
      byTokens: stake,
    };
    const message = say(
      '{address} holds {ether} ether, enough for {byEther} additions, and {tokens} staking tokens, enough for {byTokens}.',
      values,
    );
    // Tokens may be claimed when they are needed: few are no trouble, none are.
    if (ether >= ACCOUNT_RESERVE_ADDITIONS && stake > 0n) return [{ subject, health: 'good', message }];
    const empty = ether === 0n || stake === 0n;
    return [
      {
        subject,
        health: 'bad',
        tier: empty ? 'critical' : 'warning',
        title: empty ? say('Sparta’s account can add no validator') : say('Sparta’s account runs dry'),
        message,
        next: ether < ACCOUNT_RESERVE_ADDITIONS ? say('Send it ether.') : say('Send it staking tokens.'),
      },
    ];
  },
});

/** Additions that an amount pays for; undefined where one of the two is not known. */
function additions(has: string | undefined, needs: string | undefined): bigint | undefined {
  if (has === undefined || needs === undefined) return undefined;
  return BigInt(needs) === 0n ? ACCOUNT_RESERVE_ADDITIONS : BigInt(has) / BigInt(needs);
}
