import { keccak256, TransactionNotFoundError, TransactionReceiptNotFoundError } from 'viem';
import type { Hex } from 'viem';
import { getTransaction, getTransactionReceipt, sendRawTransaction } from 'viem/actions';
import { SpartaError } from '../../errors.ts';
import type { L1Call, SignedCall, Staking } from '../../ports.ts';
import { say, type Says } from '../../text.ts';
import type { L1Client } from './endpoints.ts';
import { plain } from './reads.ts';
import type { L1Signer } from './signer.ts';
import { feesFor } from './staking-fees.ts';
import { attempt, reasonIn, rpcErrorOf } from './staking-refusal.ts';

export async function signCall(
  signer: L1Signer,
  call: L1Call,
  at: { chainId: number; nonce: number; baseFeeWei: bigint; replaces?: SignedCall | undefined },
): Promise<SignedCall> {
  const { chainId, nonce, baseFeeWei, replaces } = at;
  if (replaces !== undefined && replaces.nonce !== nonce) {
    throw new TypeError(`nonce ${nonce} does not replace nonce ${replaces.nonce}`);
  }
  const fees = feesFor(baseFeeWei, replaces);
  const raw = await signer.signTransaction({
    chainId,
    nonce,
    to: call.to,
    data: call.data,
    value: call.valueWei,
    gas: call.gas,
    ...fees,
  });
  return { step: call.step, nonce, hash: keccak256(raw), raw, ...fees };
}

/** What nodes answer to a transaction they have: Geth and its kin, Anvil, Nethermind, Erigon, Besu. */
const KNOWN = /already known|already imported|alreadyknown|known transaction|already exists/i;
const NONCE_USED = /nonce (?:is )?too low|oldnonce|nonce_too_low|nonce.{0,20}already been used/i;
const UNDERPRICED = /underpriced|fee too low to replace|replacementnotallowed/i;
const NO_ETHER = /insufficient funds|insufficientfunds|upfront cost/i;

/**
 * Throws `upstream` too where another transaction waits with the same nonce and higher fees, and where the account has
 * too little ether: what was signed can be sent later.
 */
export async function sendSigned(
  client: L1Client,
  { raw, hash }: SignedCall,
): ReturnType<Staking['broadcast']> {
  try {
    await sendRawTransaction(client, { serializedTransaction: raw });
    return 'sent';
  } catch (error) {
    const said = rpcErrorOf(error)?.details ?? '';
    if (KNOWN.test(said)) return 'known';
    if (NONCE_USED.test(said)) return (await isOnChain(client, hash)) ? 'known' : 'nonce-used';
    if (UNDERPRICED.test(said)) {
      if (await isOnChain(client, hash)) return 'known';
      throw new SpartaError('upstream', 'L1 holds another transaction with this nonce and higher fees.', {
        cause: error,
      });
    }
    if (NO_ETHER.test(said)) {
      throw new SpartaError('upstream', 'The account of Sparta has too little ether for this transaction.', {
        cause: error,
      });
    }
    throw error;
  }
}

/** Mined, or waiting to be. */
async function isOnChain(client: L1Client, hash: Hex): Promise<boolean> {
  return (await found(getTransaction(client, { hash }))) !== undefined;
}

export async function readReceipt(client: L1Client, hash: Hex): ReturnType<Staking['receipt']> {
  const receipt = await found(getTransactionReceipt(client, { hash }));
  if (receipt === undefined) return undefined;
  const block = { number: Number(receipt.blockNumber), hash: receipt.blockHash };
  if (receipt.status === 'success') return { outcome: 'success', block };
  const reason = await readReason(client, { hash, ...receipt }).catch(() => undefined);
  return { outcome: 'reverted', block, ...(reason === undefined ? {} : { reason }) };
}

/**
 * Carries the call out once more, on the state its block left and on the one it found: which of them refuses depends
 * on what else was in the block. An endpoint that keeps no such state leaves the reason open.
 */
async function readReason(
  client: L1Client,
  receipt: { hash: Hex; blockNumber: bigint; gasUsed: bigint },
): Promise<Says | undefined> {
  const { from, to, input, value, gas } = await getTransaction(client, { hash: receipt.hash });
  if (to === null) return undefined;
  for (const blockNumber of [receipt.blockNumber, receipt.blockNumber - 1n]) {
    const call = { from: plain(from), to: plain(to), data: input, valueWei: value, gas };
    const refusal = await attempt({ client, blockNumber }, call);
    if (refusal !== undefined && !refusal.silent) return reasonIn(refusal);
  }
  // An inner call keeps a 64th of the gas back (EIP-150).
  return receipt.gasUsed * 64n >= gas * 63n ? say('It ran out of gas.') : undefined;
}

async function found<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof TransactionNotFoundError || error instanceof TransactionReceiptNotFoundError) {
      return undefined;
    }
    throw error;
  }
}
