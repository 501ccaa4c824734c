import type { Address } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import { distinct, type Fact } from '../domain/fact.ts';
import { isOfRadar } from '../domain/slash-radar-facts.ts';
import { codeOf } from '../errors.ts';
import { errorFields, type Log } from '../log.ts';
import type { Block, Chain, Cursor, Ports } from '../ports.ts';
import { withOffences } from './accusations.ts';
import { cursorAfter, findPlace, requireFresh, type Progress } from './follow-chain.ts';
import { followParameters } from './follow-parameters.ts';
import { heartbeat } from './heartbeat.ts';
import { tellBlindness } from './pass-blind.ts';
import { passClaim, type PassClaim } from './pass-claim.ts';
import { passBudget, type Budget } from './pass-budget.ts';
import { passMemory, type PassMemory } from './pass-memory.ts';
import { byId, judge, participationOn } from './pass-snapshot.ts';
import { readState } from './pass-state.ts';
import { noteEpoch } from './pass-views.ts';
import { attempts, slashingOn } from './pass-watches.ts';
import { raiseIncidents } from './raise-incidents.ts';
import { readSlashes, slashesOf, slashMemories } from './slash-watch.ts';
import { watchAttendance } from './watch-attendance.ts';
import { watchDuties } from './watch-duties.ts';
import { notingCheckpoints, watchPayers, withPublishers } from './watch-payers.ts';
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

/** Blocks between two comparisons of the endpoints. */
const COMPARED_BLOCKS = 25;

/**
 * Blocks after which the cursor moves though nothing happened, which costs a write: fewer than may pass as quiet on the
 * endpoint's word, and far fewer than a block remembers the hashes of.
 */
const MOST_UNMOVED = 35;

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
  const stores = memory.before(cursor, given, claim.take);
  // By name: a port that this function did not ask for throws when it is touched, so they cannot be spread.
  const { settings, node, operators, cursors, deadMan, bus, payers } = given;
  const { chain, read } = notingCheckpoints(given.chain);
  const ports = { settings, chain, node, operators, cursors, deadMan, bus, payers, ...stores };
  const attempt = attempts({ budget, log });
  const earlier = await ports.views.chainInfo();
  const latest = await chain.latestBlock();
  const endpoints = isCompared(latest, cursor, earlier)
    ? await attempt('agreement', () => chain.agree(cursor))
    : undefined;
  const head = endpoints?.head ?? (await freshest(latest, cursor, chain));
  requireFresh(head, now);
  const [place, card] = await Promise.all([findPlace(cursor, head, { chain, log }), chain.info(head)]);
  const watched = await ports.operators.watchedAddresses();
  const before = await ports.validators.ofAttesters(watched, { chainId: card.chainId });
  const rollups = slashingOn(card, before);
  const remembered = await slashMemories({ chainId: card.chainId, rollups }, ports);
  const slashing = () => attempt('slashes', () => readSlashes(remembered, head, ports));
  const state = await readState({ place, card, earlier, watched, before, slashing, budget, now, log }, ports);
  const { progress } = state;
  const radar =
    state.slashing && slashesOf(state.slashing, { watched, validators: byId(state.after) }, ports);
  const rules = await attempt('parameters', () =>
    followParameters(
      { chainId: card.chainId, rollup: card.rollup, progress, earlier: earlier?.parameters },
      ports,
    ),
  );
  const parameters = rules?.parameters ?? known(earlier, card);
  const trusted = { ...ports, node: state.node };
  const duties = await attempt('duties', () =>
    watchDuties({ at: card, block: head, watched, since: earlier, log }, trusted),
  );
  const attendances =
    duties &&
    (await attempt('attendance', () => {
      const { committees } = duties;
      return watchAttendance({ at: card, since: progress.since, block: head, committees, log }, trusted);
    }));
  const withPayers = withPublishers(state.after, before);
  const paid = await attempt('payers', () => {
    const { committees = [] } = duties ?? {};
    return watchPayers({ rows: withPayers, rollup: card.rollup, read, committees, earlier, now, log }, ports);
  });
  const rows = { before, after: paid?.rows ?? withPayers };
  const { payers: looked } = paid ?? earlier ?? {};
  const { behind } = progress;
  const view = {
    ...state.view,
    behind,
    ...(duties?.judged ? { judged: duties.judged } : {}),
    ...(looked ? { payers: looked } : {}),
    ...(parameters ? { parameters } : {}),
    ...participationOn(card, earlier, attendances),
  };

  const ours = new Set(watched);
  const concerning = distinct([
    ...progress.facts.filter((fact) => concerns(fact, ours)),
    ...state.changes,
    ...(rules?.facts ?? []),
    ...(radar ? await withOffences(radar.facts, card, trusted) : []),
  ]);
  const watches = {
    ...(radar ? { radar } : {}),
    ...(duties ? { duties } : {}),
    ...(endpoints ? { endpoints } : {}),
  };
  const { since } = progress;
  const judged = judge({ since, head, view, earlier, rows, watches, facts: concerning });
  const { alerts } = judged;

  // Rows before facts: whoever is told of a fact reads them.
  await ports.validators.saveReadings(rows.after);
  const published = [...concerning, ...alerts];
  const toPublish = [...progress.retractions, ...published];
  if (toPublish.length > 0) {
    await claim.take();
    await ports.bus.publish(toPublish);
  }
  await radar?.save();
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
    facts: concerning.length,
    retracted: progress.retractions.length,
    alerts: alerts.length,
  };
  log[report.behind > 0 ? 'warn' : 'info']('monitor.passed', { ...report });
  return report;
}

