import type { Fact, FactOf } from '../domain/fact.ts';
import { SpartaError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Block, Chain, Cursor, Ports } from '../ports.ts';
import type { Budget } from './pass-budget.ts';

/**
 * Blocks read before it is looked whether the pass may go on, which each look doubles. Of an endpoint that gives the
 * logs of five blocks at once, the least that providers allow, they take some 200 requests.
 */
const BLOCKS_AT_ONCE = 100;

/**
 * Seconds between the wall clock and L1's latest block above which the endpoint is stuck: L1 makes a block every 12 s
 * and never paused for minutes.
 */
const MAX_HEAD_AGE_SECONDS = 15 * 60;

/**
 * Blocks after which nothing is taken back any more, besides being final: Ethereum finalises after 64 to 96, and a
 * chain that calls younger blocks final is a local one.
 */
const SETTLED_DEPTH = 64;

/** What happened on L1 since the pass before. */
export interface Progress {
  /** L1's latest block. */
  head: Block;
  /** Last block before this pass that still stands; undefined on the first pass ever. */
  since: Block | undefined;
  /** Last block read in this pass; equal to `head` unless we are behind. */
  end: Block;
  /** Blocks left for the passes to come. */
  behind: number;
  /** Staking facts up to `end` that were not published by an earlier pass. */
  facts: Fact[];
  /** All of them, told or not: what somebody's life is followed by. */
  found: Fact[];
  /** Ids of what was published and still stands. */
  published: ReadonlySet<string>;
  /** For what was published and is no longer on chain. */
  retractions: FactOf<'fact.retracted'>[];
}

/** Where a pass begins. */
export interface Place {
  cursor: Cursor | undefined;
  /** L1's latest block. */
  head: Block;
  /** The newest block read before that still stands; undefined on the first pass ever. */
  since: Block | undefined;
}

/**
 * Where the pass before stopped; where that block is no longer on chain, the last one that is.
 * Throws `upstream` where the endpoint is stuck or behind what was already read: silence is then no news.
 */
export async function findPlace(
  cursor: Cursor | undefined,
  head: Block,
  { chain, log }: { chain: Chain; log: Log },
): Promise<Place> {
  return { cursor, head, since: cursor && (await lastStanding(cursor, head, chain, log)) };
}

/**
 * Reads on from there, with what shows that nothing happened where no log says so (see the port).
 * Writes nothing, so a pass that fails later begins here again and finds the same.
 */
export async function followChain(
  { cursor, head, since }: Place,
  read: Reading & { now: number },
): Promise<Progress> {
  if (!cursor || !since) return { head, since: undefined, end: head, behind: 0, ...NOTHING };
  const { chain, now, evidence } = read;
  const aim = await aimOf(since, head, read);
  const { found, end } = await readOn(since, aim, read);
  // Where nothing was found nothing is told of a wrong chain, and the next pass finds the cursor's block gone.
  if (found.length > 0 || evidence === 'headers') await requireStill(aim, chain);
  const gone = since.hash === cursor.hash ? [] : await retracted(cursor, since, chain);
  const lost = new Set(gone.map(({ id }) => id));
  const published = new Set(cursor.unsettled.map(({ id }) => id).filter((id) => !lost.has(id)));
  return {
    head,
    since,
    end,
    behind: head.number - end.number,
    facts: found.filter(({ id }) => !published.has(id)),
    found,
    published,
    retractions: gone.map((fact) => retractionOf(fact, now)),
  };
}

interface Reading {
  chain: Chain;
  evidence: 'headers' | 'readings';
  budget: Budget;
  log: Log;
}

/** Some blocks at least, and then as many as the pass may still read. */
async function readOn(
  since: Block,
  aim: Block,
  { chain, evidence, budget, log }: Reading,
): Promise<{ found: Fact[]; end: Block }> {
  const found: Fact[] = [];
  let read = since.number;
  for (let blocks = BLOCKS_AT_ONCE; read < aim.number; blocks *= 2) {
    if (read > since.number && !budget.left()) {
      log.warn('monitor.part-left', { part: 'logs', spent: budget.spent() });
      return { found, end: await existing(read, chain) };
    }
    const to = Math.min(aim.number, read + blocks);
    found.push(...(await chain.facts({ from: read + 1, to }, evidence)));
    read = to;
  }
  return { found, end: aim };
}

const NOTHING = { facts: [], found: [], published: new Set<string>(), retractions: [] };

/** The cursor after a pass: everything up to `end` is read and `published` is on the bus. */
export async function cursorAfter(
  before: Cursor | undefined,
  { end, since, retractions }: Progress,
  published: readonly Fact[],
  { chain }: Pick<Ports, 'chain'>,
): Promise<Cursor> {
  const settled = await settledTo(before, end, chain);
  const lost = new Set(retractions.map((fact) => fact.retracted.id));
  const kept = (before?.unsettled ?? []).filter(({ id }) => !lost.has(id));
  const trail = trailOf(before, since, end);
  // One settled block stays, to rewind to where all after it is gone.
  const anchor = trail.find(({ number }) => number <= settled);
  return {
    number: end.number,
    hash: end.hash,
    time: end.time,
    trail: trail.filter((block) => block.number > settled || block === anchor),
    unsettled: [...kept, ...published].filter((fact) => 'chain' in fact && fact.chain.block.number > settled),
    version: (before?.version ?? 0) + 1,
  };
}

