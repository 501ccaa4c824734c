import * as v from 'valibot';
import type { PageRequest } from '../../ports.ts';

const MAX_LIMIT = 100;
const DEFAULT_LIMIT = '20';

/** What every list takes. */
export const pageQuery = {
  limit: v.pipe(
    v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[0-9]{1,4}$/, `A whole number from 1 to ${MAX_LIMIT}.`),
        v.transform(Number),
        v.number(),
        v.integer(),
        v.minValue(1, `A whole number from 1 to ${MAX_LIMIT}.`),
        v.maxValue(MAX_LIMIT, `A whole number from 1 to ${MAX_LIMIT}.`),
      ),
      DEFAULT_LIMIT,
    ),
    v.description(`How many items a page holds; ${DEFAULT_LIMIT} where it is not given`),
  ),
  cursor: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1, 'A cursor is not empty; leave it out for the first page.'),
      v.maxLength(4096, 'This page link is not valid; start from the first page.'),
      v.description('`nextCursor` of the page before; left out for the first page'),
    ),
  ),
};

export function pageOf<T extends v.GenericSchema>(title: string, item: T) {
  return v.pipe(
    v.object({
      items: v.array(item),
      nextCursor: v.optional(
        v.pipe(
          v.string(),
          v.description('Opaque; give it as `cursor` for the next page. Absent on the last'),
        ),
      ),
    }),
    v.title(title),
  );
}

export function pageRequest(query: { limit: number; cursor?: string | undefined }): PageRequest {
  return { limit: query.limit, cursor: query.cursor };
}
