import type { Address } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import { distinct, type Fact } from '../domain/fact.ts';
import type { Validator } from '../domain/validator.ts';
import type { Log } from '../log.ts';
import type { Agreement, Block, Cursor, Ports } from '../ports.ts';
import { withOffences } from './accusations.ts';
import { findPlace, requireFresh, type Progress } from './follow-chain.ts';
import { followParameters, type RulesSeen } from './follow-parameters.ts';
import type { Budget } from './pass-budget.ts';
import { byId, participationOn, type Watches } from './pass-snapshot.ts';
import { withOperators } from './pass-rows.ts';
import { readState } from './pass-state.ts';
import { slashingOn, type Attempt } from './pass-watches.ts';
import type { Card } from './read-watched.ts';
import { readSlashes, slashesOf, slashMemories } from './slash-watch.ts';
import { watchAttendance } from './watch-attendance.ts';
import { watchDuties } from './watch-duties.ts';
import { notingCheckpoints, watchPayers, withPublishers } from './watch-payers.ts';

/** What a pass saw of one block and of what led to it. Nothing of it is told yet. */
export interface Looked {
  /** The card of the pass before. */
  earlier: ChainInfo | undefined;
  /** The block all readings are of. */
  head: Block;
  card: Card;
  /** The card as it is now. */
  view: ChainInfo;
  progress: Progress;
  /** Everybody who is watched, with the ids of who holds them. */
  holders: ReadonlyMap<Address, readonly string[]>;
  /** Rows of the watched, as they were and as they are. */
  rows: { before: readonly Validator[]; after: readonly Validator[] };
  watches: Watches;
  rules: RulesSeen | undefined;
  /** What happened to the watched, and to all. */
  facts: Fact[];
}

type LookPorts = Pick<
  Ports,
  'chain' | 'node' | 'operators' | 'validators' | 'views' | 'slashes' | 'committees' | 'dutyLog' | 'payers'
>;

/** Blocks between two comparisons of the endpoints. */
const COMPARED_BLOCKS = 25;

/**
 * Reads what there is to see: how far L1 is, what happened since the cursor, how the watched stand, how rounds of slashing
 * stand, the rules, duties and attendance, and those who pay. Each part that is not needed to go on is unknown where it
 * could not be read. Throws `upstream` where L1 itself could not be.
 */
export async function lookAround(
  pass: { cursor: Cursor | undefined; now: number; budget: Budget; attempt: Attempt; log: Log },
  given: LookPorts,
): Promise<Looked> {
  const { cursor, now, budget, attempt, log } = pass;
  const { chain, read } = notingCheckpoints(given.chain);
  const ports = { ...given, chain };
  const earlier = await ports.views.chainInfo();
  const { head, endpoints } = await findHead({ cursor, earlier, attempt }, ports);
  requireFresh(head, now);
  const [place, card] = await Promise.all([findPlace(cursor, head, { chain, log }), chain.info(head)]);
  const holders = await ports.operators.watched();
  const watched = [...holders.keys()];
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
  const withPayers = withPublishers(withOperators(state.after, before, holders), before);
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
  const facts = distinct([
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
  return { earlier, head, card, view, progress, holders, rows, watches, rules, facts };
}

/** Rules that could not be read anew are those of the pass before, on the same rollup. */
function known(earlier: ChainInfo | undefined, card: { rollup: Address }): ChainInfo['parameters'] {
  return earlier?.rollup === card.rollup ? earlier.parameters : undefined;
}

/** The newest block, and how the endpoints compare where it is their turn. */
async function findHead(
  of: { cursor: Cursor | undefined; earlier: ChainInfo | undefined; attempt: Attempt },
  { chain }: Pick<Ports, 'chain'>,
): Promise<{ head: Block; endpoints: Agreement | undefined }> {
  const { cursor, earlier, attempt } = of;
  const latest = await chain.latestBlock();
  const endpoints = isCompared(latest, cursor, earlier)
    ? await attempt('agreement', () => chain.agree(cursor))
    : undefined;
  if (endpoints) return { head: endpoints.head, endpoints };
  // The endpoint that said a block behind what was read may be set aside by now.
  const isBehind = latest.number < (cursor?.number ?? 0);
  return { head: isBehind ? await chain.latestBlock() : latest, endpoints };
}

/** Whether the endpoints are compared: every five minutes of blocks, and where one is behind what was read already. */
function isCompared(latest: Block, cursor: Cursor | undefined, earlier: ChainInfo | undefined): boolean {
  const turn = (block: number) => Math.floor(block / COMPARED_BLOCKS);
  return latest.number < (cursor?.number ?? 0) || turn(latest.number) !== turn(earlier?.block ?? 0);
}

/** A fact about somebody who is watched, or about all. */
function concerns(fact: Fact, watched: ReadonlySet<Address>): boolean {
  if (fact.kind === 'rollup.canonical-changed') return true;
  if ('withdrawer' in fact && fact.withdrawer && watched.has(fact.withdrawer)) return true;
  return 'attester' in fact && fact.attester !== undefined && watched.has(fact.attester);
}
