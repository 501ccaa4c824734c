import { createHmac } from 'node:crypto';
import { pseudonymFrom } from '../../lib/domain/pseudonym.ts';

/** What becomes of people in a copy. */
export interface People {
  /** The same for the same Discord id wherever it stands. */
  id(id: string): string;
  handle(handle: string, id: string): string;
  /** A text with every Discord id in it as it becomes. */
  text(text: string): string;
  /** Whether what somebody wrote, or chose for themselves, is copied. */
  keepsWords: boolean;
  /** Ids that must not stand in the copy. */
  hidden(): ReadonlySet<string>;
}

/** An id that stands by itself: digits within an address, or of a number of wei with more of them, are none. */
export const ID = /(?<![0-9a-zA-Z])[0-9]{17,20}(?![0-9a-zA-Z])/g;

/** Made-up ids are below this. */
const LARGEST = 10n ** 12n;

/**
 * Made-up people, by a key that nobody keeps: Discord ids can be listed, so a plain hash would hide none. Their ids have
 * the form of those who are gone (`lib/domain/pseudonym.ts`), so that no message of a copied stage reaches a stranger.
 */
export function madeUpPeople(key: Uint8Array): People {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  const id = (real: string) => {
    const before = known.get(real);
    if (before !== undefined) return before;
    for (let attempt = 0; ; attempt += 1) {
      const digest = createHmac('sha256', key).update(`${real} ${attempt}`).digest();
      const madeUp = pseudonymFrom(Number(digest.readBigUInt64BE() % LARGEST));
      // Of ten thousand people two meet once in twenty thousand copies.
      if (taken.has(madeUp)) continue;
      taken.add(madeUp);
      known.set(real, madeUp);
      return madeUp;
    }
  };
  return {
    id,
    handle: (_handle, of) => `member ${id(of).slice(-6)}`,
    text: (text) => text.replace(ID, id),
    keepsWords: false,
    hidden: () => new Set(known.keys()),
  };
}

/** People as they are. */
export const realPeople: People = {
  id: (id) => id,
  handle: (handle) => handle,
  text: (text) => text,
  keepsWords: true,
  hidden: () => new Set(),
};
