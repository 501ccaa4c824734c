import * as v from 'valibot';
import {
  decodeFunctionData,
  decodeFunctionResult,
  encodeFunctionData,
  encodeFunctionResult,
  isHex,
  multicall3Abi,
  type Hex,
} from 'viem';
import { MULTICALL3 } from './reads.ts';

type Fetch = typeof fetch;
type Input = Parameters<Fetch>[0];

/**
 * Characters of calls that go out together: two or three hundred attesters' views with all else that a minute asks.
 * What is larger goes alone.
 */
const MOST_TOGETHER = 300_000;

/** Function selector of `aggregate3((address,bool,bytes)[])`. */
const AGGREGATE3 = '0x82ad56cb';

const hex = v.custom<Hex>((value) => isHex(value));
const request = v.object({
  method: v.literal('eth_call'),
  params: v.strictTuple([v.strictObject({ to: v.literal(MULTICALL3), data: hex }), v.string()]),
});
const answer = v.object({ result: hex });

interface Waiting {
  input: Input;
  init: RequestInit;
  body: string;
  settle(answer: Promise<Response>): void;
}

/**
 * A `fetch` that makes one call of the multicalls that are asked side by side of one block: each gets its own part of
 * the answer, and the same failure where the endpoint failed. Where the endpoint refuses them together, each is asked
 * alone.
 */
export function gathering(send: Fetch = fetch): Fetch {
  let waiting: Waiting[] = [];
  const flush = () => {
    const batch = waiting;
    waiting = [];
    for (const group of groupsOf(batch)) settle(group, send);
  };
  return (input, init) => {
    const body = init?.body;
    if (!init || typeof body !== 'string' || !body.includes(AGGREGATE3)) return send(input, init);
    return new Promise((resolve) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ input, init, body, settle: resolve });
    });
  };
}

interface Asked extends Waiting {
  block?: string;
  data?: Hex;
}

function groupsOf(batch: readonly Waiting[]): Asked[][] {
  if (batch.length === 1) return [[...batch]];
  const groups: Asked[][] = [];
  const open = new Map<string, { group: Asked[]; characters: number }>();
  for (const one of batch) {
    const parsed = one.body.length < MOST_TOGETHER ? parsedRequest(one.body) : undefined;
    if (!parsed) {
      groups.push([one]);
      continue;
    }
    const [{ data }, block] = parsed.params;
    const fits = open.get(block);
    if (fits && fits.characters + data.length <= MOST_TOGETHER) {
      fits.group.push({ ...one, block, data });
      fits.characters += data.length;
      continue;
    }
    const group = [{ ...one, block, data }];
    open.set(block, { group, characters: data.length });
    groups.push(group);
  }
  return groups;
}

function parsedRequest(body: string): v.InferOutput<typeof request> | undefined {
  const parsed = v.safeParse(request, JSON.parse(body));
  return parsed.success && parsed.output.params[0].data.startsWith(AGGREGATE3) ? parsed.output : undefined;
}

function settle(group: readonly Asked[], send: Fetch): void {
  const [first, ...others] = group;
  if (!first) return;
  const alone = (one: Asked) => send(one.input, one.init);
  if (others.length === 0) {
    first.settle(alone(first));
    return;
  }
  const together = askTogether(group, first, send);
  for (const [index, one] of group.entries())
    one.settle(together.then((parts) => parts?.[index]?.clone() ?? alone(one)));
}

/** The parts of the one answer, in order; undefined where the endpoint did not carry out what was asked. */
async function askTogether(
  group: readonly Asked[],
  { input, init, block }: Asked,
  send: Fetch,
): Promise<Response[] | undefined> {
  const calls = group.map(({ data = '0x' }) => callsOf(data));
  const data = encodeFunctionData({
    abi: multicall3Abi,
    functionName: 'aggregate3',
    args: [calls.flat()],
  });
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'eth_call',
    params: [{ to: MULTICALL3, data }, block],
  });
  const response = await send(input, { ...init, body });
  const text = await response.text();
  const read = response.ok ? parsedAnswer(text) : undefined;
  if (!read) {
    // What no endpoint does with one call, none does with several: that it is unwell is said to each.
    const unwell = !response.ok || !text.includes('"error"');
    return unwell ? group.map(() => answered(text, response)) : undefined;
  }
  const results = decodeFunctionResult({ abi: multicall3Abi, functionName: 'aggregate3', data: read.result });
  let start = 0;
  return calls.map(({ length }) => {
    const own = results.slice(start, start + length);
    start += length;
    const result = encodeFunctionResult({ abi: multicall3Abi, functionName: 'aggregate3', result: own });
    return answered(JSON.stringify({ jsonrpc: '2.0', id: 1, result }), response);
  });
}

function callsOf(data: Hex) {
  const decoded = decodeFunctionData({ abi: multicall3Abi, data });
  return decoded.functionName === 'aggregate3' ? decoded.args[0] : [];
}

function parsedAnswer(text: string): v.InferOutput<typeof answer> | undefined {
  try {
    const parsed = v.safeParse(answer, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

function answered(text: string, { status, headers }: Response): Response {
  const type = headers.get('content-type') ?? 'application/json';
  const retry = headers.get('retry-after');
  return new Response(text, {
    status,
    headers: { 'content-type': type, ...(retry === null ? {} : { 'retry-after': retry }) },
  });
}
