import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingProxy {
  url: string;
  /** JSON-RPC calls since the last `reset`, each of a batch for itself, by method. */
  calls: ReadonlyMap<string, number>;
  total(): number;
  reset(): void;
  stop(): Promise<void>;
}

/** Passes JSON-RPC on as it comes, and counts it. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const calls = new Map<string, number>();
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const asked = JSON.parse(body.toString('utf8')) as { method: string } | { method: string }[];
      for (const { method } of [asked].flat()) calls.set(method, (calls.get(method) ?? 0) + 1);
      const outgoing = send(
        target,
        { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length } },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, { 'content-type': 'application/json' });
          answer.pipe(response);
        },
      );
      outgoing.on('error', () => response.writeHead(502).end());
      outgoing.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    total: () => [...calls.values()].reduce((sum, count) => sum + count, 0),
    reset: () => calls.clear(),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
