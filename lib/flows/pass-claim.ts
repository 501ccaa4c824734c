import type { Cursor, Ports } from '../ports.ts';

/** Seconds after which a claim lapses: a run that is killed at its timeout leaves the next minute's free to begin. */
const LEASE_SECONDS = 55;

/** The right to tell and to write what comes after a cursor, taken where it is first needed. */
export interface PassClaim {
  /** Once, however often it is asked for. Throws `conflict` where another pass has it, or moved the cursor meanwhile. */
  take(): Promise<void>;
  /** After a failure; moving the cursor ends it as well. */
  giveBack(): Promise<void>;
}

/** `now`: milliseconds since 1970. The first pass of all has no cursor to claim, and tells nothing. */
export function passClaim(
  of: { name: string; cursor: Cursor | undefined; now: number },
  { cursors }: Pick<Ports, 'cursors'>,
): PassClaim {
  const { name, cursor, now } = of;
  let taking: Promise<void> | undefined;
  let isTaken = false;
  return {
    async take() {
      if (!cursor) return;
      taking ??= cursors.claim(name, cursor.version, { now, leaseSeconds: LEASE_SECONDS });
      await taking;
      isTaken = true;
    },
    async giveBack() {
      if (isTaken) await cursors.free(name);
    },
  };
}
