import { getContract } from 'viem';
import type { Address } from 'viem';
import { artifact } from '../l1/artifacts.ts';
import type { L1Client } from '../l1/client.ts';
import type { SlotCommittee } from './duties.ts';

/** What stays true of a rollup as long as it is there. */
export interface RollupFacts {
  rollup: Address;
  version: number;
  /** Unix seconds. */
  genesisTime: number;
  slotSeconds: number;
  epochSlots: number;
  /** By the names of the node's `l1ContractAddresses`, lower case. */
  addresses: Record<string, string>;
}

export interface Tips {
  pending: number;
  proven: number;
}

const { abi } = artifact('Rollup');

/** The facts of the canonical rollup, read in two round trips. */
export async function readRollupFacts(
  client: L1Client,
  registryAddress: Address,
  rollup: Address,
): Promise<RollupFacts> {
  const { read } = getContract({ address: rollup, abi, client });
  const registry = getContract({ address: registryAddress, abi: artifact('Registry').abi, client });
  const [version, genesis, slotSeconds, epochSlots, gse, inbox, outbox, feeJuice, portal, staking] =
    await Promise.all([
      read.getVersion(),
      read.getGenesisTime(),
      read.getSlotDuration(),
      read.getEpochDuration(),
      read.getGSE(),
      read.getInbox(),
      read.getOutbox(),
      read.getFeeAsset(),
      read.getFeeAssetPortal(),
      read.getStakingAsset(),
    ]);
  const [governance, rewardDistributor] = await Promise.all([
    registry.read.getGovernance(),
    registry.read.getRewardDistributor(),
  ]);
  const [governanceProposer, coinIssuer] = await Promise.all([
    client.readContract({
      address: governance,
      abi: artifact('Governance').abi,
      functionName: 'governanceProposer',
    }),
    client.readContract({ address: feeJuice, abi: artifact('TestERC20').abi, functionName: 'owner' }),
  ]);
  const addresses: Record<string, Address> = {
    registryAddress,
    rollupAddress: rollup,
    inboxAddress: inbox,
    outboxAddress: outbox,
    feeJuiceAddress: feeJuice,
    stakingAssetAddress: staking,
    feeJuicePortalAddress: portal,
    coinIssuerAddress: coinIssuer,
    rewardDistributorAddress: rewardDistributor,
    governanceProposerAddress: governanceProposer,
    governanceAddress: governance,
    gseAddress: gse,
  };
  return {
    rollup,
    version: Number(version),
    genesisTime: Number(genesis),
    slotSeconds: Number(slotSeconds),
    epochSlots: Number(epochSlots),
    addresses: Object.fromEntries(
      Object.entries(addresses).map(([name, value]) => [name, value.toLowerCase()]),
    ),
  };
}

export async function readCanonicalRollup(client: L1Client, registry: Address): Promise<Address> {
  return client.readContract({
    address: registry,
    abi: artifact('Registry').abi,
    functionName: 'getCanonicalRollup',
  });
}

export async function readTips(client: L1Client, rollup: Address): Promise<Tips> {
  const { pending, proven } = await client.readContract({ address: rollup, abi, functionName: 'getTips' });
  return { pending: Number(pending), proven: Number(proven) };
}

/** Who had duties in these slots. A slot of an epoch without a committee (a young rollup's) is left out. */
export async function readCommittees(
  client: L1Client,
  facts: RollupFacts,
  slots: readonly number[],
): Promise<SlotCommittee[]> {
  const epochs = [...new Set(slots.map((slot) => Math.floor(slot / facts.epochSlots)))];
  const call = { address: facts.rollup, abi };
  const committees = new Map(
    await Promise.all(
      epochs.map(async (epoch) => {
        const committee = await client
          .simulateContract({ ...call, functionName: 'getEpochCommittee', args: [BigInt(epoch)] })
          .then(
            ({ result }) => result.map((attester) => attester.toLowerCase()),
            () => [],
          );
        return [epoch, committee] as const;
      }),
    ),
  );
  const read = slots.map(async (slot) => {
    const committee = committees.get(Math.floor(slot / facts.epochSlots)) ?? [];
    if (committee.length === 0) return [];
    const timestamp = BigInt(facts.genesisTime + slot * facts.slotSeconds);
    const { result } = await client.simulateContract({
      ...call,
      functionName: 'getProposerAt',
      args: [timestamp],
    });
    return [{ slot, committee, proposer: result.toLowerCase() }];
  });
  return (await Promise.all(read)).flat();
}
