import type { Duties, DutyCount, Validator } from '../domain/validator.ts';

/** Seconds of L1 time after which an unchanged row is written again; until then it stands as of the chain's card. */
const REFRESH_SECONDS = 24 * 3600;

/**
 * The rows that say something new. `block` and `lastSeen` always differ, and the window of the duties moves with every
 * slot. A duty missed is news at once; what was met is news once the epoch is over that it was met in.
 *
 * @param epochDuration slots; where it is not known, all that was met is news
 */
export function newsIn(
  before: ReadonlyMap<string, Validator>,
  after: readonly Validator[],
  epochDuration: number | undefined,
): Validator[] {
  return after.filter((row) => {
    const known = before.get(row.id);
    if (!known || row.lastSeen - known.lastSeen >= REFRESH_SECONDS) return true;
    return substance(known) !== substance(row) || isOlder(known.duties, row.duties, epochDuration);
  });
}

/** Whether other duties were met up to the end of an epoch than the row says, which was written in it or before. */
function isOlder(
  known: Duties | undefined,
  now: Duties | undefined,
  epochDuration: number | undefined,
): boolean {
  if (!known || !now || totals(known) === totals(now)) return false;
  const epoch = ({ toSlot }: Duties) => (epochDuration ? Math.floor(toSlot / epochDuration) : toSlot);
  return epoch(known) !== epoch(now);
}

function totals({ attestations, proposals }: Duties): string {
  return `${attestations.total} ${proposals.total}`;
}

/** Whether L1 itself shows of somebody what only an event could have brought about. */
export function showsAnEvent(before: ReadonlyMap<string, Validator>, after: readonly Validator[]): boolean {
  return after.some((row) => {
    const known = before.get(row.id);
    return known !== undefined && place(known) !== place(row);
  });
}

function place({ status, stakeWei, queuePosition, withdrawer }: Validator): string {
  return JSON.stringify([status, stakeWei, queuePosition, withdrawer]);
}

function substance({ block: _b, lastSeen: _l, createdAt: _c, operatorId: _o, duties, ...rest }: Validator) {
  const missed = ({ missed, streak }: DutyCount) => [missed, streak];
  const misses = duties && [missed(duties.attestations), missed(duties.proposals)];
  return JSON.stringify(sorted({ ...rest, duties: misses }));
}

/** Rows come from the store and from L1 with their fields in different orders. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
}
