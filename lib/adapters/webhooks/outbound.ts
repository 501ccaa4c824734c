import { lookup } from 'node:dns/promises';
import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { safeParse } from 'valibot';
import { publicAddress, type PublicAddress } from '../../domain/public-address.ts';
import { hostOf, literalOf, publicUrl } from '../../domain/webhook.ts';
import { SpartaError } from '../../errors.ts';
import type { Outbound, OutboundRequest } from '../../ports.ts';

/** What is dialled: an address that was checked, and the name whose certificate it must show. */
export interface Target {
  address: PublicAddress;
  port: 443;
  /** Empty where the URL names an address: certificates name it then, and TLS has no name to ask for. */
  servername: string;
}

export interface OutboundOptions {
  /** Every address of a name. */
  resolve?: (host: string) => Promise<readonly { address: string }[]>;
  /** Opens the connection to exactly that address. */
  dial?: (target: Target) => Socket;
}

/** What is read of an answer's body before we hang up. */
const MAX_BODY_BYTES = 1024;
const MAX_HEADER_BYTES = 8 * 1024;

/**
 * Calls hosts that somebody else named. The name is resolved once, every address it has must be on the public
 * internet, and the connection goes to one that was checked: nothing is resolved a second time. A redirect is an
 * answer like any other. Each call has a connection of its own.
 */
export function createOutbound({ resolve = resolveAll, dial = dialTls }: OutboundOptions = {}): Outbound {
  return {
    async send(request) {
      const url = urlOf(request.url);
      const deadline = Date.now() + request.timeoutMs;
      const address = await within(deadline, addressOf(url, resolve), url);
      const servername = literalOf(url) === undefined ? hostOf(url) : '';
      return exchange(url, request, deadline, () => dial({ address, port: 443, servername }));
    },
  };
}

function resolveAll(host: string): Promise<readonly { address: string }[]> {
  return lookup(host, { all: true, verbatim: true });
}

function dialTls({ address, port, servername }: Target): Socket {
  return connectTls({ host: address.text, port, servername, ALPNProtocols: ['http/1.1'] });
}

function urlOf(text: string): URL {
  const checked = safeParse(publicUrl, text);
  if (!checked.success) throw new SpartaError('forbidden', checked.issues[0].message);
  return new URL(checked.output);
}

/** One of the addresses a URL leads to, all of which must be public: a name with a private one is a trap or a mistake. */
async function addressOf(url: URL, resolve: NonNullable<OutboundOptions['resolve']>): Promise<PublicAddress> {
  const literal = literalOf(url);
  const found = literal === undefined ? await resolve(hostOf(url)) : [{ address: literal }];
  const checked = found.map(({ address }) => {
    const result = safeParse(publicAddress, address);
    if (!result.success)
      throw new SpartaError('forbidden', `${hostOf(url)} leads to an address that is not called.`, {
        cause: new Error(result.issues[0].message),
      });
    return result.output;
  });
  // A Lambda outside a VPC has no way out over IPv6.
  const [address] = [...checked.filter(({ family }) => family === 4), ...checked];
  if (!address) throw new Error('The name has no address.');
  return address;
}

async function within<T>(deadline: number, work: Promise<T>, url: URL): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The name was not resolved in time.')), deadline - Date.now());
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw translated(error, url);
  } finally {
    clearTimeout(timer);
  }
}

function exchange(
  url: URL,
  { method, headers, body = '' }: OutboundRequest,
  deadline: number,
  open: () => Socket,
): Promise<{ status: number }> {
  return new Promise((done, failed) => {
    let status: number | undefined;
    const request: ClientRequest = httpRequest({
      method,
      host: hostOf(url),
      path: `${url.pathname}${url.search}`,
      createConnection: open,
      maxHeaderSize: MAX_HEADER_BYTES,
      headers: {
        ...headers,
        host: url.host,
        'user-agent': 'Sparta',
        connection: 'close',
        ...(method === 'POST' ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
      },
    });
    const end = (error?: unknown) => {
      clearTimeout(timer);
      request.destroy();
      if (status === undefined) failed(translated(error, url));
      else done({ status });
    };
    // Once the status is known it counts, however slowly the rest comes.
    const timer = setTimeout(() => end(new Error('No answer in time.')), Math.max(0, deadline - Date.now()));
    request.on('error', end);
    request.on('response', (response: IncomingMessage) => {
      status = response.statusCode;
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MAX_BODY_BYTES) end();
      });
      response.on('end', () => end());
      response.on('error', end);
    });
    request.end(body);
  });
}

/** The address called is told by its host alone: paths and queries of webhooks are secrets. */
function translated(error: unknown, url: URL): unknown {
  if (error instanceof SpartaError) return error;
  return new SpartaError('upstream', `${hostOf(url)} did not answer.`, { cause: error });
}
