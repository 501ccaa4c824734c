import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { App } from './app.ts';
import { refuse } from './refuse.ts';

/** The longest good body is a contract wallet's signature: 16,002 hex digits (`lib/flows/prove-address.ts`). */
const MAX_BODY_BYTES = 20 * 1024;

export function requireKey(holds: (header: string | undefined) => Promise<boolean>): MiddlewareHandler<App> {
  return async (c, next) => {
    const header = c.req.header('Authorization');
    if (await holds(header)) return next();
    const challenge =
      header === undefined ? 'Bearer realm="sparta"' : 'Bearer realm="sparta", error="invalid_token"';
    return refuse(
      c,
      'unauthorized',
      header === undefined ? 'This request carries no key.' : 'The key is not right.',
      {
        hint: 'Send it as: Authorization: Bearer <key>.',
        headers: { 'WWW-Authenticate': challenge },
      },
    );
  };
}

export function limitBody(): MiddlewareHandler<App> {
  return bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: (c) => refuse(c, 'too-large', `The body may have ${MAX_BODY_BYTES} bytes.`),
  });
}

export function requireJson(): MiddlewareHandler<App> {
  return async (c, next) => {
    const type = c.req.header('Content-Type');
    if (/^application\/json *(;|$)/i.test(type ?? '')) return next();
    const said =
      type === undefined ? 'The body has no content type.' : `The content type is ${type.slice(0, 100)}.`;
    return refuse(c, 'unsupported-media-type', said, {
      hint: 'Send Content-Type: application/json.',
      headers: { 'Accept-Post': 'application/json' },
    });
  };
}
