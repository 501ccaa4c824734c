import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An L1 endpoint that lies, or refuses: each method by its answer, all others passed on. */
export async function endpointThat(
  real: string,
  answers: (call: { method: string; params: unknown[] }) => object | undefined,
) {
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const sent = JSON.parse(text) as { id: number; method: string; params: unknown[] };
      const answer = Array.isArray(sent) ? undefined : answers(sent);
      const json = { 'content-type': 'application/json' };
      if (answer) {
        response.writeHead(200, json).end(JSON.stringify({ jsonrpc: '2.0', id: sent.id, ...answer }));
        return;
      }
      void fetch(real, { method: 'POST', headers: json, body: text })
        .then(async (passed) => response.writeHead(passed.status, json).end(await passed.text()))
        .catch(() => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v2/a-very-secret-key`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A block of a chain that is none of ours. */
export const STRANGE_BLOCK = {
  hash: `0x${'ee'.repeat(32)}`,
  parentHash: `0x${'dd'.repeat(32)}`,
  number: '0x1',
  timestamp: '0x6900a000',
  logsBloom: `0x${'00'.repeat(256)}`,
  transactions: [],
  gasLimit: '0x1',
  gasUsed: '0x0',
  size: '0x1',
  difficulty: '0x0',
};
