import type { Address } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import { slotAt } from '../domain/clock.ts';
import type { Duties, Validator } from '../domain/validator.ts';
import type { Log } from '../log.ts';
import type { Block, NodeState, Ports } from '../ports.ts';

export type Card = Omit<ChainInfo, 'node' | 'readAt'>;

/** Rows as they were, and readings of one block to replace them. */
export interface Watched {
  before: Validator[];
  after: Validator[];
}

/**
 * Reads watched attesters where they live: all on the canonical rollup, and on an older one those whose row there
 * says that they have a stake in it. An address without a row and without a status is no validator, and stays none.
 */
export async function readWatched(
  attesters: readonly Address[],
  where: { card: Card; block: Block },
  { chain, validators }: Pick<Ports, 'chain' | 'validators'>,
): Promise<Watched> {
  const { rollup, chainId } = where.card;
  const before = await validators.ofAttesters(attesters, { chainId });
  const known = new Set(before.map(({ id }) => id));
  const after = await chain.readings(rollup, attesters, where.block);
  for (const [older, living] of livingElsewhere(before, rollup)) {
    after.push(...(await chain.readings(older, living, where.block)));
  }
  return { before, after: after.filter(({ id, status }) => status !== 'none' || known.has(id)) };
}

function livingElsewhere(rows: readonly Validator[], canonical: Address): Map<Address, Address[]> {
  const found = new Map<Address, Address[]>();
  for (const { rollup, status, address } of rows) {
    if (rollup === canonical || status === 'none') continue;
    found.set(rollup, [...(found.get(rollup) ?? []), address]);
  }
  return found;
}

/** The node's word on the canonical rollup; undefined where it is silent, or speaks of another network. */
export async function readNode(
  card: Card,
  { node, log }: Pick<Ports, 'node'> & { log: Log },
): Promise<NodeState | undefined> {
  const state = await node.state();
  if (!state) return undefined;
  if (state.l1ChainId === card.chainId && state.rollupVersion === card.rollupVersion) return state;
  log.warn('node.of-another-network', {
    l1ChainId: state.l1ChainId,
    rollupVersion: state.rollupVersion,
    wantedChainId: card.chainId,
    wantedRollupVersion: card.rollupVersion,
  });
  return undefined;
}

/** The readings with what the node saw of their duties; only the canonical rollup has duties. */
export async function withDuties(
  readings: readonly Validator[],
  canonical: Address,
  { node }: Pick<Ports, 'node'>,
): Promise<Validator[]> {
  const onDuty = readings.filter(
    ({ rollup, status }) => rollup === canonical && status !== 'none' && status !== 'queued',
  );
  const seen = await node.duties(onDuty.map(({ address }) => address));
  return readings.map((reading) => {
    const duties = reading.rollup === canonical ? seen.get(reading.address) : undefined;
    return duties ? { ...reading, duties } : reading;
  });
}

/** Slots between the present and the last one the node judged; undefined where it judged none we know of. */
export function lagSlots(card: Card, readings: readonly Validator[], now: number): number | undefined {
  const judged = readings
    .map(({ duties }) => duties)
    .filter((duties): duties is Duties => duties !== undefined);
  if (judged.length === 0) return undefined;
  const newest = Math.max(...judged.map(({ toSlot }) => toSlot));
  return Math.max(0, slotAt(card, Math.max(now / 1000, card.blockTime)) - newest);
}
