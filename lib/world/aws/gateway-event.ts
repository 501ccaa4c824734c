import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ACCOUNT } from './account.ts';
import { isRecord, record } from './json-input.ts';
import { send } from './local-server.ts';

export interface RouteMatch {
  routeKey: string;
  pathParameters: Record<string, string>;
}

/** Bodies HTTP APIs hand over as text; all others, and those that do not say what they are, travel as base64. */
const TEXT = /^(text\/|application\/(json|javascript|xml)\b)/i;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The event of payload format 2.0: header names in lower case, repeated ones joined by commas, cookies apart, the path
 * decoded (HTTP APIs do decode `rawPath`), the query both raw and parsed.
 */
export function gatewayEvent(
  request: IncomingMessage,
  body: Buffer,
  match: RouteMatch,
  apiId: string,
): object {
  const [rawPath, rawQueryString] = splitOnce(request.url ?? '/', '?');
  const headers = headersOf(request);
  const { cookie, ...others } = headers;
  const contentType = headers['content-type'] ?? '';
  const isBase64Encoded = body.length > 0 && !TEXT.test(contentType);
  const path = decoded(rawPath);
  const now = new Date();
  const host = headers['host'] ?? '';
  const query = queryOf(rawQueryString);
  return {
    version: '2.0',
    routeKey: match.routeKey,
    rawPath: path,
    rawQueryString,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/; |,/).map((each) => each.trim()) }),
    headers: { ...others, ...forwarding(request) },
    ...(query === undefined ? {} : { queryStringParameters: query }),
    requestContext: {
      accountId: ACCOUNT,
      apiId,
      domainName: host,
      domainPrefix: host.split('.')[0],
      http: {
        method: request.method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: match.routeKey,
      stage: '$default',
      time: clf(now),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(match.pathParameters).length === 0 ? {} : { pathParameters: match.pathParameters }),
    ...(body.length === 0 ? {} : { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded,
  };
}

/**
 * Sends what a function returned, as HTTP APIs read it: an object with a status code is a response, anything else
 * the JSON body of a 200. Answers false where it is neither, which is a fault of the function.
 */
export function sendResult(response: ServerResponse, result: unknown): boolean {
  if (!isRecord(result) || result['statusCode'] === undefined) {
    const body = typeof result === 'string' ? result : JSON.stringify(result);
    send(response, 200, { 'content-type': 'application/json' }, body);
    return true;
  }
  const status = Number(result['statusCode']);
  const body = result['body'] ?? '';
  if (!Number.isInteger(status) || status < 100 || status > 599 || typeof body !== 'string') return false;
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(record(result['headers'])))
    headers[name.toLowerCase()] = String(value);
  headers['content-type'] ??= 'text/plain;charset=UTF-8';
  if (Array.isArray(result['cookies'])) headers['set-cookie'] = result['cookies'].map((each) => String(each));
  delete headers['content-length'];
  send(response, status, headers, Buffer.from(body, result['isBase64Encoded'] === true ? 'base64' : 'utf8'));
  return true;
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const name = (request.rawHeaders[index] ?? '').toLowerCase();
    const value = request.rawHeaders[index + 1] ?? '';
    headers[name] = headers[name] === undefined ? value : `${headers[name]},${value}`;
  }
  delete headers['connection'];
  return headers;
}

function forwarding(request: IncomingMessage): Record<string, string> {
  return {
    'x-forwarded-for': request.socket.remoteAddress ?? '127.0.0.1',
    'x-forwarded-port': String(request.socket.localPort ?? ''),
    'x-forwarded-proto': 'http',
  };
}

function queryOf(raw: string): Record<string, string> | undefined {
  if (raw === '') return undefined;
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(raw)) {
    query[name] = query[name] === undefined ? value : `${query[name]},${value}`;
  }
  return query;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `22/Nov/2026:22:06:00 +0000`, the time format of access logs. */
function clf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(now.getUTCDate())}/${MONTHS[now.getUTCMonth()]}/${now.getUTCFullYear()}`;
  return `${day}:${two(now.getUTCHours())}:${two(now.getUTCMinutes())}:${two(now.getUTCSeconds())} +0000`;
}
