import * as v from 'valibot';
import type { ChainInfo } from '../domain/chain-info.ts';
import { defineRoute } from '../kit/route.ts';
import { count, instant } from './shapes/text.ts';

/**
 * The monitor runs every minute (`SCHEDULES`) and slots last about one: five missed in a row are no accident. The
 * alarm `monitor-silent` waits as long.
 */
const STALE_AFTER_SECONDS = 5 * 60;

export const getHealth = defineRoute({
  name: 'get-health',
  method: 'GET',
  path: '/api/health',
  tag: 'Health',
  summary: 'Whether somebody watches, and what was seen last',
  description:
    'Tells when the last pass over the chain succeeded and which slot it saw, in words and in seconds. The status is 503 where either is older than five minutes or there never was one, so that a plain probe notices; the body is the same.',
  access: 'public',
  params: {},
  query: {},
  response: v.pipe(
    v.object({
      status: v.pipe(
        v.picklist(['ok', 'stale', 'unknown']),
        v.description('`unknown`: no pass succeeded yet'),
      ),
      message: v.pipe(
        v.string(),
        v.description('The same for people'),
        v.examples(['Last slot seen 40 s ago; the chain was read 12 s ago, at a block 20 s old.']),
      ),
      lastSlotSeen: v.optional(count('The newest slot the last pass saw', 70412)),
      lastSlotSeenSecondsAgo: v.optional(count('Seconds since that slot began', 40)),
      ageSeconds: v.optional(count('Seconds since the last pass that succeeded', 12)),
      readAt: v.optional(instant('When that pass ran')),
      block: v.optional(count('L1 block of that pass', 9876543)),
      blockTime: v.optional(instant('Time of that block')),
      blockAgeSeconds: v.optional(count('Seconds since that block', 20)),
      blocksBehind: v.optional(count('Blocks whose events are still to be read, after an outage', 0)),
      staleAfterSeconds: count('Age from which the pass or the slot counts as stale', STALE_AFTER_SECONDS),
    }),
    v.title('Health'),
  ),
  answers: { 200: 'Somebody watches.', 503: 'The data is stale, or no pass succeeded yet.' },
  statusOf: ({ status }) => (status === 'ok' ? 200 : 503),
  refuses: {},
  needs: ['views'],
  run: async ({ now }, { views }) => {
    const limits = { staleAfterSeconds: STALE_AFTER_SECONDS };
    const last = await views.chainInfo();
    if (!last) return { status: 'unknown', message: 'The chain has not been read yet.', ...limits } as const;
    return { ...judge(last, Math.floor(now / 1000)), ...limits };
  },
});

function judge(last: ChainInfo, seconds: number) {
  const { readAt: at, slot, block, blockTime, behind = 0 } = last;
  const slotAt = last.genesisTime + slot * last.slotDurationSeconds;
  // Clocks differ by seconds, and a local chain may be ahead of the wall clock: data from the future is fresh.
  const ago = (then: number) => Math.max(0, seconds - then);
  const seen = {
    lastSlotSeen: slot,
    lastSlotSeenSecondsAgo: ago(slotAt),
    ageSeconds: ago(at),
    readAt: at,
    block,
    blockTime,
    blockAgeSeconds: ago(blockTime),
    blocksBehind: behind,
  };
  const ages = `Last slot seen ${ago(slotAt)} s ago; the chain was read ${ago(at)} s ago, at a block ${ago(blockTime)} s old.`;
  if (ago(at) > STALE_AFTER_SECONDS)
    return { status: 'stale' as const, message: `${ages} The monitor does not run.`, ...seen };
  if (ago(slotAt) > STALE_AFTER_SECONDS)
    return { status: 'stale' as const, message: `${ages} L1 or its endpoint stands still.`, ...seen };
  const rest = behind === 0 ? '' : ` Events of ${behind} blocks are still to be read.`;
  return { status: 'ok' as const, message: `${ages}${rest}`, ...seen };
}
