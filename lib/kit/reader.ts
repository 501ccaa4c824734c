import { knownCommands, type CommandIds } from '../command-mentions.ts';
import type { Components } from '../ports.ts';
import { inWords, type Says } from '../text.ts';
import { learn, translatorFor } from '../texts/index.ts';

/** Who reads it, and what is needed to write for them. */
export interface Reader {
  /** A Discord locale; English where it is left out or has no catalogue. */
  locale?: string | undefined;
  /** Signs the buttons that have a handler; a message with such buttons cannot be made without it. */
  key?: Uint8Array | undefined;
  /** Milliseconds since 1970, from which buttons live; the clock's where it is left out. */
  now?: number | undefined;
  /** What this process was told where it is left out. */
  commandIds?: CommandIds | undefined;
}

export type Words = (said: Says) => string;

export function wordsFor({ locale }: Reader): Words {
  const translate = translatorFor(locale);
  return (said) => inWords(said, translate);
}

export function commandIdsFor({ commandIds }: Reader): CommandIds {
  return commandIds ?? knownCommands();
}

/** The reader with the key, fetched only where something has to be signed; their language is learnt. */
export async function withKey(reader: Reader, isSigned: boolean, components: Components): Promise<Reader> {
  await learn(reader.locale);
  return isSigned && reader.key === undefined ? { ...reader, key: await components.key() } : reader;
}