/** Rules that could not be read anew are those of the pass before, on the same rollup. */
function known(earlier: ChainInfo | undefined, card: { rollup: Address }): ChainInfo['parameters'] {
  return earlier?.rollup === card.rollup ? earlier.parameters : undefined;
}

/** Whether the endpoints are compared: every five minutes of blocks, and where one is behind what was read already. */
function isCompared(latest: Block, cursor: Cursor | undefined, earlier: ChainInfo | undefined): boolean {
  const turn = (block: number) => Math.floor(block / COMPARED_BLOCKS);
  return latest.number < (cursor?.number ?? 0) || turn(latest.number) !== turn(earlier?.block ?? 0);
}

/** The latest block again where the endpoint that said it was behind: it may be set aside by now. */
async function freshest(latest: Block, cursor: Cursor | undefined, chain: Chain): Promise<Block> {
  return latest.number < (cursor?.number ?? 0) ? chain.latestBlock() : latest;
}

/** A fact about somebody who is watched, or about all. */
function concerns(fact: Fact, watched: ReadonlySet<Address>): boolean {
  if (fact.kind === 'rollup.canonical-changed') return true;
  if ('withdrawer' in fact && fact.withdrawer && watched.has(fact.withdrawer)) return true;
  return 'attester' in fact && fact.attester !== undefined && watched.has(fact.attester);
}

/** Notes how far L1 is read. While nothing happens it is noted now and then: what is read again costs no more. */
async function moveCursor(
  at: {
    name: string;
    cursor: Cursor | undefined;
    progress: Progress;
    published: readonly Fact[];
    /** Something was published or written of what passes remember. */
    told: boolean;
    memory: PassMemory;
  },
  ports: Pick<Ports, 'chain' | 'cursors'>,
): Promise<void> {
  const { name, cursor, progress, published, told, memory } = at;
  const { end, found, since } = progress;
  const quiet = cursor && !told && found.length === 0 && since?.hash === cursor.hash;
  if (quiet && end.number - cursor.number < MOST_UNMOVED && cursor.time !== undefined) {
    memory.keep(cursor);
    return;
  }
  const after = await cursorAfter(cursor, progress, published.filter(isUndoneByReorg), ports);
  if (cursor?.hash === after.hash && !told) {
    memory.keep(cursor);
    return;
  }
  await ports.cursors.move(name, after);
  memory.keep(after);
}

/** What goes with its block; the radar takes back its own, and what takes back is not taken back. */
function isUndoneByReorg(fact: Fact): boolean {
  return fact.kind !== 'fact.retracted' && !isOfRadar(fact);
}
