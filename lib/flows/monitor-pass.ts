import type { Address } from '../domain/address.ts';
import type { ChainInfo, EpochRecord } from '../domain/chain-info.ts';
import { epochStart } from '../domain/clock.ts';
import { distinct, type Fact } from '../domain/fact.ts';
import { isOfRadar } from '../domain/slash-radar-facts.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { cursorAfter, followChain } from './follow-chain.ts';
import { passBudget, type Budget } from './pass-budget.ts';
import { judge } from './pass-snapshot.ts';
import { readState, type State } from './pass-state.ts';
import { readWatches } from './pass-watches.ts';

export interface PassReport {
  /** The first pass ever: it starts at the present and tells nothing of the past. */
  started: boolean;
  /** L1 block up to which everything is read. */
  block: number;
  /** Blocks left for the passes to come; 0 in all but the time after an outage. */
  behind: number;
  watched: number;
  facts: number;
  retracted: number;
  alerts: number;
}

export type MonitorPorts = Pick<
  Ports,
  | 'settings'
  | 'chain'
  | 'node'
  | 'operators'
  | 'validators'
  | 'views'
  | 'cursors'
  | 'slashes'
  | 'committees'
  | 'dutyLog'
  | 'bus'
>;

/**
 * Follows L1 from where the pass before stopped, up to now: reads everything, judges once, writes last. The cursor
 * moves at the very end, so that a pass that dies anywhere is repeated with the same facts under the same ids.
 *
 * Facts are told however late they are found, since a slash of last night must still be acted upon; readings and
 * messages are always of the latest block, and a latest block that is old itself fails the pass.
 *
 * Throws `upstream` where L1 or a store is unwell, `conflict` where another pass moved the cursor meanwhile.
 */
export async function monitorPass(
  { now, log, budget = passBudget() }: { now: number; log: Log; budget?: Budget },
  ports: MonitorPorts,
): Promise<PassReport> {
  const { chainId, registry } = ports.settings;
  const name = `chain:${chainId}:${registry}`;
  const cursor = await ports.cursors.get(name);
  const progress = await followChain(cursor, { chain: ports.chain, now, log });
  const card = await ports.chain.info(progress.head);
  const watched = await ports.operators.watchedAddresses();
  const ours = new Set(watched);
  const state = await readState({ card, watched, progress, now, log }, ports);
  const watches = await readWatches(
    { card, block: progress.head, watched, rows: state.after, budget, log },
    ports,
  );
  const concerning = distinct([
    ...progress.facts.filter((fact) => concerns(fact, ours)),
    ...state.changes,
    ...(watches.radar?.facts ?? []),
  ]);
  const { alerts } = judge({
    since: progress.since,
    head: progress.head,
    view: state.view,
    earlier: state.earlier,
    rows: state,
    watches,
    facts: concerning,
  });

  await save(state, ports);
  const published = [...concerning, ...alerts];
  const toPublish = [...progress.retractions, ...published];
  if (toPublish.length > 0) await ports.bus.publish(toPublish);
  await watches.radar?.save();
  const after = await cursorAfter(cursor, progress, published.filter(isUndoneByReorg), ports);
  if (cursor?.hash !== after.hash) await ports.cursors.move(name, after);

  const report = {
    started: cursor === undefined,
    block: progress.end.number,
    behind: progress.behind,
    watched: watched.length,
    facts: concerning.length,
    retracted: progress.retractions.length,
    alerts: alerts.length,
  };
  log[report.behind > 0 ? 'warn' : 'info']('monitor.passed', { ...report });
  return report;
}

/** A fact about somebody who is watched, or about all. */
function concerns(fact: Fact, watched: ReadonlySet<Address>): boolean {
  if (fact.kind === 'rollup.canonical-changed') return true;
  if ('withdrawer' in fact && fact.withdrawer && watched.has(fact.withdrawer)) return true;
  return 'attester' in fact && fact.attester !== undefined && watched.has(fact.attester);
}

/** What goes with its block; the radar takes back its own, and what takes back is not taken back. */
function isUndoneByReorg(fact: Fact): boolean {
  return fact.kind !== 'fact.retracted' && !isOfRadar(fact);
}

/** Rows before facts: whoever is told of a fact reads them. */
async function save(
  { view, earlier, after }: State,
  ports: Pick<Ports, 'validators' | 'views'>,
): Promise<void> {
  await ports.validators.saveReadings(after);
  const record = epochOf(view);
  const saved = earlier?.rollup === view.rollup ? epochOf(earlier) : undefined;
  if (JSON.stringify(saved) !== JSON.stringify(record)) await ports.views.saveEpoch(record);
  await ports.views.saveChainInfo(view);
}

function epochOf(view: ChainInfo): EpochRecord {
  const { epoch, epochDuration } = view;
  return {
    chainId: view.chainId,
    rollup: view.rollup,
    epoch,
    firstSlot: epoch * epochDuration,
    lastSlot: (epoch + 1) * epochDuration - 1,
    startsAt: epochStart(view, epoch),
    endsAt: epochStart(view, epoch + 1),
    ...(view.committee ? { committee: view.committee } : {}),
    activeAttesters: view.activeAttesters,
    queueLength: view.queueLength,
  };
}
