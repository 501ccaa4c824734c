import { toEventSelector } from 'viem';
import { getLogs } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import { attesterExitEventAbi, registryAbi, stakingEventsAbi } from './abi.ts';
import type { L1Client } from './endpoints.ts';
import { ownerEventsAbi } from './parameters-abi.ts';

const registryEvents = registryAbi.filter((item) => item.type === 'event');
const ownerEvents = ownerEventsAbi.filter((item) => item.type === 'event');

/** Everything Sparta follows on L1. The GSE has a `Deposit` of its own, which the addresses asked for keep out. */
const EVENTS = [...stakingEventsAbi, ...attesterExitEventAbi, ...ownerEvents, ...registryEvents] as const;

/** `topic0` of each. */
export const TOPICS: readonly `0x${string}`[] = EVENTS.map((event) => toEventSelector(event));

export type StakingLog = Awaited<ReturnType<typeof readLogs>>[number];

/** Logs of the contracts between two blocks, both included. */
export async function readLogs(client: L1Client, range: { from: number; to: number }, contracts: Address[]) {
  return getLogs(client, {
    address: contracts,
    events: EVENTS,
    strict: true,
    fromBlock: BigInt(range.from),
    toBlock: BigInt(range.to),
  });
}

/** The same of one block by its hash: an endpoint that lacks the block must say so, where a range may be cut short. */
export async function readLogsOf(client: L1Client, blockHash: `0x${string}`, contracts: Address[]) {
  return getLogs(client, { address: contracts, events: EVENTS, strict: true, blockHash });
}
