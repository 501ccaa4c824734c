import type { Text } from '../text.ts';

/**
 * Words that stand at a declaration, a summary or a schema's message: their English is their own template, and the
 * catalogues have them as they stand there.
 */
export function declared(english: string): Text {
  return { template: english, values: {} };
}
