import { inWords, type Says } from '../../lib/text.ts';

/** What a reader of English would see: every text in it in words, all else as it is. */
export function english<T>(said: T): InEnglish<T> {
  return convert(said) as InEnglish<T>;
}

/** The same shape with plain text wherever something was said. */
export type InEnglish<T> = T extends Says
  ? string
  : T extends readonly (infer E)[]
    ? InEnglish<E>[]
    : T extends object
      ? { [K in keyof T]: InEnglish<T[K]> }
      : T;

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  if ('template' in value && 'values' in value) return inWords(value as Says);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]));
}
