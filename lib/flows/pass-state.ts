import type { Address } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import type { Fact } from '../domain/fact.ts';
import type { Validator } from '../domain/validator.ts';
import type { Log } from '../log.ts';
import type { AztecNode, Ports } from '../ports.ts';
import { followChain, type Place, type Progress } from './follow-chain.ts';
import { followLives } from './follow-lives.ts';
import { askNode } from './pass-node.ts';
import { withProviders } from './pass-providers.ts';
import type { Budget } from './pass-budget.ts';
import { showsAnEvent } from './pass-rows.ts';
import { byId } from './pass-snapshot.ts';
import { isThorough, readWatched, type Card } from './read-watched.ts';
import type { SlashingSeen } from './slash-watch.ts';

export interface State {
  progress: Progress;
  view: ChainInfo;
  /** The view of the pass before. */
  earlier: ChainInfo | undefined;
  before: readonly Validator[];
  after: Validator[];
  /** The node as far as it is believed in this pass. */
  node: AztecNode;
  /** How the lives of the watched went on. */
  changes: Fact[];
  /** How the rollups slash; absent where that could not be read. */
  slashing?: SlashingSeen[] | undefined;
}

interface Input {
  place: Place;
  card: Card;
  earlier: ChainInfo | undefined;
  watched: readonly Address[];
  /** Rows of the watched as they were. */
  before: readonly Validator[];
  /** Reads how the rollups slash, beside the rows. */
  slashing(): Promise<SlashingSeen[] | undefined>;
  budget: Budget;
  now: number;
  log: Log;
}

/**
 * What happened, the chain's card and every watched validator's row. Where no log says that anything happened, the
 * readings show that nothing did: where they do not, the logs are asked for again and must be proven.
 */
export async function readState(input: Input, ports: Pick<Ports, 'chain' | 'node'>): Promise<State> {
  const { place, card, earlier, watched, before, budget, now, log } = input;
  const { chain } = ports;
  const thorough = isThorough(card, earlier);
  const rowsBefore = byId(before);
  const readOn = (evidence: 'headers' | 'readings') =>
    followChain(place, { chain, now, evidence, budget, log });
  const readRows = async (progress: Progress) =>
    readWatched(
      watched,
      { card, since: progress.since, block: place.head, facts: progress.found, before, thorough },
      ports,
    );
  let progress = await readOn(thorough ? 'headers' : 'readings');
  const [first, slashing] = await Promise.all([readRows(progress), input.slashing()]);
  let readings = first;
  if (!thorough && progress.found.length === 0 && showsAnEvent(rowsBefore, readings)) {
    progress = await readOn('headers');
    if (progress.found.length > 0) readings = await readRows(progress);
  }
  const { rows, changes } = followLives(
    progress,
    { before, after: readings },
    { pace: card, before: earlier?.rollup ?? card.rollup },
  );
  const known = await withProviders(rows, { before, block: place.head, thorough, log }, ports);
  const node = await askNode(known, { card, earlier, now, log }, ports);
  const view = {
    ...card,
    ...seenSince(card, earlier),
    ...node.said,
    readAt: Math.floor(now / 1000),
  };
  return { progress, view, earlier, before, after: node.rows, node: node.believed, changes, slashing };
}

/** Since when what should move has not moved: carried from card to card, and unknown on another rollup. */
function seenSince(card: Card, earlier: ChainInfo | undefined): Pick<ChainInfo, 'seen'> {
  const { blockTime: at } = card;
  if (earlier?.rollup !== card.rollup) return earlier ? { seen: { canonicalSince: at } } : {};
  const since = (stays: boolean, before: number | undefined) => (stays ? before : at);
  const { seen } = earlier;
  const times = {
    pendingSince: since(card.pendingCheckpoint === earlier.pendingCheckpoint, seen?.pendingSince),
    provenSince: since(card.provenCheckpoint === earlier.provenCheckpoint, seen?.provenSince),
    queueSince: since(card.queueLength >= earlier.queueLength && earlier.queueLength > 0, seen?.queueSince),
    canonicalSince: seen?.canonicalSince,
  };
  return { seen: times };
}
