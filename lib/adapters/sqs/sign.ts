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
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${credentials.secretAccessKey}`,
  );
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${signedNames}, Signature=${signature}`,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
