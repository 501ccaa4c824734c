import { multicall, readContract } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import type { RollupClock } from '../../domain/clock.ts';
import { SpartaError } from '../../errors.ts';
import { registryAbi, rollupAbi } from './abi.ts';
import { inChunks, pinned, plain, required, type View } from './reads.ts';

export interface RollupEntry {
  rollup: Address;
  version: string;
}

/** Every rollup the Registry knew at that block, oldest first. Never remembered: a reorg may undo an upgrade. */
export async function readRollups(view: View, registry: Address): Promise<RollupEntry[]> {
  const { client, blockNumber } = view;
  const count = await readContract(client, {
    address: registry,
    abi: registryAbi,
    functionName: 'numberOfVersions',
    blockNumber,
  });
  const indexes = Array.from({ length: Number(count) }, (_, index) => BigInt(index));
  const versions = await inChunks(indexes, async (chunk) => {
    const contracts = chunk.map((index) => ({
      address: registry,
      abi: registryAbi,
      functionName: 'getVersion' as const,
      args: [index] as const,
    }));
    return (await multicall(client, { ...pinned(view), contracts })).map((one) =>
      required(one, 'the Registry'),
    );
  });
  return inChunks(versions, async (chunk) => {
    const contracts = chunk.map((version) => ({
      address: registry,
      abi: registryAbi,
      functionName: 'getRollup' as const,
      args: [version] as const,
    }));
    const rollups = await multicall(client, { ...pinned(view), contracts });
    return rollups.map((one, index) => ({
      rollup: plain(required(one, 'the Registry')),
      version: String(chunk[index]),
    }));
  });
}

/** Throws `upstream` where the Registry is empty: a wrong address, or a network that has not begun. */
export function canonicalOf(rollups: readonly RollupEntry[], registry: Address): RollupEntry {
  const last = rollups.at(-1);
  if (!last) throw new SpartaError('upstream', `The Registry at ${registry} knows no rollup.`);
  return last;
}

/** Genesis and durations, fixed when a rollup is deployed. */
export async function readClock(view: View, rollup: Address): Promise<RollupClock> {
  const contract = { address: rollup, abi: rollupAbi } as const;
  const [genesis, slot, epoch] = await multicall(view.client, {
    ...pinned(view),
    contracts: [
      { ...contract, functionName: 'getGenesisTime' },
      { ...contract, functionName: 'getSlotDuration' },
      { ...contract, functionName: 'getEpochDuration' },
    ],
  });
  return {
    genesisTime: Number(required(genesis, `the clock of rollup ${rollup}`)),
    slotDurationSeconds: Number(required(slot, `the clock of rollup ${rollup}`)),
    epochDuration: Number(required(epoch, `the clock of rollup ${rollup}`)),
  };
}
