import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { messageOf } from '../../errors.ts';
import type { DialectRules } from './dialect.ts';
import { RPC_CODES, RpcError } from './rpc-error.ts';

export interface Transport {
  url: string;
  /** While down, connections are cut as they come. */
  setDown(on: boolean): void;
  stop(): Promise<void>;
}

export interface TransportHandlers {
  rules: DialectRules;
  /** The `x-aztec-*` headers every answer carries. */
  headers(): Record<string, string>;
  /** What opens it; open to all without. */
  key?: string;
  /** Undefined is "not found". Throws `RpcError` for what a client did wrong. */
  answer(method: string, parameters: readonly unknown[]): Promise<unknown>;
}

const MAX_BATCH = 100;
/** The server refuses a body above 1 MB. */
const MAX_BODY_BYTES = 1_048_576;

/** The HTTP side of a node, as recorded: POST only, errors of a single call are HTTP 400, a batch is always 200. */
export async function listen(port: number, handlers: TransportHandlers): Promise<Transport> {
  let down = false;
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    void respond(request, response, handlers).catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    if (down) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const cutAll = () => sockets.forEach((socket) => socket.destroy());
  return {
    url: `http://127.0.0.1:${portOf(address)}`,
    setDown(on) {
      down = on;
      if (on) cutAll();
    },
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      cutAll();
      await closed;
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The node listens on no port.');
  return address.port;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  handlers: TransportHandlers,
): Promise<void> {
  const common = {
    'access-control-allow-origin': '*',
    vary: 'Accept-Encoding, Origin',
    ...handlers.headers(),
  };
  const text = (status: number, body: string, headers: Record<string, string> = {}) => {
    response.writeHead(status, { ...common, 'content-type': 'text/plain; charset=utf-8', ...headers });
    response.end(body);
  };
  const json = (status: number, body: unknown) => {
    response.writeHead(status, { ...common, 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  };

  const path = new URL(request.url ?? '/', 'http://node').pathname;
  const method = request.method ?? 'GET';
  if (method === 'OPTIONS') {
    response.writeHead(204, { ...common, 'access-control-allow-methods': 'GET,HEAD,PUT,POST,DELETE,PATCH' });
    response.end();
  } else if (path === '/status') {
    const { contentType, body } = handlers.rules.status;
    if (method === 'GET' || method === 'HEAD') text(200, body, { 'content-type': contentType });
    else text(405, 'Method Not Allowed', { allow: 'HEAD, GET' });
  } else if (path !== '/') {
    text(404, 'Not Found');
  } else if (method !== 'POST') {
    text(405, 'Method Not Allowed', { allow: 'POST' });
  } else if (handlers.key !== undefined && !isOpenedBy(handlers.key, request)) {
    json(401, errorReply({ id: null }, RPC_CODES.unauthorized, 'Unauthorized: invalid or missing API key'));
  } else {
    const body = await readBody(request);
    if (body === undefined) {
      json(500, errorReply({ id: null }, handlers.rules.faultCode, 'request entity too large'));
    } else {
      const { status, reply } = await replyTo(request.headers['content-type'], body, handlers);
      json(status, reply);
    }
  }
}

function isOpenedBy(key: string, { headers }: IncomingMessage): boolean {
  return headers['x-api-key'] === key || headers.authorization === `Bearer ${key}`;
}

/** The body, or undefined when it is too large. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= MAX_BODY_BYTES) chunks.push(bytes);
  }
  return size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks).toString('utf8');
}

async function replyTo(
  contentType: string | undefined,
  body: string,
  handlers: TransportHandlers,
): Promise<{ status: number; reply: unknown }> {
  if (body === '' || contentType?.split(';')[0]?.trim() !== 'application/json') {
    return { status: 400, reply: errorReply({}, RPC_CODES.invalidRequest, 'Invalid request') };
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch (error) {
    const why = `Parse error: ${messageOf(error)}`;
    return { status: 400, reply: errorReply({ id: null }, RPC_CODES.parse, why) };
  }
  if (!Array.isArray(parsed)) {
    const reply = await callOne(parsed, handlers);
    return { status: 'error' in reply ? 400 : 200, reply };
  }
  const refusal =
    parsed.length === 0
      ? 'Invalid Request'
      : parsed.length > MAX_BATCH
        ? `Batch request exceeds maximum allowed size of ${MAX_BATCH}`
        : undefined;
  if (refusal !== undefined) {
    return { status: 400, reply: errorReply({ id: null }, RPC_CODES.invalidRequest, refusal) };
  }
  return { status: 200, reply: await Promise.all(parsed.map((call) => callOne(call, handlers))) };
}

/** One call's reply; the id is echoed as it came, and absent where it was absent. */
async function callOne(call: unknown, handlers: TransportHandlers): Promise<object> {
  const { rules } = handlers;
  const fields = isRecord(call) ? call : {};
  const id = 'id' in fields ? { id: fields['id'] } : {};
  const { method, params = [] } = fields;
  if (typeof method !== 'string') return errorReply(id, RPC_CODES.invalidRequest, 'Invalid request');
  try {
    const name = rules.prefixes.find((prefix) => method.startsWith(prefix));
    if (name === undefined) throw new RpcError(RPC_CODES.methodNotFound, `Method not found: ${method}`);
    if (!Array.isArray(params)) {
      const why = `Params to ${method.slice(name.length)} is not an array: ${String(params)}`;
      throw new RpcError(RPC_CODES.thrown, why);
    }
    return { jsonrpc: '2.0', ...id, result: (await handlers.answer(method, params)) ?? rules.notFound };
  } catch (error) {
    const code = error instanceof RpcError ? error.code : RPC_CODES.thrown;
    return errorReply(id, code, messageOf(error));
  }
}

function errorReply(id: { id?: unknown }, code: number, message: string): object {
  return { jsonrpc: '2.0', ...id, error: { code, message } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
