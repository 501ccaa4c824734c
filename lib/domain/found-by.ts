import type { Operator } from './operator.ts';

/** Words of a name that it is found by, from the first on. */
const NAME_WORDS = 4;
/** Characters of one word; more of it is not compared. As many as an address has. */
const WORD_LENGTH = 42;

/** An operator as a list of choices shows one. */
export type OperatorFound = Pick<Operator, 'id' | 'discordHandle' | 'ethereumAddress' | 'status'>;

/** What an operator is found by the beginning of: words of the name, the address, the Discord id; each once. */
export function foundBy({ discordHandle, ethereumAddress, id }: Omit<OperatorFound, 'status'>): string[] {
  return [...new Set([...wordsOf(discordHandle).slice(0, NAME_WORDS), ethereumAddress.toLowerCase(), id])];
}

/** Whether every word that was typed begins something the operator is found by. */
export function isFoundBy(operator: Omit<OperatorFound, 'status'>, typed: readonly string[]): boolean {
  const keys = foundBy(operator);
  return typed.every((word) => keys.some((key) => key.startsWith(word)));
}

/**
 * The words of a text, without case and accents; signs part them and are in none. A text of signs alone, such as
 * emoji, is one word, so that a name of these is found as well.
 */
export function wordsOf(text: string): string[] {
  const plain = folded(text);
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const signs = plain.replaceAll(/[\s#]/gu, '');
  return (words.length === 0 && signs !== '' ? [signs] : words).map(clipped);
}

/** By code points: half a character is none. */
function clipped(word: string): string {
  return Array.from(word).slice(0, WORD_LENGTH).join('');
}

/** Upper case first: `ß` and `ss`, `ı` and `i`, the two small sigmas become the same. */
function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}
