import type { Address } from './domain/address.ts';
import type { ChainInfo, EpochRecord } from './domain/chain-info.ts';
import type { CalendarFeed } from './domain/calendar-feed.ts';
import type { Challenge } from './domain/challenge.ts';
import type { Committee, CommitteeReading } from './domain/committee.ts';
import type { L1Record, NodeHistory } from './domain/duty.ts';
import type { DutyRecord } from './domain/duty-record.ts';
import type { Fact } from './domain/fact.ts';
import type { NodePort } from './domain/node-ports.ts';
import type { Link, Operator, OperatorStatus } from './domain/operator.ts';
import type { PublicAddress } from './domain/public-address.ts';
import type { IntentRef, StakeIntent, StakeProposal, StakeSender } from './domain/stake-intent.ts';
import type { Slashing } from './domain/slash-radar-rounds.ts';
import type { SlashWatch } from './domain/slash-radar-watch.ts';
import type { Duties, Validator, ValidatorKey, ValidatorStatus } from './domain/validator.ts';
import type { Says } from './text.ts';

/**
 * What Sparta may ask of the world. Every method may throw `upstream` when the other side is unwell;
 * what else it throws stands with it.
 */
export interface Ports {
  settings: Settings;
  operators: Operators;
  validators: Validators;
  challenges: Challenges;
  views: Views;
  once: Once;
  alerts: Alerts;
  audit: Audit;
  cursors: Cursors;
  slashes: Slashes;
  committees: Committees;
  dutyLog: DutyLog;
  calendars: Calendars;
  chain: Chain;
  node: AztecNode;
  discord: Discord;
  components: Components;
  drafts: Drafts;
  bus: Bus;
  queues: Queues;
  reachability: Reachability;
  staking: Staking;
  stakeIntents: StakeIntents;
  personal: Personal;
}

export type PortName = keyof Ports;

/** The part of the configuration that decisions depend on. */
export interface Settings {
  guildId: string;
  applicationId: string;
  moderatorRoleIds: readonly string[];
  operatorRoleId: string;
  alertChannelId: string;
  chainId: number;
  registry: Address;
  /** Where people reach the page that proves an address; no slash at the end. */
  publicUrl: string;
  stakeLimits: StakeLimits;
  /** Wei of ether an approved operator's attester is given once; 0n: none. */
  funderWei: bigint;
}

export interface Page<T> {
  items: T[];
  /** Opaque; absent on the last page. */
  nextCursor?: string;
}

export interface PageRequest {
  /** 1 to 100. */
  limit: number;
  /** From the page before; one that is not ours throws `invalid-input`. */
  cursor?: string | undefined;
}

export interface Operators {
  get(id: string): Promise<Operator | undefined>;
  /**
   * Answers a challenge, in one transaction: marks it used, adds the link, and makes the operator if there is none.
   * Throws `conflict` where the challenge was answered meanwhile; then nothing was written.
   */
  prove(entry: { challenge: Challenge; operator: Operator; link: Link; now: number }): Promise<Operator>;
  /** Replaces an operator if it still has the version before; throws `conflict` otherwise. */
  replace(after: Operator): Promise<void>;
  /** Newest first within a status; all statuses where none is given. */
  list(filter: { status?: OperatorStatus | undefined }, page: PageRequest): Promise<Page<Operator>>;
  /** Adds a link; the same one twice is no error and changes nothing. */
  link(entry: Link): Promise<void>;
  /**
   * Removes somebody's control of a validator, in one transaction, and then whom they let see it; a wallet they proved
   * stays theirs. Nobody's link is no error: `removed` is empty then. `last`: nobody controls it any more.
   * `delegates`: the links that went because they rested on this one.
   */
  unlink(entry: { operatorId: string; address: Address }): Promise<{
    removed: Link[];
    last: boolean;
    delegates: Link[];
  }>;
  /**
   * Lets another operator see a validator and be told about it, in one transaction; the same twice changes nothing.
   * Throws `forbidden` unless the owner controls it, `not-found` where the delegate is no operator.
   */
  delegate(entry: Delegation & { createdAt: string }): Promise<void>;
  /** Takes that back, in one transaction; false where there was nothing to take back. */
  revoke(entry: Delegation): Promise<boolean>;
  /** Whom somebody let see their validators: the delegates' links. */
  delegatesOf(ownerId: string): Promise<Link[]>;
  linksOf(operatorId: string): Promise<Link[]>;
  /** Everyone linked to an address, whatever the role. */
  linksTo(address: Address): Promise<Link[]>;
  /** Every validator somebody controls: what the monitor watches. */
  watchedAddresses(): Promise<Address[]>;
}

