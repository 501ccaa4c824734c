import type { Address } from '../domain/address.ts';
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
    if (!known) return [row];
    const { duties = known.duties } = row;
    const now = { ...row, ...(duties ? { duties } : {}) };
    const isOld = now.lastSeen - known.lastSeen >= MET_WITHIN_SECONDS && totals(known) !== totals(now);
    return isOld || isFirst(known, now) || substance(known) !== substance(now) ? [now] : [];
  });
}

function totals({ duties }: Validator): string {
  return `${duties?.attestations.total} ${duties?.proposals.total}`;
}

function isFirst(known: Validator, now: Validator): boolean {
  return dutyHealth(known.duties) === 'unknown' && dutyHealth(now.duties) === 'good';
}

/**
 * The rows with their operator, where they are new: whoever added a validator on one rollup, and still holds it, has it on
 * the next one too.
 */
export function withOperators(
  rows: readonly Validator[],
  before: readonly Validator[],
  holders: ReadonlyMap<Address, readonly string[]>,
): Validator[] {
  const known = new Set(before.map(({ id }) => id));
  return rows.map((row) => {
    if (known.has(row.id)) return row;
    const held = holders.get(row.address) ?? [];
    const elsewhere = before.find(
      ({ address, operatorId }) =>
        address === row.address && operatorId !== undefined && held.includes(operatorId),
    );
    return elsewhere ? { ...row, operatorId: elsewhere.operatorId } : row;
  });
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
