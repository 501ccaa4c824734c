import type { Address } from '../domain/address.ts';
import { TOP_UP, type StakeIntent } from '../domain/stake-intent.ts';
import { tokens } from '../domain/token-amount.ts';
import { codeOf, SpartaError } from '../errors.ts';
import { renderMessage } from '../kit/message.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { say, type Says } from '../text.ts';

/** Additions the account must be able to pay for; below that a person is told to fill it up. */
const RESERVE = 20n;

export interface AccountHealth {
  account: Address;
  etherWei: bigint;
  tokensWei: bigint;
  /** Additions its ether pays for at the fees of now, and those its tokens and the handler pay for. */
  additions: { byEther: bigint; byTokens: bigint };
  /** What a person has to do; empty where all is well. */
  faults: Says[];
}

/** How Sparta's own account stands; undefined where there is none. Throws `upstream` where L1 could not say. */
export async function accountHealth({ staking }: Pick<Ports, 'staking'>): Promise<AccountHealth | undefined> {
  const account = await accountHere({ staking });
  if (!account) return undefined;
  const { etherWei, tokensWei, thresholdWei, addFeeWei, faucetWei } = await staking.balances();
  const additions = {
    byEther: addFeeWei > 0n ? etherWei / addFeeWei : RESERVE,
    byTokens: thresholdWei > 0n ? (tokensWei + faucetWei) / thresholdWei : RESERVE,
  };
  const faults: Says[] = [];
  if (additions.byEther < RESERVE) {
    faults.push(
      say('It holds {ether} ether, which pays for {count} additions. Send it more.', {
        ether: tokens(String(etherWei)),
        count: additions.byEther,
      }),
    );
  }
  if (additions.byTokens < 1n) {
    faults.push(
      say('Its tokens and the staking asset handler pay for no validator. Send it staking tokens.'),
    );
  }
  return { account, etherWei, tokensWei, additions, faults };
}

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
  const needed = rollup === TOP_UP ? BigInt(amountWei) + RESERVE * addFeeWei : addFeeWei;
  if (etherWei >= needed) return;
  throw new SpartaError('conflict', say('Sparta’s account has too little ether for this right now.'), {
    hint: say('Tell a moderator, and ask again once it was filled up.'),
  });
}

/** Says in the log, and once a day in the alert channel, that the account runs dry. */
export async function watchAccount(
  { now, log }: { now: number; log: Log },
  ports: Pick<Ports, 'staking' | 'once' | 'discord' | 'settings'>,
): Promise<void> {
  const health = await accountHealth(ports);
  if (!health || health.faults.length === 0) return;
  const { account, etherWei, tokensWei } = health;
  log.error('account.low', { account, etherWei: String(etherWei), tokensWei: String(tokensWei) });
  const day = Math.floor(now / 86_400_000);
  const key = `account-low:${account}:${day}`;
  if ((await ports.once.begin(key, { now, leaseSeconds: 60 })) !== 'fresh') return;
  const body = renderMessage({
    tone: 'bad',
    title: say('Sparta’s account on L1 runs dry'),
    lines: [account, ...health.faults],
  });
  await ports.discord.sendToChannel(
    ports.settings.alertChannelId,
    body,
    `low-${account.slice(-12)}-${day}`.slice(0, 25),
  );
  await ports.once.finish(key);
}