/** Somebody who controls a validator lets somebody else see it. */
export interface Delegation {
  ownerId: string;
  delegateId: string;
  address: Address;
}

export interface Validators {
  get(key: ValidatorKey): Promise<Validator | undefined>;
  /** Every rollup's row of one attester. */
  ofAttester(attester: Address): Promise<Validator[]>;
  ofAttesters(attesters: readonly Address[], where: { chainId: number }): Promise<Validator[]>;
  /** Writes readings; a row keeps its `createdAt` and its `operatorId`, and an older block never replaces a newer. */
  saveReadings(readings: readonly Validator[]): Promise<void>;
  /** Adds a row for a validator just linked, if there is none. */
  add(entry: Validator): Promise<void>;
  /**
   * After an unlinking: the rows of an attester that nobody is linked to any more go (`last`); otherwise they forget
   * that this operator added it.
   */
  release(entry: { attester: Address; chainId: number; operatorId: string; last: boolean }): Promise<void>;
  list(filter: { operatorId?: string | undefined }, page: PageRequest): Promise<Page<Validator>>;
}

export interface Challenges {
  /** Issuing the same id twice keeps the first. */
  issue(entry: Challenge): Promise<Challenge>;
  get(id: string): Promise<Challenge | undefined>;
}

export interface Views {
  chainInfo(): Promise<ChainInfo | undefined>;
  saveChainInfo(view: ChainInfo): Promise<void>;
  saveEpoch(record: EpochRecord): Promise<void>;
  /** Newest first. */
  epochs(page: PageRequest): Promise<Page<EpochRecord>>;
}

export interface Once {
  /**
   * Claims a piece of work. `fresh`: do it, then call `finish`. `running`: another holds it, come back.
   * `done`: it was finished before, drop it. A claim that is not finished lapses after `leaseSeconds`.
   */
  begin(key: string, options: { now: number; leaseSeconds: number }): Promise<'fresh' | 'running' | 'done'>;
  /** Remembered for a day. `result` is kept for whoever asks again. */
  finish(key: string, result?: string): Promise<void>;
  /** Gives the claim back, so that another try may begin at once. */
  release(key: string): Promise<void>;
  resultOf(key: string): Promise<string | undefined>;
}

export interface AlertDelivery {
  factId: string;
  /** A snowflake, or `channel`. */
  recipient: string;
  state: 'delivered' | 'delivered-in-channel' | 'unreachable';
  /** The Discord message that told it. */
  messageId?: string | undefined;
  channelId?: string | undefined;
  at: string;
}

export interface Alerts {
  delivery(factId: string, recipient: string): Promise<AlertDelivery | undefined>;
  record(entry: AlertDelivery): Promise<void>;
  /** Everyone who was told of a fact. */
  deliveriesOf(factId: string): Promise<AlertDelivery[]>;
}

export interface AuditEntry {
  /** Deterministic, so that a repeated run writes it once. */
  id: string;
  /** As `Date.toISOString` writes it: entries are sorted by it. */
  at: string;
  /** A snowflake, or `sparta`. */
  actor: string;
  action: string;
  /** Operator id or address acted upon; the server's id for what concerns all of it. */
  subject: string;
  detail?: string | undefined;
}

export interface Audit {
  record(entry: AuditEntry): Promise<void>;
  /** Newest first. The page link has 40 characters at most, so that a button can carry it. */
  of(subject: string, page: PageRequest): Promise<Page<AuditEntry>>;
  /** Of everybody, newest first, for the last 400 days. The same kind of page link. */
  recent(page: PageRequest): Promise<Page<AuditEntry>>;
}

/** One stored record that names a person. */
export interface PersonalRecord {
  /** What it is, in one word: `meta` is the operator, then `link`, `challenge`, `audit`, `alert`, `validator` and others. */
  kind: string;
  /** ISO 8601, where it goes by itself. */
  until?: string;
  record: Readonly<Record<string, unknown>>;
}

/** Somebody's wish to be forgotten, until it is carried out. */
export interface Erasure {
  /** Random: names the erasure, never the person. */
  receipt: string;
  userId: string;
  /** Random: stands for the person in what stays. */
  pseudonym: string;
  /** ISO 8601. */
  startedAt: string;
}

