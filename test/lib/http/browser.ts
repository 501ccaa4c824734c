import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Hono } from 'hono';
import { chromium, type Browser } from 'playwright-core';
import type { App } from '../../../lib/http/app.ts';

export interface Served {
  url: string;
  stop(): Promise<void>;
}

/** The app on a free local port. */
export async function serve(app: Hono<App>): Promise<Served> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const headers = new Headers(
        Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
      );
      const init = { method: request.method ?? 'GET', headers, ...(body.length > 0 ? { body } : {}) };
      void (async () => {
        const answer = await app.fetch(new Request(`http://localhost${request.url ?? '/'}`, init), {});
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(Buffer.from(await answer.arrayBuffer()));
      })();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server listens on no port');
  const { port } = bound;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Undefined, with the reason printed, where this machine has no Chromium. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    console.warn(`Not tested in a browser: there is no ${executablePath}; CHROMIUM may name one.`);
    return undefined;
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
