import type { Validator } from '../domain/validator.ts';

/** Seconds of L1 time after which an unchanged row is written again; until then it stands as of the chain's card. */
const REFRESH_SECONDS = 24 * 3600;
/** The same where a node's window of duties is in the row: how fresh that is shows only there. */
const REFRESH_DUTIES_SECONDS = 10 * 60;

/** The rows that say something new. `block` and `lastSeen` always differ, and the window of the duties moves with every slot. */
export function newsIn(before: ReadonlyMap<string, Validator>, after: readonly Validator[]): Validator[] {
  return after.filter((row) => {
    const known = before.get(row.id);
    if (!known) return true;
    const refresh = row.duties ? REFRESH_DUTIES_SECONDS : REFRESH_SECONDS;
    return row.lastSeen - known.lastSeen >= refresh || substance(known) !== substance(row);
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
  const counts = duties && { attestations: duties.attestations, proposals: duties.proposals };
  return JSON.stringify(sorted({ ...rest, duties: counts }));
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
