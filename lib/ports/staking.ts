import type { Address } from '../domain/address.ts';
import type { IntentRef, StakeIntent, StakeProposal, StakeSender } from '../domain/stake-intent.ts';
import type { Says } from '../text.ts';
import type { StakeLimits } from './settings.ts';

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
 * `addFeeWei`: what one addition with all its calls costs at most at the fees of now. `faucetWei`: what the handler could
 * still give; 0n without one, and far more than anybody needs where it mints.
 */
export interface StakingBalances {
  etherWei: bigint;
  tokensWei: bigint;
  thresholdWei: bigint;
  addFeeWei: bigint;
  faucetWei: bigint;
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
  /**
   * The calls that carry it out, in order, for what the account holds in the latest block (what waits to be mined is not
   * seen): a claim only where tokens lack. Throws `conflict` where the rollup is not canonical any more.
   */
  calls(deposit: Deposit, rollup: Address): Promise<L1Call[]>;
  topUp(to: Address, valueWei: bigint): L1Call;
  /** What the account holds. */
  balances(): Promise<StakingBalances>;
  /** Transactions of the account that are mined: the next nonce nobody used. */
  transactionCount(): Promise<number>;
  /**
   * Signs and sends nothing. With `replaces` the fees are raised enough for nodes to take it in its place. Throws
   * `upstream` while L1 is dearer than Sparta pays.
   */
  sign(call: L1Call, at: { nonce: number; replaces?: SignedCall | undefined }): Promise<SignedCall>;
  /**
   * `known`: the node has it, or it is mined. `nonce-used`: another transaction took its nonce. Throws `upstream` too
   * while another with this nonce and higher fees waits, and while the account has too little ether.
   */
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
