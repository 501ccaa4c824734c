import { BaseError, HttpRequestError, ResponseBodyTooLargeError, RpcRequestError, TimeoutError } from 'viem';
import { SpartaError } from '../../errors.ts';

/** Why an endpoint did not serve, in words for people: nothing of its address but what we choose to say. */
export function reasonOf(error: unknown): string {
  if (error instanceof SpartaError) return error.message;
  if (find(error, TimeoutError)) return 'it took too long';
  if (find(error, ResponseBodyTooLargeError)) return 'its answer was larger than 10 MiB';
  const rpc = find(error, RpcRequestError);
  if (rpc) return `error ${rpc.code}: ${withoutAddresses(rpc.details)}`;
  const request = find(error, HttpRequestError);
  if (request?.status === 429) return 'it limits our requests (HTTP 429)';
  if (request?.status !== undefined) return `HTTP ${request.status}`;
  if (request) return request.cause instanceof SyntaxError ? 'its answer was not JSON' : 'no connection';
  return 'its answer could not be read';
}

/** Seconds the endpoint asked us to wait (`Retry-After` in seconds), where it did. */
export function retryAfterOf(error: unknown): number | undefined {
  const refused = find(error, RpcRequestError) ?? find(error, HttpRequestError);
  const seconds = Number(refused?.headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 900) : undefined;
}

/** Codes providers answer when a log query covers too many blocks or logs; each means other things too. */
const RANGE_CODES = new Set([-32005, -32602, -32000, -32614]);
const RANGE_TEXT =
  /limited to|block range|range (?:is )?too|too (?:large|many|wide)|more than \d+ (?:results|logs)|response size|query timeout/i;

/** Whether a narrower range of blocks may be answered where this one was not. */
export function isRangeError(error: unknown): boolean {
  if (find(error, ResponseBodyTooLargeError)) return true;
  const rpc = find(error, RpcRequestError);
  if (rpc) return RANGE_CODES.has(rpc.code) || RANGE_TEXT.test(rpc.details);
  const request = find(error, HttpRequestError);
  return request?.status === 413 || (request !== undefined && RANGE_TEXT.test(request.details));
}

/**
 * Whether a call was carried out and failed by itself, which any endpoint would say again. Geth answers 3 or -32000,
 * others -32015 or -32603 with the machine's own words.
 */
export function isExecutionFailure(error: unknown): boolean {
  const rpc = find(error, RpcRequestError);
  if (!rpc) return false;
  return (
    rpc.code === 3 ||
    /revert|invalid opcode|InvalidFEOpcode|out of ?gas|stack|jump|EVM error/i.test(rpc.details)
  );
}

function find<E extends Error>(error: unknown, kind: new (...args: never[]) => E): E | undefined {
  if (error instanceof kind) return error;
  const found = error instanceof BaseError ? error.walk((cause) => cause instanceof kind) : undefined;
  return found instanceof kind ? found : undefined;
}

/** Providers put links, and at times our key, into their error texts. */
function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/g, '…').slice(0, 160);
}
