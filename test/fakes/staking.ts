import type { Staking } from '../../lib/ports.ts';

/** A network where Sparta has no account: nobody is added on chain. */
export function fakeStaking(): Staking {
  const none = () => Promise.reject(new TypeError('this network has no account for Sparta'));
  return {
    account: () => Promise.resolve(undefined),
    preflight: none,
    calls: none,
    topUp: () => {
      throw new TypeError('this network has no account for Sparta');
    },
    balances: none,
    transactionCount: none,
    sign: none,
    broadcast: none,
    receipt: none,
    standing: none,
  };
}
