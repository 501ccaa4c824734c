import { BaseError, ContractFunctionRevertedError } from 'viem';
import type { Address } from 'viem';
import { DEPLOYER } from './accounts.ts';
import { artifact } from './artifacts.ts';
import type { L1Client } from './client.ts';
import type { Pace } from './network.ts';
import { sendAs } from './send.ts';

/** Where the chain stands, and how to move it. Slots and epochs are counted from the canonical rollup's genesis. */
export interface Clock {
  /** Time of the latest block, Unix seconds. */
  now(): Promise<bigint>;
  slot(): Promise<number>;
  epoch(): Promise<number>;
  /** Mines a block at this time (Unix seconds), which must be after the latest block's. */
  warpTo(timestamp: bigint): Promise<void>;
  /** To the first second of the next slot. */
  nextSlot(): Promise<void>;
  /** To the first second of the next epoch. */
  nextEpoch(): Promise<void>;
}

const { abi } = artifact('Rollup');

export function clockOf(
  client: L1Client,
  rollup: () => Promise<Address>,
  { slotSeconds, epochSlots }: Pace,
): Clock {
  const now = async () => (await client.getBlock({ blockTag: 'latest' })).timestamp;
  const genesis = async () =>
    client.readContract({ address: await rollup(), abi, functionName: 'getGenesisTime' });
  const slot = async () => Math.floor(Number((await now()) - (await genesis())) / slotSeconds);
  const epoch = async () => Math.floor((await slot()) / epochSlots);
  const warpTo = async (timestamp: bigint) => {
    await client.setNextBlockTimestamp({ timestamp });
    await client.mine({ blocks: 1 });
  };
  const toSlot = async (target: number) => warpTo((await genesis()) + BigInt(target * slotSeconds));
  return {
    now,
    slot,
    epoch,
    warpTo,
    nextSlot: async () => toSlot((await slot()) + 1),
    nextEpoch: async () => toSlot(((await epoch()) + 1) * epochSlots),
  };
}

/**
 * Fixes the committee of the current epoch, and the randomness of a later one, as its first proposer does. A rollup
 * younger than the sampling lag has no committee yet: nothing to fix.
 */
export async function prepareEpoch(client: L1Client, rollup: Address): Promise<void> {
  try {
    await sendAs(client, DEPLOYER, rollup, abi, 'setupEpoch', []);
  } catch (error) {
    if (!isTooYoung(error)) throw error;
  }
}

function isTooYoung(error: unknown): boolean {
  const reverted =
    error instanceof BaseError && error.walk((e) => e instanceof ContractFunctionRevertedError);
  return (
    reverted instanceof ContractFunctionRevertedError &&
    reverted.data?.errorName === 'ValidatorSelection__InsufficientValidatorSetSize'
  );
}
