import { getBlock, multicall, readContract } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';
import { rollupAbi } from './abi.ts';
import type { L1Client } from './endpoints.ts';
import { optional, pinned, plain, required, type View } from './reads.ts';
import { adderAbi, faucetAbi, registryStakingAbi, rollupStakingAbi } from './staking-abi.ts';

/** The block everything belonging together is read at. */
export interface Head extends View {
  baseFeeWei: bigint;
}

/** Where and for how much one stakes now. */
export interface StakingNetwork {
  /** The canonical one. */
  rollup: Address;
  gse: Address;
  token: Address;
  thresholdWei: bigint;
}

/**
 * How Sparta adds a validator: with tokens of its own; with tokens that the handler gives (4.x and later); or through
 * the handler, which mints, deposits and is the withdrawer's choice itself (up to 3.x).
 */
export type Means =
  | { kind: 'own-tokens' }
  | { kind: 'faucet'; handler: Address; faucetWei: bigint }
  | { kind: 'adder'; handler: Address; withdrawer: Address; flushes: bigint };

export async function readHead(client: L1Client): Promise<Head> {
  const { number, baseFeePerGas } = await getBlock(client, { blockTag: 'latest' });
  if (baseFeePerGas === null) {
    throw new SpartaError('upstream', 'L1 did not answer: its latest block has no base fee.');
  }
  return { client, blockNumber: number, baseFeeWei: baseFeePerGas };
}

export async function readCanonical(view: View, registry: Address): Promise<Address> {
  const rollup = await readContract(view.client, {
    address: registry,
    abi: registryStakingAbi,
    functionName: 'getCanonicalRollup',
    blockNumber: view.blockNumber,
  });
  return plain(rollup);
}

export async function readNetwork(view: View, registry: Address): Promise<StakingNetwork> {
  const rollup = await readCanonical(view, registry);
  const what = `how to stake on rollup ${rollup}`;
  const [gse, token, threshold] = await multicall(view.client, {
    ...pinned(view),
    contracts: [
      { address: rollup, abi: rollupStakingAbi, functionName: 'getGSE' },
      { address: rollup, abi: rollupStakingAbi, functionName: 'getStakingAsset' },
      { address: rollup, abi: rollupAbi, functionName: 'getActivationThreshold' },
    ],
  });
  return {
    rollup,
    gse: plain(required(gse, what)),
    token: plain(required(token, what)),
    thresholdWei: required(threshold, what),
  };
}

/** Told by what the handler answers, never by a version. Throws `upstream` where it answers as neither generation. */
export async function readMeans(view: View, handler: Address | undefined): Promise<Means> {
  if (handler === undefined) return { kind: 'own-tokens' };
  const adder = { address: handler, abi: adderAbi } as const;
  const [faucet, perMint, withdrawer, flushes] = await multicall(view.client, {
    ...pinned(view),
    contracts: [
      { address: handler, abi: faucetAbi, functionName: 'faucetAmount' },
      { ...adder, functionName: 'depositsPerMint' },
      { ...adder, functionName: 'withdrawer' },
      { ...adder, functionName: 'validatorsToFlush' },
    ],
  });
  const faucetWei = optional(faucet);
  if (faucetWei !== undefined) return { kind: 'faucet', handler, faucetWei };
  if (optional(perMint) !== undefined) {
    const what = `the staking asset handler ${handler}`;
    return {
      kind: 'adder',
      handler,
      withdrawer: plain(required(withdrawer, what)),
      flushes: required(flushes, what),
    };
  }
  throw new SpartaError(
    'upstream',
    `There is no staking asset handler at ${handler}: it answers as none that is known.`,
  );
}
