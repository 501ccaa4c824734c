import type { DeadMan } from '../../lib/ports.ts';

export interface FakeDeadMan extends DeadMan {
  pings: number;
  /** Thrown by every call while it is set. */
  broken: Error | undefined;
}

export function fakeDeadMan(): FakeDeadMan {
  const made: FakeDeadMan = {
    pings: 0,
    broken: undefined,
    async ping() {
      if (made.broken) throw made.broken;
      made.pings += 1;
      return true;
    },
  };
  return made;
}
