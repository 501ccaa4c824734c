import { createHash, createHmac } from 'node:crypto';

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
}

export interface SigningInput {
  method: string;
  host: string;
  path: string;
  /** Lower-case names; `host` is added. */
  headers: Readonly<Record<string, string>>;
  body: string;
  region: string;
  service: string;
  credentials: Credentials;
  now: Date;
}

/**
 * AWS Signature Version 4 over a request without a query string, as headers.
 * Ours, because the SDK costs more than all the rest of the endpoint's cold start (`docs/decisions/0003-own-sqs-send.md`);
 * held to `@smithy/signature-v4` on random requests by its test.
 */
export function signedHeaders(input: SigningInput): Record<string, string> {
  const { region, service, credentials } = input;
  const stamp = input.now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = stamp.slice(0, 8);
  const bodyHash = sha256(input.body);
  const headers: Record<string, string> = {
    ...input.headers,
    host: input.host,
    'x-amz-content-sha256': bodyHash,
    'x-amz-date': stamp,
    ...(credentials.sessionToken ? { 'x-amz-security-token': credentials.sessionToken } : {}),
  };
  const names = Object.keys(headers).sort();
  const signedNames = names.join(';');
  const canonical = [
    input.method,
    input.path,
    '',
    ...names.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/\s+/g, ' ')}`),
    '',
    signedNames,
    bodyHash,
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', stamp, scope, sha256(canonical)].join('\n');
  const signature = createHmac('sha256', keyOf(scope, credentials)).update(toSign).digest('hex');
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${signedNames}, Signature=${signature}`,
  };
}

/** Keys by scope, with the secret each was made of. A function signs for few services, and a day's keys are small. */
const keys = new Map<string, { secret: string; key: Buffer }>();
const MOST_KEYS = 16;

/** The key that signs within a scope; making it costs four times what signing with it does. */
function keyOf(scope: string, { secretAccessKey: secret }: Credentials): Buffer {
  const known = keys.get(scope);
  if (known?.secret === secret) return known.key;
  const key = scope
    .split('/')
    .reduce((made, part) => createHmac('sha256', made).update(part).digest(), Buffer.from(`AWS4${secret}`));
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(scope, { secret, key });
  return key;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
