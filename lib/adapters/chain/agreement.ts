import { getBlock } from 'viem/actions';
import type { Log } from '../../log.ts';
import type { Agreement, Block } from '../../ports.ts';
import type { Endpoints, L1Client } from './endpoints.ts';

interface Shown {
  endpoint: number;
  host: string;
  block: Block;
}

/**
 * Whether the endpoints tell of one chain, at the lowest of their heads. Those that tell of another are set aside: the
 * fewer, or where they are as many, those that do not know the block that was read last. Undefined where fewer than two
 * can be compared; one that is behind that block is no use to anybody, and is set aside too where another is not.
 */
export async function agreementOf(
  endpoints: Endpoints,
  trusted: { number: number; hash: string } | undefined,
  log: Log,
): Promise<Agreement | undefined> {
  if (endpoints.count < 2) return undefined;
  const heads = await shown(endpoints, 'latest');
  const ahead = heads.filter(({ block }) => block.number >= (trusted?.number ?? 0));
  const lagging = heads.filter((one) => !ahead.includes(one));
  if (ahead.length < 2) {
    if (ahead.length === 1) setAside(endpoints, lagging, log, 'lags');
    return undefined;
  }
  const pinned = Math.min(...ahead.map(({ block }) => block.number));
  const usable = new Set(ahead.map(({ endpoint }) => endpoint));
  const answers = (await shown(endpoints, pinned)).filter(({ endpoint }) => usable.has(endpoint));
  const camps = campsOf(answers);
  const [first, second] = camps;
  if (!first) return undefined;
  const isTie = second !== undefined && second.length === first.length;
  const winners = isTie ? await knowing(endpoints, camps, first.length, trusted) : first;
  const losers = answers.filter((one) => !winners.includes(one));
  setAside(endpoints, [...losers, ...lagging], log, 'disagrees');
  const [winner] = winners;
  return winner && { head: winner.block, asked: answers.length, disagreeing: losers.length };
}

/** The endpoints by what they show, the larger camp first, then in the order of the configuration. */
function campsOf(answers: readonly Shown[]): Shown[][] {
  const byHash = new Map<string, Shown[]>();
  for (const one of answers) byHash.set(one.block.hash, [...(byHash.get(one.block.hash) ?? []), one]);
  return [...byHash.values()].sort((one, other) => other.length - one.length);
}

/** Of the camps of that size the one that knows the block, else the first. */
async function knowing(
  endpoints: Endpoints,
  camps: readonly Shown[][],
  size: number,
  trusted: { number: number; hash: string } | undefined,
): Promise<Shown[]> {
  const tied = camps.filter(({ length }) => length === size);
  const before = trusted ? await shown(endpoints, trusted.number) : [];
  const knows = new Set(
    before.filter(({ block }) => block.hash === trusted?.hash).map(({ endpoint }) => endpoint),
  );
  return tied.find((camp) => camp.some(({ endpoint }) => knows.has(endpoint))) ?? tied[0] ?? [];
}

async function shown(endpoints: Endpoints, at: number | 'latest'): Promise<Shown[]> {
  const answers = await endpoints.askEach((client) => readBlock(client, at));
  return answers.map(({ endpoint, host, answer }) => ({ endpoint, host, block: answer }));
}

async function readBlock(client: L1Client, at: number | 'latest'): Promise<Block> {
  const { number, hash, timestamp } = await getBlock(
    client,
    at === 'latest' ? { blockTag: at } : { blockNumber: BigInt(at) },
  );
  return { number: Number(number), hash, time: Number(timestamp) };
}

function setAside(endpoints: Endpoints, which: readonly Shown[], log: Log, why: string): void {
  for (const { host, block } of which)
    log.error('l1.endpoint-set-aside', { host, why, block: block.number, hash: block.hash });
  endpoints.setAside(which.map(({ endpoint }) => endpoint));
}