/** All that is stored of one person. Goes through every table: takes seconds, and is asked rarely. */
export interface Personal {
  recordsOf(userId: string): Promise<PersonalRecord[]>;
  /**
   * Opens an erasure, or gives the one that was not finished. From here on no backup brings back what is stored now.
   */
  begin(entry: Erasure): Promise<Erasure>;
  /** The erasure of this person that was begun and not finished. */
  unfinished(userId: string): Promise<Erasure | undefined>;
  /**
   * Removes every record of the person; what stays of them stays under the pseudonym. Safe to run again. Throws
   * `upstream` where records of theirs are still being written.
   */
  erase(entry: Erasure): Promise<void>;
  /** Forgets the erasure itself and dates the tombstone: what is stored from here on is theirs anew. */
  finish(entry: Erasure): Promise<void>;
  /** ISO 8601, when the person was last forgotten, for 400 days. */
  erasedAt(userId: string): Promise<string | undefined>;
}

export interface Cursor {
  /** Last block whose logs were read to the end. */
  number: number;
  hash: string;
  /** Older blocks with their hashes, newest first: where to rewind to after a reorg. */
  trail: { number: number; hash: string }[];
  /** Facts from blocks that may still be reorganised away, to be retracted by id. */
  unsettled: Fact[];
  version: number;
}

export interface Cursors {
  get(name: string): Promise<Cursor | undefined>;
  /** Throws `conflict` where somebody else moved it meanwhile. */
  move(name: string, after: Cursor): Promise<void>;
}

/** Who is on duty when, as the monitor last read it; kept for 60 days. */
export interface Committees {
  /** A settled committee is never replaced by a provisional one, nor a reading by one of an older block. */
  save(committee: Committee): Promise<void>;
  /** Those that are known, soonest first. At most 100 epochs. */
  of(where: { chainId: number; rollup: Address }, epochs: readonly number[]): Promise<Committee[]>;
}

/** What each watched validator had to do, and did, by epoch; kept for 60 days. */
export interface DutyLog {
  /** Writes each record unless a final one, or one judged further, is there. */
  save(records: readonly DutyRecord[]): Promise<void>;
  /** Of one attester on every rollup of a chain, newest epoch first. */
  of(attester: { chainId: number; attester: Address }, page: PageRequest): Promise<Page<DutyRecord>>;
  /** Of one epoch: the records there are of these attesters, in no order. At most 100 attesters. */
  ofEpoch(
    epoch: { chainId: number; rollup: Address; epoch: number; startsAt: number },
    attesters: readonly Address[],
  ): Promise<DutyRecord[]>;
}

/** The secret addresses of people's calendars; only the hash of each is kept. */
export interface Calendars {
  /** One a person: an earlier one of theirs stops at once. */
  issue(feed: CalendarFeed): Promise<void>;
  /** Ends it; none is no error. */
  revoke(operatorId: string): Promise<void>;
  /** Undefined for a hash nobody has, or has no longer. */
  byHash(tokenHash: string): Promise<CalendarFeed | undefined>;
  ofOperator(operatorId: string): Promise<CalendarFeed | undefined>;
}

/** What the slash radar knows of a rollup between two looks. */
export interface SlashMemory {
  slashing: Slashing;
  states: SlashWatch[];
}

export interface Slashes {
  of(key: { chainId: number; rollup: Address }): Promise<SlashMemory | undefined>;
  /** One of an older block than the one kept changes nothing. */
  keep(memory: SlashMemory): Promise<void>;
}

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

