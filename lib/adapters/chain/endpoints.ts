import { setTimeout as pause } from 'node:timers/promises';
import { createClient, http } from 'viem';
import { getChainId } from 'viem/actions';
import { SpartaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { gathering } from './gather.ts';
import { reasonOf, retryAfterOf } from './l1-errors.ts';

/** One request; a pass makes some twenty within its 55 s. */
const TIMEOUT_MS = 8_000;
/** Before the only endpoint is asked a second time. */
const SECOND_TRY_MS = 150;
/** How long an endpoint is left alone at most that asked for it; it is the next minute's pass that needs it again. */
const MOST_REST_SECONDS = 60;
/** For which an endpoint that told of another chain is not asked; it is compared again before that. */
const ASIDE_MS = 10 * 60_000;

export type L1Client = ReturnType<typeof connect>;

export interface Endpoints {
  /**
   * Reads from one endpoint, and from the next where that one fails: whatever belongs together belongs in one `read`,
   * since two endpoints may stand at different blocks.
   * Throws `upstream` where none could say; any other SpartaError of `read` passes as it is.
   */
  ask<T>(read: (client: L1Client) => Promise<T>): Promise<T>;
  count: number;
  /** Reads from every endpoint for itself; those that fail are left out, and logged. */
  askEach<T>(
    read: (client: L1Client) => Promise<T>,
  ): Promise<{ endpoint: number; host: string; answer: T }[]>;
  /** These alone are not asked for a while. */
  setAside(endpoints: readonly number[]): void;
  /** Requests sent so far, to whichever endpoint. */
  calls(): number;
}

export function createEndpoints(options: {
  urls: readonly string[];
  chainId: number;
  log: Log;
  timeoutMs?: number;
}): Endpoints {
  const { chainId, log, timeoutMs = TIMEOUT_MS } = options;
  let calls = 0;
  const counted: typeof fetch = (input, init) => {
    calls += 1;
    return fetch(input, init);
  };
  const endpoints = options.urls.map((url) => ({
    client: connect(url, counted, timeoutMs),
    host: hostOf(url),
    checked: false,
    asideUntil: 0,
    rest: noRest(),
  }));
  const tries = Math.max(2, endpoints.length);
  let start = 0;
  const isAside = ({ asideUntil }: { asideUntil: number }) => asideUntil > performance.now();

  return {
    count: endpoints.length,
    calls: () => calls,

    async askEach(read) {
      const answers = await Promise.all(
        endpoints.map(async (each, endpoint) => {
          if (isResting(each.rest)) return [];
          try {
            if (!each.checked) await requireChain(each, chainId);
            each.checked = true;
            return [{ endpoint, host: each.host, answer: await read(each.client) }];
          } catch (error) {
            log.warn('l1.endpoint-failed', { host: each.host, reason: reasonOf(error) });
            each.rest = restAfter(error);
            return [];
          }
        }),
      );
      return answers.flat();
    },

    setAside(which) {
      for (const [index, each] of endpoints.entries())
        each.asideUntil = which.includes(index) ? performance.now() + ASIDE_MS : 0;
    },

    async ask(read) {
      const failures: unknown[] = [];
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const index = (start + attempt) % endpoints.length;
        const endpoint = endpoints[index];
        if (!endpoint) break;
        if (isAside(endpoint) && !endpoints.every(isAside)) continue;
        if (isResting(endpoint.rest)) {
          failures.push(endpoint.rest.why);
          continue;
        }
        if (attempt > 0 && endpoints.length === 1) await pause(SECOND_TRY_MS);
        try {
          if (!endpoint.checked) await requireChain(endpoint, chainId);
          endpoint.checked = true;
          const answer = await read(endpoint.client);
          start = index;
          return answer;
        } catch (error) {
          if (error instanceof SpartaError && error.code !== 'upstream') throw error;
          log.warn('l1.endpoint-failed', { host: endpoint.host, reason: reasonOf(error) });
          failures.push(error);
          endpoint.rest = restAfter(error);
        }
      }
      throw unanswered(failures);
    },
  };
}

/** Why and until when an endpoint is left alone. */
interface Rest {
  until: number;
  why: unknown;
}

function noRest(): Rest {
  return { until: 0, why: undefined };
}

function isResting({ until }: Rest): boolean {
  return until > performance.now();
}

/** An endpoint that said how long it wants to be left alone is. */
function restAfter(error: unknown): Rest {
  const seconds = Math.min(retryAfterOf(error) ?? 0, MOST_REST_SECONDS);
  return seconds === 0 ? noRest() : { until: performance.now() + seconds * 1000, why: error };
}

function connect(url: string, send: typeof fetch, timeoutMs: number) {
  return createClient({
    transport: http(url, { retryCount: 0, timeout: timeoutMs, fetchFn: gathering(send) }),
  });
}

async function requireChain(endpoint: { client: L1Client; host: string }, wanted: number): Promise<void> {
  const served = await getChainId(endpoint.client);
  if (served !== wanted) {
    throw new SpartaError(
      'upstream',
      `The L1 endpoint at ${endpoint.host} is for chain ${served}, and Sparta is configured for chain ${wanted}.`,
    );
  }
}

/** Our own finding (wrong chain, an endpoint that is behind) says more than a failed connection. */
function unanswered(failures: readonly unknown[]): SpartaError {
  const found = failures.find((failure) => failure instanceof SpartaError);
  if (found instanceof SpartaError) return found;
  const [cause] = failures;
  const retryAfterSeconds = retryAfterOf(cause);
  return new SpartaError('upstream', `L1 did not answer: ${reasonOf(cause)}.`, {
    cause,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  });
}

/** RPC addresses carry keys in their path and query: only the host is ever shown. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'an address that is not a URL';
}
