import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { sign, type KeyObject } from 'node:crypto';

/** Seen on Discord's own requests. */
const USER_AGENT = 'Discord-Interactions/1.0 (+https://discord.com)';

export interface Reply {
  status: number;
  contentType: string | undefined;
  raw: Buffer;
}

/** The headers Discord sends with a body: type, sender, and the signature over timestamp and bytes. */
export function signedHeaders(key: KeyObject, raw: Buffer, nowMs: number): Record<string, string> {
  const timestamp = Math.floor(nowMs / 1000).toString();
  const signature = sign(null, Buffer.concat([Buffer.from(timestamp), raw]), key).toString('hex');
  return {
    'content-type': 'application/json',
    'user-agent': USER_AGENT,
    'x-signature-ed25519': signature,
    'x-signature-timestamp': timestamp,
  };
}

/** POSTs bytes with exactly these headers. Rejects where no answer comes within `timeoutMs`. */
export async function post(
  url: string,
  raw: Buffer,
  headers: Record<string, string>,
  timeoutMs: number,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const send = url.startsWith('https:') ? httpsRequest : httpRequest;
    const outgoing = send(url, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-length': raw.byteLength },
    });
    const timer = setTimeout(() => outgoing.destroy(new Error(`no answer in ${timeoutMs} ms`)), timeoutMs);
    outgoing.on('close', () => clearTimeout(timer));
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const contentType = incoming.headers['content-type'];
        resolve({ status: incoming.statusCode ?? 0, contentType, raw: Buffer.concat(chunks) });
      });
    });
    outgoing.end(raw);
  });
}
