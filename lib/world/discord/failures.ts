import { textOfCode } from './api-error.ts';
import type { JsonObject } from './json.ts';

/** One failure to play, on the next requests that match. */
export interface FailureScript {
  method?: string;
  /** Under `/api/v10`, without the query; a text may hold `*` for any one segment. */
  path: RegExp | string;
  status?: number;
  /** Discord's JSON error code; 0 where absent. */
  code?: number;
  /** Sent beside the usual ones. */
  headers?: Record<string, string>;
  /** In place of Discord's error body; a text is sent as HTML, as its edge does. */
  body?: JsonObject | string;
  /** How many requests fail; 1 where absent, `Infinity` for all. */
  times?: number;
  /** Cuts the connection in place of an answer. */
  dropConnection?: boolean;
  /** Carries the request out first, so that only the answer is lost. */
  carriedOut?: boolean;
  /** Sends no rate-limit header at all, as Discord's edge does to a blocked address. */
  bare?: boolean;
  /** Seconds in a 429; 1 where absent. */
  retryAfterSeconds?: number;
  /** Waits before answering. */
  delayMs?: number;
}

export interface Failure {
  /** How many requests it has met. */
  met(): number;
  cancel(): void;
}

export interface Failures {
  add(script: FailureScript): Failure;
  /** The script that meets this request, counted as met. */
  take(method: string, path: string): FailureScript | undefined;
}

export function failures(): Failures {
  const live: { script: FailureScript; left: number; met: number }[] = [];
  return {
    add(script) {
      const entry = { script, left: script.times ?? 1, met: 0 };
      live.push(entry);
      return {
        met: () => entry.met,
        cancel: () => {
          entry.left = 0;
        },
      };
    },
    take(method, path) {
      const entry = live.find(({ script, left }) => left > 0 && matches(script, method, path));
      if (!entry) return undefined;
      entry.left -= 1;
      entry.met += 1;
      return entry.script;
    },
  };
}

function matches({ method, path: wanted }: FailureScript, asked: string, path: string): boolean {
  if (method !== undefined && method.toUpperCase() !== asked) return false;
  if (wanted instanceof RegExp)
    return new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, '')).test(path);
  const segments = path.split('/');
  const pattern = wanted.split('/');
  return (
    pattern.length === segments.length && pattern.every((part, at) => part === '*' || part === segments[at])
  );
}

/** The answer a script gives; a 429 waits `retryAfterSeconds`. */
export function scriptedAnswer(script: FailureScript): {
  status: number;
  headers: Record<string, string>;
  body: string;
} {
  const status = script.status ?? 500;
  const code = script.code ?? 0;
  const retryAfter = script.retryAfterSeconds ?? 1;
  const plain: JsonObject =
    status === 429 && script.bare !== true
      ? { message: 'You are being rate limited.', retry_after: retryAfter, global: false }
      : { message: code === 0 ? statusText(status) : textOfCode(code), code };
  const body = script.body ?? plain;
  const limited =
    status === 429 && script.bare !== true
      ? { 'retry-after': String(Math.ceil(retryAfter)), 'x-ratelimit-scope': 'user' }
      : {};
  return {
    status,
    headers: {
      'content-type': typeof body === 'string' ? 'text/html' : 'application/json',
      ...limited,
      ...script.headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

export function statusText(status: number): string {
  const texts: Record<number, string> = {
    401: '401: Unauthorized',
    403: '403: Forbidden',
    404: '404: Not Found',
    405: '405: Method Not Allowed',
    429: 'You are being blocked from accessing our API temporarily due to exceeding our rate limits frequently.',
    500: '500: Internal Server Error',
    502: '502: Bad Gateway',
    503: '503: Service Unavailable',
  };
  return texts[status] ?? `${status}`;
}
