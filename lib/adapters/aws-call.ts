import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { signedHeaders } from './sqs/sign.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface AwsCall {
  endpoint: URL;
  /** `sqs`, as signatures name it. */
  service: string;
  /** `AmazonSQS.SendMessage`. */
  target: string;
  contentType: 'application/x-amz-json-1.0' | 'application/x-amz-json-1.1';
  input: object;
  /** 2 unless told. */
  tries?: number;
}

/** Two tries of 900 ms leave the endpoint time to say so within Discord's 3 s. */
const TRIES = 2;
const TIMEOUT_MS = 900;

/** The part of `node:http` and `node:https` we use. */
interface Transport {
  request(options: RequestOptions, listener: (response: IncomingMessage) => void): ClientRequest;
}

/** What a service answered instead of doing what was asked. */
export class AwsRefusal extends Error {
  readonly status: number;

  constructor(target: string, status: number, text: string) {
    super(`${target} was answered ${status}: ${text.slice(0, 300)}`);
    this.status = status;
  }
}

/**
 * One call to a service that speaks AWS JSON, without the SDK (`docs/decisions/0003-own-sqs-send.md`); answers the body.
 * Tries again where another try may help. Throws `AwsRefusal`, or the connection's error.
 */
export async function callAws(call: AwsCall, env: Environment = process.env): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await post(call, env);
    } catch (error) {
      if (attempt < (call.tries ?? TRIES) && isPassing(error)) continue;
      throw error;
    }
  }
}

async function post({ endpoint, service, target, contentType, input }: AwsCall, env: Environment) {
  const body = JSON.stringify(input);
  const headers = signedHeaders({
    method: 'POST',
    host: endpoint.host,
    path: '/',
    headers: { 'content-type': contentType, 'x-amz-target': target },
    body,
    region: regionOf(env),
    service,
    credentials: {
      accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
      sessionToken: env['AWS_SESSION_TOKEN'],
    },
    now: new Date(),
  });
  const { status, text } = await exchange(
    endpoint,
    { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    body,
  );
  if (status !== 200) throw new AwsRefusal(target, status, text);
  return text;
}

export function regionOf(env: Environment): string {
  return env['AWS_REGION'] ?? 'us-east-1';
}

/** What another try may mend: connections and the service's own troubles, not our mistakes. */
function isPassing(error: unknown): boolean {
  return !(error instanceof AwsRefusal) || error.status >= 500 || error.status === 429;
}

async function exchange(
  endpoint: URL,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number; text: string }> {
  const transport = transportOf(endpoint.protocol);
  return new Promise((resolve, reject) => {
    const request = transport.request(
      {
        hostname: endpoint.hostname,
        port: endpoint.port || undefined,
        path: '/',
        method: 'POST',
        headers,
        timeout: TIMEOUT_MS,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
        );
        response.on('error', reject);
      },
    );
    request.on('timeout', () => request.destroy(new Error(`no answer within ${TIMEOUT_MS} ms`)));
    request.on('error', reject);
    request.end(body);
  });
}

/**
 * `import 'node:http'` reads every export, which loads Node's fetch: 16 to 19 ms (measured, aws.md section 0).
 * Taking the module as an object reads only what is used.
 */
function transportOf(protocol: string): Transport {
  return protocol === 'http:'
    ? process.getBuiltinModule('node:http')
    : process.getBuiltinModule('node:https');
}
