import { setTimeout as pause } from 'node:timers/promises';
import { messageOf, SpartaError } from '../../errors.ts';

/**
 * What DynamoDB and the connection to it say when they are unwell, after the SDK's own tries.
 * DynamoDB Developer Guide, "Error handling with DynamoDB"; Node.js, "Common system errors".
 */
const UNWELL = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
  'TransactionInProgressException',
  'TransactionConflictException',
  'TransactionConflict',
  'InternalServerError',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeoutException',
  'AbortError',
  'NetworkingError',
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Runs one request. A condition that did not hold, and errors of ours, pass as they are; the rest is translated. */
export async function ask<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw isConditional(error) || isCancelled(error) ? error : translated(error);
  }
}

/** Runs one conditional write: false where its condition did not hold, and nothing was written. */
export async function holds(request: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask(request);
    return true;
  } catch (error) {
    if (isConditional(error)) return false;
    throw error;
  }
}

/** Tries of a transaction that meets another one on the same rows; with the pauses below at most about 1.5 s. */
const TRANSACTION_TRIES = 6;

/**
 * Runs a transaction: the places of the actions whose condition did not hold, none where all was written.
 * Another transaction on the same rows is waited for; throws `upstream` where it does not end.
 */
export async function refusals(transaction: () => Promise<unknown>): Promise<readonly number[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await ask(transaction);
      return [];
    } catch (error) {
      if (!isCancelled(error)) throw error;
      const reasons = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
      const refused = reasons.flatMap((code, place) => (code === 'ConditionalCheckFailed' ? [place] : []));
      if (refused.length > 0) return refused;
      if (!reasons.some((code) => UNWELL.has(code))) throw translated(error);
      if (attempt === TRANSACTION_TRIES) throw unwell(error);
      await pause(backoffMs(attempt));
    }
  }
}

/** Milliseconds before another try: doubling, with a random half, so that those who collided part. */
export function backoffMs(attempt: number): number {
  return 25 * 2 ** attempt * (0.5 + Math.random() / 2);
}

export function unwell(cause: unknown): SpartaError {
  return new SpartaError('upstream', `The database is not answering (${messageOf(cause)}).`, { cause });
}

function translated(error: unknown): SpartaError {
  if (error instanceof SpartaError) return error;
  if (isUnwell(error)) return unwell(error);
  return new SpartaError('internal', `The database refused a request: ${named(error)}`, { cause: error });
}

function isUnwell(error: unknown): boolean {
  const name = field(error, 'name');
  const code = field(error, 'code');
  const metadata = field(error, '$metadata');
  const status = field(metadata, 'httpStatusCode');
  const attempts = field(metadata, 'attempts');
  return (
    (typeof name === 'string' && UNWELL.has(name)) ||
    (typeof code === 'string' && UNWELL.has(code)) ||
    (typeof status === 'number' && status >= 500) ||
    // The SDK itself thought another try worth while, and none was answered.
    (status === undefined && typeof attempts === 'number' && attempts > 1)
  );
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}

function named(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function isConditional(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}

interface Cancelled extends Error {
  CancellationReasons?: { Code?: string }[];
}

function isCancelled(error: unknown): error is Cancelled {
  return error instanceof Error && error.name === 'TransactionCanceledException';
}
