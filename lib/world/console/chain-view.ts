import type { Address } from 'viem';
import { registryAbi, rollupAbi } from '../../adapters/chain/abi.ts';
import type { LocalL1, LocalValidator } from '../l1/local-l1.ts';
import { ACTIVATION_THRESHOLD, EPOCH_SLOTS, LOCAL_EJECTION_THRESHOLD, SLOT_SECONDS } from '../l1/network.ts';
import type { World } from '../running-world.ts';
import type { People } from './people.ts';

export type ValidatorStatus = 'none' | 'queued' | 'validating' | 'zombie' | 'exiting';

/** The chain as the page shows it. */
export interface ChainView {
  block: number;
  /** Of the latest block, Unix seconds. */
  blockTime: number;
  /** Unix seconds at which slot 0 began. */
  genesisTime: number;
  slot: number;
  epoch: number;
  slotSeconds: number;
  epochSlots: number;
  rollup: Address;
  /** How many rollups the Registry knows. */
  rollups: number;
  queueLength: number;
  /** Whether a committee of this epoch is known. */
  hasCommittee: boolean;
  /** Wei, decimal. */
  activationWei: string;
  ejectionWei: string;
  hasNode: boolean;
  validators: {
    attester: Address;
    withdrawer: Address;
    /** Name of the person whose wallet may exit it; null where nobody here has it. */
    owner: string | null;
    ownerId: string | null;
    status: ValidatorStatus;
    /** Wei, decimal. */
    stakeWei: string;
    onCommittee: boolean;
    proposer: boolean;
  }[];
}

/** The contract's `Status`: NONE, VALIDATING, ZOMBIE, EXITING. */
const STATUSES = ['none', 'validating', 'zombie', 'exiting'] as const;

/** Null where the chain is a real one: it cannot be pushed. */
export async function chainView({ l1, node }: World, people: People): Promise<ChainView | null> {
  if (!l1) return null;
  const client = l1.publicClient;
  const [block, rollups] = await Promise.all([client.getBlock(), rollupsOf(l1)]);
  const [canonical] = rollups;
  if (canonical === undefined) throw new Error(`The Registry ${l1.registry} knows no rollup.`);
  const read = { address: canonical, abi: rollupAbi } as const;
  const [genesis, queueLength] = await Promise.all([
    client.readContract({ ...read, functionName: 'getGenesisTime' }),
    client.readContract({ ...read, functionName: 'getEntryQueueLength' }),
  ]);
  const slot = Math.floor(Number(block.timestamp - genesis) / SLOT_SECONDS);
  const epoch = Math.floor(slot / EPOCH_SLOTS);
  const all = [...l1.validators, ...l1.newcomers];
  const [queue, committee, proposer, stakes] = await Promise.all([
    Promise.all(
      Array.from({ length: Number(queueLength) }, (_, index) =>
        client.readContract({ ...read, functionName: 'getEntryQueueAt', args: [BigInt(index)] }),
      ),
    ),
    committeeOf(l1, canonical, epoch),
    proposerOf(l1, canonical, block.timestamp),
    Promise.all(all.map((validator) => stakeOf(l1, rollups, validator))),
  ]);
  const queued = new Set(queue.map(({ attester }) => attester));
  return {
    block: Number(block.number),
    blockTime: Number(block.timestamp),
    genesisTime: Number(genesis),
    slot,
    epoch,
    slotSeconds: SLOT_SECONDS,
    epochSlots: EPOCH_SLOTS,
    rollup: canonical,
    rollups: rollups.length,
    queueLength: Number(queueLength),
    hasCommittee: committee !== undefined,
    activationWei: String(ACTIVATION_THRESHOLD),
    ejectionWei: String(LOCAL_EJECTION_THRESHOLD),
    hasNode: node !== undefined,
    validators: stakes.map(({ validator, status, stakeWei, withdrawer }) => {
      const owner = people.byAddress(withdrawer);
      return {
        attester: validator.attester,
        withdrawer,
        owner: owner?.name ?? null,
        ownerId: owner?.id ?? null,
        status: status === 'none' && queued.has(validator.attester) ? 'queued' : status,
        stakeWei: String(stakeWei),
        onCommittee: committee?.includes(validator.attester) ?? false,
        proposer: proposer === validator.attester,
      };
    }),
  };
}

/** The newest first. */
async function rollupsOf({ publicClient, registry }: LocalL1): Promise<Address[]> {
  const read = { address: registry, abi: registryAbi } as const;
  const count = Number(await publicClient.readContract({ ...read, functionName: 'numberOfVersions' }));
  const addresses = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const version = await publicClient.readContract({
        ...read,
        functionName: 'getVersion',
        args: [BigInt(index)],
      });
      return publicClient.readContract({ ...read, functionName: 'getRollup', args: [version] });
    }),
  );
  return addresses.reverse();
}

/** Stake that is pinned, or leaving, stays on an older rollup: the newest that knows the attester tells. */
async function stakeOf(
  { publicClient }: LocalL1,
  rollups: Address[],
  validator: LocalValidator,
): Promise<{
  validator: LocalValidator;
  status: ValidatorStatus;
  stakeWei: bigint;
  withdrawer: Address;
}> {
  const views = await Promise.all(
    rollups.map((address) =>
      publicClient.readContract({
        address,
        abi: rollupAbi,
        functionName: 'getAttesterView',
        args: [validator.attester],
      }),
    ),
  );
  const view = views.find(({ status, exit }) => status !== 0 || exit.exists);
  if (!view) return { validator, status: 'none', stakeWei: 0n, withdrawer: validator.withdrawer };
  const stakeWei = view.exit.exists ? view.exit.amount : view.effectiveBalance;
  const withdrawer = /^0x0+$/.test(view.config.withdrawer) ? validator.withdrawer : view.config.withdrawer;
  return { validator, status: STATUSES[view.status] ?? 'none', stakeWei, withdrawer };
}

/** Undefined while a rollup is too young to have one. */
async function committeeOf(
  { publicClient }: LocalL1,
  address: Address,
  epoch: number,
): Promise<readonly Address[] | undefined> {
  try {
    const { result } = await publicClient.simulateContract({
      address,
      abi: rollupAbi,
      functionName: 'getEpochCommittee',
      args: [BigInt(epoch)],
    });
    return result;
  } catch {
    return undefined;
  }
}

async function proposerOf(
  { publicClient }: LocalL1,
  address: Address,
  timestamp: bigint,
): Promise<Address | undefined> {
  try {
    const { result } = await publicClient.simulateContract({
      address,
      abi: rollupAbi,
      functionName: 'getProposerAt',
      args: [timestamp],
    });
    return result;
  } catch {
    return undefined;
  }
}
