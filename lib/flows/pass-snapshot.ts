import { checks } from '../checks/index.ts';
import { alertPolicyOf } from '../config/alert-policy.ts';
import { dutiesMet, type Attendance, type SlotAttendance } from '../domain/attendance.ts';
import type { Address } from '../domain/address.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import type { Fact, FactOf } from '../domain/fact.ts';
import type { NetworkReading, NodeReading } from '../domain/network-reading.ts';
import { slashedTogether } from '../domain/slashed-together.ts';
import type { Validator } from '../domain/validator.ts';
import type { Snapshot } from '../kit/check.ts';
import type { Agreement, Block } from '../ports.ts';
import type { DutyWatch } from './watch-duties.ts';
import type { SlashesSeen } from './slash-watch.ts';

/** What a pass found out besides the rows; each part is absent where it could not be read. */
export interface Watches {
  radar?: SlashesSeen;
  duties?: DutyWatch;
  endpoints?: Agreement;
}

export interface Judged {
  before: Snapshot | undefined;
  after: Snapshot;
  /** Alerts of the happenings among them. */
  alerts: FactOf<'alert.raised'>[];
}

/** Every check over what was known before and what is known now. */
export function judge(input: {
  since: Block | undefined;
  head: Block;
  view: ChainInfo;
  earlier: ChainInfo | undefined;
  rows: { before: readonly Validator[]; after: readonly Validator[] };
  holders: ReadonlyMap<Address, readonly string[]>;
  watches: Watches;
  facts: readonly Fact[];
}): Judged {
  const { since, head, view, earlier, rows, holders, watches, facts } = input;
  const { radar, duties, endpoints } = watches;
  const { chainId } = view;
  const node = nodeOf(view, earlier);
  const providers = providersOf(rows.after);
  const after: Snapshot = {
    chainId,
    rollup: view.rollup,
    block: head,
    validators: byId(rows.after),
    facts,
    info: view,
    network: networkOf(view),
    ...(view.parameters ? { parameters: view.parameters } : {}),
    ...(duties ? { projections: duties.after, duties: duties.records } : {}),
    ...(radar ? { slashing: radar.slashing } : {}),
    ...(node ? { node } : {}),
    ...(view.payers?.account ? { account: view.payers.account } : {}),
    ...(endpoints ? { endpoints } : {}),
    ...(providers.size > 0 ? { providers } : {}),
    operators: operatorsOf(holders),
  };
  const before: Snapshot | undefined = since && {
    chainId,
    rollup: earlier?.rollup ?? view.rollup,
    block: since,
    validators: byId(rows.before),
    facts: [],
    ...(earlier ? { info: earlier } : {}),
    ...(duties ? { projections: duties.before } : {}),
  };
  const raised = checks.flatMap((check) => check.raise(before, after));
  const owners = { providerOf: providers, operatorOf: operatorsOf(holders) };
  return { before, after, alerts: slashedTogether(raised, owners, alertPolicyOf(chainId)) };
}

/** Those whom the same people hold belong together. */
function operatorsOf(holders: ReadonlyMap<Address, readonly string[]>): ReadonlyMap<Address, string> {
  return new Map(
    [...holders].flatMap(([address, ids]) => (ids.length > 0 ? [[address, ids.join(' ')]] : [])),
  );
}

export function byId(rows: readonly Validator[]): ReadonlyMap<string, Validator> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The rollup as a whole, from its card alone. */
function networkOf({
  rollup,
  queueLength,
  flushSize,
  seen,
  participation,
  ...card
}: ChainInfo): NetworkReading {
  return {
    rollup,
    ...(participation ? { participation } : {}),
    pending: {
      checkpoint: card.pendingCheckpoint,
      ...(seen?.pendingSince === undefined ? {} : { since: seen.pendingSince }),
    },
    proven: {
      checkpoint: card.provenCheckpoint,
      ...(seen?.provenSince === undefined ? {} : { since: seen.provenSince }),
    },
    queue: {
      length: queueLength,
      flushSize,
      ...(seen?.queueSince === undefined || queueLength === 0 ? {} : { stuckSince: seen.queueSince }),
    },
  };
}

/**
 * Epochs after which how the network did says nothing of now: the one that follows it, and the beginning of the next
 * until the one in between was looked at.
 */
const PARTICIPATION_EPOCHS = 2;

/** Of the epoch before the one that runs, where this pass learned of it; else what the card said before. */
export function participationOn(
  { rollup, epoch }: Pick<ChainInfo, 'rollup' | 'epoch'>,
  earlier: ChainInfo | undefined,
  attendances: readonly Attendance[] = [],
): Pick<ChainInfo, 'participation'> {
  const over = attendances.find((one) => one.epoch === epoch - 1);
  // An attestation that L1 does not show may have been made: there only proposals are known to be missed.
  const slots = over?.source === 'l1' ? over.slots.map(proposalAlone) : (over?.slots ?? []);
  const { met, due } = dutiesMet(slots);
  if (over && due > 0) return { participation: { epoch: over.epoch, met, observed: due } };
  const known = earlier?.rollup === rollup ? earlier.participation : undefined;
  return known && known.epoch >= epoch - PARTICIPATION_EPOCHS ? { participation: known } : {};
}

function proposalAlone({ slot, state, committee }: SlotAttendance): SlotAttendance {
  return { slot, state, committee };
}

function nodeOf(view: ChainInfo, earlier: ChainInfo | undefined): NodeReading | undefined {
  const { node, strayNode, chainId, rollup, rollupVersion, nodeSince, nodeSilentSince } = view;
  if (strayNode) return strayNode;
  if (nodeSilentSince !== undefined) return { silentSince: nodeSilentSince };
  if (!node) return undefined;
  const { version, lagSlots } = node;
  const before = earlier?.rollup === rollup ? earlier.nodeSince : undefined;
  return {
    version,
    l1ChainId: chainId,
    rollupVersion,
    ...(lagSlots === undefined ? {} : { lagSlots }),
    ...(nodeSince === undefined ? {} : { initialSlot: nodeSince }),
    ...(before === undefined ? {} : { initialSlotBefore: before }),
  };
}

/** By the rows, which keep it. */
function providersOf(rows: readonly Validator[]): ReadonlyMap<Address, string> {
  return new Map(rows.flatMap(({ address, provider }) => (provider ? [[address, provider] as const] : [])));
}
