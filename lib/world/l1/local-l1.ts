import { parseEther } from 'viem';
import type { Address } from 'viem';
import { DEPLOYER, localKey } from './accounts.ts';
import type { LocalValidator, Person } from './accounts.ts';
import { startAnvil } from './anvil.ts';
import type { Anvil } from './anvil.ts';
import { startBlockTimer } from './block-timer.ts';
import { artifact } from './artifacts.ts';
import { connectL1 } from './client.ts';
import type { L1Client } from './client.ts';
import { writeCheckpoints } from './checkpoints.ts';
import { clockOf, prepareEpoch } from './clock.ts';
import type { Clock } from './clock.ts';
import { deployNetwork } from './deploy.ts';
import { installMulticall3 } from './multicall3.ts';
import { EPOCHS_BEFORE_NOW, LOCAL_PACE, type Pace } from './network.ts';
import { Sender } from './send.ts';
import { slashingOn } from './slashing.ts';
import type { LocalSlashing } from './slashing.ts';
import { stakingOn } from './staking.ts';
import type { Staking } from './staking.ts';
import { upgradeRollup } from './upgrade.ts';
import { makeValidators } from './validators.ts';

export type { LocalValidator, Person } from './accounts.ts';

export interface LocalL1 extends Staking, LocalSlashing {
  url: string;
  chainId: number;
  registry: Address;
  gse: Address;
  governance: Address;
  stakingAsset: Address;
  stakingAssetHandler: Address;
  /** The canonical rollup, as the Registry says now. */
  rollup(): Promise<Address>;
  /** Staked and validating from the start; person(0) may exit the first three, person(1) the next two, and so on. */
  validators: LocalValidator[];
  /** With keys, not staked. */
  newcomers: LocalValidator[];
  /** Sparta's own account: has ether, and may claim from the staking asset handler without a passport. */
  sparta: Person;
  /** People of the community, each with 100 ether. */
  person(index: number): Person;
  clock: Clock;
  /** To the first second of the next slot. */
  nextSlot(): Promise<void>;
  /** To the first second of the next epoch, where it also prepares the epoch and flushes the entry queue. */
  nextEpoch(): Promise<void>;
  mine(blocks?: number): Promise<void>;
  /** So many seconds pass with a block every twelve, as on mainnet, and the checkpoints of the slots among them. */
  elapse(seconds: number): Promise<void>;
  /** Replaces the last `depth` blocks by empty ones. */
  reorg(depth: number): Promise<void>;
  /** A new rollup becomes canonical. */
  upgradeRollup(): Promise<Address>;
  publicClient: L1Client;
  testClient: L1Client;
  stop(): Promise<void>;
}

export interface LocalL1Options {
  /** 0, the default: any free one. */
  port?: number;
  /** How many are staked from the start; at least a committee; that, and 12 at least, by default. */
  validators?: number;
  /** Whether blocks keep coming by themselves; true by default. */
  blockTimer?: boolean;
  /** That of the local world by default. */
  pace?: Pace;
  /** Blocks whose state can still be asked for; 512 by default, which thousands of validators make too many. */
  keptStates?: number;
}

const NEWCOMERS = 4;
/** Entries flushed by one transaction: 420,000 gas each, of 16.7 million at most. */
const LET_IN_AT_ONCE = 24;
/** Ethereum's, since the Merge. */
const BLOCK_SECONDS = 12;
/** How many people have ether from the start. */
const PEOPLE = 24;

/**
 * A local Ethereum with the real Aztec contracts: a whole network, `validators` of them validating, the committee of
 * the current epoch known, chain time about now.
 *
 * @throws SpartaError `invalid-input` when Anvil cannot start.
 */
export async function startLocalL1(options: LocalL1Options = {}): Promise<LocalL1> {
  const { slotSeconds, epochSlots } = options.pace ?? LOCAL_PACE;
  const anvil = await startAnvil({
    port: options.port ?? 0,
    genesisTime: wallClock() - EPOCHS_BEFORE_NOW * epochSlots * slotSeconds,
    ...(options.keptStates === undefined ? {} : { keptStates: options.keptStates }),
  });
  try {
    return await buildLocalL1(anvil, options);
  } catch (cause) {
    await anvil.stop();
    throw cause;
  }
}

