import type { Fact } from '../domain/fact.ts';
import { isOfRadar } from '../domain/slash-radar-facts.ts';
import type { Cursor, Ports } from '../ports.ts';
import { cursorAfter, type Progress } from './follow-chain.ts';
import type { PassMemory } from './pass-memory.ts';

/**
 * Blocks after which the cursor moves though nothing happened, which costs a write: fewer than may pass as quiet on the
 * endpoint's word, and far fewer than a block remembers the hashes of.
 */
const MOST_UNMOVED = 45;

/** Notes how far L1 is read. While nothing happens it is noted now and then: what is read again costs no more. */
export async function moveCursor(
  at: {
    name: string;
    cursor: Cursor | undefined;
    progress: Progress;
    published: readonly Fact[];
    /** Something was published or written of what passes remember. */
    told: boolean;
    memory: PassMemory;
  },
  ports: Pick<Ports, 'chain' | 'cursors'>,
): Promise<void> {
  const { name, cursor, progress, published, told, memory } = at;
  const { end, found, since } = progress;
  const quiet = cursor && !told && found.length === 0 && since?.hash === cursor.hash;
  if (quiet && end.number - cursor.number < MOST_UNMOVED && cursor.time !== undefined) {
    memory.keep(cursor);
    return;
  }
  const after = await cursorAfter(cursor, progress, published.filter(isUndoneByReorg), ports);
  if (cursor?.hash === after.hash && !told) {
    memory.keep(cursor);
    return;
  }
  await ports.cursors.move(name, after);
  memory.keep(after);
}

/** What goes with its block; the radar takes back its own, and what takes back is not taken back. */
function isUndoneByReorg(fact: Fact): boolean {
  return fact.kind !== 'fact.retracted' && !isOfRadar(fact);
}
