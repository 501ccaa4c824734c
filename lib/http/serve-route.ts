import type { Context, Hono, MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { SpartaError } from '../errors.ts';
import type { LoadPorts } from '../kit/handler.ts';
import { readJson } from '../kit/parse.ts';
import type { Route } from '../kit/route.ts';
import type { App } from './app.ts';
import { limitBody, requireJson } from './guards.ts';
import { idempotent } from './idempotency.ts';

export interface ServeOptions {
  load: LoadPorts;
  clock: () => number;
  requireKey: MiddlewareHandler<App>;
}

/** A strong hash of the body; the library's own would be SHA-1. */
const sha256Etag = etag({ generateDigest: (body) => crypto.subtle.digest('SHA-256', new Uint8Array(body)) });

/** Puts a declared route on the server, with all that its declaration implies. */
export function serveRoute(app: Hono<App>, route: Route, { load, clock, requireKey }: ServeOptions): void {
  const guards: MiddlewareHandler<App>[] = [named(route.name)];
  if (route.access === 'key') guards.push(requireKey);
  if (route.method === 'GET') guards.push(sha256Etag);
  if (route.method === 'POST') guards.push(limitBody(), requireJson());
  if (route.method === 'POST' && route.remembers !== false) guards.push(idempotent(route.name, load, clock));
  app.on(route.method, [honoPath(route.path)], ...guards, async (c) => {
    const raw = {
      params: c.req.param(),
      query: queryOf(c),
      body: route.method === 'POST' ? readJson(await c.req.text()) : undefined,
      now: clock(),
      requestId: c.get('requestId'),
    };
    const { status, body } = await route.run(raw, load);
    return new Response(JSON.stringify(body), {
      status,
      headers: {
        'Content-Type': 'application/json',
        // Answers behind the key are one client's to keep, and to check by their ETag before each use.
        ...(route.access === 'key' && route.method === 'GET'
          ? { 'Cache-Control': 'private, no-cache', Vary: 'Authorization' }
          : { 'Cache-Control': 'no-store' }),
      },
    });
  });
}

/** `/api/operators/{id}` as Hono writes it. */
export function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

export function named(name: string): MiddlewareHandler<App> {
  return (c, next) => {
    c.set('route', name);
    return next();
  };
}

/** Throws `invalid-input` where a parameter is given twice: which one was meant cannot be known. */
function queryOf(c: Context<App>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => {
      const [value = ''] = values;
      if (values.length > 1) throw new SpartaError('invalid-input', `${name}: Given ${values.length} times.`);
      return [name, value];
    }),
  );
}
