import * as v from 'valibot';
import { storedAddress, type Address } from './address.ts';
import { portable, said } from './said.ts';
import { snowflake } from './snowflake.ts';
import { decimal } from './validator.ts';
import type { Says } from '../text.ts';

/** In place of a rollup: the one gift of ether an attester gets, on whatever rollup it is. */
export const TOP_UP = 'top-up';

/** Names an intent: an attester on one rollup, or its top-up. There is never a second one of the same name. */
export const intentRef = v.object({
  chainId: v.number(),
  attester: storedAddress,
  rollup: v.union([v.literal(TOP_UP), storedAddress]),
});
export type IntentRef = v.InferOutput<typeof intentRef>;

/**
 * `asked` → `signed` → `mined` → `queued` → `active` or `failed-deposit`; `refused` and `reverted` spent nothing but
 * gas. A top-up ends at `mined`.
 */
export const INTENT_STATES = [
  'asked',
  'signed',
  'mined',
  'queued',
  'active',
  'failed-deposit',
  'refused',
  'reverted',
] as const;
export type IntentState = (typeof INTENT_STATES)[number];

const hex = v.pipe(
  v.string(),
  v.regex(/^0x[0-9a-f]*$/i, 'not hex'),
  v.transform((text): `0x${string}` => `0x${text.slice(2)}`),
);
const point = v.object({ x: decimal, y: decimal });

/** A deposit as it rests: numbers beyond 2^53 as decimal text. Nothing in it is secret. */
export const storedDeposit = v.object({
  withdrawer: storedAddress,
  publicKeyInG1: point,
  publicKeyInG2: v.object({ x0: decimal, x1: decimal, y0: decimal, y1: decimal }),
  proofOfPossession: point,
  moveWithLatestRollup: v.boolean(),
});
export type StoredDeposit = v.InferOutput<typeof storedDeposit>;

/** One transaction that was signed for a step; any of a step's may be the one that is mined. */
const attempt = v.object({
  hash: hex,
  raw: hex,
  maxFeePerGas: decimal,
  maxPriorityFeePerGas: decimal,
  /** Unix milliseconds at which it was signed. */
  at: v.number(),
  /** It does nothing, and takes the nonce so that the step is not carried out. */
  cancels: v.boolean(),
});
export type Attempt = v.InferOutput<typeof attempt>;

const step = v.object({
  call: v.object({
    step: v.picklist(['claim', 'approve', 'deposit', 'add-validator', 'top-up']),
    to: storedAddress,
    data: hex,
    valueWei: decimal,
    gas: decimal,
  }),
  nonce: v.number(),
  attempts: v.array(attempt),
});
export type Step = v.InferOutput<typeof step>;

/** What Sparta's account was asked to do for one attester, and every transaction it signed for it. */
export const stakeIntent = v.object({
  ...intentRef.entries,
  version: v.number(),
  operatorId: snowflake,
  /** The request that asked. */
  requestId: v.string(),
  /** ISO 8601. */
  createdAt: v.string(),
  state: v.picklist(INTENT_STATES),
  /** Wei of the staking token; of ether for a top-up. */
  amountWei: decimal,
  deposit: v.optional(storedDeposit),
  /** In the order of their nonces, which follow each other. */
  steps: v.array(step),
  /** The block of the transaction that did it. */
  mined: v.optional(v.object({ number: v.number(), hash: v.string(), transaction: hex, at: v.number() })),
  /** Why it was refused or reverted, or why its deposit failed. */
  reason: v.optional(said),
  /** The rollup became an old one before anything was spent: the intent goes on under this one. */
  movedTo: v.optional(storedAddress),
  /** The state its operator was told of last. */
  told: v.optional(v.picklist(INTENT_STATES)),
});
export type StakeIntent = v.InferOutput<typeof stakeIntent>;

/** What a person gave for a validator before they confirmed; kept for an hour. */
export const stakeProposal = v.object({
  /** The interaction it came with. */
  id: snowflake,
  operatorId: snowflake,
  attester: storedAddress,
  /** The withdrawer is chosen after this. */
  keys: v.omit(storedDeposit, ['withdrawer', 'moveWithLatestRollup']),
});
export type StakeProposal = v.InferOutput<typeof stakeProposal>;

/** Sparta's account and the transactions it signed last: what keeps two writers from one nonce. */
export const stakeSender = v.object({
  chainId: v.number(),
  address: storedAddress,
  version: v.number(),
  /** No nonce from here on was ever signed. */
  nextNonce: v.number(),
  /** Whose nonces the latest ones are, newest first: who is made good where the chain lost them. */
  recent: v.array(v.object({ ref: intentRef, from: v.number(), to: v.number() })),
});
export type StakeSender = v.InferOutput<typeof stakeSender>;

