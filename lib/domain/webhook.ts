import * as v from 'valibot';
import { WEBHOOK_KINDS } from '../config/events.ts';
import type { Fact } from './fact.ts';
import { publicAddress } from './public-address.ts';

/** Webhooks a stage may have. */
export const MAX_WEBHOOKS = 20;
/** Seconds to wait after each failed try: six tries in 67 minutes. */
export const RETRY_WAITS_SECONDS = [2 * 60, 5 * 60, 10 * 60, 20 * 60, 30 * 60] as const;
/** Failed deliveries in a row that pause a webhook. */
export const MAX_FAILED_IN_A_ROW = 5;
/** Seconds a paused webhook rests before the one try that decides. */
export const PAUSE_SECONDS = 60 * 60;
/** Milliseconds one try may take, from the look-up of the name to the answer. */
export const DELIVERY_TIMEOUT_MS = 10_000;

/** `paused`: tried once more after an hour. `off`: that failed as well, and nothing is sent until it is made anew. */
export const WEBHOOK_STATES = ['on', 'paused', 'off'] as const;

export const webhook = v.object({
  id: v.string(),
  url: v.string(),
  /** Absent: all. Not held to the kinds of today, so that one that goes leaves old rows readable. */
  kinds: v.optional(v.array(v.string())),
  createdAt: v.string(),
  state: v.picklist(WEBHOOK_STATES),
  failedInARow: v.number(),
  /** The last delivery that failed. */
  lastFailed: v.optional(v.string()),
  /** ISO 8601, when it was paused. */
  pausedAt: v.optional(v.string()),
});
export type Webhook = v.InferOutput<typeof webhook>;

export function wants({ state, kinds }: Webhook, { kind }: Fact): boolean {
  return state === 'on' && (kinds ?? WEBHOOK_KINDS).some((wanted) => wanted === kind);
}

/** After a delivery that was taken. */
export function afterDelivery(before: Webhook): Webhook {
  if (before.state === 'on' && before.failedInARow === 0) return before;
  const { lastFailed: _lastFailed, pausedAt: _pausedAt, ...rest } = before;
  return { ...rest, state: 'on', failedInARow: 0 };
}

/** After a delivery that was given up. The same one twice counts once. `at`: ISO 8601. */
export function afterFailure(before: Webhook, delivery: string, at: string): Webhook {
  if (before.lastFailed === delivery || before.state !== 'on') return before;
  const failedInARow = before.failedInARow + 1;
  const after = { ...before, failedInARow, lastFailed: delivery };
  return failedInARow < MAX_FAILED_IN_A_ROW ? after : { ...after, state: 'paused', pausedAt: at };
}

/** After the try that decides failed as well. */
export function afterProbe(before: Webhook, probeOf: string): Webhook {
  return before.state === 'paused' && before.pausedAt === probeOf ? { ...before, state: 'off' } : before;
}

/** Longer ones carry something else than an address. */
const LONGEST_URL = 500;
/** Names that mean something on one network alone (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal of 2024). */
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|home\.arpa|invalid|test|onion)$/;

/**
 * Where Sparta may send something for somebody, in the form it will be dialled. Whether a name leads to the public
 * internet shows each time it is resolved; an address is held to it here.
 */
export const publicUrl = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(LONGEST_URL, `An address has ${LONGEST_URL} characters at most.`),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const url = URL.canParse(dataset.value) ? new URL(dataset.value) : undefined;
    const fault = url ? faultOf(url) : 'Write a whole address: https://example.org/hook.';
    if (!url || fault !== undefined) {
      addIssue({ message: fault ?? '' });
      return NEVER;
    }
    return url.href;
  }),
);

/** Undefined where it may be called. */
function faultOf(url: URL): string | undefined {
  if (url.protocol !== 'https:') return 'It must begin with https://.';
  if (url.username !== '' || url.password !== '') return 'It may hold no user name and no password.';
  if (url.port !== '') return 'Only port 443 is called; leave the port out.';
  if (url.hash !== '') return 'It may hold no part after #: no server would see it.';
  const host = hostOf(url);
  const literal = literalOf(url);
  if (literal !== undefined) {
    const checked = v.safeParse(publicAddress, literal);
    return checked.success ? undefined : checked.issues[0].message;
  }
  if (!host.includes('.') || PRIVATE_NAME.test(host)) return `${host} is no name on the public internet.`;
  return undefined;
}

/** The host without the dot that may end a whole name. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.$/, '');
}

/** The IP address a URL names instead of a host, without brackets. */
export function literalOf({ hostname }: URL): string | undefined {
  if (hostname.startsWith('[')) return hostname.slice(1, -1);
  // Whatever way an IPv4 address was written, a URL ends up with four decimal numbers.
  return /^[0-9.]+$/.test(hostname) ? hostname : undefined;
}
