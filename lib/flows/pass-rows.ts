import { dutyHealth, type Duties, type DutyCount, type Validator } from '../domain/validator.ts';

/** Seconds of L1 time within which it is written what was met; that a duty was missed is written at once. */
const MET_WITHIN_SECONDS = 24 * 3600;

/**
 * The rows that say something new. `block` and `lastSeen` always differ, and duties that were met are told by their
 * epoch's record: of the duties a miss is news, the first one met after it, another verdict, and the first there ever
 * was. Where nobody could be asked, what was seen before stands.
 */
export function newsIn(before: ReadonlyMap<string, Validator>, after: readonly Validator[]): Validator[] {
  return after.flatMap((row) => {
    const known = before.get(row.id);
    if (!known) return [{ ...row, ...operatorOf(row, before) }];
    const { duties = known.duties } = row;
    const now = { ...row, ...(duties ? { duties } : {}) };
    const isOld = now.lastSeen - known.lastSeen >= MET_WITHIN_SECONDS && totals(known) !== totals(now);
    return isOld || isFirst(known, now) || substance(known) !== substance(now) ? [now] : [];
  });
}

/** Who added it on another rollup has it on this one too. */
function operatorOf(
  { address }: Validator,
  before: ReadonlyMap<string, Validator>,
): Pick<Validator, 'operatorId'> {
  const elsewhere = [...before.values()].find(
    (row) => row.address === address && row.operatorId !== undefined,
  );
  return elsewhere ? { operatorId: elsewhere.operatorId } : {};
}

function totals({ duties }: Validator): string {
  return `${duties?.attestations.total} ${duties?.proposals.total}`;
}

function isFirst(known: Validator, now: Validator): boolean {
  return dutyHealth(known.duties) === 'unknown' && dutyHealth(now.duties) === 'good';
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
  return JSON.stringify(sorted({ ...rest, duties: duties && misses(duties) }));
}

function misses(duties: Duties) {
  const missed = ({ missed, streak }: DutyCount) => [missed, streak];
  return [missed(duties.attestations), missed(duties.proposals), dutyHealth(duties) === 'bad'];
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
