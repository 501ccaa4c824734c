import type { ContractFunctionReturnType } from 'viem';
import { multicall } from 'viem/actions';
import { sameAddress, ZERO_ADDRESS, type Address } from '../../domain/address.ts';
import { validatorId, type Validator, type ValidatorStatus } from '../../domain/validator.ts';
import { SpartaError } from '../../errors.ts';
import type { Block, QueueSpot } from '../../ports.ts';
import { governanceAbi, registryAbi, rollupAbi } from './abi.ts';
import { readEntryQueue, readExpected, type Expected } from './entry-queue.ts';
import { inChunks, optional, pinned, plain, required, type View } from './reads.ts';

type AttesterView = ContractFunctionReturnType<typeof rollupAbi, 'view', 'getAttesterView'>;

/** The contract's own numbers; 1.x and 2.0 named 2 differently and meant the same. */
const STATUSES: readonly ValidatorStatus[] = ['none', 'validating', 'zombie', 'exiting'];

export interface Standing {
  attester: Address;
  status: ValidatorStatus;
  withdrawer?: Address | undefined;
  /** What is staked and what waits to be withdrawn. */
  stakeWei: bigint;
  /** The part that is staked: what slashing thresholds are about. */
  effectiveWei: bigint;
  queuePosition?: number | undefined;
  followsLatest?: boolean | undefined;
  exit?: { exitableAt: bigint; withdrawalId: bigint } | undefined;
}

/**
 * Where each attester stands on a rollup. The queue is read only where somebody has no status, since there it is the
 * only place that tells the queued from the unknown; of `waiting`, only the places where these are expected.
 */
export async function readStandings(
  view: View,
  rollup: Address,
  attesters: readonly Address[],
  waiting?: ReadonlyMap<Address, QueueSpot>,
): Promise<Standing[]> {
  const [views, expected] = await Promise.all([
    readViews(view, rollup, attesters),
    waiting && readExpected(view, rollup, waiting),
  ]);
  const outside = new Set(views.flatMap(({ attester, read }) => (read.status === 0 ? [attester] : [])));
  const queue = await readSpots(view, rollup, outside, expected);
  return views.map(({ attester, read }) => standingOf(attester, read, queue?.get(attester)));
}

export function readViews(view: View, rollup: Address, attesters: readonly Address[]) {
  return inChunks(attesters, async (chunk) => {
    const contracts = chunk.map((attester) => ({
      address: rollup,
      abi: rollupAbi,
      functionName: 'getAttesterView' as const,
      args: [attester] as const,
    }));
    const results = await multicall(view.client, { ...pinned(view), contracts });
    return results.map((one, index) => ({
      attester: plain(chunk[index] ?? ZERO_ADDRESS),
      read: required(one, `attester ${chunk[index]} on rollup ${rollup}`),
    }));
  });
}

async function readSpots(
  view: View,
  rollup: Address,
  outside: ReadonlySet<Address>,
  expected: readonly Expected[] | undefined,
): Promise<ReadonlyMap<Address, QueueSpot> | undefined> {
  if (outside.size === 0) return undefined;
  const waiting = expected?.filter(({ attester }) => outside.has(attester));
  if (!waiting || waiting.some(({ isThere }) => !isThere)) return readEntryQueue(view, rollup);
  return new Map(waiting.map(({ attester, spot }) => [attester, spot]));
}

export function standingOf(attester: Address, read: AttesterView, spot: QueueSpot | undefined): Standing {
  const status = STATUSES[read.status];
  if (status === undefined) {
    throw new SpartaError(
      'upstream',
      `The rollup gives ${attester} status ${read.status}, which is not known.`,
    );
  }
  const queued = status === 'none' && spot !== undefined;
  const withdrawer = queued ? spot.withdrawer : withdrawerOf(read);
  return {
    attester,
    status: queued ? 'queued' : status,
    ...(withdrawer === undefined ? {} : { withdrawer }),
    stakeWei: read.effectiveBalance + (read.exit.exists ? read.exit.amount : 0n),
    effectiveWei: read.effectiveBalance,
    ...(queued ? { queuePosition: spot.position } : {}),
    ...(queued && spot.followsLatest !== undefined ? { followsLatest: spot.followsLatest } : {}),
    ...(read.exit.exists
      ? { exit: { exitableAt: read.exit.exitableAt, withdrawalId: read.exit.withdrawalId } }
      : {}),
  };
}

/** Once an exit began, the configuration may be gone and the exit names the withdrawer until it names a recipient. */
function withdrawerOf({ status, exit, config }: AttesterView): Address | undefined {
  if (status === 0 && !exit.exists) return undefined;
  if (!sameAddress(config.withdrawer, ZERO_ADDRESS)) return plain(config.withdrawer);
  return exit.exists && !exit.isRecipient ? plain(exit.recipientOrWithdrawer) : undefined;
}

