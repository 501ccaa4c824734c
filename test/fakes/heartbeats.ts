import type { Heartbeat } from '../../lib/domain/heartbeat.ts';
import type { DeadMan, Heartbeats } from '../../lib/ports.ts';
import { lower } from './lower.ts';

export function fakeHeartbeats(): Heartbeats {
  let kept: Heartbeat | undefined;
  return {
    async beat(seen) {
      if (kept === undefined || kept.at <= seen.at) kept = { ...seen, rollup: lower(seen.rollup) };
    },
    last: async () => kept && { ...kept },
  };
}

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
