import type { Address } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import type { Fact } from '../domain/fact.ts';
import type { Validator } from '../domain/validator.ts';
import type { Block, Ports, QueueSpot } from '../ports.ts';

export type Card = Omit<ChainInfo, 'node' | 'readAt'>;

/** What a pass knows before it reads: the chain's card, and what happened in between. */
export interface Asked {
  card: Card;
  /** Where the facts begin and where the readings are made. */
  since: Block | undefined;
  block: Block;
  facts: readonly Fact[];
  /** Rows of the watched as they were. */
  before: readonly Validator[];
  /** Once an epoch, and when a rollup appears. */
  thorough: boolean;
}

/**
 * Reads watched attesters where they live: all on the canonical rollup, and on an older one those whose row there
 * says that they have a stake in it. Once an epoch, and when a rollup appears, all are looked for on every rollup, and
 * the whole entry queue is read: a stake pinned long ago has no row yet.
 */
export async function readWatched(
  attesters: readonly Address[],
  asked: Asked,
  { chain }: Pick<Ports, 'chain'>,
): Promise<Validator[]> {
  const { card, since, block, before, thorough } = asked;
  const { rollup } = card;
  // Rows of blocks that are read anew, after a reorg or a pass that died, do not say who waits where.
  const doubtful = !since || before.some((row) => row.block > since.number);
  const spotsOn = (on: Address) => (doubtful ? undefined : expectedSpots(on, attesters, before, asked));
  const elsewhere = livingElsewhere(before, attesters, asked);
  const gone: Validator[] = [];
  if ((thorough && card.rollups > 1) || (doubtful && elsewhere.size > 0)) {
    const known = new Set((await chain.rollups()).map((each) => each.rollup));
    for (const older of known) if (thorough && older !== rollup) elsewhere.set(older, attesters);
    // A reorg may have undone the upgrade that a rollup came with: nobody has a place there any more.
    for (const undone of elsewhere.keys()) {
      if (known.has(undone)) continue;
      elsewhere.delete(undone);
      gone.push(...before.filter((row) => row.rollup === undone).map((row) => withoutPlace(row, block)));
    }
  }
  const rows = new Set(before.map(({ id }) => id));
  // Side by side: small readings then go out in one call.
  const [canonical, ...older] = await Promise.all([
    chain.readings(rollup, attesters, block, thorough ? undefined : spotsOn(rollup)),
    ...[...elsewhere].map(([other, living]) => chain.readings(other, living, block, spotsOn(other))),
  ]);
  const there = older.flat().filter(({ id, status }) => status !== 'none' || rows.has(id));
  return [...canonical, ...gone, ...there];
}

/** Whether what changes seldom has to be looked for: once an epoch, and when a rollup appears. */
export function isThorough(card: Card, earlier: ChainInfo | undefined): boolean {
  return earlier?.rollup !== card.rollup || earlier.epoch !== card.epoch || earlier.rollups !== card.rollups;
}

/** What a reading would say of a rollup that is not on chain. */
function withoutPlace({ id, chainId, rollup, address, createdAt }: Validator, block: Block): Validator {
  return {
    id,
    chainId,
    rollup,
    address,
    status: 'none',
    isActive: false,
    stakeWei: '0',
    headroomWei: '0',
    block: block.number,
    lastSeen: block.time,
    createdAt,
  };
}

/** By older rollup: who had a stake or a place there, and whom something happened to there. */
function livingElsewhere(
  rows: readonly Validator[],
  attesters: readonly Address[],
  { card, facts }: Asked,
): Map<Address, readonly Address[]> {
  const ours = new Set(attesters);
  const found = new Map<Address, Set<Address>>();
  const note = (rollup: Address, attester: Address) => {
    if (rollup === card.rollup || !ours.has(attester)) return;
    found.set(rollup, (found.get(rollup) ?? new Set<Address>()).add(attester));
  };
  for (const { rollup, address, status, life } of rows)
    if (status !== 'none' || life?.pending !== undefined) note(rollup, address);
  for (const fact of facts)
    if ('chain' in fact && 'attester' in fact && fact.attester !== undefined)
      note(fact.chain.rollup, fact.attester);
  return new Map([...found].map(([rollup, living]) => [rollup, [...living]]));
}

/**
 * Where the queued should be by now: a place falls by what was flushed since. Undefined where the queue must be read,
 * since somebody joined it or a place is not known.
 */
function expectedSpots(
  rollup: Address,
  attesters: readonly Address[],
  rows: readonly Validator[],
  { facts }: Asked,
): ReadonlyMap<Address, QueueSpot> | undefined {
  const ours = new Set(attesters);
  const here = facts.filter((fact) => 'chain' in fact && fact.chain.rollup === rollup);
  const joined = here.some((fact) => fact.kind === 'validator.queued' && ours.has(fact.attester));
  if (joined) return undefined;
  const flushed = here.filter(({ kind }) => FLUSHED.has(kind)).length;
  const waiting = rows.filter(
    (row) => row.rollup === rollup && row.status === 'queued' && ours.has(row.address),
  );
  const spots = new Map<Address, QueueSpot>();
  for (const { address, queuePosition = 0, withdrawer, followsLatest } of waiting) {
    const position = queuePosition - flushed;
    const own = here.filter((fact) => 'attester' in fact && fact.attester === address);
    if (own.some(({ kind }) => kind === 'validator.activated')) continue;
    // Where its deposit failed, it may wait a second time.
    const failed = own.some(({ kind }) => kind === 'validator.deposit-failed');
    if (failed || position < 1 || withdrawer === undefined) return undefined;
    spots.set(address, { position, withdrawer, followsLatest });
  }
  return spots;
}

/** What becomes of an entry of the queue. */
const FLUSHED: ReadonlySet<string> = new Set(['validator.activated', 'validator.deposit-failed']);
