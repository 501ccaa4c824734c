import { createPublicClient, http, type Address } from 'viem';
import { createLog } from '../../lib/log.ts';
import { artifact } from '../../lib/world/l1/artifacts.ts';
import { startLocalL1, type LocalL1 } from '../../lib/world/l1/local-l1.ts';
import { MAINNET_PACE } from '../../lib/world/l1/network.ts';
import { startCountingProxy, type CountingProxy } from './counting-proxy.ts';
import { figure, median, shuffled, type Figure, type Group } from './figure.ts';
import { addValidators } from './many-validators.ts';
import { measuredMonitor } from './monitor-ports.ts';

const SIZES = [20, 200, 2000] as const;
/** Passes of each size that count, each after a new block. */
const PASSES = 9;
/** Reads in one multicall of the rival, as many as ours. */
const READS_A_CALL = 500;
/** Calls of a pass that do not depend on how many are watched; above them, one for each chunk of reads. */
const MOST_FIXED_CALLS = 4;

const log = createLog({ level: 'error' });

/** A pass of the monitor on the real contracts, beside a bare multicall of the same attesters' views. */
export const monitorPassing: Group = {
  name: 'monitor-pass',
  rows: SIZES.flatMap((size) => [
    `monitor-pass-${size}-calls`,
    `monitor-pass-${size}-slashed`,
    `monitor-pass-${size}`,
  ]),
  async measure() {
    const l1 = await startLocalL1({ blockTimer: false, keptStates: 80, pace: MAINNET_PACE });
    const proxy = await startCountingProxy(l1.url);
    try {
      const everyone = await addValidators(l1, Math.max(...SIZES));
      const figures: Figure[] = [];
      for (const [turn, size] of SIZES.entries()) {
        const victim = everyone[turn];
        if (victim === undefined) throw new Error('Nobody is staked.');
        figures.push(...(await measureSize(l1, proxy, everyone.slice(0, size), victim)));
      }
      return figures;
    } finally {
      await proxy.stop();
      await l1.stop();
    }
  },
};

async function measureSize(
  l1: LocalL1,
  proxy: CountingProxy,
  watched: readonly Address[],
  victim: Address,
): Promise<Figure[]> {
  const monitor = await measuredMonitor({
    url: proxy.url,
    chainId: l1.chainId,
    registry: `0x${l1.registry.slice(2).toLowerCase()}`,
    watched,
    log,
  });
  const rollup = await l1.rollup();
  const bare = bareMulticall(proxy.url, rollup, watched);
  const { published } = monitor;
  const pass = async () => {
    const { timestamp } = await l1.publicClient.getBlock();
    await monitor.pass(Math.max(Date.now(), Number(timestamp) * 1000));
  };
  await pass();
  await bare();
  const times = { ours: new Array<number>(), rival: new Array<number>() };
  const calls = { ours: new Array<number>(), rival: new Array<number>() };
  for (let round = 0; round < PASSES; round += 1) {
    await l1.elapse(60);
    for (const [who, run] of shuffled([['ours', pass] as const, ['rival', bare] as const])) {
      proxy.reset();
      const began = performance.now();
      await run();
      times[who].push(performance.now() - began);
      calls[who].push(proxy.total());
    }
  }
  const before = published.length;
  await l1.slash(victim);
  proxy.reset();
  await pass();
  const callsAfterSlash = proxy.total();
  await monitor.stop();
  if (published.length === before) throw new Error(`The slash of ${victim} was not told.`);
  return [
    figure({
      name: `monitor-pass-${watched.length}-calls`,
      value: median(calls.ours),
      unit: 'calls',
      rival: median(calls.rival),
      target: { of: 'value', atMost: MOST_FIXED_CALLS + Math.ceil(watched.length / READS_A_CALL) },
      note: `JSON-RPC calls of a pass over ${watched.length} watched of some 2,000 staked; rival a bare viem multicall of their views, ${READS_A_CALL} a call`,
    }),
    figure({
      name: `monitor-pass-${watched.length}-slashed`,
      value: callsAfterSlash,
      unit: 'calls',
      note: `the pass that finds and tells a slash, ${published.length - before} facts published`,
    }),
    figure({
      name: `monitor-pass-${watched.length}`,
      value: median(times.ours),
      unit: 'ms',
      rival: median(times.rival),
      // With few watched the fixed reads (blocks, logs, the chain's card) are nearly all of a pass.
      ...(watched.length < 2000 ? {} : { target: { of: 'ratio', atMost: 2 } as const }),
      note: `time of the same passes, medians of ${PASSES}, in turns with the rival`,
    }),
  ];
}

/** What anybody would write: the views of all attesters by multicall, and nothing else. */
function bareMulticall(url: string, rollup: Address, watched: readonly Address[]): () => Promise<void> {
  const client = createPublicClient({ transport: http(url) });
  const { abi } = artifact('Rollup');
  return async () => {
    for (let start = 0; start < watched.length; start += READS_A_CALL) {
      const views = await client.multicall({
        multicallAddress: '0xca11bde05977b3631167028862be2a173976ca11',
        batchSize: 0,
        allowFailure: false,
        contracts: watched.slice(start, start + READS_A_CALL).map((attester) => ({
          address: rollup,
          abi,
          functionName: 'getAttesterView' as const,
          args: [attester] as const,
        })),
      });
      if (views.some(({ effectiveBalance }) => effectiveBalance === undefined))
        throw new Error('A view failed.');
    }
  };
}
