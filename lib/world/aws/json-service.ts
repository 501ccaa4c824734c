import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { messageOf } from '../../errors.ts';
import { isRecord, optionalText, type JsonInput } from './json-input.ts';
import { readBody, send, startLocalServer, type LocalServer } from './local-server.ts';

/** An error in AWS's own words; the SDK throws it as an exception of this name. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  /** The code under which services that once spoke XML still send it (`x-amzn-query-error`). */
  readonly queryCode: string | undefined;

  constructor(code: string, message: string, details: { status?: number; queryCode?: string } = {}) {
    super(message);
    this.name = code;
    this.code = code;
    this.status = details.status ?? 400;
    this.queryCode = details.queryCode;
  }
}

/** Answers one operation; the signal is aborted when the client hangs up. Throws `AwsError`. */
export type JsonOperation = (input: JsonInput, signal: AbortSignal) => unknown;

export interface JsonService {
  /** First half of the `x-amz-target` header, `AWSEvents`. */
  target: string;
  /** Second half → what it does. */
  operations: Record<string, JsonOperation>;
}

/**
 * Serves services that speak AWS JSON 1.0 or 1.1 over one port. What is none of their operations is refused by
 * name, so a client that was pointed here by mistake never reaches the real AWS.
 */
export function startJsonServices(services: readonly JsonService[], port = 0): Promise<LocalServer> {
  return startLocalServer((request, response) => void serveJson(services, request, response), port);
}

async function serveJson(
  services: readonly JsonService[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const contentType = request.headers['content-type'] ?? 'application/x-amz-json-1.0';
  try {
    const body = await readBody(request);
    const operation = find(services, request);
    const result = await operation(parse(body?.toString('utf8') ?? ''), gone.signal);
    const headers = { 'content-type': contentType, 'x-amzn-requestid': randomUUID() };
    send(response, 200, headers, JSON.stringify(result ?? {}));
  } catch (error) {
    sendError(response, contentType, error);
  }
}

function find(services: readonly JsonService[], request: IncomingMessage): JsonOperation {
  const target = String(request.headers['x-amz-target'] ?? '');
  const [prefix = '', name = ''] = target.split('.');
  const operations = services.find((service) => service.target === prefix)?.operations ?? {};
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (operation === undefined) {
    const what = target === '' ? `${request.method} ${request.url}` : target;
    throw new AwsError('UnknownOperationException', `The local world has no operation ${what}.`);
  }
  return operation;
}

function parse(body: string): JsonInput {
  if (body === '') return {};
  try {
    const value: unknown = JSON.parse(body);
    if (isRecord(value)) return value;
  } catch {
    // Not JSON: said below.
  }
  throw new AwsError('SerializationException', 'The body is not a JSON object.');
}

function sendError(response: ServerResponse, contentType: string, error: unknown): void {
  const known =
    error instanceof AwsError ? error : new AwsError('InternalFailure', messageOf(error), { status: 500 });
  const headers: Record<string, string> = { 'content-type': contentType, 'x-amzn-requestid': randomUUID() };
  if (known.queryCode !== undefined) headers['x-amzn-query-error'] = `${known.queryCode};Sender`;
  send(response, known.status, headers, JSON.stringify({ __type: known.code, message: known.message }));
}

/** A member that must be there; throws `MissingParameter`. */
export function requiredText(input: JsonInput, name: string): string {
  const value = optionalText(input, name);
  if (value !== undefined) return value;
  throw new AwsError('MissingParameter', `The request must contain the parameter ${name}.`, {
    queryCode: 'MissingParameter',
  });
}
