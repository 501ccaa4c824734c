import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError } from './api-error.ts';
import { fileAt } from './attachments.ts';
import type { Context } from './context.ts';
import { scriptedAnswer, statusText, type Failures } from './failures.ts';
import type { rateLimiter, Verdict } from './rate-limits.ts';
import { parseBody, type Answer, type ApiRequest } from './request.ts';
import { applicationRoutes } from './routes/applications.ts';
import { channelRoutes } from './routes/channels.ts';
import { guildRoutes } from './routes/guilds.ts';
import { findRoute, type Match } from './routes/route.ts';
import { webhookRoutes } from './routes/webhooks.ts';

const BASE = '/api/v10';
/** Discord, Reference: User Agent. */
const AGENT = /^DiscordBot \(\S+, \S+\)/;
const ROUTES = [...applicationRoutes, ...channelRoutes, ...guildRoutes, ...webhookRoutes];

export interface Parts {
  context: Context;
  failures: Failures;
  limiter: ReturnType<typeof rateLimiter>;
}

/** Serves the REST API on this machine alone. */
export async function serve(parts: Parts, port: number): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    respond(parts, incoming, outgoing).catch((cause: unknown) => {
      process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
      outgoing.destroy();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { port: portOf(server), stop: async () => stop(server) };
}

async function respond(
  { context, failures, limiter }: Parts,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const raw = Buffer.concat(chunks);
  const method = incoming.method ?? 'GET';
  const url = new URL(incoming.url ?? '/', 'http://discord.local');
  const path = url.pathname.startsWith(`${BASE}/`) ? url.pathname.slice(BASE.length) : '';
  const file = method === 'GET' ? fileAt(context.state, url.pathname) : undefined;
  if (file) {
    outgoing
      .writeHead(200, { 'content-type': file.contentType, 'x-content-type-options': 'nosniff' })
      .end(file.data);
    return;
  }
  const match = findRoute(ROUTES, method, decodedPath(path));
  const verdict = match && match !== 'wrong-method' ? limiter(askedOf(match, incoming)) : undefined;
  const tell = (status: number): void => {
    // A webhook's path holds its token, which nobody who watches needs.
    const shown = path.replace(/^(\/(?:webhooks|interactions)\/\d+\/)[^/]+/, '$1{token}');
    context.events.emit({ kind: 'request', method, path: shown, status });
  };
  const handle = async (): Promise<Answer> => {
    if (!match) throw new ApiError(404, 0, { message: statusText(404) });
    if (match === 'wrong-method') throw new ApiError(405, 0, { message: statusText(405) });
    const { body, files } = await parseBody(incoming.headers['content-type'], raw);
    const param = (name: string): string => match.params.get(name) ?? '';
    const request: ApiRequest = {
      method,
      path,
      query: url.searchParams,
      headers: incoming.headers,
      param,
      body,
      files,
    };
    return match.route.handle(request, context);
  };

  const script = failures.take(method, decodedPath(path));
  if (script) {
    if (script.carriedOut === true) await answered(handle);
    if (script.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, script.delayMs));
    if (script.dropConnection === true) {
      tell(0);
      outgoing.destroy();
      return;
    }
    const { status, headers, body } = scriptedAnswer(script);
    tell(status);
    outgoing
      .writeHead(status, script.bare === true ? headers : { ...verdict?.headers, ...headers })
      .end(body);
    return;
  }

  const { status, body } = await answered(async () => {
    admit(context, match, incoming, verdict);
    return handle();
  });
  tell(status);
  const headers = { ...verdict?.headers, via: '1.1 google' };
  if (body === undefined) outgoing.writeHead(status, headers).end();
  else
    outgoing.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** What stands before every route: who asks, with which token, and not too often. */
function admit(
  context: Context,
  match: Match | 'wrong-method' | undefined,
  incoming: IncomingMessage,
  verdict: Verdict | undefined,
): void {
  if (!AGENT.test(incoming.headers['user-agent'] ?? '')) throw new ApiError(403, 40333);
  if (!match || match === 'wrong-method') return;
  if (match.route.auth === 'bot' && incoming.headers.authorization !== `Bot ${context.botToken}`) {
    throw new ApiError(401, 0, { message: statusText(401) });
  }
  if (verdict?.refused) throw new RateLimited(verdict.refused);
}

class RateLimited extends ApiError {
  readonly refused: NonNullable<Verdict['refused']>;

  constructor(refused: NonNullable<Verdict['refused']>) {
    super(429, 0, { message: 'You are being rate limited.' });
    this.refused = refused;
  }

  override body(): { message: string; retry_after: number; global: boolean } {
    return {
      message: this.message,
      retry_after: this.refused.retryAfterSeconds,
      global: this.refused.global,
    };
  }
}

async function answered(handle: () => Promise<Answer>): Promise<Answer> {
  try {
    return await handle();
  } catch (cause) {
    if (cause instanceof ApiError) return { status: cause.status, body: cause.body() };
    throw cause;
  }
}

function askedOf({ route, params }: Match, incoming: IncomingMessage): Parameters<Parts['limiter']>[0] {
  const webhook = route.auth === 'token';
  const major = webhook
    ? `${params.get('application') ?? params.get('interaction') ?? ''} ${params.get('token') ?? ''}`
    : (params.get('channel') ?? params.get('guild') ?? params.get('application') ?? '');
  const bot = !webhook && incoming.headers.authorization !== undefined;
  return { route: `${route.method} ${route.pattern}`, major, webhook, bot };
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The Discord stand-in has no port.');
  return address.port;
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
