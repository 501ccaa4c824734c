/** One thing that happened to an attester on a rollup, with where: blocks count up, and logs within a block. */
export interface EntryEvent {
  what: 'queued' | 'entered' | 'refused';
  block: number;
  logIndex: number;
  /** The transaction, by which it is told who queued it. */
  hash: string;
}

/**
 * The transaction that put an attester into a rollup's entry queue, of those events the one whose deposit was taken in.
 * Anybody may queue any attester, with keys copied from its own deposit even; the queue is first in, first out, so of
 * one attester the n-th to be queued is the n-th to enter or to be refused. Undefined where it never entered, entered
 * twice, or more came out than went in, which says that some of the story is missing.
 */
export function entryTransaction(events: readonly EntryEvent[]): string | undefined {
  const inOrder = [...events].sort((a, b) => a.block - b.block || a.logIndex - b.logIndex);
  const queued = inOrder.filter(({ what }) => what === 'queued');
  const ends = inOrder.filter(({ what }) => what !== 'queued');
  if (ends.length > queued.length) return undefined;
  const entered = ends.flatMap(({ what }, place) => (what === 'entered' ? [place] : []));
  const [place] = entered;
  return place === undefined || entered.length > 1 ? undefined : queued[place]?.hash;
}
