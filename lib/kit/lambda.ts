/** An HTTP request as API Gateway hands it over, payload 2.0 or 1.0, made one. */
export interface LambdaRequest {
  method: string;
  path: string;
  /** Lower-case names; the first of several values, as Discord sends none twice. */
  header(name: string): string | undefined;
  /** The exact bytes that were sent: a signature counts over them and nothing else. */
  body: Buffer;
}

export interface LambdaResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

interface GatewayEvent {
  rawPath?: unknown;
  path?: unknown;
  httpMethod?: unknown;
  requestContext?: { http?: { method?: unknown } };
  headers?: unknown;
  multiValueHeaders?: unknown;
  body?: unknown;
  isBase64Encoded?: unknown;
}

/** Reads an event without trusting its form: what is missing is empty. */
export function readRequest(event: GatewayEvent): LambdaRequest {
  const headers = new Map<string, string>();
  collect(headers, event.multiValueHeaders);
  collect(headers, event.headers);
  const body = typeof event.body === 'string' ? event.body : '';
  return {
    method: textOf(event.requestContext?.http?.method ?? event.httpMethod),
    path: textOf(event.rawPath ?? event.path),
    header: (name) => headers.get(name),
    body: Buffer.from(body, event.isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}

export function json(statusCode: number, body: unknown): LambdaResponse {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function collect(into: Map<string, string>, headers: unknown): void {
  if (typeof headers !== 'object' || headers === null) return;
  for (const [name, value] of Object.entries(headers)) {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string') into.set(name.toLowerCase(), first);
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
