import { createHash } from 'node:crypto';

/** How many requests a route takes in a window. */
export interface RateLimit {
  limit: number;
  windowMs: number;
}

/**
 * By route pattern. Discord publishes none of these and asks clients to read the headers; these are values seen in
 * its answers, so that a client which ignores the headers meets a 429 here too.
 */
export const RATE_LIMITS: Record<string, RateLimit> = {
  'POST /channels/:channel/messages': { limit: 5, windowMs: 5000 },
  'PATCH /channels/:channel/messages/:message': { limit: 5, windowMs: 5000 },
  'GET /guilds/:guild/members/:user': { limit: 5, windowMs: 1000 },
  'GET /guilds/:guild/members/search': { limit: 10, windowMs: 10_000 },
  'PUT /guilds/:guild/members/:user/roles/:role': { limit: 10, windowMs: 10_000 },
  'DELETE /guilds/:guild/members/:user/roles/:role': { limit: 10, windowMs: 10_000 },
  'POST /users/@me/channels': { limit: 10, windowMs: 10_000 },
  'PUT /applications/:application/commands': { limit: 5, windowMs: 20_000 },
  'PUT /applications/:application/guilds/:guild/commands': { limit: 5, windowMs: 20_000 },
};

/** Webhook routes of one token share this. */
export const WEBHOOK_LIMIT: RateLimit = { limit: 5, windowMs: 2000 };
const DEFAULT_LIMIT: RateLimit = { limit: 50, windowMs: 1000 };
/** Requests in a second with one bot token; interaction and webhook routes do not count. */
const GLOBAL: RateLimit = { limit: 50, windowMs: 1000 };

export interface Asked {
  /** `PUT /guilds/:guild/...` */
  route: string;
  /** The top-level resource: a channel, a guild, a webhook with its token. */
  major: string;
  webhook: boolean;
  /** Carries the bot's token, and counts against the global limit. */
  bot: boolean;
}

export interface Verdict {
  headers: Record<string, string>;
  /** Set where the request is refused. */
  refused?: { retryAfterSeconds: number; global: boolean };
}

interface Bucket {
  used: number;
  resetsAt: number;
}

/** Counts requests by bucket and says the headers of every answer. */
export function rateLimiter(
  now: () => number,
  overrides: Record<string, RateLimit> = {},
): (asked: Asked) => Verdict {
  const buckets = new Map<string, Bucket>();
  const table = { ...RATE_LIMITS, ...overrides };

  const bucketOf = (key: string, { windowMs }: RateLimit): Bucket => {
    const known = buckets.get(key);
    if (known && known.resetsAt > now()) return known;
    const fresh = { used: 0, resetsAt: now() + windowMs };
    buckets.set(key, fresh);
    return fresh;
  };

  return ({ route, major, webhook, bot }) => {
    const limit = overrides[route] ?? (webhook ? WEBHOOK_LIMIT : (table[route] ?? DEFAULT_LIMIT));
    const name = createHash('sha256')
      .update(webhook ? 'webhook' : route)
      .digest('hex')
      .slice(0, 32);
    const bucket = bucketOf(`${name} ${major}`, limit);
    const global = bot ? bucketOf('global', GLOBAL) : undefined;
    const overGlobal = global !== undefined && global.used >= GLOBAL.limit;
    const over = overGlobal || bucket.used >= limit.limit;
    if (!over) {
      bucket.used += 1;
      if (global) global.used += 1;
    }
    const resetsAt = overGlobal ? global.resetsAt : bucket.resetsAt;
    const waitSeconds = Math.max(0, resetsAt - now()) / 1000;
    const headers: Record<string, string> = {
      'x-ratelimit-limit': String(limit.limit),
      'x-ratelimit-remaining': String(Math.max(0, limit.limit - bucket.used)),
      'x-ratelimit-reset': (bucket.resetsAt / 1000).toFixed(3),
      'x-ratelimit-reset-after': (Math.max(0, bucket.resetsAt - now()) / 1000).toFixed(3),
      'x-ratelimit-bucket': name,
    };
    if (!over) return { headers };
    return {
      headers: {
        ...headers,
        'retry-after': String(Math.ceil(waitSeconds)),
        'x-ratelimit-scope': 'user',
        ...(overGlobal ? { 'x-ratelimit-global': 'true' } : {}),
      },
      refused: { retryAfterSeconds: Math.max(waitSeconds, 0.001), global: overGlobal },
    };
  };
}