async function buildLocalL1(anvil: Anvil, options: LocalL1Options): Promise<LocalL1> {
  const { pace = LOCAL_PACE } = options;
  const client = connectL1(anvil.url);
  const sparta = localKey('sparta', 0);
  const sender = await Sender.from(client, DEPLOYER);
  const deployment = deployNetwork(sender, {
    vetoer: localKey('vetoer', 0).address,
    unhinged: [sparta.address],
    pace,
  });
  await Promise.all([sender.settle(), installMulticall3(client), fund(client, sparta)]);

  const { registry, gse } = deployment;
  const rollup = () =>
    client.readContract({
      address: registry,
      abi: artifact('Registry').abi,
      functionName: 'getCanonicalRollup',
    });
  const everyone = await makeValidators(client, gse, {
    active: options.validators ?? Math.max(12, pace.committeeSize),
    newcomers: NEWCOMERS,
  });
  const validators = everyone.slice(0, -NEWCOMERS);
  await stake(client, deployment.rollup, validators);

  const clock = clockOf(client, rollup, pace);
  await clock.warpTo(BigInt(wallClock()));
  await prepareEpoch(client, deployment.rollup);
  await writeCheckpoints(client, deployment.rollup, pace);

  const staking = stakingOn(client, { registry, rollup });
  const nextEpoch = async () => {
    await clock.nextEpoch();
    const canonical = await rollup();
    await prepareEpoch(client, canonical);
    await writeCheckpoints(client, canonical, pace);
    await staking.flushQueue();
  };
  const nextSlot = async () => {
    await clock.nextSlot();
    await writeCheckpoints(client, await rollup(), pace);
  };
  const slashing = slashingOn(client, { rollup, clock, pace, validators: everyone, nextSlot, nextEpoch });
  const timer = options.blockTimer === false ? undefined : startBlockTimer(client, clock, rollup, pace);
  return {
    url: anvil.url,
    chainId: client.chain.id,
    registry,
    gse,
    governance: deployment.governance,
    stakingAsset: deployment.stakingAsset,
    stakingAssetHandler: deployment.stakingAssetHandler,
    rollup,
    validators,
    newcomers: everyone.slice(-NEWCOMERS),
    sparta,
    person: (index) => localKey('person', index),
    clock,
    nextSlot,
    nextEpoch,
    mine: (blocks = 1) => client.mine({ blocks }),
    elapse: async (seconds) => {
      await client.mine({ blocks: Math.floor(seconds / BLOCK_SECONDS), interval: BLOCK_SECONDS });
      await writeCheckpoints(client, await rollup(), pace);
    },
    ...staking,
    ...slashing,
    reorg: (depth) => client.request<ReorgRequest>({ method: 'anvil_reorg', params: [depth, []] }),
    upgradeRollup: () => upgradeRollup(client, deployment),
    publicClient: client,
    testClient: client,
    async stop() {
      await timer?.stop();
      await anvil.stop();
    },
  };
}

interface ReorgRequest {
  Method: 'anvil_reorg';
  Parameters: [depth: number, transactions: []];
  ReturnType: void;
}

/** Ether for Sparta and for the people. */
async function fund(client: L1Client, sparta: Person): Promise<void> {
  const people = Array.from({ length: PEOPLE }, (_, index) => localKey('person', index));
  const value = parseEther('100');
  await Promise.all([sparta, ...people].map(({ address }) => client.setBalance({ address, value })));
}

/** Stakes them all, in one burst, and lets them in. */
async function stake(client: L1Client, rollup: Address, validators: LocalValidator[]): Promise<void> {
  const sender = await Sender.from(client, DEPLOYER);
  const { abi } = artifact('Rollup');
  for (const { attester, withdrawer, keystore } of validators) {
    const { publicKeyG1, publicKeyG2, proofOfPossession } = keystore;
    sender.call(rollup, abi, 'deposit', [
      attester,
      withdrawer,
      publicKeyG1,
      publicKeyG2,
      proofOfPossession,
      true,
    ]);
  }
  for (let start = 0; start < validators.length; start += LET_IN_AT_ONCE)
    sender.call(rollup, abi, 'flushEntryQueue', [BigInt(LET_IN_AT_ONCE)]);
  await sender.settle();
}

function wallClock(): number {
  return Math.floor(Date.now() / 1000);
}
