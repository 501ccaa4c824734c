import { checks } from '../checks/index.ts';
import { dutiesMet, type Attendance, type SlotAttendance } from '../domain/attendance.ts';
import type { ChainInfo } from '../domain/chain-info.ts';
import type { Fact, FactOf } from '../domain/fact.ts';
import type { NetworkReading, NodeReading } from '../domain/network-reading.ts';
import type { Validator } from '../domain/validator.ts';
import type { Snapshot } from '../kit/check.ts';
import type { Agreement, Block } from '../ports.ts';
import type { DutyWatch } from './watch-duties.ts';
import type { SlashesSeen } from './slash-watch.ts';

/** What a pass found out besides the rows; each part is absent where it could not be read. */
export interface Watches {
  radar?: SlashesSeen;
  duties?: DutyWatch;
  /** What was learned of epochs that are over; most passes learn nothing. */
  attendances?: readonly Attendance[];
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
  watches: Watches;
  facts: readonly Fact[];
}): Judged {
  const { since, head, view, earlier, rows, watches, facts } = input;
  const { radar, duties, attendances = [], endpoints } = watches;
  const { chainId } = view;
  const node = nodeOf(view);
  const after: Snapshot = {
    chainId,
    rollup: view.rollup,
    block: head,
    validators: byId(rows.after),
    facts,
    info: view,
    network: { ...networkOf(view), ...participationOf(view, attendances) },
    ...(view.parameters ? { parameters: view.parameters } : {}),
    ...(duties ? { projections: duties.after, duties: duties.records } : {}),
    ...(radar ? { slashing: radar.slashing } : {}),
    ...(node ? { node } : {}),
    ...(endpoints ? { endpoints } : {}),
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
  return { before, after, alerts: checks.flatMap((check) => check.raise(before, after)) };
}

export function byId(rows: readonly Validator[]): ReadonlyMap<string, Validator> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The rollup as a whole, from its card alone. */
function networkOf({ rollup, queueLength, flushSize, seen, ...card }: ChainInfo): NetworkReading {
  return {
    rollup,
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

/** Of the epoch before the one that runs, where this pass learned of it. */
function participationOf(
  { epoch }: ChainInfo,
  attendances: readonly Attendance[],
): Pick<NetworkReading, 'participation'> {
  const over = attendances.find((one) => one.epoch === epoch - 1);
  if (!over) return {};
  // An attestation that L1 does not show may have been made: there only proposals are known to be missed.
  const known = over.source === 'node' ? over.slots : over.slots.map(proposalAlone);
  const { met, due } = dutiesMet(known);
  return due === 0 ? {} : { participation: { epoch: over.epoch, met, observed: due } };
}

function proposalAlone({ slot, state, committee }: SlotAttendance): SlotAttendance {
  return { slot, state, committee };
}

function nodeOf({ node, rollupVersion }: ChainInfo): NodeReading | undefined {
  if (!node) return undefined;
  const { version, lagSlots } = node;
  // A node of another rollup is not asked at all.
  return { version, rollupVersion, ...(lagSlots === undefined ? {} : { lagSlots }) };
}