/** Rows for the table, all of one block. */
export async function readValidators(
  view: View,
  where: { chainId: number; registry: Address; rollup: Address; block: Block },
  attesters: readonly Address[],
  waiting?: ReadonlyMap<Address, QueueSpot>,
): Promise<Validator[]> {
  if (attesters.length === 0) return [];
  const { chainId, rollup, block } = where;
  const standings = await readStandings(view, rollup, attesters, waiting);
  // Of a rollup where nobody has a place nothing more needs to be known.
  const nobody = standings.every(({ status }) => status === 'none');
  const thresholdWei = nobody ? 0n : await readThreshold(view, rollup, block);
  const unlocks = await readUnlocks(view, where.registry, standings);
  return standings.map((standing) => {
    const { attester, status, withdrawer, queuePosition, followsLatest, exit } = standing;
    const unlocksAt = exit && unlocks.get(exit.withdrawalId);
    return {
      id: validatorId({ chainId, rollup, attester }),
      chainId,
      rollup,
      address: attester,
      status,
      isActive: status === 'validating',
      ...(withdrawer === undefined ? {} : { withdrawer }),
      stakeWei: String(standing.stakeWei),
      headroomWei: String(headroom(standing.effectiveWei, thresholdWei)),
      ...(queuePosition === undefined ? {} : { queuePosition }),
      ...(followsLatest === undefined ? {} : { followsLatest }),
      ...(exit ? { withdrawableAt: Math.max(Number(exit.exitableAt), Number(unlocksAt ?? 0n)) } : {}),
      block: block.number,
      lastSeen: block.time,
      createdAt: new Date(block.time * 1000).toISOString(),
    };
  });
}

function headroom(effectiveWei: bigint, thresholdWei: bigint): bigint {
  return effectiveWei > thresholdWei ? effectiveWei - thresholdWei : 0n;
}

/** Below which stake a rollup ejects. */
async function readThreshold(view: View, rollup: Address, block: Block): Promise<bigint> {
  const known = view.known?.threshold;
  if (known?.blockHash === block.hash && known.rollup === rollup) return known.wei;
  const contract = { address: rollup, abi: rollupAbi } as const;
  const [local, global] = await multicall(view.client, {
    ...pinned(view),
    contracts: [
      { ...contract, functionName: 'getLocalEjectionThreshold' },
      { ...contract, functionName: 'getEjectionThreshold' },
    ],
  });
  // Rollups before 3.0 have the global threshold alone.
  return optional(local) ?? required(global, `the ejection threshold of rollup ${rollup}`);
}

/** When Governance lets go of each exit, by withdrawal id: its delay is the longer one on mainnet. Unix seconds. */
async function readUnlocks(
  view: View,
  registry: Address,
  standings: readonly Standing[],
): Promise<ReadonlyMap<bigint, bigint>> {
  const exits = standings.flatMap(({ exit }) => exit ?? []);
  const known = view.known?.unlocks ?? new Map<string, bigint>();
  const ids = exits.filter((exit) => !known.has(keyOf(exit))).map(({ withdrawalId }) => withdrawalId);
  const read = new Map(ids.length === 0 ? [] : await askUnlocks(view, registry, ids));
  for (const exit of exits) {
    const unlocksAt = read.get(exit.withdrawalId);
    if (unlocksAt) known.set(keyOf(exit), unlocksAt);
  }
  return new Map(
    exits.map((exit) => [exit.withdrawalId, read.get(exit.withdrawalId) ?? known.get(keyOf(exit)) ?? 0n]),
  );
}

/** An exit that a reorg took and that began anew may have the same id, and not the same time. */
function keyOf({ withdrawalId, exitableAt }: NonNullable<Standing['exit']>): string {
  return `${withdrawalId}:${exitableAt}`;
}

async function askUnlocks(
  view: View,
  registry: Address,
  ids: readonly bigint[],
): Promise<(readonly [bigint, bigint])[]> {
  const [owner] = await multicall(view.client, {
    ...pinned(view),
    contracts: [{ address: registry, abi: registryAbi, functionName: 'getGovernance' }],
  });
  const governance = required(owner, 'the Registry');
  return inChunks(ids, async (chunk) => {
    const contracts = chunk.map((id) => ({
      address: governance,
      abi: governanceAbi,
      functionName: 'getWithdrawal' as const,
      args: [id] as const,
    }));
    const results = await multicall(view.client, { ...pinned(view), contracts });
    return results.map((one, index) => [chunk[index] ?? 0n, optional(one)?.unlocksAt ?? 0n] as const);
  });
}
