import type { Address } from '../../lib/domain/address.ts';
import { createLog } from '../../lib/log.ts';
import { startLocalL1, type LocalL1 } from '../../lib/world/l1/local-l1.ts';
import { MAINNET_PACE } from '../../lib/world/l1/network.ts';
import { startCountingProxy, type CountingProxy } from './counting-proxy.ts';
import { figure, median, type Figure, type Group } from './figure.ts';
import { addValidators } from './many-validators.ts';
import { measuredMonitor, total } from './monitor-ports.ts';

/** Minutes that count: of an epoch of mainnet, which has 38, those after its first. */
const MINUTES = 30;

const TARGETS = [
  { watched: 200, calls: 4, requests: 6 },
  { watched: 5000, calls: 14, requests: undefined },
] as const;

const log = createLog({ level: 'error' });

/** A minute in which nothing happened to anybody who is watched, on the real contracts and the real stores. */
export const quietMinute: Group = {
  name: 'quiet-minute',
  rows: TARGETS.flatMap(({ watched }) => [
    `quiet-minute-${watched}-calls`,
    `quiet-minute-${watched}-requests`,
  ]),
  async measure() {
    const most = Number(process.env['BENCH_MOST_WATCHED'] ?? 5000);
    const targets = TARGETS.filter(({ watched }) => watched <= most);
    const l1 = await startLocalL1({ blockTimer: false, pace: MAINNET_PACE, keptStates: 80 });
    const proxy = await startCountingProxy(l1.url);
    try {
      const everyone = await addValidators(l1, Math.max(...targets.map(({ watched }) => watched)));
      const figures: Figure[] = [];
      for (const target of targets) {
        figures.push(...(await measureMinutes(l1, proxy, everyone.slice(0, target.watched), target)));
      }
      return figures;
    } finally {
      await proxy.stop();
      await l1.stop();
    }
  },
};

async function measureMinutes(
  l1: LocalL1,
  proxy: CountingProxy,
  watched: readonly Address[],
  target: (typeof TARGETS)[number],
): Promise<Figure[]> {
  const { chainId, registry } = l1;
  const plain: Address = `0x${registry.slice(2).toLowerCase()}`;
  const monitor = await measuredMonitor({ url: proxy.url, chainId, registry: plain, watched, log });
  try {
    // Twice: the second pass reads what the first had nothing to compare with.
    await l1.nextEpoch();
    for (let warm = 0; warm < 2; warm += 1) {
      await l1.elapse(60);
      await monitor.pass(await timeOf(l1));
    }
    const calls = new Array<number>();
    const requests = new Array<number>();
    let kinds = '';
    for (let minute = 0; minute < MINUTES; minute += 1) {
      await l1.elapse(60);
      const now = await timeOf(l1);
      proxy.reset();
      monitor.reset();
      await monitor.pass(now);
      calls.push(proxy.total());
      requests.push(total(monitor.requests));
      kinds = [...monitor.requests].map(([name, count]) => `${count} ${name}`).join(', ');
      if (process.env['BENCH_VERBOSE']) console.log([...proxy.calls], kinds);
    }
    if (monitor.published.length > 0) throw new Error('Something happened in a quiet minute.');
    monitor.restart();
    await l1.elapse(60);
    proxy.reset();
    monitor.reset();
    await monitor.pass(await timeOf(l1));
    return [
      figure({
        name: `quiet-minute-${watched.length}-calls`,
        value: median(calls),
        unit: 'calls',
        target: { of: 'value', atMost: target.calls },
        note: `JSON-RPC calls, each of a batch for itself, of a pass in which nothing happened, five blocks after the one before; median of ${MINUTES} in an epoch of mainnet’s length, ${sum(calls)} in all; in a process that just began ${proxy.total()}`,
      }),
      figure({
        name: `quiet-minute-${watched.length}-requests`,
        value: median(requests),
        unit: 'requests',
        ...(target.requests === undefined
          ? {}
          : { target: { of: 'value', atMost: target.requests } as const }),
        note: `requests to DynamoDB of the same passes, the lease's included: ${kinds}; in a process that just began ${total(monitor.requests)}`,
      }),
    ];
  } finally {
    await monitor.stop();
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, one) => total + one, 0);
}

/** Chain time runs ahead of the wall's. */
async function timeOf(l1: LocalL1): Promise<number> {
  const { timestamp } = await l1.publicClient.getBlock();
  return Math.max(Date.now(), Number(timestamp) * 1000);
}
