import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { remember } from './guarded-process.ts';
import { readBody, send, startLocalServer, type LocalServer } from './local-server.ts';

/** What a function answers an error with: the body Lambda gives its caller beside `FunctionError`. */
export interface FunctionFailure {
  errorType: string;
  errorMessage: string;
  trace?: string[];
}

export type Outcome = { ok: true; payload: string } | { ok: false; failure: FunctionFailure };

export interface ProcessSettings {
  /** The bundle's entry file. */
  file: string;
  /** Name of the exported handler. */
  exported: string;
  arn: string;
  environment: Readonly<Record<string, string>>;
  timeoutMs: number;
  memoryMb: number;
  onLine(line: string): void;
}

interface Invocation {
  id: string;
  payload: string;
  settle(outcome: Outcome): void;
}

const RUNTIME_CLIENT = fileURLToPath(new URL('./runtime-client.mjs', import.meta.url));
/** The managed runtime gives code ten seconds to load (Lambda developer guide, execution environment). */
const INIT_TIMEOUT_MS = 10_000;

/**
 * One execution environment: a child process that runs the deployed bundle, and the Runtime API it asks for events.
 * It takes one invocation at a time; a timeout, a crash or a failed start ends it.
 */
export class LambdaProcess {
  alive = true;
  private readonly settings: ProcessSettings;
  private server: LocalServer | undefined;
  private child: ChildProcess | undefined;
  private exited: Promise<unknown> = Promise.resolve();
  /** The answer to the child's request for the next event, kept open until there is one. */
  private waiting: ServerResponse | undefined;
  private current: Invocation | undefined;
  private timer: NodeJS.Timeout | undefined;
  private initFailure: FunctionFailure | undefined;

  constructor(settings: ProcessSettings) {
    this.settings = settings;
  }

  async start(): Promise<void> {
    this.server = await startLocalServer((request, response) => void this.serve(request, response));
    const heap = `--max-old-space-size=${Math.max(this.settings.memoryMb, 64)}`;
    const child = spawn(
      process.execPath,
      [heap, RUNTIME_CLIENT, this.settings.file, this.settings.exported],
      {
        env: { ...this.settings.environment, AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${this.server.port}` },
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    this.child = child;
    this.exited = once(child, 'close').catch(() => undefined);
    remember(child);
    child.stdin.on('error', () => undefined);
    this.follow(child.stdout);
    this.follow(child.stderr);
    child.once('error', (error) =>
      this.ended({ errorType: 'Runtime.ExitError', errorMessage: error.message }),
    );
    child.once('exit', (code, signal) => this.ended(exitFailure(code, signal)));
  }

  invoke(payload: string): Promise<Outcome> {
    return new Promise((settle) => {
      this.current = { id: randomUUID(), payload, settle };
      if (!this.alive)
        return this.finish({ ok: false, failure: this.initFailure ?? exitFailure(null, null) });
      this.timer = setTimeout(() => this.expire(INIT_TIMEOUT_MS), INIT_TIMEOUT_MS);
      this.hand();
    });
  }

  async stop(): Promise<void> {
    this.alive = false;
    clearTimeout(this.timer);
    this.child?.kill('SIGKILL');
    await this.exited;
    await this.server?.stop();
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.replace('/2018-06-01/runtime/', '') ?? '';
    if (path === 'invocation/next') {
      this.waiting = response;
      this.hand();
      return;
    }
    const body = (await readBody(request).catch(() => undefined))?.toString('utf8') ?? '';
    send(response, 202, { 'content-type': 'application/json' }, '{"status":"OK"}');
    if (path === 'init/error') {
      this.initFailure = JSON.parse(body);
      return;
    }
    const [, id, kind] = path.split('/');
    if (this.current?.id !== id) return;
    if (kind === 'response') this.finish({ ok: true, payload: body });
    else this.finish({ ok: false, failure: JSON.parse(body) });
  }

  /** Meets the event with the child that asks for one. The function's own time starts here. */
  private hand(): void {
    if (this.waiting === undefined || this.current === undefined) return;
    const { id, payload } = this.current;
    const { arn, timeoutMs } = this.settings;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.expire(timeoutMs), timeoutMs);
    const headers = {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': id,
      'lambda-runtime-deadline-ms': String(Date.now() + timeoutMs),
      'lambda-runtime-invoked-function-arn': arn,
      'lambda-runtime-trace-id': `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${id.replaceAll('-', '').slice(0, 24)};Sampled=0`,
    };
    const response = this.waiting;
    this.waiting = undefined;
    send(response, 200, headers, payload);
  }

  private finish(outcome: Outcome): void {
    clearTimeout(this.timer);
    const invocation = this.current;
    this.current = undefined;
    // What the function wrote lies in its pipe by now; two turns of the loop, and its lines come before its answer.
    setImmediate(() => setImmediate(() => invocation?.settle(outcome)));
  }

  private expire(limitMs: number): void {
    const errorMessage = `${new Date().toISOString()} ${this.current?.id} Task timed out after ${(limitMs / 1000).toFixed(2)} seconds`;
    this.alive = false;
    this.settings.onLine(errorMessage);
    this.finish({ ok: false, failure: { errorType: 'Sandbox.Timedout', errorMessage } });
    this.child?.kill('SIGKILL');
  }

  private ended(failure: FunctionFailure): void {
    this.alive = false;
    this.initFailure ??= failure;
    this.finish({ ok: false, failure: this.initFailure });
    void this.server?.stop();
  }

  private follow(stream: Readable): void {
    createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => this.settings.onLine(line));
  }
}

function exitFailure(code: number | null, signal: NodeJS.Signals | null): FunctionFailure {
  const how = signal === null ? `exit status ${code ?? 0}` : `signal: ${signal}`;
  return { errorType: 'Runtime.ExitError', errorMessage: `Runtime exited with error: ${how}` };
}
