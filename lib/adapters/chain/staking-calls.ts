import { encodeFunctionData, zeroHash } from 'viem';
import { multicall } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import { tokens } from '../../domain/token-amount.ts';
import { SpartaError } from '../../errors.ts';
import type { Deposit, L1Call } from '../../ports.ts';
import { say } from '../../text.ts';
import { pinned, required, type View } from './reads.ts';
import { adderAbi, faucetAbi, handlerAbi, rollupStakingAbi, tokenAbi } from './staking-abi.ts';
import { GAS, gasToAdd } from './staking-fees.ts';
import type { Means, StakingNetwork } from './staking-network.ts';
import { shown } from './staking-refusal.ts';

/** Claims for one deposit: from 4.x one gives five activations, so two are already odd. */
const MOST_CLAIMS = 5n;

/** The calls of one addition, in order. Throws `conflict` where the tokens are not to be had. */
export async function callsOf(
  view: View,
  where: { network: StakingNetwork; means: Means; account: Address },
  deposit: Deposit,
): Promise<L1Call[]> {
  const { network, means, account } = where;
  if (means.kind === 'adder') return [await addCall(view, means, deposit)];
  const held = await tokensOf(view, network.token, account);
  const lacking = network.thresholdWei > held ? network.thresholdWei - held : 0n;
  const claims = lacking === 0n ? 0n : claimsFor(lacking, means);
  if (claims === undefined) throw tokensLack(account, held, network.thresholdWei);
  const claim = means.kind === 'faucet' && claims > 0n ? await claimCall(view, means.handler) : undefined;
  return [
    ...(claim ? Array.from({ length: Number(claims) }, () => claim) : []),
    approveCall(network),
    depositCall(network, deposit),
  ];
}

function claimsFor(lackingWei: bigint, means: Means): bigint | undefined {
  if (means.kind !== 'faucet' || means.faucetWei === 0n) return undefined;
  const claims = (lackingWei + means.faucetWei - 1n) / means.faucetWei;
  return claims <= MOST_CLAIMS ? claims : undefined;
}

/**
 * Without a passport: an account that the handler's owner let through needs none, and the mock of local networks takes
 * any with the right service. A real verifier refuses it, which the preflight finds.
 */
export async function claimCall(view: View, handler: Address): Promise<L1Call> {
  const data = encodeFunctionData({
    abi: faucetAbi,
    functionName: 'claim',
    args: [
      {
        version: zeroHash,
        proofVerificationData: { vkeyHash: zeroHash, proof: '0x', publicInputs: [] },
        committedInputs: '0x',
        serviceConfig: await readService(view, handler),
      },
    ],
  });
  return { step: 'claim', to: handler, data, valueWei: 0n, gas: GAS.claim };
}

export async function addCall(
  view: View,
  means: Extract<Means, { kind: 'adder' }>,
  deposit: Deposit,
): Promise<L1Call> {
  const passport = {
    proofVerificationData: { vkeyHash: zeroHash, proof: '0x', publicInputs: [] },
    commitments: { committedInputs: '0x', committedInputCounts: [] },
    serviceConfig: await readService(view, means.handler),
  } as const;
  const data = encodeFunctionData({
    abi: adderAbi,
    functionName: 'addValidator',
    args: [
      deposit.attester,
      [],
      passport,
      deposit.publicKeyInG1,
      deposit.publicKeyInG2,
      deposit.proofOfPossession,
    ],
  });
  return { step: 'add-validator', to: means.handler, data, valueWei: 0n, gas: gasToAdd(means.flushes) };
}

/** Exactly one deposit may be taken, whatever was allowed before; the deposit uses it up. */
function approveCall({ token, rollup, thresholdWei }: StakingNetwork): L1Call {
  const data = encodeFunctionData({ abi: tokenAbi, functionName: 'approve', args: [rollup, thresholdWei] });
  return { step: 'approve', to: token, data, valueWei: 0n, gas: GAS.approve };
}

export function depositCall({ rollup }: Pick<StakingNetwork, 'rollup'>, deposit: Deposit): L1Call {
  const data = encodeFunctionData({
    abi: rollupStakingAbi,
    functionName: 'deposit',
    args: depositArguments(deposit),
  });
  return { step: 'deposit', to: rollup, data, valueWei: 0n, gas: GAS.deposit };
}

/** The same for the rollup and for the GSE. */
export function depositArguments(deposit: Deposit) {
  return [
    deposit.attester,
    deposit.withdrawer,
    deposit.publicKeyInG1,
    deposit.publicKeyInG2,
    deposit.proofOfPossession,
    deposit.moveWithLatestRollup,
  ] as const;
}

export async function tokensOf(view: View, token: Address, holder: Address): Promise<bigint> {
  const [balance] = await multicall(view.client, {
    ...pinned(view),
    contracts: [{ address: token, abi: tokenAbi, functionName: 'balanceOf', args: [holder] }],
  });
  return required(balance, `the balance of ${holder}`);
}

export function tokensLack(account: Address, heldWei: bigint, neededWei: bigint): SpartaError {
  return new SpartaError(
    'conflict',
    say('The account of Sparta, {account}, holds {held} tokens, and one validator takes {needed}.', {
      account: shown(account),
      held: tokens(String(heldWei)),
      needed: tokens(String(neededWei)),
    }),
    { hint: say('Tell whoever runs Sparta: the account needs staking tokens.') },
  );
}

/** What the handler wants a passport to be for. */
async function readService(view: View, handler: Address) {
  const contract = { address: handler, abi: handlerAbi } as const;
  const [validity, domain, scope] = await multicall(view.client, {
    ...pinned(view),
    contracts: [
      { ...contract, functionName: 'VALIDITY_PERIOD' },
      { ...contract, functionName: 'validDomain' },
      { ...contract, functionName: 'validScope' },
    ],
  });
  const what = `the staking asset handler ${handler}`;
  return {
    validityPeriodInSeconds: required(validity, what),
    domain: required(domain, what),
    scope: required(scope, what),
    devMode: false,
  };
}
