import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT, arn, CREDENTIALS, REGION } from './account.ts';
import { LambdaProcess, type FunctionFailure, type Outcome } from './lambda-process.ts';

export interface LambdaSettings {
  /** Physical name. */
  name: string;
  /** Folder of the bundle, or its one file. */
  bundle: string;
  /** `file.export`, as in the template: `index.handler`. */
  handler: string;
  timeoutSeconds: number;
  memoryMb: number;
  /** The variables of the template. */
  environment: Readonly<Record<string, string>>;
  /** Where the SDK clients in it find the local engines, `AWS_ENDPOINT_URL…`. */
  endpoints: Readonly<Record<string, string>>;
  /** Processes at once; further invocations wait for one. Default 2. */
  maxProcesses?: number | undefined;
  onLog?: ((line: string) => void) | undefined;
}

/** A function answered with an error, ran out of time, or its process ended. */
export class FunctionError extends Error {
  readonly failure: FunctionFailure;

  constructor(functionName: string, failure: FunctionFailure) {
    super(`${functionName}: ${failure.errorType}: ${failure.errorMessage}`);
    this.name = 'FunctionError';
    this.failure = failure;
  }
}

/** One Lambda function with its warm processes. Used again while they live; a fresh one after a crash or a timeout. */
export class LocalFunction {
  readonly settings: LambdaSettings;
  readonly arn: string;
  /** What its processes get, whole. */
  readonly environment: Readonly<Record<string, string>>;
  private readonly idle: LambdaProcess[] = [];
  private readonly processes = new Set<LambdaProcess>();
  private readonly queue: (() => void)[] = [];
  private slots = 0;
  /** Counts reloads, so that a process of an older bundle is not kept. */
  private generation = 0;
  private stopped = false;

  constructor(settings: LambdaSettings) {
    this.settings = settings;
    this.arn = arn('lambda', `function:${settings.name}`);
    this.environment = runtimeEnvironment(settings);
  }

  /** Invocations that run or wait for a process. */
  get running(): number {
    return this.slots + this.queue.length;
  }

  /** The handler's result; throws `FunctionError`. */
  async invoke(event: unknown): Promise<unknown> {
    const outcome = await this.run(JSON.stringify(event));
    if (!outcome.ok) throw new FunctionError(this.settings.name, outcome.failure);
    return outcome.payload === '' ? null : JSON.parse(outcome.payload);
  }

  /** Lets go of warm processes: idle ones now, busy ones when they are done. */
  async reload(): Promise<void> {
    this.generation += 1;
    await Promise.all(this.idle.splice(0).map((each) => this.end(each)));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all([...this.processes].map((each) => this.end(each)));
  }

  private async run(payload: string): Promise<Outcome> {
    await this.acquire();
    const generation = this.generation;
    let process: LambdaProcess | undefined;
    try {
      if (this.stopped) return { ok: false, failure: STOPPED };
      process = this.takeIdle() ?? (await this.startProcess());
      return await process.invoke(payload);
    } finally {
      if (process?.alive === true && generation === this.generation && !this.stopped) this.idle.push(process);
      else if (process !== undefined) void this.end(process);
      this.release();
    }
  }

  private acquire(): Promise<void> | void {
    if (this.slots >= (this.settings.maxProcesses ?? 2)) {
      return new Promise<void>((resolve) => this.queue.push(resolve));
    }
    this.slots += 1;
  }

  /** Hands the slot to who waits longest, so that nobody can take it in between. */
  private release(): void {
    const next = this.queue.shift();
    if (next === undefined) this.slots -= 1;
    else next();
  }

  private async startProcess(): Promise<LambdaProcess> {
    const { file, exported } = entryOf(this.settings);
    const process = new LambdaProcess({
      file,
      exported,
      arn: this.arn,
      environment: this.environment,
      timeoutMs: this.settings.timeoutSeconds * 1000,
      memoryMb: this.settings.memoryMb,
      onLine: (line) => this.settings.onLog?.(line),
    });
    this.processes.add(process);
    await process.start();
    return process;
  }

  private async end(process: LambdaProcess): Promise<void> {
    this.processes.delete(process);
    await process.stop();
  }

  private takeIdle(): LambdaProcess | undefined {
    for (let process = this.idle.pop(); process !== undefined; process = this.idle.pop()) {
      if (process.alive) return process;
    }
    return undefined;
  }
}

const STOPPED: FunctionFailure = { errorType: 'Stopped', errorMessage: 'The local world has stopped.' };

/** The file and the export that `index.handler` means in this bundle. */
function entryOf({ name, bundle, handler }: LambdaSettings): { file: string; exported: string } {
  const dot = handler.lastIndexOf('.');
  const exported = handler.slice(dot + 1);
  if (!existsSync(bundle)) throw new Error(`${name}: its bundle ${bundle} is not there; build first.`);
  if (statSync(bundle).isFile()) return { file: bundle, exported };
  const stem = join(bundle, handler.slice(0, dot));
  const file = ['.mjs', '.js', '.cjs'].map((extension) => stem + extension).find((each) => existsSync(each));
  if (file === undefined) throw new Error(`${name}: ${bundle} holds no file for the handler ${handler}.`);
  return { file, exported };
}

/** The variables a function sees: the template's, those of the managed runtime, and the local engines' addresses. */
function runtimeEnvironment(settings: LambdaSettings): Record<string, string> {
  return {
    ...settings.environment,
    ...settings.endpoints,
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCOUNT_ID: ACCOUNT,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    AWS_EXECUTION_ENV: `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`,
    AWS_LAMBDA_FUNCTION_NAME: settings.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(settings.memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${settings.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    LAMBDA_TASK_ROOT: settings.bundle,
    _HANDLER: settings.handler,
    PATH: process.env['PATH'] ?? '',
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
  };
}
