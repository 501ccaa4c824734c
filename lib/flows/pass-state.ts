import type { Address } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import type { Fact } from '../domain/fact.ts';
import type { Validator } from '../domain/validator.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';
import type { Progress } from './follow-chain.ts';
import { followLives } from './follow-lives.ts';
import { lagSlots, readNode, readWatched, withDuties, type Card } from './read-watched.ts';

export interface State {
  view: ChainInfo;
  /** The view of the pass before. */
  earlier: ChainInfo | undefined;
  before: Validator[];
  after: Validator[];
  /** How the lives of the watched went on. */
  changes: Fact[];
}

/** The chain's card and every watched validator's row, as they were and as they are. */
export async function readState(
  input: { card: Card; watched: readonly Address[]; progress: Progress; now: number; log: Log },
  ports: Pick<Ports, 'chain' | 'node' | 'validators' | 'views'>,
): Promise<State> {
  const { card, progress, now, log } = input;
  const earlier = await ports.views.chainInfo();
  const { since, head, found } = progress;
  const asked = { card, earlier, since, block: head, facts: found };
  const { before, after } = await readWatched(input.watched, asked, ports);
  const { rows, changes } = followLives(
    progress,
    { before, after },
    { pace: card, before: earlier?.rollup ?? card.rollup },
  );
  const node = await readNode(card, { node: ports.node, log });
  const readings = node ? await withDuties(rows, card.rollup, ports) : rows;
  const lag = lagSlots(card, readings, now);
  const view = {
    ...card,
    ...seenSince(card, earlier),
    ...(node
      ? {
          node: {
            version: node.version,
            block: node.block,
            provenBlock: node.provenBlock,
            ...(lag === undefined ? {} : { lagSlots: lag }),
          },
        }
      : {}),
    readAt: Math.floor(now / 1000),
  };
  return { view, earlier, before, after: readings, changes };
}

/** Since when what should move has not moved: carried from card to card, and unknown on another rollup. */
function seenSince(card: Card, earlier: ChainInfo | undefined): Pick<ChainInfo, 'seen'> {
  if (earlier?.rollup !== card.rollup) return {};
  const { blockTime: at } = card;
  const since = (stays: boolean, before: number | undefined) => (stays ? before : at);
  const { seen } = earlier;
  const times = {
    pendingSince: since(card.pendingCheckpoint === earlier.pendingCheckpoint, seen?.pendingSince),
    provenSince: since(card.provenCheckpoint === earlier.provenCheckpoint, seen?.provenSince),
    queueSince: since(card.queueLength >= earlier.queueLength && earlier.queueLength > 0, seen?.queueSince),
  };
  return { seen: times };
}
