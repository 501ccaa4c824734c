import { getBlock } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import type { Fact } from '../../domain/fact.ts';
import { SpartaError } from '../../errors.ts';
import type { Endpoints, L1Client } from './endpoints.ts';
import { factsOf } from './log-facts.ts';
import type { StakingLog } from './log-events.ts';
import type { Known } from './known.ts';
import { isQuiet, scanLogs, type Span } from './log-scan.ts';
import { readRollups } from './rollups.ts';

export async function readFacts(
  endpoints: Endpoints,
  where: { chainId: number; registry: Address; span: Span; known: Known },
  range: { from: number; to: number },
  evidence: 'headers' | 'readings' = 'headers',
): Promise<Fact[]> {
  if (range.from > range.to) return [];
  return endpoints.ask(async (client) => {
    const contracts = await contractsAt(client, where, range);
    if (evidence === 'readings' && (await isQuiet(client, range, contracts, where))) return [];
    const logs = await scanLogs(client, range, contracts, where.span);
    const times = await readTimes(client, logs);
    return logs.flatMap((log) => {
      const time = times.get(log.blockHash);
      if (time === undefined) return [];
      const block = { number: Number(log.blockNumber), hash: log.blockHash, time };
      return factsOf(log, { ...where, block });
    });
  });
}

/** The Registry and the rollups of the head, since one may have become canonical within the range. */
async function contractsAt(
  client: L1Client,
  { registry, known }: { registry: Address; known: Known },
  { to }: { to: number },
): Promise<Address[]> {
  const shown = known.heads.get(client);
  const confirmed = known.rollups;
  const isFresh = shown !== undefined && shown.number >= to && confirmed?.at === BigInt(shown.number);
  const rollups = isFresh
    ? confirmed.entries
    : await readRollups({ client, known, blockNumber: await requireHead(client, to) }, registry);
  return [...rollups.map(({ rollup }) => rollup), registry];
}

/** An endpoint asked for blocks it does not have may answer "no logs". */
async function requireHead(client: L1Client, to: number): Promise<bigint> {
  const { number } = await getBlock(client, { blockTag: 'latest' });
  if (number < BigInt(to)) {
    throw new SpartaError('upstream', `The L1 endpoint is at block ${number}, before block ${to}.`);
  }
  return number;
}

/** Unix seconds by block hash; most endpoints say it in the log itself. */
async function readTimes(client: L1Client, logs: readonly StakingLog[]): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const { blockHash, blockTimestamp } of logs) {
    if (times.has(blockHash)) continue;
    const time = blockTimestamp ?? (await getBlock(client, { blockHash })).timestamp;
    times.set(blockHash, Number(time));
  }
  return times;
}
