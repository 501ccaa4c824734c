import { ContractFunctionExecutionError } from 'viem';
import type { Address } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';
import type { L1Client } from './endpoints.ts';
import type { Known } from './known.ts';

/** Canonical on every chain it is deployed to. */
export const MULTICALL3: Address = '0xca11bde05977b3631167028862be2a173976ca11';

/** Reads in one call: of attester views 19 Mgas and under 1 MB, below the 50 Mgas of geth (measured on 4.1.2). */
const READS_A_CALL = 500;

/** Where reads go, and the one block all of them see. */
export interface View {
  client: L1Client;
  blockNumber: bigint;
  /** Found before, to be asked for again as a guess. */
  known?: Known;
}

/** What `multicall` takes besides the calls: one call to the endpoint, however many reads. */
export function pinned(view: View) {
  return {
    multicallAddress: MULTICALL3,
    blockNumber: view.blockNumber,
    batchSize: 0,
    allowFailure: true,
  } as const;
}

type Result<T> =
  | { status: 'success'; result: T; error?: undefined }
  | { status: 'failure'; error: Error; result?: undefined };

/** Undefined where the contract refused or has no such function; throws where the endpoint failed as a whole. */
export function optional<T>(result: Result<T>): T | undefined {
  if (result.status === 'success') return result.result;
  const { error } = result;
  // One failed request is reported as a failure of each read in it.
  if (error instanceof ContractFunctionExecutionError && error.functionName !== 'aggregate3')
    return undefined;
  throw error;
}

/** Throws `upstream` where the contract refused what it always answers: a wrong address, or an endpoint out of gas. */
export function required<T>(result: Result<T>, what: string): T {
  const value = optional(result);
  if (value === undefined) throw new SpartaError('upstream', `L1 did not answer: it could not read ${what}.`);
  return value;
}

/** Why a contract refused, by the name of its error. */
export function refusalOf(result: Result<unknown>): string | undefined {
  if (result.status === 'success') return undefined;
  return /\b(\w+__\w+)\(/.exec(result.error.message)?.[1] ?? 'unknown';
}

/** Chunks of reads, one after another: providers count concurrent calls. */
export async function inChunks<I, O>(
  items: readonly I[],
  read: (chunk: readonly I[]) => Promise<readonly O[]>,
): Promise<O[]> {
  const all: O[] = [];
  for (let start = 0; start < items.length; start += READS_A_CALL) {
    all.push(...(await read(items.slice(start, start + READS_A_CALL))));
  }
  return all;
}

/** The form addresses have inside Sparta; viem decodes them in mixed case. */
export function plain(value: Address): Address {
  return `0x${value.slice(2).toLowerCase()}`;
}
