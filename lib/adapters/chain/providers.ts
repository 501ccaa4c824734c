import { getAbiItem } from 'viem';
import { getLogs, multicall, readContract } from 'viem/actions';
import { sameAddress, type Address } from '../../domain/address.ts';
import { entryTransaction, type EntryEvent } from '../../domain/provider-stake.ts';
import { registryAbi, stakingEventsAbi } from './abi.ts';
import { isRangeError } from './l1-errors.ts';
import { inChunks, pinned, plain, required, type View } from './reads.ts';
import { readRollups } from './rollups.ts';
import { stakingRegistryAbi } from './staking-registry-abi.ts';

/** Identifiers of the providers this account is admin of now, as decimal text. */
export async function readProvidersOf(
  view: View,
  stakingRegistry: Address,
  admin: Address,
): Promise<string[]> {
  const next = await readContract(view.client, {
    address: stakingRegistry,
    abi: stakingRegistryAbi,
    functionName: 'nextProviderIdentifier',
    blockNumber: view.blockNumber,
  });
  const ids = Array.from({ length: Math.max(0, Number(next) - 1) }, (_, index) => BigInt(index + 1));
  const admins = await inChunks(ids, (chunk) => readAdmins(view, stakingRegistry, chunk));
  return ids.filter((_, index) => sameAddress(admins[index] ?? '0x', admin)).map(String);
}

/**
 * The provider whose stake brought an attester in: its keys were in the provider's queue, a delegator staked them, and
 * it is that very deposit which the rollup took in. Being listed by a provider shows nothing: anybody may be one, and
 * may list any key. Undefined where it came in another way, or where the endpoint does not give logs that far back.
 */
export async function readProviderOf(
  view: View,
  where: { registry: Address; stakingRegistry: Address },
  attester: Address,
): Promise<{ id: string; admin: Address } | undefined> {
  try {
    const { stakingRegistry } = where;
    const stakes = await getLogs(view.client, {
      ...whole(view),
      address: stakingRegistry,
      event: stakedEvent,
      args: { attester },
    });
    if (stakes.length === 0) return undefined;
    const rollups = await readRollups(view, where.registry);
    if (!(await reachesBack(view, where.registry, rollups.length))) return undefined;
    const addresses = rollups.map(({ rollup }) => rollup);
    const entries = await readEntries(view, addresses, [attester]);
    const entered = entryTransaction(entries.get(attester) ?? []);
    const stake = stakes.find(({ transactionHash }) => transactionHash === entered);
    if (!stake) return undefined;
    const { providerIdentifier } = stake.args;
    const [admin] = await readAdmins(view, stakingRegistry, [providerIdentifier]);
    return admin && { id: String(providerIdentifier), admin };
  } catch (error) {
    // An endpoint that limits how far a query reaches leaves it unknown; a signature by the attester settles it.
    if (isRangeError(error)) return undefined;
    throw error;
  }
}

/** Attesters in one query of logs: topics are sent along. */
const ATTESTERS_A_QUERY = 100;

/**
 * The same of many at once, without the admins; null for those that came in another way. One that is missing is
 * unknown: it has not entered yet, or the endpoint does not give logs that far back.
 */
export async function readProvidersFor(
  view: View,
  where: { registry: Address; stakingRegistry: Address },
  attesters: readonly Address[],
): Promise<Map<Address, string | null>> {
  const found = new Map<Address, string | null>();
  try {
    const rollups = await readRollups(view, where.registry);
    if (!(await reachesBack(view, where.registry, rollups.length))) return found;
    const addresses = rollups.map(({ rollup }) => rollup);
    for (let start = 0; start < attesters.length; start += ATTESTERS_A_QUERY) {
      const asked = attesters.slice(start, start + ATTESTERS_A_QUERY);
      const stakes = await getLogs(view.client, {
        ...whole(view),
        address: where.stakingRegistry,
        event: stakedEvent,
        args: { attester: asked },
      });
      const staked = new Set(stakes.map(({ args }) => plain(args.attester)));
      const entries = await readEntries(view, addresses, [...staked]);
      for (const attester of asked) {
        const entered = staked.has(attester) ? entryTransaction(entries.get(attester) ?? []) : 'another way';
        if (entered === undefined) continue;
        const stake = stakes.find((one) => one.transactionHash === entered);
        const own = stake && plain(stake.args.attester) === attester;
        found.set(attester, own ? String(stake.args.providerIdentifier) : null);
      }
    }
    return found;
  } catch (error) {
    if (isRangeError(error)) return found;
    throw error;
  }
}

async function readAdmins(view: View, stakingRegistry: Address, ids: readonly bigint[]): Promise<Address[]> {
  const contracts = ids.map((id) => ({
    address: stakingRegistry,
    abi: stakingRegistryAbi,
    functionName: 'providerConfigurations' as const,
    args: [id] as const,
  }));
  const results = await multicall(view.client, { ...pinned(view), contracts });
  return results.map((one, index) => plain(required(one, `staking provider ${ids[index]}`)[0]));
}

const stakedEvent = getAbiItem({ abi: stakingRegistryAbi, name: 'StakedWithProvider' });
const canonicalEvent = getAbiItem({ abi: registryAbi, name: 'CanonicalRollupUpdated' });
const queuedEvent = getAbiItem({ abi: stakingEventsAbi, name: 'ValidatorQueued' });
const enteredEvent = getAbiItem({ abi: stakingEventsAbi, name: 'Deposit' });
const refusedEvent = getAbiItem({ abi: stakingEventsAbi, name: 'FailedDeposit' });

/** What happened to each in the entry queues of all rollups; an upgrade moves nobody to another queue. */
async function readEntries(
  view: View,
  rollups: Address[],
  attesters: readonly Address[],
): Promise<Map<Address, EntryEvent[]>> {
  const found = new Map<Address, EntryEvent[]>();
  if (attesters.length === 0) return found;
  const kinds = [
    ['queued', queuedEvent],
    ['entered', enteredEvent],
    ['refused', refusedEvent],
  ] as const;
  for (const [what, event] of kinds) {
    const logs = await getLogs(view.client, {
      ...whole(view),
      address: rollups,
      event,
      args: { attester: [...attesters] },
    });
    for (const { args, blockNumber, logIndex, transactionHash } of logs) {
      const attester = plain(args.attester);
      const one = { what, block: Number(blockNumber), logIndex, hash: transactionHash };
      found.set(attester, [...(found.get(attester) ?? []), one]);
    }
  }
  return found;
}

/** Whether the endpoint still has the oldest logs: the Registry wrote one for each rollup, from the first day on. */
async function reachesBack(view: View, registry: Address, rollups: number): Promise<boolean> {
  const logs = await getLogs(view.client, { ...whole(view), address: registry, event: canonicalEvent });
  return logs.length >= rollups;
}

/** All there is until the block of the view; logs that lack an argument are not given. */
function whole(view: View) {
  return { fromBlock: 0n, toBlock: view.blockNumber, strict: true } as const;
}
