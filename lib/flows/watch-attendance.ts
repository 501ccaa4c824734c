import { attendanceDue, attendanceOf, isWhole, slotsKnown, type Attendance } from '../domain/attendance.ts';
import type { Committee } from '../domain/committee.ts';
import type { L1Record } from '../domain/duty.ts';
import { codeOf, messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Block, Ports } from '../ports.ts';
import type { RollupAt } from './follow-committees.ts';

/**
 * How the committees of the last two epochs attended, once an epoch, and up to twice more while something of it is
 * unknown. Between these moments it asks nothing of anybody. Gives what it learned.
 */
export async function watchAttendance(
  input: {
    at: RollupAt;
    /** Of the pass before; undefined for the first. */
    since: Block | undefined;
    block: Block;
    /** As `watchDuties` gives them. */
    committees: readonly Committee[];
    log: Log;
  },
  ports: Pick<Ports, 'chain' | 'node' | 'views'>,
): Promise<Attendance[]> {
  const { at, since, block, committees, log } = input;
  const due = attendanceDue(at, since?.time, block.time);
  if (due.length === 0) return [];
  const known = new Map((await ports.views.attendances(at, due)).map((one) => [one.epoch, one]));
  const learned: Attendance[] = [];
  for (const committee of committees) {
    const before = known.get(committee.epoch);
    if (!due.includes(committee.epoch) || committee.provisional || (before && isWhole(before))) continue;
    const after = await readAttendance(committee, { block, log }, ports);
    const isNews = before ? slotsKnown(after) > slotsKnown(before) : slotsKnown(after) > 0 || isWhole(after);
    if (!isNews) continue;
    await ports.views.saveAttendance(after);
    learned.push(after);
  }
  return learned;
}

/** A node alone tells all of an epoch; L1 is asked where it did not. */
async function readAttendance(
  committee: Committee,
  { block, log }: { block: Block; log: Log },
  { chain, node }: Pick<Ports, 'chain' | 'node'>,
): Promise<Attendance> {
  const { rollup, epoch, members } = committee;
  if (committee.escapeHatchOpen === true) return attendanceOf(committee, {});
  const histories = await node.dutyHistory(members);
  const seen = attendanceOf(committee, { histories });
  if (isWhole(seen)) return seen;
  let l1: L1Record | undefined;
  try {
    l1 = await chain.checkpoints({ rollup, block, epoch }, members);
  } catch (error) {
    if (codeOf(error) !== 'upstream') throw error;
    log.warn('attendance.l1-unknown', { rollup, epoch, reason: messageOf(error) });
  }
  return attendanceOf(committee, { l1, histories });
}
