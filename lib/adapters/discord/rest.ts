import { SpartaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { DiscordFile } from '../../ports.ts';
import { say } from '../../text.ts';

export interface RestOptions {
  /** `https://discord.com/api/v10`, or a stand-in's. */
  apiUrl: string;
  /** The bot token; a secret. */
  token: () => Promise<string>;
  /** Called after a 401, so that `token` fetches a new one. */
  forgetToken: () => void;
  log: Log;
  fetch?: typeof fetch;
}

export interface RestRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  body?: unknown;
  /** Sent beside the body, which is then one part of a form. */
  files?: readonly DiscordFile[] | undefined;
  /** `bot` sends the token; a webhook's path carries its own. */
  auth: 'bot' | 'none';
  /** For Discord's audit log; 512 characters encoded at most. */
  reason?: string;
}

/** What Discord answered where it refused: its own code tells more than the status. Discord, Opcodes and Status Codes. */
export class DiscordRefusal extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(`Discord answered ${status}, code ${code}: ${message}`);
    this.name = 'DiscordRefusal';
    this.status = status;
    this.code = code;
  }
}

export type Rest = (request: RestRequest) => Promise<unknown>;

const USER_AGENT = 'DiscordBot (https://github.com/sparta, 0.1.0)';
const TIMEOUT_MS = 8_000;
/** A picture or an export takes longer than a text. */
const UPLOAD_TIMEOUT_MS = 20_000;
/** A wait longer than this goes back to the queue: a sleeping Lambda is paid for and blocks nobody's limit but its own. */
const LONGEST_WAIT_MS = 1_000;
const AUDIT_REASON_CHARACTERS = 512;

/**
 * A client of Discord's REST API for functions that live for seconds: limits are read off every answer and obeyed
 * within this process, longer waits are handed to the caller as `retryAfterSeconds`.
 * Throws `DiscordRefusal` for an answer that another try would not change, `upstream` for everything that may pass.
 */
export function createRest(options: RestOptions): Rest {
  const limits = new Map<string, number>();
  let blockedUntil = 0;

  const attempt = async (request: RestRequest): Promise<Response> => {
    await waitFor(Math.max(blockedUntil, limits.get(routeOf(request)) ?? 0));
    const answer = await exchange(request, options);
    if (answer.headers.get('x-ratelimit-remaining') === '0') {
      limits.set(
        routeOf(request),
        Date.now() + secondsOf(answer.headers.get('x-ratelimit-reset-after')) * 1000,
      );
    }
    return answer;
  };

  return async (request) => {
    let answer = await attempt(request);
    if (answer.status === 401 && request.auth === 'bot') {
      options.log.warn('discord.token-refused', { route: shownRoute(request) });
      options.forgetToken();
      answer = await attempt(request);
    }
    if (answer.status === 429) {
      const { seconds, global } = await readLimit(answer);
      options.log.warn('discord.rate-limited', { route: shownRoute(request), seconds, global });
      if (global) blockedUntil = Date.now() + seconds * 1000;
      else limits.set(routeOf(request), Date.now() + seconds * 1000);
      if (seconds * 1000 > LONGEST_WAIT_MS) throw limited(seconds);
      answer = await attempt(request);
    }
    return read(answer, request);
  };
}

async function exchange(request: RestRequest, options: RestOptions): Promise<Response> {
  const send = options.fetch ?? fetch;
  const authorization = request.auth === 'bot' ? { authorization: `Bot ${await options.token()}` } : {};
  const payload = payloadOf(request);
  try {
    return await send(`${options.apiUrl}${request.path}`, {
      method: request.method,
      headers: {
        'user-agent': USER_AGENT,
        ...authorization,
        ...(payload.contentType === undefined ? {} : { 'content-type': payload.contentType }),
        ...(request.reason === undefined ? {} : { 'x-audit-log-reason': auditReason(request.reason) }),
      },
      ...(payload.body === undefined ? {} : { body: payload.body }),
      signal: AbortSignal.timeout(payload.body instanceof FormData ? UPLOAD_TIMEOUT_MS : TIMEOUT_MS),
    });
  } catch (cause) {
    throw new SpartaError('upstream', say('Discord did not answer.'), { cause });
  }
}

