import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { SpartaError } from '../../errors.ts';
import { signedHeaders } from './sign.ts';

export interface QueueMessage {
  queueUrl: string;
  body: string;
  /** FIFO queues only. */
  groupId?: string;
  deduplicationId?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Two tries of 900 ms leave the endpoint time to say so within Discord's 3 s. */
const TRIES = 2;
const TIMEOUT_MS = 900;

/** The part of `node:http` and `node:https` we use. */
interface Transport {
  request(options: RequestOptions, listener: (response: IncomingMessage) => void): ClientRequest;
}

/**
 * Sends one message to SQS by its JSON protocol, without the SDK.
 * Throws `upstream` where SQS did not take it; then it is not in the queue as far as we know.
 */
export async function sendMessage(message: QueueMessage, env: Environment = process.env): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await post(message, env);
      return;
    } catch (cause) {
      if (attempt < TRIES && isPassing(cause)) continue;
      throw new SpartaError('upstream', 'The queue did not take the message.', { cause });
    }
  }
}

async function post(message: QueueMessage, env: Environment): Promise<void> {
  // A local run has its own SQS: the queue's URL names AWS's host, so the endpoint decides where to connect.
  const endpoint = new URL(env['AWS_ENDPOINT_URL_SQS'] ?? new URL(message.queueUrl).origin);
  const body = JSON.stringify({
    QueueUrl: message.queueUrl,
    MessageBody: message.body,
    ...(message.groupId === undefined ? {} : { MessageGroupId: message.groupId }),
    ...(message.deduplicationId === undefined ? {} : { MessageDeduplicationId: message.deduplicationId }),
  });
  const headers = signedHeaders({
    method: 'POST',
    host: endpoint.host,
    path: '/',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.SendMessage' },
    body,
    region: env['AWS_REGION'] ?? 'us-east-1',
    service: 'sqs',
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
  if (status !== 200) throw new Refusal(status, text);
}

class Refusal extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(`SQS answered ${status}: ${text.slice(0, 300)}`);
    this.status = status;
  }
}

/** What another try may mend: connections and SQS's own troubles, not our mistakes. */
function isPassing(error: unknown): boolean {
  return !(error instanceof Refusal) || error.status >= 500 || error.status === 429;
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
