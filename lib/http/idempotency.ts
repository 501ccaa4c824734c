import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import { FUNCTIONS } from '../config/functions.ts';
import type { LoadPorts } from '../kit/handler.ts';
import type { Once } from '../ports.ts';
import type { App } from './app.ts';
import { refuse } from './refuse.ts';

const KEY = /^[!-~]{1,255}$/;

/** What is remembered of a good answer. */
const remembered = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ fingerprint: v.string(), status: v.number(), body: v.string() }),
);

/**
 * Carries out a request with an `Idempotency-Key` once: the same key with the same body gets the same answer again for
 * a day, with another body it is refused. A refused request is not remembered, so it can be mended and sent again.
 */
export function idempotent(name: string, load: LoadPorts, clock: () => number): MiddlewareHandler<App> {
  return async (c, next) => {
    const key = c.req.header('Idempotency-Key');
    if (key === undefined) return next();
    if (!KEY.test(key)) {
      return refuse(c, 'invalid-input', 'Idempotency-Key: 1 to 255 visible ASCII characters.');
    }
    const { once } = await load(['once']);
    const claim = `api:${name}:${hash(key)}`;
    const fingerprint = hash(await c.req.text());
    const state = await once.begin(claim, {
      now: clock(),
      leaseSeconds: FUNCTIONS.api.timeoutSeconds + 5,
    });
    if (state === 'done') return replay(c, await once.resultOf(claim), fingerprint);
    if (state === 'running') {
      return refuse(c, 'in-progress', 'A request with this Idempotency-Key is being worked on.', {
        hint: 'Send the same request again in a few seconds.',
        headers: { 'Retry-After': '5' },
      });
    }
    await next();
    await settle(c, once, claim, fingerprint);
  };
}

async function settle(c: Context<App>, once: Once, claim: string, fingerprint: string): Promise<void> {
  if (!c.res.ok) return once.release(claim);
  const body = await c.res.clone().text();
  return once.finish(claim, JSON.stringify({ fingerprint, status: c.res.status, body }));
}

function replay(c: Context<App>, result: string | undefined, fingerprint: string): Response {
  const earlier = v.parse(remembered, result);
  if (earlier.fingerprint !== fingerprint) {
    return refuse(
      c,
      'key-reused',
      'This Idempotency-Key came with another body before. Nothing was changed.',
      {
        hint: 'Use a new key for a new request.',
      },
    );
  }
  return new Response(earlier.body, {
    status: earlier.status,
    headers: { 'Content-Type': 'application/json', 'Idempotent-Replayed': 'true' },
  });
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