/** Intents the sender remembers; a reorg is never as deep as their transactions. */
const REMEMBERED = 40;

/** The sender after it signed an intent's steps. */
export function signedFor(sender: StakeSender, ref: IntentRef, steps: readonly Step[]): StakeSender {
  const from = steps[0]?.nonce ?? sender.nextNonce;
  const to = from + steps.length - 1;
  const { chainId, attester, rollup } = ref;
  return {
    ...sender,
    version: sender.version + 1,
    nextNonce: to + 1,
    recent: [{ ref: { chainId, attester, rollup }, from, to }, ...sender.recent].slice(0, REMEMBERED),
  };
}

/** An intent's next version. */
export function changed(intent: StakeIntent, changes: Partial<StakeIntent>): StakeIntent {
  return { ...intent, ...changes, version: intent.version + 1 };
}

/** Closed without anything spent: what was counted for it is given back, and it may be asked for again. */
export function isGivenUp({ state }: Pick<StakeIntent, 'state'>): boolean {
  return state === 'refused' || state === 'reverted';
}

export function refusedFor(intent: StakeIntent, reason: Says): StakeIntent {
  return changed(intent, { state: 'refused', reason: portable(reason) });
}

/** The day an intent counts for, UTC. */
export function dayOf({ createdAt }: Pick<StakeIntent, 'createdAt'>): string {
  return createdAt.slice(0, 10);
}

export function nameOf({ chainId, attester, rollup }: IntentRef): string {
  return `${chainId}:${rollup}:${attester}`;
}

export function refOf({ chainId, attester, rollup }: IntentRef): IntentRef {
  return { chainId, attester, rollup };
}

/** The deposit with its numbers as the chain takes them. */
export function depositOf(attester: Address, stored: StoredDeposit) {
  const { publicKeyInG1: g1, publicKeyInG2: g2, proofOfPossession: pop } = stored;
  return {
    attester,
    withdrawer: stored.withdrawer,
    publicKeyInG1: { x: BigInt(g1.x), y: BigInt(g1.y) },
    publicKeyInG2: { x0: BigInt(g2.x0), x1: BigInt(g2.x1), y0: BigInt(g2.y0), y1: BigInt(g2.y1) },
    proofOfPossession: { x: BigInt(pop.x), y: BigInt(pop.y) },
    moveWithLatestRollup: stored.moveWithLatestRollup,
  };
}

/** Keys as they rest. */
export function storedKeys(keys: {
  publicKeyInG1: { x: bigint; y: bigint };
  publicKeyInG2: { x0: bigint; x1: bigint; y0: bigint; y1: bigint };
  proofOfPossession: { x: bigint; y: bigint };
}): StakeProposal['keys'] {
  const { publicKeyInG1: g1, publicKeyInG2: g2, proofOfPossession: pop } = keys;
  return {
    publicKeyInG1: { x: String(g1.x), y: String(g1.y) },
    publicKeyInG2: { x0: String(g2.x0), x1: String(g2.x1), y0: String(g2.y0), y1: String(g2.y1) },
    proofOfPossession: { x: String(pop.x), y: String(pop.y) },
  };
}

interface Call {
  step: Step['call']['step'];
  to: Address;
  data: `0x${string}`;
  valueWei: bigint;
  gas: bigint;
}

interface Signed {
  nonce: number;
  hash: `0x${string}`;
  raw: `0x${string}`;
  maxFeePerGas: bigint;
  maxPriorityFeePerGas: bigint;
}

export function attemptOf(signed: Signed, at: number, cancels = false): Attempt {
  return {
    hash: signed.hash,
    raw: signed.raw,
    maxFeePerGas: String(signed.maxFeePerGas),
    maxPriorityFeePerGas: String(signed.maxPriorityFeePerGas),
    at,
    cancels,
  };
}

export function stepOf(call: Call, signed: Signed, at: number): Step {
  return {
    call: { ...call, valueWei: String(call.valueWei), gas: String(call.gas) },
    nonce: signed.nonce,
    attempts: [attemptOf(signed, at)],
  };
}

/** The call of a step as it was asked for. */
export function callOf({ call }: Step): Call {
  return { ...call, valueWei: BigInt(call.valueWei), gas: BigInt(call.gas) };
}

/** An attempt as the chain takes it. */
export function signedCallOf({ call, nonce }: Step, one: Attempt): Signed & { step: Call['step'] } {
  const { hash, raw } = one;
  return {
    step: call.step,
    nonce,
    hash,
    raw,
    maxFeePerGas: BigInt(one.maxFeePerGas),
    maxPriorityFeePerGas: BigInt(one.maxPriorityFeePerGas),
  };
}
