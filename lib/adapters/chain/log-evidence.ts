import type { Hex } from 'viem';
import { getLogs } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';
import { isEmptyBloom, mayHold } from './bloom.ts';
import type { L1Client } from './endpoints.ts';
import { headerAt } from './headers.ts';
import { readLogsOf, TOPICS } from './log-events.ts';

/**
 * The cursor rests for 45 blocks at most, so that all headers are read in any pass but those after an outage; of such a
 * long range the end is where an endpoint that lags has nothing.
 */
const HEADERS_READ = 64;
/** Headers asked for side by side: providers count concurrent calls. */
const HEADERS_AT_ONCE = 16;

interface Header {
  number: number;
  hash: Hex;
  logsBloom: Hex;
}

/** Oldest block whose logs an endpoint was seen to keep. */
const keptFrom = new WeakMap<L1Client, number>();

/**
 * Shows that a range without logs had none. "No logs" is also what an endpoint says that pruned them, or whose index
 * lags behind its head; the headers' blooms tell, and cannot be forged without changing the block's hash.
 * Throws `upstream` where the endpoint left something out.
 */
export async function requireServed(
  client: L1Client,
  range: { from: number; to: number },
  answer: { contracts: Address[]; withLogs: ReadonlySet<number> },
): Promise<void> {
  const headers = await readHeaders(client, range);
  const oldest = headers.find(({ logsBloom }) => !isEmptyBloom(logsBloom));
  if (oldest) await requireKept(client, oldest);
  const doubtful = headers.filter(
    ({ number, logsBloom }) => !answer.withLogs.has(number) && mayHoldAny(logsBloom, answer.contracts),
  );
  for (const { number, hash } of doubtful) {
    const left = (await readLogsOf(client, hash, answer.contracts)).filter((log) => !log.removed);
    if (left.length > 0) {
      throw new SpartaError('upstream', `The L1 endpoint left out ${left.length} logs of block ${number}.`);
    }
  }
}

/** Whether a block may hold something that is followed. */
export function mayHoldAny(logsBloom: Hex, contracts: readonly Address[]): boolean {
  return (
    contracts.some((contract) => mayHold(logsBloom, contract)) &&
    TOPICS.some((topic) => mayHold(logsBloom, topic))
  );
}

/** Once for each endpoint and depth: all logs of a block that must have some. */
async function requireKept(client: L1Client, { number, hash }: Header): Promise<void> {
  const known = keptFrom.get(client);
  if (known !== undefined && known <= number) return;
  const logs = await getLogs(client, { blockHash: hash });
  if (logs.length === 0) {
    throw new SpartaError('upstream', `The L1 endpoint does not keep the logs of block ${number}.`);
  }
  keptFrom.set(client, number);
}

/** The first block and the last ones, oldest first. */
async function readHeaders(client: L1Client, range: { from: number; to: number }): Promise<Header[]> {
  const start = Math.max(range.from, range.to - HEADERS_READ + 1);
  const tail = Array.from({ length: range.to - start + 1 }, (_, index) => start + index);
  const numbers = start > range.from ? [range.from, ...tail] : tail;
  const headers: Header[] = [];
  for (let done = 0; done < numbers.length; done += HEADERS_AT_ONCE) {
    const together = numbers.slice(done, done + HEADERS_AT_ONCE);
    const blocks = await Promise.all(together.map((number) => headerAt(client, BigInt(number))));
    headers.push(
      ...blocks.map(({ number, hash, logsBloom }) => ({ number: Number(number), hash, logsBloom })),
    );
  }
  return headers;
}
