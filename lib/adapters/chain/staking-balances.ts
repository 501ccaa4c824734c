import { maxUint256 } from 'viem';
import { getBalance, multicall } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import type { StakingBalances } from '../../ports.ts';
import type { L1Client } from './endpoints.ts';
import { pinned, required } from './reads.ts';
import { handlerAbi } from './staking-abi.ts';
import { claimCall, tokensOf } from './staking-calls.ts';
import { costOf, GAS, gasToAdd } from './staking-fees.ts';
import { readHead, readMeans, readNetwork, type Head, type Means } from './staking-network.ts';
import { attempt } from './staking-refusal.ts';

/** What an account that adds validators holds, and what the next addition needs; nothing here signs. */
export async function readBalances(
  client: L1Client,
  of: { registry: Address; handler: Address | undefined; account: Address },
): Promise<StakingBalances> {
  const { registry, handler, account } = of;
  const head = await readHead(client);
  const { token, thresholdWei } = await readNetwork(head, registry);
  const means = await readMeans(head, handler);
  const { blockNumber } = head;
  return {
    etherWei: await getBalance(client, { address: account, blockNumber }),
    tokensWei: await tokensOf(head, token, account),
    thresholdWei,
    addFeeWei: costOf(gasOf(means), head.baseFeeWei),
    faucetWei: await readFaucet(head, { means, token, account }),
  };
}

/** The most one addition takes. */
function gasOf(means: Means): bigint {
  if (means.kind === 'adder') return gasToAdd(means.flushes);
  return (means.kind === 'faucet' ? GAS.claim : 0n) + GAS.approve + GAS.deposit;
}

/** An account that the handler's owner let through may claim until it is empty, any other once. */
async function readFaucet(
  head: Head,
  { means, token, account }: { means: Means; token: Address; account: Address },
): Promise<bigint> {
  if (means.kind === 'own-tokens') return 0n;
  if (means.kind === 'adder') return maxUint256;
  const { handler, faucetWei } = means;
  const claim = await claimCall(head, handler);
  const refusal = await attempt(head, { from: account, ...claim });
  if (refusal !== undefined || faucetWei === 0n) return 0n;
  const [unhinged] = await multicall(head.client, {
    ...pinned(head),
    contracts: [{ address: handler, abi: handlerAbi, functionName: 'isUnhinged', args: [account] }],
  });
  const held = await tokensOf(head, token, handler);
  return required(unhinged, `the staking asset handler ${handler}`) ? held - (held % faucetWei) : faucetWei;
}
