import * as v from 'valibot';
import type { ChainInfo } from '../domain/chain-info.ts';
import { defineRoute } from '../kit/route.ts';
import { count, instant } from './shapes/text.ts';

/** The monitor runs every minute (`SCHEDULES`); five runs missed in a row are no accident. */
const STALE_AFTER_SECONDS = 5 * 60;
/** L1 makes a block every 12 s; without one for so long, the L1 endpoint is stuck although it answers. */
const STALE_BLOCK_AFTER_SECONDS = 15 * 60;

export const getHealth = defineRoute({
  name: 'get-health',
  method: 'GET',
  path: '/api/health',
  tag: 'Health',
  summary: 'How old the data is',
  description:
    'Tells the age of what the other endpoints answer with, in words and in seconds. The status is 503 where the data is stale or was never read, so that a plain probe notices; the body is the same.',
  access: 'public',
  params: {},
  query: {},
  response: v.pipe(
    v.object({
      status: v.pipe(
        v.picklist(['ok', 'stale', 'unknown']),
        v.description('`unknown`: the chain was never read'),
      ),
      message: v.pipe(
        v.string(),
        v.description('The same for people'),
        v.examples(['The chain was read 12 s ago, at a block 20 s old.']),
      ),
      ageSeconds: v.optional(count('Seconds since the chain was read', 12)),
      readAt: v.optional(instant('When the chain was read')),
      block: v.optional(count('L1 block of that reading', 9876543)),
      blockTime: v.optional(instant('Time of that block')),
      blockAgeSeconds: v.optional(count('Seconds since that block', 20)),
      staleAfterSeconds: count('Age from which the reading counts as stale', STALE_AFTER_SECONDS),
      staleBlockAfterSeconds: count('Age from which the block counts as stale', STALE_BLOCK_AFTER_SECONDS),
    }),
    v.title('Health'),
  ),
  answers: { 200: 'The data is fresh.', 503: 'The data is stale, or the chain was never read.' },
  statusOf: ({ status }) => (status === 'ok' ? 200 : 503),
  refuses: {},
  needs: ['views'],
  run: async ({ now }, { views }) => {
    const limits = {
      staleAfterSeconds: STALE_AFTER_SECONDS,
      staleBlockAfterSeconds: STALE_BLOCK_AFTER_SECONDS,
    };
    const view = await views.chainInfo();
    if (!view) return { status: 'unknown', message: 'The chain has not been read yet.', ...limits } as const;
    return { ...judge(view, Math.floor(now / 1000)), ...limits };
  },
});

function judge(view: ChainInfo, seconds: number) {
  const { readAt, block, blockTime } = view;
  // Clocks differ by seconds, and a local chain may be ahead of the wall clock: data from the future is fresh.
  const ageSeconds = Math.max(0, seconds - readAt);
  const blockAgeSeconds = Math.max(0, seconds - blockTime);
  const seen = { ageSeconds, readAt, block, blockTime, blockAgeSeconds };
  const ages = `The chain was read ${ageSeconds} s ago, at a block ${blockAgeSeconds} s old.`;
  if (ageSeconds > STALE_AFTER_SECONDS) {
    return { status: 'stale' as const, message: `${ages} The monitor does not run.`, ...seen };
  }
  if (blockAgeSeconds > STALE_BLOCK_AFTER_SECONDS) {
    return { status: 'stale' as const, message: `${ages} The L1 endpoint gives old blocks.`, ...seen };
  }
  return { status: 'ok' as const, message: ages, ...seen };
}
