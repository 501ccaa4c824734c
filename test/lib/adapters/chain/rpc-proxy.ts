import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RpcCall {
  method: string;
  params: unknown[];
}

/** What the endpoint in front of a real one does with a call: answer it wrongly, or pass it on. */
export type Behaviour = (
  call: RpcCall,
  forward: () => Promise<unknown>,
) => Promise<
  | { result: unknown }
  | { error: { code: number; message: string }; status?: number; headers?: Record<string, string> }
  | { body: string; contentType: string; status?: number }
>;

export interface RpcProxy {
  url: string;
  calls: RpcCall[];
  stop(): Promise<void>;
}

/** A JSON-RPC endpoint with the habits of a provider, in front of a real chain. */
export async function startRpcProxy(target: string, behave: Behaviour): Promise<RpcProxy> {
  const calls: RpcCall[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => {
      const call: RpcCall & { id: number } = JSON.parse(text);
      calls.push(call);
      const forward = async () => {
        const answer = await fetch(target, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: text,
        });
        const { result }: { result?: unknown } = JSON.parse(await answer.text());
        return result;
      };
      void answer(call, forward, response);
    });
  });
  const answer = async (
    call: RpcCall & { id: number },
    forward: () => Promise<unknown>,
    response: ServerResponse,
  ) => {
    const outcome = await behave(call, forward);
    if ('body' in outcome) {
      response.writeHead(outcome.status ?? 200, { 'content-type': outcome.contentType }).end(outcome.body);
      return;
    }
    const reply = 'error' in outcome ? { error: outcome.error } : { result: outcome.result };
    const { status = 200, headers = {} } = 'error' in outcome ? outcome : {};
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify({ jsonrpc: '2.0', id: call.id, ...reply }));
  };
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port }: Pick<AddressInfo, 'port'> = JSON.parse(JSON.stringify(server.address()));
  return {
    url: `http://127.0.0.1:${port}/v3/secret-key`,
    calls,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The two ends of an `eth_getLogs` by range; undefined for one by hash. */
export function rangeOf({ params }: RpcCall): { from: number; to: number } | undefined {
  const [filter]: { fromBlock?: string; toBlock?: string }[] = JSON.parse(JSON.stringify(params));
  if (filter?.fromBlock === undefined || filter.toBlock === undefined) return undefined;
  return { from: Number(filter.fromBlock), to: Number(filter.toBlock) };
}
