import type { Hono } from 'hono';
import * as v from 'valibot';
import type { App } from './app.ts';

/*
 * Ours, since `hono/aws-lambda` is deprecated (hono 4.13) and what is to replace it, `@hono/aws-lambda`, was not
 * published when this was written, November 2026. It reads HTTP API events, payload 2.0 and 1.0.
 */

const texts = v.record(v.string(), v.optional(v.string()));
const body = { body: v.nullish(v.string()), isBase64Encoded: v.optional(v.boolean(), false) };
const requestId = v.optional(v.string());

const payload2 = v.object({
  rawPath: v.string(),
  rawQueryString: v.optional(v.string(), ''),
  headers: v.optional(texts, {}),
  cookies: v.optional(v.array(v.string())),
  requestContext: v.object({ requestId, http: v.object({ method: v.string() }) }),
  ...body,
});

const payload1 = v.object({
  path: v.string(),
  httpMethod: v.string(),
  headers: v.nullish(texts),
  multiValueHeaders: v.nullish(v.record(v.string(), v.optional(v.array(v.string())))),
  queryStringParameters: v.nullish(texts),
  multiValueQueryStringParameters: v.nullish(v.record(v.string(), v.optional(v.array(v.string())))),
  requestContext: v.object({ requestId }),
  ...body,
});

type Payload2 = v.InferOutput<typeof payload2>;
type Payload1 = v.InferOutput<typeof payload1>;

export interface GatewayAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
  isBase64Encoded: boolean;
}

/** A Hono app as a Lambda handler. An event of another kind throws: it did not come from the gateway. */
export function lambdaHandler(app: Hono<App>): (event: unknown) => Promise<GatewayAnswer> {
  return async (event) => {
    const parsed = v.parse(v.union([payload2, payload1]), event);
    const request = 'rawPath' in parsed ? requestOf2(parsed) : requestOf1(parsed);
    const response = await app.fetch(request, { requestId: parsed.requestContext.requestId });
    return answerOf(response);
  };
}

function requestOf2(event: Payload2): Request {
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`;
  const headers = headersOf(event.headers);
  if (event.cookies) headers.set('cookie', event.cookies.join('; '));
  return requestOf(event.requestContext.http.method, `${event.rawPath}${query}`, headers, event);
}

function requestOf1(event: Payload1): Request {
  const headers = headersOf(event.headers ?? {});
  for (const [name, values = []] of Object.entries(event.multiValueHeaders ?? {})) {
    headers.set(name, values.join(', '));
  }
  const query = new URLSearchParams();
  const single = Object.entries(event.queryStringParameters ?? {}).map(
    ([name, value = '']) => [name, [value]] as const,
  );
  const many = Object.entries(event.multiValueQueryStringParameters ?? {});
  for (const [name, values = []] of many.length > 0 ? many : single) {
    for (const value of values) query.append(name, value);
  }
  const text = query.size === 0 ? '' : `?${query.toString()}`;
  return requestOf(event.httpMethod, `${event.path}${text}`, headers, event);
}

/** The host is of no interest to the app, and what a caller says of it is not to be trusted. */
function requestOf(
  method: string,
  target: string,
  headers: Headers,
  { body, isBase64Encoded }: Pick<Payload2, 'body' | 'isBase64Encoded'>,
): Request {
  const hasBody = typeof body === 'string' && body !== '' && method !== 'GET' && method !== 'HEAD';
  if (!hasBody) return new Request(`https://sparta${target}`, { method, headers });
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  headers.set('content-length', String(bytes.length));
  headers.delete('transfer-encoding');
  return new Request(`https://sparta${target}`, { method, headers, body: new Uint8Array(bytes) });
}

/** Header values that are not Latin-1 cannot be carried by a `Request`; they are left out. */
function headersOf(entries: Record<string, string | undefined>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(entries)) {
    if (value !== undefined && /^[\t\x20-\xff]*$/.test(value)) headers.set(name, value);
  }
  return headers;
}

async function answerOf(response: Response): Promise<GatewayAnswer> {
  const isText = /^(text\/|application\/(.+\+)?json)/.test(response.headers.get('content-type') ?? 'text/');
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: bytes.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  };
}
