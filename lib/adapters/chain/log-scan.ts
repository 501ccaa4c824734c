import type { Address } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';
import type { L1Client } from './endpoints.ts';
import { headerAt } from './headers.ts';
import { isRangeError } from './l1-errors.ts';
import type { Known } from './known.ts';
import { mayHoldAny, requireServed } from './log-evidence.ts';
import { readLogs, type StakingLog } from './log-events.ts';

/** Blocks asked for at once where nothing is known of the endpoint; providers allow from 5 to 10,000. */
const FIRST_SPAN = 2_000;

/** Blocks that may pass as quiet on the endpoint's word: ten minutes. */
const MOST_QUIET = 50;

/** How many blocks one query may cover; shared by the scans of one process, so that a limit is found once. */
export interface Span {
  blocks: number;
}

export function firstSpan(): Span {
  return { blocks: FIRST_SPAN };
}

/**
 * The logs of the contracts in a range, both blocks included, in chain order, from one endpoint. Where it refuses a
 * query as too large, a narrower one is asked for the same blocks: none is skipped.
 * Throws what the endpoint answered once a single block is refused too, and `upstream` where its answer shows that it
 * did not have these blocks.
 */
export async function scanLogs(
  client: L1Client,
  range: { from: number; to: number },
  contracts: Address[],
  span: Span,
): Promise<StakingLog[]> {
  const all: StakingLog[] = [];
  // A limit met in an earlier scan may have been of that moment.
  span.blocks = Math.min(span.blocks * 2, FIRST_SPAN);
  let from = range.from;
  while (from <= range.to) {
    const to = Math.min(range.to, from + span.blocks - 1);
    try {
      all.push(...(await readServedLogs(client, { from, to }, contracts)));
      from = to + 1;
    } catch (error) {
      if (from === to || !isRangeError(error)) throw error;
      span.blocks = Math.ceil((to - from + 1) / 2);
    }
  }
  return all;
}

/**
 * Whether the endpoint has nothing to say of these blocks, by its own word and by the header of its head. It costs one
 * call, and is no proof: whoever asks sees by other readings that nothing happened.
 */
export async function isQuiet(
  client: L1Client,
  range: { from: number; to: number },
  contracts: Address[],
  { known, span }: { known: Known; span: Span },
): Promise<boolean> {
  const head = known.heads.get(client);
  const blocks = range.to - range.from + 1;
  if (!head || head.number < range.to || blocks > Math.min(span.blocks, MOST_QUIET)) return false;
  if (head.number === range.to && mayHoldAny(head.logsBloom, contracts)) return false;
  return (await readLogs(client, range, contracts)).length === 0;
}

/** Logs that are an answer about these blocks, and not the silence of an endpoint that lacks them. */
async function readServedLogs(
  client: L1Client,
  range: { from: number; to: number },
  contracts: Address[],
): Promise<StakingLog[]> {
  const end = await endOf(client, range);
  const logs = (await readLogs(client, range, contracts)).filter((log) => !log.removed);
  const withLogs = new Set(logs.map(({ blockNumber }) => Number(blockNumber)));
  await requireServed(client, range, { contracts, withLogs });
  if ((await endOf(client, range)) !== end) {
    throw new SpartaError('upstream', `Block ${range.to} was reorganised while it was read.`);
  }
  return logs;
}

/** Throws where the endpoint does not have the last block yet. */
async function endOf(client: L1Client, { to }: { to: number }): Promise<string> {
  return (await headerAt(client, BigInt(to))).hash;
}