/** JSON, or with files a form whose boundary `fetch` names itself. Discord, Reference: Uploading Files. */
function payloadOf({ body, files = [] }: RestRequest): { body?: string | FormData; contentType?: string } {
  if (files.length === 0)
    return body === undefined ? {} : { body: JSON.stringify(body), contentType: 'application/json' };
  const form = new FormData();
  form.set('payload_json', JSON.stringify(body ?? {}));
  // A copy: a Blob takes no bytes that may be shared memory.
  for (const [index, { name, content }] of files.entries())
    form.set(`files[${index}]`, new Blob([new Uint8Array(content)]), name);
  return { body: form };
}

async function read(answer: Response, request: RestRequest): Promise<unknown> {
  if (answer.status === 204) return undefined;
  const text = await textOf(answer);
  const body = readBody(text);
  if (answer.ok) return body;
  const refusal = new DiscordRefusal(answer.status, codeIn(body), messageIn(body) ?? text.slice(0, 200));
  if (answer.status === 429) throw limited(secondsOf(answer.headers.get('retry-after')) || 60);
  if (answer.status >= 500) throw new SpartaError('upstream', say('Discord is unwell.'), { cause: refusal });
  if (answer.status === 401 && request.auth === 'bot') {
    throw new SpartaError('internal', 'Discord refuses the bot token.', {
      cause: refusal,
      hint: 'Put a valid BOT_TOKEN into the secret.',
    });
  }
  throw refusal;
}

async function readLimit(answer: Response): Promise<{ seconds: number; global: boolean }> {
  const body = readBody(await textOf(answer.clone()));
  const fromBody = isRecord(body) && typeof body['retry_after'] === 'number' ? body['retry_after'] : 0;
  const global =
    answer.headers.get('x-ratelimit-global') === 'true' || (isRecord(body) && body['global'] === true);
  // The header is the same in whole seconds, rounded up (discord.md section 1.7).
  const seconds = fromBody || secondsOf(answer.headers.get('retry-after'));
  // Without either it is no rate limit but a ban of this address: everything waits (discord.md section 1.7).
  return seconds > 0 ? { seconds, global } : { seconds: 60, global: true };
}

/** The body as text; the connection may break in the middle of it, which passes. */
async function textOf(answer: Response): Promise<string> {
  return answer.text().catch((cause: unknown) => {
    throw new SpartaError('upstream', say('Discord broke off its answer.'), { cause });
  });
}

async function waitFor(time: number): Promise<void> {
  const wait = time - Date.now();
  if (wait <= 0) return;
  if (wait > LONGEST_WAIT_MS) throw limited(wait / 1000);
  await new Promise((resolve) => setTimeout(resolve, wait));
}

function limited(seconds: number): SpartaError {
  return new SpartaError('upstream', say('Discord asks Sparta to wait.'), {
    retryAfterSeconds: Math.ceil(seconds),
  });
}

/** Limits count per method and major resource: the ids of channel, guild and webhook stay, others are folded. */
function routeOf({ method, path }: RestRequest): string {
  const [, kind = '', id = '', ...rest] = path.split('/');
  const major = kind === 'webhooks' ? `${id}/${rest.shift() ?? ''}` : id;
  return `${method} ${kind}/${major}/${rest.join('/').replace(/\d{17,20}/g, ':id')}`;
}

/** The same for the log: a webhook's token edits a reply for 15 minutes. */
function shownRoute(request: RestRequest): string {
  return routeOf(request).replace(/^(\w+ webhooks\/[^/]*\/)[^/]*/, '$1:token');
}

function auditReason(reason: string): string {
  let clipped = reason;
  while (encodeURIComponent(clipped).length > AUDIT_REASON_CHARACTERS)
    clipped = Array.from(clipped).slice(0, -1).join('');
  return encodeURIComponent(clipped);
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeIn(body: unknown): number {
  return isRecord(body) && typeof body['code'] === 'number' ? body['code'] : 0;
}

function messageIn(body: unknown): string | undefined {
  return isRecord(body) && typeof body['message'] === 'string' ? body['message'] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function secondsOf(header: string | null): number {
  const seconds = Number(header);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}
