import { createHmac } from 'node:crypto';
import type { AlertPreferences } from '../domain/alert-preferences.ts';
import { PHRASE_WORDS } from '../domain/phrase-words.ts';
import type { Components } from '../ports.ts';

const WORDS = 3;

/**
 * The phrase every genuine message to somebody carries: their own, or one made for them of the stage's secret key,
 * which nobody who only knows their id can make.
 */
export async function phraseOf(
  { userId, phrase }: Pick<AlertPreferences, 'userId' | 'phrase'>,
  components: Components,
): Promise<string> {
  if (phrase !== undefined) return phrase;
  const digest = createHmac('sha256', await components.key())
    .update(`phrase|${userId}`)
    .digest();
  return Array.from(
    { length: WORDS },
    (_, place) => PHRASE_WORDS[digest.readUInt32BE(place * 4) % PHRASE_WORDS.length] ?? '',
  ).join(' ');
}
