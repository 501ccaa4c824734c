import * as v from 'valibot';
import { SpartaError } from '../../errors.ts';
import type { PageRequest } from '../../ports.ts';

/** Characters; the longest of ours, with two addresses in it, has about 250. */
const MAX_CURSOR_LENGTH = 1024;
const MAX_PAGE = 100;

/**
 * The page link: which list, and where in it. It carries no table key, only the position, from which the list makes
 * the key itself: a forged one can at most begin elsewhere in the same list, which its reader may do anyway.
 */
export function pageCursor(list: string, position: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...position]), 'utf8').toString('base64url');
}

/**
 * The position a page link names; undefined for the first page.
 * Throws `invalid-input` for a link that is not of this list, or not exactly as this list writes it.
 */
export function positionOf(
  list: string,
  request: PageRequest,
  shape: readonly RegExp[],
): readonly string[] | undefined {
  requireLimit(request);
  const { cursor } = request;
  if (cursor === undefined) return undefined;
  if (cursor.length > MAX_CURSOR_LENGTH) throw notOurs();
  const parsed = v.safeParse(v.array(v.string()), decoded(cursor));
  if (!parsed.success) throw notOurs();
  const [named, ...position] = parsed.output;
  const fits =
    named === list &&
    position.length === shape.length &&
    shape.every((pattern, place) => pattern.test(position[place] ?? '')) &&
    pageCursor(list, position) === cursor;
  if (!fits) throw notOurs();
  return position;
}

/** Throws `invalid-input` for a page that is too small or too large. */
export function requireLimit({ limit }: PageRequest): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE)
    throw new SpartaError('invalid-input', `A page has 1 to ${MAX_PAGE} entries, not ${limit}.`);
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

export function notOurs(): SpartaError {
  return new SpartaError('invalid-input', 'This page link is not valid; start from the first page.');
}