/** Blocks deep enough to be final that are remembered before it is asked whether they are: asking costs a call. */
const MOST_DEEP = 8;

/** The block up to which nothing is taken back any more; one that is too low only keeps more. */
async function settledTo(before: Cursor | undefined, end: Block, chain: Chain): Promise<number> {
  const depth = end.number - SETTLED_DEPTH;
  const deep = before?.trail.filter(({ number }) => number <= depth).length ?? 0;
  const facts = before?.unsettled.some((fact) => 'chain' in fact && fact.chain.block.number <= depth);
  if (deep < MOST_DEEP && facts !== true) return -1;
  return Math.min((await chain.finalizedBlock()).number, depth);
}

/** Blocks that stood at the end of a pass, newest first, without those a reorg took. */
function trailOf(before: Cursor | undefined, since: Block | undefined, end: Block): Cursor['trail'] {
  if (!before || !since) return [];
  return [{ number: since.number, hash: since.hash }, ...before.trail]
    .filter(({ number }) => number < end.number)
    .filter(({ number }, index) => index === 0 || number < since.number);
}

/** Throws `upstream` where L1's latest block is so old that nothing can be concluded from it. */
export function requireFresh(head: Block, now: number): void {
  const age = Math.floor(now / 1000) - head.time;
  if (age > MAX_HEAD_AGE_SECONDS) {
    throw new SpartaError(
      'upstream',
      `L1's latest block ${head.number} is ${Math.floor(age / 60)} minutes old: the endpoint is stuck.`,
    );
  }
}

/** The cursor's block if it stands, else the newest one of its trail that does, else L1's final block. */
async function lastStanding(cursor: Cursor, head: Block, chain: Chain, log: Log): Promise<Block> {
  if (head.number < cursor.number) {
    throw new SpartaError(
      'upstream',
      `The L1 endpoint is at block ${head.number}, behind block ${cursor.number} that was already read.`,
    );
  }
  if (cursor.time !== undefined) {
    const [hash] = await chain.hashes(head, [cursor.number]);
    if (hash === cursor.hash) return { number: cursor.number, hash, time: cursor.time };
  }
  for (const [depth, { number, hash }] of [cursor, ...cursor.trail].entries()) {
    const block = await existing(number, chain);
    if (block.hash !== hash) continue;
    if (depth > 0) log.warn('monitor.reorganised', { from: cursor.number, to: number });
    return block;
  }
  const final = await chain.finalizedBlock();
  const oldest = cursor.trail.at(-1)?.number ?? cursor.number;
  log.error('monitor.reorganised-deeply', { from: cursor.number, to: Math.min(final.number, oldest - 1) });
  return final.number < oldest ? final : existing(Math.max(0, oldest - 1), chain);
}

/** A block below the head; where an endpoint lacks it, that is a fault of the endpoint and no reorg. */
async function existing(number: number, chain: Chain): Promise<Block> {
  const block = await chain.blockAt(number);
  if (!block) throw new SpartaError('upstream', `The L1 endpoint does not have block ${number}.`);
  return block;
}

/** The last block this pass may read. */
async function aimOf(since: Block, head: Block, { chain, budget }: Reading): Promise<Block> {
  const number = Math.min(head.number, since.number + budget.mostBlocks);
  return number === head.number ? head : existing(number, chain);
}

/** The logs were read of the chain that this pass calls its own, and not of one that came or went meanwhile. */
async function requireStill(aim: Block, chain: Chain): Promise<void> {
  const now = await existing(aim.number, chain);
  if (now.hash !== aim.hash) {
    throw new SpartaError('upstream', `L1 was reorganised at block ${aim.number} while it was read.`);
  }
}

/** Published facts whose own block is gone; one that stands stays, since its id would be dropped a second time. */
async function retracted(cursor: Cursor, since: Block, chain: Chain): Promise<Located[]> {
  const gone: Located[] = [];
  for (const fact of cursor.unsettled.filter(isLocated)) {
    const { block } = fact.chain;
    if (block.number <= since.number) continue;
    const standing = await chain.blockAt(block.number);
    if (standing?.hash !== block.hash) gone.push(fact);
  }
  return gone;
}

type Located = Extract<Fact, { chain: unknown }>;

function isLocated(fact: Fact): fact is Located {
  return 'chain' in fact && fact.kind !== 'fact.retracted';
}

function retractionOf(fact: Located, now: number): FactOf<'fact.retracted'> {
  return {
    kind: 'fact.retracted',
    id: `retracted:${fact.id}`,
    version: 1,
    at: new Date(now).toISOString(),
    chain: fact.chain,
    ...('attester' in fact && fact.attester ? { attester: fact.attester } : {}),
    retracted: { id: fact.id, kind: fact.kind },
  };
}
