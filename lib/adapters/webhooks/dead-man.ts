import { SpartaError } from '../../errors.ts';
import type { DeadMan, Outbound } from '../../ports.ts';

/** The pass waits for it, so it is short. */
const TIMEOUT_MS = 3_000;

/** Calls the service that notices our silence. The address is its whole secret, and stands in no error. */
export function createDeadMan(options: { url: () => Promise<string>; outbound: Outbound }): DeadMan {
  return {
    async ping() {
      const url = await options.url();
      if (url === '') return false;
      const { status } = await options.outbound.send({ method: 'GET', url, timeoutMs: TIMEOUT_MS });
      if (status < 200 || status > 299)
        throw new SpartaError('upstream', `The dead-man service answered ${status}.`);
      return true;
    },
  };
}
