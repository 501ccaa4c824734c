import type { Address } from '../../lib/domain/address.ts';
import { createLog } from '../../lib/log.ts';
import { startAztecNode } from '../../lib/world/aztec-node/local-aztec-node.ts';
import { startLocalL1, type LocalL1 } from '../../lib/world/l1/local-l1.ts';
import { COMMITTEE_SIZE, EPOCH_SLOTS } from '../../lib/world/l1/network.ts';
import { figure, median, type Group } from './figure.ts';
import { addValidators } from './many-validators.ts';
import { measuredMonitor, total, type MeasuredMonitor } from './monitor-ports.ts';

/** Whole epochs that count. */
const EPOCHS = 3;
/** Watched that are slashed in every epoch that counts. */
const CHANGED = 2;
/** Writes an epoch costs whoever is on its committee and whatever happens. */
const MOST_FIXED_WRITES = 20;
/** So small that nobody is ejected by it. */
const AMOUNT_WEI = 10n ** 18n;

const log = createLog({ level: 'error' });

/** What the passes of one epoch write, everybody being watched, on the real contracts and the real stores. */
export const writesPerEpoch: Group = {
  name: 'writes-per-epoch',
  rows: ['writes-per-epoch', 'writes-per-epoch-leases'],
  async measure() {
    const count = Number(process.env['BENCH_MOST_WATCHED'] ?? 200);
    const l1 = await startLocalL1({ blockTimer: false });
    const registry = lower(l1.registry);
    const node = await startAztecNode({ l1Url: l1.url, registry });
    try {
      const added = await addValidators(l1, count);
      const watched = [...l1.validators.map(({ attester }) => attester), ...added].map(lower);
      const { url, chainId } = l1;
      const monitor = await measuredMonitor({ url, chainId, registry, watched, nodeUrl: node.url, log });
      try {
        // What an epoch has nothing to compare with is written by those before it.
        for (let epoch = 0; epoch < 2; epoch += 1) await passEpoch(l1, monitor);
        const writes: number[] = [];
        const leases: number[] = [];
        let kinds = '';
        for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
          monitor.reset();
          const before = monitor.published.length;
          const victims = watched.slice(epoch * CHANGED, (epoch + 1) * CHANGED);
          await passEpoch(l1, monitor, victims);
          const told = monitor.published.slice(before).filter(({ kind }) => kind === 'validator.slashed');
          if (told.length !== CHANGED) throw new Error(`Of ${CHANGED} slashes ${told.length} were told.`);
          writes.push(total(monitor.rows));
          leases.push(monitor.rows.get('ONCE') ?? 0);
          kinds = [...monitor.rows].map(([kind, rows]) => `${rows} ${kind}`).join(', ');
          if (process.env['BENCH_VERBOSE']) console.log(kinds, monitor.published.slice(before));
        }
        return [
          figure({
            name: 'writes-per-epoch',
            value: median(writes),
            unit: 'writes',
            target: { of: 'value', atMost: COMMITTEE_SIZE + CHANGED + MOST_FIXED_WRITES },
            note: `rows the passes of an epoch write to DynamoDB, ${watched.length} watched, ${CHANGED} of them slashed, a committee of ${COMMITTEE_SIZE} watched as a whole; a pass a slot, ${EPOCH_SLOTS} in all; median of ${EPOCHS}: ${kinds}`,
          }),
          figure({
            name: 'writes-per-epoch-leases',
            value: median(leases),
            unit: 'writes',
            note: 'of them those of the lease each pass takes and gives back; they go by passes, of which an epoch of mainnet has 38',
          }),
        ];
      } finally {
        await monitor.stop();
      }
    } finally {
      await node.stop();
      await l1.stop();
    }
  },
};

/** The next epoch from its first slot to its last, with a pass in each; the victims are slashed in the second. */
async function passEpoch(
  l1: LocalL1,
  monitor: MeasuredMonitor,
  victims: readonly Address[] = [],
): Promise<void> {
  for (let slot = 0; slot < EPOCH_SLOTS; slot += 1) {
    await (slot === 0 ? l1.nextEpoch() : l1.nextSlot());
    if (slot === 1) for (const victim of victims) await l1.slash(victim, AMOUNT_WEI);
    const { timestamp } = await l1.publicClient.getBlock();
    // Chain time runs ahead of the wall's.
    await monitor.pass(Math.max(Date.now(), Number(timestamp) * 1000));
  }
}

function lower(address: string): Address {
  return `0x${address.slice(2).toLowerCase()}`;
}
