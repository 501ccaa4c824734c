import { inactivityRulesOf } from '../config/inactivity-rules.ts';
import type { Address } from '../domain/address.ts';
import { epochOfSlot, slotAt } from '../domain/clock.ts';
import type { Committee } from '../domain/committee.ts';
import { dutiesIn, type L1Record } from '../domain/duty.ts';
import { judged, recordOf, type DutyRecord } from '../domain/duty-record.ts';
import { projectionOf, type Projection } from '../domain/projection.ts';
import { codeOf, messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Block, Ports } from '../ports.ts';
import { followCommittees, type RollupAt } from './follow-committees.ts';

export interface DutyWatch {
  committees: readonly Committee[];
  /** What the watched had to do and did, as far as this pass looked. */
  records: readonly DutyRecord[];
  /** Of watched validators that are on a committee, as they stood when the pass before looked, and as they stand. */
  before: readonly Projection[];
  after: readonly Projection[];
  /** How far the running epoch's duties of the watched are judged; absent where they are not, or nobody has one. */
  judged?: { epoch: number; toSlot: number };
}

type DutyPorts = Pick<Ports, 'chain' | 'node' | 'committees' | 'dutyLog'>;

interface Now {
  at: RollupAt;
  block: Block;
  /** Epoch and slot of the block. */
  epoch: number;
  slot: number;
  /** Whether L1 may be asked: it costs some calls. */
  asksL1: boolean;
  log: Log;
}

/**
 * Who of the watched is on duty now and next, and what they did in the epoch that runs and the ones that just ended.
 * Off the committee nobody costs a read or a row.
 */
export async function watchDuties(
  input: {
    at: RollupAt;
    block: Block;
    watched: readonly Address[];
    /** What the pass before saw; without it L1 is asked. */
    since?: { rollup: Address; slot: number } | undefined;
    log: Log;
  },
  ports: DutyPorts,
): Promise<DutyWatch> {
  const { at, block, log } = input;
  const slot = slotAt(at, block.time);
  const now: Now = { at, block, slot, epoch: epochOfSlot(at, slot), asksL1: isDue(input, slot), log };
  const committees = await followCommittees(at, block, ports);
  const watched = new Set(input.watched);
  const records: DutyRecord[] = [];
  const before: Projection[] = [];
  const after: Projection[] = [];
  for (const committee of committees) {
    const ours = committee.members.filter((member) => watched.has(member));
    // A draw that may still change assigns no duty.
    if (committee.epoch > now.epoch || committee.provisional || ours.length === 0) continue;
    const seen = await judgeEpoch(now, committee, ours, ports);
    records.push(...seen.records);
    before.push(...seen.before);
    after.push(...seen.after);
  }
  return { committees, records, before, after, ...judgedOf(now, records) };
}

function judgedOf({ epoch }: Now, records: readonly DutyRecord[]): Pick<DutyWatch, 'judged'> {
  const slots = records.filter((record) => record.epoch === epoch).map(({ judgedTo }) => judgedTo);
  const known = slots.flatMap((slot) => slot ?? []);
  return known.length === 0 || known.length < slots.length
    ? {}
    : { judged: { epoch, toSlot: Math.min(...known) } };
}

/** Slots between two looks at what L1 shows of duties: on mainnet five minutes. A node is asked in every pass. */
const L1_EVERY_SLOTS = 4;

function isDue(
  { at, since }: { at: RollupAt; since?: { rollup: Address; slot: number } | undefined },
  slot: number,
) {
  if (since?.rollup !== at.rollup) return true;
  return Math.floor(slot / L1_EVERY_SLOTS) !== Math.floor(since.slot / L1_EVERY_SLOTS);
}

async function judgeEpoch(
  now: Now,
  committee: Committee,
  ours: readonly Address[],
  ports: DutyPorts,
): Promise<Omit<DutyWatch, 'committees'>> {
  const { dutyLog } = ports;
  const stored = await dutyLog.ofEpoch(committee, ours);
  const closed = new Set(stored.filter(({ final }) => final).map(({ attester }) => attester));
  const open = ours.filter((attester) => !closed.has(attester));
  if (open.length === 0) return { records: stored, before: [], after: [] };
  const records = (await readRecords(now, committee, open, ports)) ?? stored.filter(({ final }) => !final);
  const known = new Map(stored.map((record) => [record.attester, record]));
  await dutyLog.save(records.filter((record) => isNews(known.get(record.attester), record)));
  const before: Projection[] = [];
  const after: Projection[] = [];
  for (const record of records) {
    const stand = await standing(now, record, ports);
    const earlier = known.get(record.attester);
    after.push(stand(record));
    if (earlier) before.push(stand(earlier));
  }
  return { records, before, after };
}

/** Undefined where only L1 could say more, and is not asked in this pass: what was judged before stands. */
async function readRecords(
  now: Now,
  committee: Committee,
  ours: readonly Address[],
  ports: DutyPorts,
): Promise<DutyRecord[] | undefined> {
  const over = committee.epoch < now.epoch;
  const histories = await ports.node.dutyHistory(ours);
  const needsL1 = over || histories.size < ours.length;
  if (needsL1 && !now.asksL1) return undefined;
  // A node says all of an epoch that L1 does, and more; once it is over L1's word is added to it.
  const l1 = needsL1 ? await readL1(now, committee, ours, ports) : undefined;
  const final =
    over &&
    (committee.epoch <= now.epoch - 2 || (await ports.chain.finalizedBlock()).time >= committee.endsAt);
  return ours.map((attester) => {
    const duties = dutiesIn(committee, attester, { l1, node: histories.get(attester) });
    const whole = duties.judgedTo === committee.lastSlot || committee.epoch <= now.epoch - 2;
    return recordOf(duties, { final: final && whole, readAt: now.block.time });
  });
}

/** Undefined where L1 could not say: duties are known without it, or unknown. */
async function readL1(
  { at, block, log }: Now,
  { epoch }: Committee,
  ours: readonly Address[],
  { chain }: DutyPorts,
): Promise<L1Record | undefined> {
  try {
    return await chain.checkpoints({ rollup: at.rollup, block, epoch }, ours);
  } catch (error) {
    if (codeOf(error) !== 'upstream') throw error;
    log.warn('duties.l1-unknown', { rollup: at.rollup, epoch, reason: messageOf(error) });
    return undefined;
  }
}

function isNews(before: DutyRecord | undefined, after: DutyRecord): boolean {
  return !before || JSON.stringify({ ...before, readAt: 0 }) !== JSON.stringify({ ...after, readAt: 0 });
}

/** Epochs before matter to rules of several, once something was missed. */
async function standing(
  { at, slot }: Now,
  record: DutyRecord,
  { dutyLog }: DutyPorts,
): Promise<(of: DutyRecord) => Projection> {
  const rules = inactivityRulesOf(at.chainId);
  const most = Math.max(...rules.map(({ epochs }) => epochs));
  const earlier =
    judged(record).missed > 0 && most > 1
      ? (await dutyLog.of({ chainId: at.chainId, attester: record.attester }, { limit: most + 1 })).items
      : [];
  return (of) => projectionOf(of, { earlier, rules, slot });
}
