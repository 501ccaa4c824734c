import type { Address } from '../../lib/domain/address.ts';
import { createLog } from '../../lib/log.ts';
import { startAztecNode } from '../../lib/world/aztec-node/local-aztec-node.ts';
import { startLocalL1, type LocalL1 } from '../../lib/world/l1/local-l1.ts';
import { LOCAL_PACE, MAINNET_PACE, type Pace } from '../../lib/world/l1/network.ts';
import { figure, median, type Figure, type Group } from './figure.ts';
import { addValidators } from './many-validators.ts';
import { measuredMonitor, total, type MeasuredMonitor } from './monitor-ports.ts';

/** Watched that are slashed in every epoch that counts. */
const CHANGED = 2;
/** Writes an epoch costs whoever is on its committee and whatever happens. */
const MOST_FIXED_WRITES = 20;
/** Epochs before those that count, and the passes in each of them. */
const WARM_EPOCHS = 16;
const WARM_PASSES = 4;
/** So small that nobody is ejected by it. */
const AMOUNT_WEI = 10n ** 18n;

const log = createLog({ level: 'error' });

interface Scenario {
  name: string;
  pace: Pace;
  /** Passes in an epoch, evenly apart. */
  passes: number;
  /** Whole epochs that count. */
  epochs: number;
  watched: number;
}

/** What the passes of one epoch write, the whole committee being watched, on the real contracts and the real stores. */
export const writesPerEpoch: Group = {
  name: 'writes-per-epoch',
  rows: ['writes-per-epoch', 'writes-per-epoch-local'],
  async measure() {
    const watched = Number(process.env['BENCH_MOST_WATCHED'] ?? 200);
    const { epochSlots, slotSeconds } = MAINNET_PACE;
    return [
      await measureWrites({
        name: 'writes-per-epoch',
        pace: MAINNET_PACE,
        passes: Math.floor((epochSlots * slotSeconds) / 60),
        epochs: 3,
        watched,
      }),
      await measureWrites({
        name: 'writes-per-epoch-local',
        pace: LOCAL_PACE,
        passes: LOCAL_PACE.epochSlots,
        epochs: 5,
        watched: Math.min(40, watched),
      }),
    ];
  },
};

async function measureWrites({ name, pace, passes, epochs, watched: more }: Scenario): Promise<Figure> {
  const l1 = await startLocalL1({ blockTimer: false, pace });
  const { url, chainId } = l1;
  const registry = lower(l1.registry);
  const node = await startAztecNode({ l1Url: url, registry });
  try {
    const watched = [...l1.validators.map(({ attester }) => attester), ...(await addValidators(l1, more))];
    const options = { url, chainId, registry, watched: watched.map(lower), nodeUrl: node.url, log };
    const monitor = await measuredMonitor(options);
    try {
      // Whoever is on a committee for the first time is written once; all of them were before it counts.
      for (let epoch = 0; epoch < WARM_EPOCHS; epoch += 1) await passEpoch(l1, monitor, WARM_PASSES, pace);
      await passEpoch(l1, monitor, passes, pace);
      const writes: number[] = [];
      let kinds = '';
      let beats = 0;
      for (let epoch = 0; epoch < epochs; epoch += 1) {
        monitor.reset();
        const before = monitor.published.length;
        const victims = options.watched.slice(epoch * CHANGED, (epoch + 1) * CHANGED);
        await passEpoch(l1, monitor, passes, pace, victims);
        const told = monitor.published.slice(before).filter(({ kind }) => kind === 'validator.slashed');
        if (told.length !== CHANGED) throw new Error(`Of ${CHANGED} slashes ${told.length} were told.`);
        beats = monitor.rows.get('VIEW') ?? 0;
        writes.push(total(monitor.rows) - beats);
        kinds = [...monitor.rows].map(([kind, rows]) => `${rows} ${kind}`).join(', ');
        if (process.env['BENCH_VERBOSE']) console.log(kinds);
      }
      const most = pace.committeeSize + CHANGED + MOST_FIXED_WRITES;
      return figure({
        name,
        value: median(writes),
        unit: 'writes',
        target: { of: 'value', atMost: most },
        note: `rows the passes of an epoch write to DynamoDB besides the heartbeat each of them leaves (${beats} more), ${watched.length} watched, ${CHANGED} of them slashed, a committee of ${pace.committeeSize} watched as a whole; ${passes} passes an epoch; median of ${epochs}: ${kinds}`,
      });
    } finally {
      await monitor.stop();
    }
  } finally {
    await node.stop();
    await l1.stop();
  }
}

/** The next epoch from its first second to its last; the victims are slashed after the first pass. */
async function passEpoch(
  l1: LocalL1,
  monitor: MeasuredMonitor,
  passes: number,
  pace: Pace,
  victims: readonly Address[] = [],
): Promise<void> {
  const seconds = (pace.epochSlots * pace.slotSeconds) / passes;
  for (let pass = 0; pass < passes; pass += 1) {
    if (pass === 0) await l1.nextEpoch();
    else await l1.elapse(Math.floor(seconds));
    if (pass === 1) for (const victim of victims) await l1.slash(victim, AMOUNT_WEI);
    const { timestamp } = await l1.publicClient.getBlock();
    // Chain time runs ahead of the wall's.
    await monitor.pass(Math.max(Date.now(), Number(timestamp) * 1000));
  }
}

function lower(address: string): Address {
  return `0x${address.slice(2).toLowerCase()}`;
}
