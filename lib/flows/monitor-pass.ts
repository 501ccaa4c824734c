import { codeOf } from '../errors.ts';
import { errorFields, type Log } from '../log.ts';
import type { Cursor, Ports } from '../ports.ts';
import { heartbeat } from './heartbeat.ts';
import { tellBlindness } from './pass-blind.ts';
import { passBudget, type Budget } from './pass-budget.ts';
import { passClaim, type PassClaim } from './pass-claim.ts';
import { moveCursor } from './pass-cursor.ts';
import { lookAround } from './pass-look.ts';
import { passMemory, type PassMemory } from './pass-memory.ts';
import { judge } from './pass-snapshot.ts';
import { noteEpoch } from './pass-views.ts';
import { attempts } from './pass-watches.ts';
import { raiseIncidents } from './raise-incidents.ts';
import { watchSet } from './watch-set.ts';

export interface PassReport {
  /** The first pass ever: it starts at the present and tells nothing of the past. */
  started: boolean;
  /** L1 block up to which everything is read. */
  block: number;
  /** Blocks left for the passes to come; 0 in all but the time after an outage. */
  behind: number;
  /** Requests to L1. */
  calls: number;
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
  | 'incidents'
  | 'deadMan'
  | 'bus'
  | 'payers'
>;

interface Pass {
  /** Milliseconds since 1970. */
  now: number;
  log: Log;
  budget?: Budget;
  /** Of the process; a pass without one reads everything from the store. */
  memory?: PassMemory;
}

/**
 * Follows L1 from where the pass before stopped, up to now: reads everything, judges once, writes last. The cursor
 * moves at the very end, so that a pass that dies anywhere is repeated with the same facts under the same ids.
 *
 * Facts are told however late they are found, since a slash of last night must still be acted upon; readings and
 * messages are always of the latest block, and a latest block that is old itself fails the pass.
 *
 * Throws `upstream` where L1 or a store is unwell, `conflict` where another pass is at work or moved the cursor meanwhile.
 */
export async function monitorPass(pass: Pass, ports: MonitorPorts): Promise<PassReport> {
  const { memory = passMemory() } = pass;
  const { chainId, registry } = ports.settings;
  const name = `chain:${chainId}:${registry}`;
  const cursor = await ports.cursors.get(name);
  const claim = passClaim({ name, cursor, now: pass.now }, ports);
  try {
    return await passFrom(cursor, name, { ...pass, memory, claim }, ports);
  } catch (error) {
    memory.forget();
    if (codeOf(error) === 'upstream') await tellBlindness(cursor, { ...pass, claim }, ports);
    await claim
      .giveBack()
      .catch((failed: unknown) => pass.log.warn('monitor.claim-left', errorFields(failed)));
    throw error;
  }
}

async function passFrom(
  cursor: Cursor | undefined,
  name: string,
  { now, log, memory, claim, budget: own }: Pass & { memory: PassMemory; claim: PassClaim },
  given: MonitorPorts,
): Promise<PassReport> {
  const budget = own ?? passBudget({ calls: () => given.chain.calls() });
  const stores = memory.before(cursor, given, () => claim.take());
  // By name: a port that this function did not ask for throws when it is touched, so they cannot be spread.
  const { settings, chain, node, operators, cursors, deadMan, bus, payers } = given;
  const ports = { settings, chain, node, operators, cursors, deadMan, bus, payers, ...stores };
  const attempt = attempts({ budget, log });
  const looked = await lookAround({ cursor, now, budget, attempt, log }, ports);
  const { earlier, head, card, view, progress, holders, rows, watches, rules, facts } = looked;
  const watched = [...holders.keys()];
  const { since, behind, retractions } = progress;
  const judged = judge({ since, head, view, earlier, rows, holders, watches, facts });

  // Rows before facts: whoever is told of a fact reads them.
  await ports.validators.saveReadings(rows.after);
  const published = [...facts, ...judged.alerts];
  const toPublish = [...retractions, ...published];
  if (toPublish.length > 0) {
    await claim.take();
    await ports.bus.publish(toPublish);
  }
  await watches.radar?.save();
  await rules?.save();
  await raiseIncidents({ after: judged.after, clock: card, watched, behind, now, log }, ports);
  // Last of all that is read: whoever is to be told something was told it by now.
  const at = { card, block: head, earlier, rows: rows.after, mayGoOn: () => budget.left() };
  const seen = { ...view, ...(await watchSet(at, attempt, ports)) };
  await noteEpoch(seen, earlier, ports);
  const told = toPublish.length > 0 || stores.wrote();
  await moveCursor({ name, cursor, progress, published, told, memory }, ports);
  await heartbeat(seen, log, ports);

  const report = {
    started: cursor === undefined,
    block: progress.end.number,
    behind,
    calls: budget.calls(),
    watched: watched.length,
    facts: facts.length,
    retracted: retractions.length,
    alerts: judged.alerts.length,
  };
  log[behind > 0 ? 'warn' : 'info']('monitor.passed', { ...report });
  return report;
}
