import type { Hex } from 'viem';
import { getBlock, getLogs, getTransaction, multicall } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import { slotAt, type RollupClock } from '../../domain/clock.ts';
import { spanOf } from '../../domain/committee.ts';
import type { CheckpointSeen, L1Record, Sent } from '../../domain/duty.ts';
import { SpartaError } from '../../errors.ts';
import type { Block } from '../../ports.ts';
import { publishedIn, signersOf, type Published } from './attestations.ts';
import { rollupAbi } from './abi.ts';
import { committeesAbi } from './committees-abi.ts';
import { optional, pinned, plain, type View } from './reads.ts';
import { readClock } from './rollups.ts';

/** Seconds of an L1 block on Ethereum; more come on test chains, which the walk back finds out. */
const L1_BLOCK_SECONDS = 12;
/** Slots before the epoch that are read too: a checkpoint among them shows where the numbers begin. */
const SLOTS_BEFORE = 4;
/** Checkpoints kept in memory: one epoch's, and some. */
const KEPT = 96;

const events = committeesAbi.filter((item) => item.type === 'event');

/** Gas of one blob. EIP-4844. */
const GAS_A_BLOB = 131_072n;

interface Transaction {
  published: Published | undefined;
  sent: Sent;
}

/** Transactions, by hash and attestations: a pass a minute reads each once. */
const kept = new Map<string, Transaction>();

/**
 * The checkpoints of an epoch up to a block, and who of these attesters had signed each. Undefined where L1 cannot
 * show that none is missing: a rollup before 4.x, an endpoint that left some out, or one without a log at all.
 */
export async function readCheckpoints(
  view: View,
  at: { rollup: Address; block: Block; epoch: number },
  attesters: readonly Address[],
): Promise<L1Record | undefined> {
  const clock = await readClock(view, at.rollup);
  const { firstSlot, lastSlot, startsAt } = spanOf(clock, at.epoch);
  // Of the slot that runs nothing can be said yet.
  const toSlot = Math.min(lastSlot, slotAt(clock, at.block.time) - 1);
  if (toSlot < firstSlot) return undefined;
  const since = startsAt - SLOTS_BEFORE * clock.slotDurationSeconds;
  const fromBlock = await blockBefore(view, at.block, since);
  const logs = await readEvents(view, at.rollup, fromBlock);
  if (!(await isWhole(view, at.rollup, logs, { clock, firstSlot }))) return undefined;
  const seen: CheckpointSeen[] = [];
  for (const log of logs) {
    if (log.eventName !== 'CheckpointProposed') continue;
    const { payloadDigest, attestationsHash } = log.args;
    const { published, sent } = await transactionOf(view, log.transactionHash, attestationsHash);
    const slot = published?.slot ?? (await slotOf(view, at.rollup, log.args));
    if (slot === undefined) return undefined;
    if (slot < firstSlot || slot > toSlot) continue;
    seen.push({
      slot,
      ...(published ? { signed: await signersOf(published, payloadDigest, attesters) } : {}),
      sent,
    });
  }
  if ((await getBlock(view.client, { blockNumber: view.blockNumber })).hash !== at.block.hash)
    throw new SpartaError('upstream', `Block ${at.block.number} was reorganised while it was read.`);
  return { checkpoints: seen, toSlot };
}

async function readEvents(view: View, rollup: Address, fromBlock: bigint) {
  const logs = await getLogs(view.client, {
    address: rollup,
    events,
    strict: true,
    fromBlock,
    toBlock: view.blockNumber,
  });
  return logs.filter(({ removed }) => !removed);
}

type CheckpointLog = Awaited<ReturnType<typeof readEvents>>[number];

/**
 * Whether the logs are all there are. Checkpoints are numbered one by one, and the last is the rollup's own pending one
 * unless some were pruned or invalidated since: a hole, an end that is not the rollup's, or a start within the epoch
 * shows that some were left out.
 */
async function isWhole(
  view: View,
  rollup: Address,
  logs: readonly CheckpointLog[],
  { clock, firstSlot }: { clock: RollupClock; firstSlot: number },
): Promise<boolean> {
  let expected: bigint | undefined;
  for (const log of logs) {
    if (log.eventName === 'PrunedPending') expected = log.args.provenCheckpointNumber + 1n;
    else if (log.eventName === 'CheckpointInvalidated') expected = log.args.checkpointNumber;
    else if (expected !== undefined && log.args.checkpointNumber !== expected) return false;
    else expected = log.args.checkpointNumber + 1n;
  }
  if (expected === undefined) return false;
  const [pending] = await multicall(view.client, {
    ...pinned(view),
    contracts: [{ address: rollup, abi: rollupAbi, functionName: 'getPendingCheckpointNumber' }],
  });
  if (optional(pending) !== expected - 1n) return false;
  const [first] = logs;
  return first !== undefined && slotAt(clock, await timeOf(view, first.blockNumber)) < firstSlot;
}

async function transactionOf(view: View, hash: Hex, attestationsHash: Hex): Promise<Transaction> {
  const key = `${hash}:${attestationsHash}`;
  const known = kept.get(key);
  if (known) return known;
  const transaction = await getTransaction(view.client, { hash });
  const found = {
    published: publishedIn(transaction.input, attestationsHash),
    sent: { by: plain(transaction.from), hash, reservedWei: String(reservedFor(transaction)) },
  };
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, found);
  return found;
}

/** What nodes want to see in the sender's account: all the gas and blobs at the most it offers, and what it sends. */
export function reservedFor(of: {
  gas: bigint;
  value: bigint;
  gasPrice?: bigint | undefined;
  maxFeePerGas?: bigint | undefined;
  maxFeePerBlobGas?: bigint | undefined;
  blobVersionedHashes?: readonly Hex[] | undefined;
}): bigint {
  const { gas, value, gasPrice = 0n, maxFeePerGas = gasPrice, maxFeePerBlobGas = 0n } = of;
  const blobs = BigInt(of.blobVersionedHashes?.length ?? 0);
  return gas * maxFeePerGas + blobs * GAS_A_BLOB * maxFeePerBlobGas + value;
}

/** The rollup's own word for a checkpoint whose transaction could not be read; undefined where that is of another. */
async function slotOf(
  view: View,
  rollup: Address,
  {
    checkpointNumber,
    archive,
    payloadDigest,
  }: { checkpointNumber: bigint; archive: Hex; payloadDigest: Hex },
): Promise<number | undefined> {
  const [answer] = await multicall(view.client, {
    ...pinned(view),
    contracts: [
      { address: rollup, abi: committeesAbi, functionName: 'getCheckpoint', args: [checkpointNumber] },
    ],
  });
  const log = optional(answer);
  const same = log?.archive === archive && log.payloadDigest === payloadDigest;
  return same ? Number(log.slotNumber) : undefined;
}

async function timeOf(view: View, blockNumber: bigint): Promise<number> {
  return Number((await getBlock(view.client, { blockNumber })).timestamp);
}

/** A block that is not after a time. */
async function blockBefore(view: View, head: Block, time: number): Promise<bigint> {
  let back = Math.ceil(Math.max(0, head.time - time) / L1_BLOCK_SECONDS);
  for (;;) {
    const number = BigInt(Math.max(0, head.number - back));
    if (number === 0n || (await timeOf(view, number)) <= time) return number;
    back *= 2;
  }
}