export interface Chain {
  /** Throws `upstream` where the endpoint is for another chain than configured. */
  latestBlock(): Promise<Block>;
  finalizedBlock(): Promise<Block>;
  /** The block of that number on the chain as it is now; undefined above its end. */
  blockAt(number: number): Promise<Block | undefined>;
  /** Every rollup the Registry knows, oldest first; the last is the canonical one. */
  rollups(): Promise<{ rollup: Address; version: string }[]>;
  /** Staking facts of all known rollups and the Registry, both blocks included, in chain order. */
  facts(range: { from: number; to: number }): Promise<Fact[]>;
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

export interface AztecNode {
  /** Undefined where no node is configured. */
  state(): Promise<NodeState | undefined>;
  /**
   * Duties by attester. One that is missing from the map is unknown: no node, sentinel off, or never on a committee.
   */
  duties(attesters: readonly Address[]): Promise<ReadonlyMap<Address, Duties>>;
  /** Slot by slot what the node saw. One that is missing from the map is unknown, as above. */
  dutyHistory(attesters: readonly Address[]): Promise<ReadonlyMap<Address, NodeHistory>>;
}

/** A file that goes with a message. `attachment://<name>` shows it in the message's components. */
export interface DiscordFile {
  /** Letters, digits, dot, dash and underscore: Discord changes any other, and then nothing shows it. */
  name: string;
  content: Uint8Array;
  /** Alternative text of a picture, 1,024 characters at most. */
  description?: string | undefined;
}

/** A Discord message body as the API takes it, and the files that go with it; made by `lib/kit/message.ts`. */
export type DiscordBody = Readonly<Record<string, unknown>> & {
  readonly files?: readonly DiscordFile[] | undefined;
};

export interface Discord {
  /**
   * Edits the reply to an interaction.
   * Throws `upstream` while Discord does not know it yet (404 10015), `not-found` once nobody can see it any more.
   */
  editReply(interaction: { applicationId: string; token: string }, body: DiscordBody): Promise<void>;
  /** Throws `forbidden` where the person takes no DMs; that never changes by trying again. */
  sendDm(userId: string, body: DiscordBody, nonce: string): Promise<{ channelId: string; messageId: string }>;
  /** `nonce`: at most 25 characters; the same one within minutes gives the earlier message, not a second. */
  sendToChannel(channelId: string, body: DiscordBody, nonce: string): Promise<{ messageId: string }>;
  editMessage(channelId: string, messageId: string, body: DiscordBody): Promise<void>;
  /** Undefined where the person left the server. */
  memberRoles(guildId: string, userId: string): Promise<readonly string[] | undefined>;
  /** Throws `forbidden` where Sparta's own role is too low or lacks Manage Roles; `reason` goes to the audit log. */
  addRole(guildId: string, userId: string, roleId: string, reason: string): Promise<void>;
  removeRole(guildId: string, userId: string, roleId: string, reason: string): Promise<void>;
  /**
   * The text of a file that somebody attached; only from Discord's own hosts, never through a redirect.
   * Throws `invalid-input` where it is larger than `maxBytes`, no UTF-8, or elsewhere; `not-found` once it is gone.
   */
  readAttachment(url: string, maxBytes: number): Promise<string>;
}

/** What signs the ids of buttons and forms. */
export interface Components {
  /** The stage's own key, 32 bytes or more; read once and kept. Nobody ever sees it. */
  key(): Promise<Uint8Array>;
}

/** What somebody typed into a form that was refused, so that they need not type it again. */
export interface Drafts {
  /** Kept for 15 minutes. The same id again replaces it. */
  keep(id: string, text: string): Promise<void>;
  get(id: string): Promise<string | undefined>;
}

export interface Bus {
  /** Publishes all or throws `upstream`; the same fact may be published again, its id tells. */
  publish(facts: readonly Fact[]): Promise<void>;
}

export interface Queues {
  /** Asks for somebody's roles to be made true. */
  syncRoles(userIds: readonly string[]): Promise<void>;
  /** Asks the one writer of Sparta's account to carry an intent on. The same request twice is one message. */
  carryStake(task: StakeTask): Promise<void>;
}

/** An intent for the one writer of an account to carry on. */
export interface StakeTask {
  /** Sparta's account: the group its tasks wait in line in. */
  sender: Address;
  ref: IntentRef;
  requestId: string;
  /** The reply to edit once it is done, while its token lives. The token is a secret. */
  reply?:
    { interactionId: string; applicationId: string; token: string; locale?: string | undefined } | undefined;
}

/**
 * What came of a TCP connection: `refused` says that the host is there and nothing listens, `silent` that nothing came
 * back in time, `unknown` that we could not look.
 */
export type Reached = 'open' | 'refused' | 'silent' | 'unknown';

export interface Reachability {
  /** Dials this very address within 3 s and hangs up. Throws `forbidden` for one that is not on the public internet. */
  probe(address: PublicAddress, port: NodePort): Promise<Reached>;
}

/** What the entry queue takes for one validator; numbers as the keystore gives them. */
export interface Deposit {
  attester: Address;
  withdrawer: Address;
  publicKeyInG1: { x: bigint; y: bigint };
  publicKeyInG2: { x0: bigint; x1: bigint; y0: bigint; y1: bigint };
  proofOfPossession: { x: bigint; y: bigint };
  moveWithLatestRollup: boolean;
}

/** One call Sparta's own account makes. */
export interface L1Call {
  step: 'claim' | 'approve' | 'deposit' | 'add-validator' | 'top-up';
  to: Address;
  data: `0x${string}`;
  valueWei: bigint;
  gas: bigint;
}

/** A transaction as it was signed: broadcasting it again is the same transaction. */
export interface SignedCall {
  step: L1Call['step'];
  nonce: number;
  hash: `0x${string}`;
  raw: `0x${string}`;
  maxFeePerGas: bigint;
  maxPriorityFeePerGas: bigint;
}

/**
 * Sparta's own account on L1. One writer uses it: nothing here keeps two callers from the same nonce.
 * Every method throws `forbidden` on chain id 1 unless adding there is explicitly enabled.
 */
export interface Staking {
  /** Undefined where no key is configured: then nobody can be added on chain here. */
  account(): Promise<Address | undefined>;
  /**
   * Asks the chain for everything known to make this deposit fail later, when the tokens are locked.
   * Throws `conflict` or `invalid-input` with a sentence that says what to do, `upstream` where L1 could not say.
   */
  preflight(
    deposit: Deposit,
  ): Promise<{ rollup: Address; thresholdWei: bigint; how: 'deposit' | 'add-validator' }>;
  /** The calls that carry it out, in order, for what the account holds now: a claim only where tokens lack. */
  calls(deposit: Deposit, rollup: Address): Promise<L1Call[]>;
  topUp(to: Address, valueWei: bigint): L1Call;
  /**
   * What the account holds. `addFeeWei`: what one addition with all its calls costs at most at the fees of now.
   * `faucetWei`: what the handler could still give; 0n without one, and far more than anybody needs where it mints.
   */
  balances(): Promise<{
    etherWei: bigint;
    tokensWei: bigint;
    thresholdWei: bigint;
    addFeeWei: bigint;
    faucetWei: bigint;
  }>;
  /** Transactions of the account that are mined: the next nonce nobody used. */
  transactionCount(): Promise<number>;
  /** Signs and sends nothing. With `replaces` the fees are raised enough for nodes to take it in its place. */
  sign(call: L1Call, at: { nonce: number; replaces?: SignedCall | undefined }): Promise<SignedCall>;
  /** `known`: the node has it, or it is mined. `nonce-used`: another transaction took its nonce. */
  broadcast(signed: SignedCall): Promise<'sent' | 'known' | 'nonce-used'>;
  receipt(hash: `0x${string}`): Promise<
    | {
        outcome: 'success' | 'reverted';
        block: { number: number; hash: string };
        /** For a reverted one, what the contract said, in words. */
        reason?: Says | undefined;
      }
    | undefined
  >;
  /** Whether the attester waits in the queue of that rollup or is registered there. */
  standing(rollup: Address, attester: Address): Promise<'unknown' | 'queued' | 'registered'>;
}

/** How many additions Sparta pays for. */
export interface StakeLimits {
  perOperator: number;
  /** A day of UTC. */
  perDay: number;
}

/** What Sparta's account was asked to do, kept from before the first transaction until after the last. */
export interface StakeIntents {
  get(ref: IntentRef): Promise<StakeIntent | undefined>;
  /** Of one attester: its rollups' and its top-up. */
  ofAttester(at: { chainId: number; attester: Address }): Promise<StakeIntent[]>;
  /**
   * Opens an intent, in one transaction with what it counts and the BLS key it reserves; one that was refused or
   * reverted, or whose deposit failed, opens anew under the same name. `exists`: one is open; nothing was written, and
   * so with `key-taken` (another attester's intent holds this BLS key), `operator-limit` and `day-limit`.
   * Top-ups are counted apart, by the same limits.
   */
  open(
    entry: StakeIntent,
    limits: StakeLimits,
  ): Promise<'opened' | 'exists' | 'key-taken' | 'operator-limit' | 'day-limit'>;
  /**
   * Replaces an intent that has the version before, with its sender in the same transaction where one is given, which
   * must have the version before too; throws `conflict` otherwise. `release` gives back what `open` counted and
   * reserved: for the one save that makes it refused or reverted.
   */
  save(after: StakeIntent, also?: { sender?: StakeSender; release?: boolean }): Promise<void>;
  sender(at: { chainId: number; address: Address }): Promise<StakeSender | undefined>;
  /** Kept for an hour; the same id again replaces it. */
  propose(entry: StakeProposal): Promise<void>;
  proposal(id: string): Promise<StakeProposal | undefined>;
}
