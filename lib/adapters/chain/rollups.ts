import { multicall, readContract } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import type { RollupClock } from '../../domain/clock.ts';
import { SpartaError } from '../../errors.ts';
import { registryAbi, rollupAbi } from './abi.ts';
import type { RollupEntry } from './known.ts';
import { inChunks, optional, pinned, plain, required, type View } from './reads.ts';

/**
 * Every rollup the Registry knew at that block, oldest first. What is known is only a guess, confirmed at the block in
 * one call: a reorg may undo an upgrade.
 */
export async function readRollups(view: View, registry: Address): Promise<readonly RollupEntry[]> {
  const guess = view.known?.rollups;
  if (guess && (await stillKnown(view, registry, guess.entries))) return noted(view, guess.entries);
  return noted(view, await readRollupsAnew(view, registry));
}

function noted(view: View, entries: readonly RollupEntry[]): readonly RollupEntry[] {
  if (view.known) view.known.rollups = { entries, at: view.blockNumber };
  return entries;
}

async function stillKnown(view: View, registry: Address, entries: readonly RollupEntry[]): Promise<boolean> {
  const contract = { address: registry, abi: registryAbi } as const;
  const [[count], versions, rollups] = await Promise.all([
    multicall(view.client, {
      ...pinned(view),
      contracts: [{ ...contract, functionName: 'numberOfVersions' }],
    }),
    multicall(view.client, {
      ...pinned(view),
      contracts: entries.map((_, index) => ({
        ...contract,
        functionName: 'getVersion' as const,
        args: [BigInt(index)] as const,
      })),
    }),
    multicall(view.client, {
      ...pinned(view),
      contracts: entries.map(({ version }) => ({
        ...contract,
        functionName: 'getRollup' as const,
        args: [BigInt(version)] as const,
      })),
    }),
  ]);
  if (count === undefined || Number(required(count, 'the Registry')) !== entries.length) return false;
  return entries.every(({ rollup, version }, index) => {
    const [at, found] = [versions[index], rollups[index]];
    if (!at || !found) return false;
    const address = optional(found);
    return String(optional(at)) === version && address !== undefined && plain(address) === rollup;
  });
}

async function readRollupsAnew(view: View, registry: Address): Promise<RollupEntry[]> {
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
  const known = view.known?.clocks.get(rollup);
  if (known) return known;
  const contract = { address: rollup, abi: rollupAbi } as const;
  const [genesis, slot, epoch] = await multicall(view.client, {
    ...pinned(view),
    contracts: [
      { ...contract, functionName: 'getGenesisTime' },
      { ...contract, functionName: 'getSlotDuration' },
      { ...contract, functionName: 'getEpochDuration' },
    ],
  });
  const clock = {
    genesisTime: Number(required(genesis, `the clock of rollup ${rollup}`)),
    slotDurationSeconds: Number(required(slot, `the clock of rollup ${rollup}`)),
    epochDuration: Number(required(epoch, `the clock of rollup ${rollup}`)),
  };
  view.known?.clocks.set(rollup, clock);
  return clock;
}
