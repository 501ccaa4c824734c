import { randomUUID } from 'node:crypto';
import type { Hono, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { Hono as TinyHono } from 'hono/tiny';
import { errorFields, type Log } from '../log.ts';
import type { LoadPorts } from '../kit/handler.ts';
import { outcomeOf } from '../kit/outcome.ts';
import type { Route } from '../kit/route.ts';
import type { App } from './app.ts';
import { CALENDAR_PATH, serveCalendarDoor } from './calendar-door.ts';
import { createKeyCheck } from './bearer-key.ts';
import { serveDocs } from './docs.ts';
import { requireKey } from './guards.ts';
import { refuse, refuseError } from './refuse.ts';
import { honoPath, serveRoute } from './serve-route.ts';
import { serveVerifyDoor, VERIFY_PATH } from './verify-door.ts';

export interface AppOptions {
  routes: readonly Route[];
  load: LoadPorts;
  /** The bearer key. Throws `upstream` where it could not be read. */
  apiKey: () => Promise<string>;
  /** Makes the next `apiKey` fetch it anew; called at most once a minute, when a wrong key was shown. */
  forgetApiKey?: () => Promise<void>;
  /** The folder that holds `swagger-ui-bundle.js` and `swagger-ui.css`. */
  swaggerDirectory: URL;
  log: Log;
  /** Milliseconds since 1970. */
  clock?: () => number;
}

/** The REST API, its documentation, and the page where an address is proven. */
export function createApp(options: AppOptions): Hono<App> {
  const { routes, load, log, clock = Date.now } = options;
  const app = new TinyHono<App>();
  const holds = createKeyCheck({ read: options.apiKey, forget: options.forgetApiKey, now: clock });

  app.use(accompany(log));
  app.use(
    secureHeaders({
      xFrameOptions: 'DENY',
      overwrite: false,
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    }),
  );
  for (const route of routes) serveRoute(app, route, { load, clock, requireKey: requireKey(holds) });
  serveDocs(app, options.swaggerDirectory);
  serveVerifyDoor(app, { load, clock });
  serveCalendarDoor(app, { load, clock });
  refuseOtherMethods(app, routes);

  app.notFound((c) =>
    refuse(c, 'not-found', 'There is nothing at this address.', { hint: '/api/docs lists what there is.' }),
  );
  app.onError((error, c) => {
    c.get('log')[outcomeOf(error).log]('api.failed', errorFields(error));
    return refuseError(c, error);
  });
  return app;
}

/** Gives each request its id and its log, and writes one line when it is answered. */
function accompany(log: Log): MiddlewareHandler<App> {
  return async (c, next) => {
    const started = performance.now();
    // Undefined where the app is served without a gateway in front.
    const bindings: App['Bindings'] | undefined = c.env;
    const requestId = bindings?.requestId ?? randomUUID();
    c.set('requestId', requestId);
    c.set('log', log.with({ requestId }));
    await next();
    c.header('X-Request-Id', requestId);
    c.get('log').info('api.answered', {
      method: c.req.method,
      route: c.get('route') ?? 'none',
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    });
  };
}

/** 405 with what would be allowed, for every address that exists. */
function refuseOtherMethods(app: Hono<App>, routes: readonly Route[]): void {
  const allowed = new Map<string, string[]>([
    ['/api/docs', ['GET', 'HEAD']],
    ['/api/openapi.json', ['GET', 'HEAD']],
    [VERIFY_PATH, ['GET', 'HEAD', 'POST']],
    [CALENDAR_PATH, ['GET', 'HEAD']],
  ]);
  for (const { method, path } of routes) {
    const methods = method === 'GET' ? ['GET', 'HEAD'] : [method];
    allowed.set(honoPath(path), [...(allowed.get(honoPath(path)) ?? []), ...methods]);
  }
  for (const [path, methods] of allowed) {
    const text = methods.join(', ');
    app.all(path, (c) =>
      refuse(c, 'method-not-allowed', `${c.req.method} is not possible here; ${text} is.`, {
        headers: { Allow: text },
      }),
    );
  }
}
