import * as v from 'valibot';
import { SpartaError } from '../../errors.ts';

/** One request, its body included; a full answer is some 3 MB. */
const TIMEOUT_MS = 5_000;
/** What the server takes in one batch (recorded on 4.1.2). */
export const MAX_BATCH = 100;

/** Code of a method that the server does not have. */
export const METHOD_NOT_FOUND = -32601;

export interface RpcCall {
  method: string;
  params: readonly unknown[];
}

/** `result` is undefined for "not found": 4.x leaves the key out, 5.x sends null. */
export type RpcAnswer =
  { ok: true; result: unknown } | { ok: false; error: { code: number; message: string } };

const reply = v.object({
  id: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
  error: v.optional(v.object({ code: v.number(), message: v.string() })),
});

export interface JsonRpc {
  /** Throws `upstream` where the node did not answer; what it answered, an error too, is returned. */
  call(call: RpcCall): Promise<RpcAnswer>;
  /** At most `MAX_BATCH` calls; the answers in the order of the calls. */
  batch(calls: readonly RpcCall[]): Promise<RpcAnswer[]>;
}

export function createJsonRpc(url: string, headers: Readonly<Record<string, string>> = {}): JsonRpc {
  const target = targetOf(url, headers);
  return {
    async call(call) {
      return answerOf(read(reply, await post(target, { jsonrpc: '2.0', id: 1, ...call })));
    },
    async batch(calls) {
      const body = calls.map((call, id) => ({ jsonrpc: '2.0', id, ...call }));
      const replies = read(v.array(reply), await post(target, body));
      const byId = new Map(replies.map((one) => [one.id, answerOf(one)]));
      return calls.map((_, id) => {
        const answer = byId.get(id);
        if (!answer) throw unread('an answer is missing from a batch');
        return answer;
      });
    },
  };
}

function answerOf({ result, error }: v.InferOutput<typeof reply>): RpcAnswer {
  return error ? { ok: false, error } : { ok: true, result: result ?? undefined };
}

interface Target {
  url: string;
  headers: Record<string, string>;
}

/** `fetch` refuses an address with a user and password in it. */
function targetOf(text: string, more: Readonly<Record<string, string>>): Target {
  const url = new URL(text);
  const headers = { 'content-type': 'application/json', ...more };
  if (url.username === '') return { url: url.href, headers };
  const user = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  return {
    url: url.href,
    headers: { ...headers, authorization: `Basic ${Buffer.from(user).toString('base64')}` },
  };
}

/** The JSON of any answer: an error of a single call comes as HTTP 400, one about size as 500. */
async function post({ url, headers }: Target, body: unknown): Promise<unknown> {
  const { status, text } = await fetchText(url, { method: 'POST', headers, body: JSON.stringify(body) });
  try {
    return JSON.parse(text);
  } catch (cause) {
    // A node whose version does not fit the canonical rollup stands by: healthy by /status, and 404 here.
    const why =
      status === 404 ? 'it stands by, or this is not its address (HTTP 404)' : `HTTP ${status}, no JSON`;
    throw unread(why, cause);
  }
}

async function fetchText(url: string, init: RequestInit): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    const slow = cause instanceof Error && cause.name === 'TimeoutError';
    throw unread(slow ? 'it took too long' : 'no connection', cause);
  }
}

/** Throws `upstream` where an answer has another form than a node's. */
export function read<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw unread(`its answer could not be read (${v.getDotPath(issue) ?? 'the whole'}: ${issue.message})`);
}

function unread(why: string, cause?: unknown): SpartaError {
  return new SpartaError('upstream', `The Aztec node did not answer: ${why}.`, { cause });
}
