import { BaseError, decodeErrorResult, RpcRequestError } from 'viem';
import type { Hex } from 'viem';
import { call } from 'viem/actions';
import { checksummed, type Address } from '../../domain/address.ts';
import { sentenceFor } from '../../domain/contract-errors.ts';
import { SpartaError } from '../../errors.ts';
import { say, type Says } from '../../text.ts';
import { contractErrorsAbi } from './contract-errors.ts';
import { isExecutionFailure } from './l1-errors.ts';
import type { View } from './reads.ts';

/** What a contract answered where it refused; without a name where it gave no reason, or one that is not known. */
export interface ContractRefusal {
  name?: string | undefined;
  args: readonly unknown[];
  /** Nothing at all came back: out of gas, or a bare revert. */
  silent: boolean;
}

export interface Attempt {
  from: Address;
  to: Address;
  data: Hex;
  valueWei?: bigint;
  gas?: bigint;
}

/** Tries a call on the view's block and sends nothing. Undefined: it would go through. Throws where L1 did not say. */
export async function attempt(view: View, what: Attempt): Promise<ContractRefusal | undefined> {
  try {
    await call(view.client, {
      account: what.from,
      to: what.to,
      data: what.data,
      blockNumber: view.blockNumber,
      ...(what.valueWei === undefined ? {} : { value: what.valueWei }),
      ...(what.gas === undefined ? {} : { gas: what.gas }),
    });
    return undefined;
  } catch (error) {
    const data = revertData(error);
    if (data !== undefined && data !== '0x') return decoded(data);
    if (isExecutionFailure(error)) return { args: [], silent: true };
    throw error;
  }
}

/** Names of what is wrong with what the person gave; all else is how things stand on chain. */
const GIVEN_WRONG = new Set([
  'AddPointFail',
  'GammaZero',
  'GSE__InvalidProofOfPossession',
  'InfinityNotAllowed',
  'MulPointFail',
  'NoPointFound',
  'PairingFail',
  'SqrtFail',
  'Staking__InvalidDeposit',
]);

/** The refusal as an error: `invalid-input` or `conflict`. */
export function refused({ name, args }: ContractRefusal): SpartaError {
  const refusal = name === undefined ? undefined : sentenceFor(name, args);
  if (refusal === undefined) return new SpartaError('conflict', unexplained(name, args));
  const code = name !== undefined && GIVEN_WRONG.has(name) ? 'invalid-input' : 'conflict';
  return new SpartaError(code, refusal.says, refusal.hint === undefined ? {} : { hint: refusal.hint });
}

/** The refusal in words. */
export function reasonIn({ name, args }: ContractRefusal): Says {
  return (name === undefined ? undefined : sentenceFor(name, args))?.says ?? unexplained(name, args);
}

/** `Error` and `Panic` are Solidity's own: their argument is the reason. */
function unexplained(name: string | undefined, args: readonly unknown[]): Says {
  if (name === undefined) return say('The contract refused and did not say why.');
  const [reason] = args;
  const detail = typeof reason === 'string' || typeof reason === 'bigint' ? ` ${reason}` : '';
  return say('The contract refused: {reason}', { reason: `${name}${detail}` });
}

function decoded(data: Hex): ContractRefusal {
  try {
    const { errorName, args } = decodeErrorResult({ abi: contractErrorsAbi, data });
    return { name: errorName, args: args ?? [], silent: false };
  } catch {
    return { name: data.slice(0, 10), args: [], silent: false };
  }
}

/** What the endpoint said of a request, below what viem made of it. */
export function rpcErrorOf(error: unknown): RpcRequestError | undefined {
  const found =
    error instanceof BaseError ? error.walk((cause) => cause instanceof RpcRequestError) : undefined;
  return found instanceof RpcRequestError ? found : undefined;
}

/** Geth and Anvil give the data as text, others inside an object or behind a word. */
function revertData(error: unknown): Hex | undefined {
  const data: unknown = rpcErrorOf(error)?.data;
  const inner = typeof data === 'object' && data !== null && 'data' in data ? data.data : data;
  const found = typeof inner === 'string' ? /0x([0-9a-fA-F]*)$/.exec(inner) : null;
  return found?.[1] === undefined ? undefined : `0x${found[1]}`;
}

/** An address as people read it. */
export function shown(address: Address): string {
  return `\`${checksummed(address)}\``;
}
