import type { Address } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import type { CommitteeReading } from '../domain/committee.ts';
import type { L1Record, NodeHistory } from '../domain/duty.ts';
import type { Fact } from '../domain/fact.ts';
import type { Accusation } from '../domain/offence.ts';
import type { Parameters } from '../domain/parameters.ts';
import type { Slashing } from '../domain/slash-radar-rounds.ts';
import type { Duties, Validator, ValidatorStatus } from '../domain/validator.ts';
import type { ValidatorSet } from '../domain/validator-set.ts';

export interface Block {
  number: number;
  hash: string;
  /** Unix seconds. */
  time: number;
}

/** A place in the entry queue. */
export interface QueueSpot {
  /** 1 is next to be flushed. */
  position: number;
  /** Absent where the attester waits twice with different ones: whose it is shows only when flushed. */
  withdrawer?: Address | undefined;
  followsLatest?: boolean | undefined;
}

/** How the L1 endpoints compared. */
export interface Agreement {
  /** The newest block that all who agree have. */
  head: Block;
  asked: number;
  disagreeing: number;
}

/** By what a reading of the whole set is bounded, and measured. */
export interface SetLimits {
  /** What the smallest slash takes; without it nobody can be called near ejection. */
  smallSlashWei?: string | undefined;
  /** Asked before every thousand of the set. */
  mayGoOn?: () => boolean;
}

export interface Chain {
  /** Requests made to L1's endpoints by this process so far; those that failed or were repeated count too. */
  calls(): number;
  /**
   * Compares the endpoints at the lowest of their heads, and sets aside for a while those that tell of another chain;
   * `trusted` is a block that was read before. Undefined where fewer than two endpoints can be compared.
   */
  agree(trusted: { number: number; hash: string } | undefined): Promise<Agreement | undefined>;
  /** Throws `upstream` where the endpoint is for another chain than configured. */
  latestBlock(): Promise<Block>;
  finalizedBlock(): Promise<Block>;
  /** The block of that number on the chain as it is now; undefined above its end. */
  blockAt(number: number): Promise<Block | undefined>;
  /**
   * Hashes of blocks on the chain that ends with this head, in one call; undefined of what it does not remember, which
   * is all but the 256 before it.
   */
  hashes(head: Block, numbers: readonly number[]): Promise<(string | undefined)[]>;
  /** Every rollup the Registry knows, oldest first; the last is the canonical one. */
  rollups(): Promise<readonly { rollup: Address; version: string }[]>;
  /**
   * Staking facts of all known rollups and the Registry, both blocks included, in chain order. That there was none is
   * proven by the headers of the blocks; with `readings` the endpoint is believed, in one call, since the caller sees
   * by the readings that follow whether something happened, and asks again where it did.
   */
  facts(range: { from: number; to: number }, evidence?: 'headers' | 'readings'): Promise<Fact[]>;
  /**
   * Readings of attesters on one rollup at one block; one not known there has status `none`.
   * `waiting`: who is expected where in the entry queue. The queue is then read in whole only where one of them is
   * not there, and nobody else is looked for in it; without it, wherever somebody has no status.
   */
  readings(
    rollup: Address,
    attesters: readonly Address[],
    block: Block,
    waiting?: ReadonlyMap<Address, QueueSpot>,
  ): Promise<Validator[]>;
  /**
   * Everybody who validates on a rollup at one block, added up: never held as a whole, since a set of 20,000 takes some 65
   * calls. Undefined where the limits said not to go on. Throws `upstream` where that block was replaced meanwhile.
   */
  set(rollup: Address, block: Block, limits?: SetLimits): Promise<Omit<ValidatorSet, 'watched'> | undefined>;
  /**
   * Who is on the committee of these epochs of a rollup, and who proposes in each slot, as of a block. The epoch that
   * runs and the next are drawn; of later ones the contract says nothing.
   */
  committees(rollup: Address, block: Block, epochs: readonly number[]): Promise<CommitteeReading[]>;
  /**
   * The checkpoints of an epoch up to a block, with those of the attesters who had signed each. Undefined where L1
   * cannot show that none is missing: a slot without a checkpoint is then unknown.
   */
  checkpoints(
    at: { rollup: Address; block: Block; epoch: number },
    attesters: readonly Address[],
  ): Promise<L1Record | undefined>;
  /** All but `node` and `readAt`. */
  info(block: Block): Promise<Omit<ChainInfo, 'node' | 'readAt'>>;
  /**
   * How that rollup slashes, and each of its rounds that has votes and is not over. `before` is an earlier answer for the
   * rollup: what did not change since is not read again, which leaves one request for a quiet minute. Undefined where
   * the rollup has no slasher, or one that counts no votes by place (1.x).
   */
  slashing(rollup: Address, block: Block, before?: Slashing): Promise<Slashing | undefined>;
  /** The rules of a rollup at a block, as far as that version tells them. */
  parameters(rollup: Address, block: Block): Promise<Parameters>;
  /** The one attester now, on the canonical rollup. */
  attester(attester: Address): Promise<{
    rollup: Address;
    status: ValidatorStatus;
    withdrawer?: Address | undefined;
    stakeWei: string;
    queuePosition?: number | undefined;
  }>;
  /** Attesters validating on the canonical rollup that name this account as their withdrawer. */
  attestersOf(withdrawer: Address): Promise<Address[]>;
  /** Identifiers of the staking providers whose admin this account is; none where no StakingRegistry is configured. */
  providersOf(admin: Address): Promise<string[]>;
  /**
   * The staking provider whose keys and deposit brought this attester in, and its admin now. Undefined where it came in
   * another way, where no StakingRegistry is configured, and where the endpoint does not give logs that far back.
   */
  providerOf(attester: Address): Promise<{ id: string; admin: Address } | undefined>;
  /**
   * The same of many, by attester, for grouping: null for one that came in another way. One that is missing from the map
   * is unknown: not validating yet, no StakingRegistry configured, or too far back for the endpoint.
   */
  providersFor(attesters: readonly Address[], block: Block): Promise<ReadonlyMap<Address, string | null>>;
  /** EOA, ERC-1271 and ERC-6492 alike. False for any signature that does not hold; `upstream` where L1 could not say. */
  verifySignature(proof: { address: Address; message: string; signature: `0x${string}` }): Promise<boolean>;
}

export interface NodeState {
  version: string;
  block: number;
  provenBlock: number;
  l1ChainId: number;
  rollupVersion: string;
}

/** Duties of one attester, and the first slot of the node's own record: it moves when the node was restarted. */
export type NodeDuties = Duties & { initialSlot?: number };

export interface AztecNode {
  /** Whether there is one to be asked. */
  readonly isConfigured: boolean;
  /** Undefined where no node is configured, or it does not answer. */
  state(): Promise<NodeState | undefined>;
  /**
   * Duties by attester. One that is missing from the map is unknown: no node, sentinel off, or never on a committee.
   */
  duties(attesters: readonly Address[]): Promise<ReadonlyMap<Address, NodeDuties>>;
  /** Slot by slot what the node saw. One that is missing from the map is unknown, as above. */
  dutyHistory(attesters: readonly Address[]): Promise<ReadonlyMap<Address, NodeHistory>>;
  /**
   * What the node's slasher has on record against validators. Undefined where its admin port is not configured, did not
   * answer or refused, and where the node has no slasher.
   */
  accusations(): Promise<readonly Accusation[] | undefined>;
}
