import { NODE_LAG_SLOTS } from '../config/network-rules.ts';
import type { Address } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import { slotAt } from '../domain/clock.ts';
import type { Validator } from '../domain/validator.ts';
import type { Log } from '../log.ts';
import type { AztecNode, NodeDuties, NodeState, Ports } from '../ports.ts';
import type { Card } from './read-watched.ts';

export interface NodeSeen {
  /** What the chain's card keeps of it. */
  said: Pick<ChainInfo, 'node' | 'strayNode' | 'nodeSince' | 'nodeSilentSince'>;
  /** The readings with what the node saw of their duties. */
  rows: Validator[];
  /** The node as far as it is believed in this pass: it says nothing of what it saw too long ago. */
  believed: AztecNode;
}

interface Asked {
  card: Card;
  /** The view of the pass before. */
  earlier: ChainInfo | undefined;
  /** Milliseconds since 1970. */
  now: number;
  log: Log;
}

/**
 * The node's word on the canonical rollup. One that is silent, lags, or follows another rollup, whose slots are another
 * clock's, leaves duties unknown; the card says which of these it was.
 */
export async function askNode(
  readings: readonly Validator[],
  asked: Asked,
  { node }: Pick<Ports, 'node'>,
): Promise<NodeSeen> {
  const { card, earlier, log } = asked;
  // A node that is being restarted is silent for a while: what it said last is kept.
  const kept = earlier?.rollup === card.rollup ? sinceOf(earlier.nodeSince) : {};
  const unknown = { rows: [...readings], believed: SILENT };
  const state = await node.state();
  if (!state) return { said: { ...kept, ...silence(node, asked) }, ...unknown };
  if (!isOf(card, state)) {
    const { version, l1ChainId, rollupVersion } = state;
    log.warn('node.of-another-network', {
      l1ChainId,
      rollupVersion,
      wantedChainId: card.chainId,
      wantedRollupVersion: card.rollupVersion,
    });
    return { said: { ...kept, strayNode: { version, l1ChainId, rollupVersion } }, ...unknown };
  }
  const seen = await dutiesFrom(node, readings, card.rollup);
  const lag = lagSlots([...seen.values()], asked);
  const { version, block, provenBlock } = state;
  const said = {
    ...kept,
    ...sinceOf(newest([...seen.values()].flatMap(({ initialSlot }) => initialSlot ?? []))),
    node: { version, block, provenBlock, ...(lag === undefined ? {} : { lagSlots: lag }) },
  };
  if (lag !== undefined && lag > NODE_LAG_SLOTS) return { said, ...unknown };
  const rows = readings.map((row) => withDuties(row, row.rollup === card.rollup ? seen : undefined));
  return { said, rows, believed: freshOnly(node, asked) };
}

/** Since when one that is configured has not answered, as far as passes saw. */
function silence({ isConfigured }: AztecNode, { card, earlier }: Asked): Pick<ChainInfo, 'nodeSilentSince'> {
  return isConfigured ? { nodeSilentSince: earlier?.nodeSilentSince ?? card.blockTime } : {};
}

const SILENT: AztecNode = {
  isConfigured: true,
  state: async () => undefined,
  duties: async () => new Map(),
  dutyHistory: async () => new Map(),
  accusations: async () => undefined,
};

function sinceOf(nodeSince: number | undefined): Pick<ChainInfo, 'nodeSince'> {
  return nodeSince === undefined ? {} : { nodeSince };
}

function isOf(card: Card, { l1ChainId, rollupVersion }: NodeState): boolean {
  return l1ChainId === card.chainId && rollupVersion === card.rollupVersion;
}

/** Only the canonical rollup has duties. */
async function dutiesFrom(
  node: AztecNode,
  readings: readonly Validator[],
  canonical: Address,
): Promise<ReadonlyMap<Address, NodeDuties>> {
  const onDuty = readings.filter(
    ({ rollup, status }) => rollup === canonical && status !== 'none' && status !== 'queued',
  );
  return node.duties(onDuty.map(({ address }) => address));
}

function withDuties(reading: Validator, seen: ReadonlyMap<Address, NodeDuties> | undefined): Validator {
  const found = seen?.get(reading.address);
  if (!found) return reading;
  const { initialSlot: _, ...duties } = found;
  return { ...reading, duties };
}

/** Slots between the present and the last one the node judged; undefined where it judged none we know of. */
function lagSlots(seen: readonly { toSlot: number }[], at: Pick<Asked, 'card' | 'now'>): number | undefined {
  const judged = newest(seen.map(({ toSlot }) => toSlot));
  return judged === undefined ? undefined : Math.max(0, presentSlot(at) - judged);
}

function presentSlot({ card, now }: Pick<Asked, 'card' | 'now'>): number {
  return slotAt(card, Math.max(now / 1000, card.blockTime));
}

function newest(slots: readonly number[]): number | undefined {
  return slots.length === 0 ? undefined : Math.max(...slots);
}

/** Of those who are not watched too: what ends long ago says nothing of now. */
function freshOnly(node: AztecNode, at: Pick<Asked, 'card' | 'now'>): AztecNode {
  const from = presentSlot(at) - NODE_LAG_SLOTS;
  const fresh = <T extends { toSlot: number }>(seen: ReadonlyMap<Address, T>): ReadonlyMap<Address, T> =>
    new Map([...seen].filter(([, { toSlot }]) => toSlot >= from));
  return {
    isConfigured: node.isConfigured,
    state: () => node.state(),
    duties: async (attesters) => fresh(await node.duties(attesters)),
    dutyHistory: async (attesters) => fresh(await node.dutyHistory(attesters)),
    accusations: () => node.accusations(),
  };
}
