import { createHash } from 'node:crypto';
import { SpartaError } from '../../lib/errors.ts';
import type { Page, PageRequest } from '../../lib/ports.ts';

/** A page of a list in memory. The link names the list and the last one shown, like the real one, and no offset. */
export function pageOf<T>(
  list: string,
  all: readonly T[],
  { limit, cursor }: PageRequest,
  nameOf: (one: T) => string,
): Page<T> {
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new SpartaError('invalid-input', `A page has 1 to 100 entries, not ${limit}.`);
  const start = cursor === undefined ? 0 : placeAfter(list, all.map(nameOf), cursor);
  const items = all.slice(start, start + limit);
  const last = items.at(-1);
  const more = start + limit < all.length;
  return structuredClone(
    more && last !== undefined ? { items, nextCursor: link(list, nameOf(last)) } : { items },
  );
}

function placeAfter(list: string, names: readonly string[], cursor: string): number {
  const place = names.findIndex((name) => link(list, name) === cursor);
  if (place < 0)
    throw new SpartaError('invalid-input', 'This page link is not valid; start from the first page.');
  return place + 1;
}

function link(list: string, name: string): string {
  return createHash('sha256').update(`${list} ${name}`).digest('hex').slice(0, 32);
}
