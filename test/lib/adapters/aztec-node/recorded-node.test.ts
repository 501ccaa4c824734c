import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createAztecNode } from '../../../../lib/adapters/aztec-node/aztec-node.ts';
import type { Address } from '../../../../lib/domain/address.ts';
import { address } from '../../../fakes/chain.ts';
import { fakeLog } from '../../../fakes/log.ts';

/** Recorded from a 4.1.2 sequencer on 2026-11-22 (addresses and version as they were); histories cut to one entry. */
const INFO_4 = { nodeVersion: '4.1.2', l1ChainId: 31337, rollupVersion: 3270987466, realProofs: false };
const TIPS_4 = {
  proposed: { number: 43, hash: '0x01' },
  checkpointed: { block: { number: 42, hash: '0x02' }, checkpoint: { number: 42, hash: '0x03' } },
  proven: { block: { number: 39, hash: '0x04' }, checkpoint: { number: 39, hash: '0x05' } },
  finalized: { block: { number: 39, hash: '0x04' }, checkpoint: { number: 39, hash: '0x05' } },
};
const MISSING: Address = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8';
const STATS_MISSING = {
  address: MISSING,
  totalSlots: 32,
  missedProposals: { currentStreak: 12, rate: 1, count: 12, total: 12 },
  missedAttestations: { currentStreak: 20, rate: 1, count: 20, total: 20 },
  history: [{ slot: 132, status: 'attestation-missed' }],
};
const WINDOW = { lastProcessedSlot: 175, initialSlot: 120, slotWindow: 96 };

interface Call {
  id: number;
  method: string;
  params: unknown[];
}
type Answer = (call: Call) => object;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const notFound = ({ method }: Call) => ({ error: { code: -32601, message: `Method not found: ${method}` } });

/** A node's transport around given answers: single errors are HTTP 400, batches 200. */
async function serve(
  answer: Answer,
  raw?: { status: number; body: string },
): Promise<{ url: string; seen: Call[]; requests: () => number }> {
  const seen: Call[] = [];
  let requests = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      requests += 1;
      if (raw) {
        response.writeHead(raw.status, { 'content-type': 'text/html' }).end(raw.body);
        return;
      }
      const body: Call | Call[] = JSON.parse(Buffer.concat(chunks).toString());
      const calls = Array.isArray(body) ? body : [body];
      seen.push(...calls);
      const replies = calls.map((call) => ({ jsonrpc: '2.0', id: call.id, ...answer(call) }));
      const failed = !Array.isArray(body) && replies.some((reply) => 'error' in reply);
      response
        .writeHead(failed ? 400 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(Array.isArray(body) ? replies : replies[0]));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port }: { port: number } = JSON.parse(JSON.stringify(server.address()));
  return { url: `http://127.0.0.1:${port}/key-in-path`, seen, requests: () => requests };
}

const node4: Answer = (call) => {
  if (call.method === 'node_getNodeInfo') return { result: INFO_4 };
  if (call.method === 'node_getL2Tips') return { result: TIPS_4 };
  if (call.method === 'node_getValidatorStats') {
    return call.params[0] === MISSING
      ? { result: { validator: STATS_MISSING, allTimeProvenPerformance: [], ...WINDOW } }
      : {};
  }
  if (call.method === 'node_getValidatorsStats') {
    return { result: { stats: { [MISSING]: STATS_MISSING }, ...WINDOW } };
  }
  return notFound(call);
};

describe('state', () => {
  test('is read from the nested tips of 4.x', async () => {
    const { url } = await serve(node4);
    expect(await createAztecNode({ url, log: fakeLog() }).state()).toEqual({
      version: '4.1.2',
      block: 43,
      provenBlock: 39,
      l1ChainId: 31337,
      rollupVersion: '3270987466',
    });
  });

  test('is read from the flat tips of 3.x', async () => {
    const { url } = await serve((call) =>
      call.method === 'node_getL2Tips'
        ? { result: { latest: { number: 9 }, proven: { number: 7 }, finalized: { number: 6 } } }
        : node4(call),
    );
    expect(await createAztecNode({ url, log: fakeLog() }).state()).toMatchObject({
      block: 9,
      provenBlock: 7,
    });
  });

  test('finds 5.x behind a gateway that passes the old prefix alone', async () => {
    const { url } = await serve((call) => {
      if (call.method === 'node_getChainTips') return { result: TIPS_4 };
      return call.method === 'node_getL2Tips' ? notFound(call) : node4(call);
    });
    expect(await createAztecNode({ url, log: fakeLog() }).state()).toMatchObject({ block: 43 });
  });

  test('asks for the names of methods once', async () => {
    const { url, seen } = await serve(node4);
    const node = createAztecNode({ url, log: fakeLog() });
    await node.state();
    seen.length = 0;
    await node.state();
    expect(seen.map(({ method }) => method)).toEqual(['node_getNodeInfo', 'node_getL2Tips']);
  });

  test('is unknown without an address, without a word', async () => {
    const log = fakeLog();
    const node = createAztecNode({ log });
    expect(await node.state()).toBeUndefined();
    expect(await node.duties([MISSING])).toEqual(new Map());
    expect(log.lines).toEqual([]);
  });

  test.each([
    { what: 'stands by after an upgrade', status: 404, body: 'Not Found' },
    { what: 'is behind a proxy that answers a page', status: 200, body: '<html></html>' },
    { what: 'answers JSON that is no answer', status: 200, body: '[]' },
  ])('is unknown where the node $what, and the log does not show its address', async ({ status, body }) => {
    const log = fakeLog();
    const { url } = await serve(node4, { status, body });
    const node = createAztecNode({ url, log });
    expect(await node.state()).toBeUndefined();
    expect(await node.duties([MISSING])).toEqual(new Map());
    expect(log.facts()).toContain('node.unknown');
    expect(JSON.stringify(log.lines)).not.toContain('key-in-path');
  });
});

describe('duties', () => {
  test('are the counts the node gives, with the window it watched', async () => {
    const { url } = await serve(node4);
    expect(await createAztecNode({ url, log: fakeLog() }).duties([MISSING, address(1)])).toEqual(
      new Map([
        [
          MISSING,
          {
            attestations: { missed: 20, total: 20, streak: 20 },
            proposals: { missed: 12, total: 12, streak: 12 },
            fromSlot: 120,
            toSlot: 175,
            initialSlot: 120,
          },
        ],
      ]),
    );
  });

  test('begin where the window begins on a node that runs longer than that', async () => {
    const { url } = await serve((call) =>
      call.method === 'node_getValidatorStats'
        ? { result: { validator: STATS_MISSING, ...WINDOW, initialSlot: 3 } }
        : notFound(call),
    );
    const duties = await createAztecNode({ url, log: fakeLog() }).duties([MISSING]);
    expect(duties.get(MISSING)).toMatchObject({ fromSlot: 79, toSlot: 175 });
  });

  test('accept no duty at all, absent rates, null for not found and statuses nobody knows', async () => {
    const none = { currentStreak: 0, count: 0, total: 0 };
    const { url } = await serve((call) => {
      if (call.method !== 'aztec_getValidatorStats') return notFound(call);
      if (call.params[0] !== MISSING) return { result: null };
      const history = [{ slot: 1, status: 'checkpoint-orphaned' }];
      const validator = {
        address: MISSING,
        totalSlots: 0,
        missedProposals: none,
        missedAttestations: none,
        history,
      };
      return { result: { validator, ...WINDOW } };
    });
    const duties = await createAztecNode({ url, log: fakeLog() }).duties([address(1), MISSING]);
    expect([...duties.keys()]).toEqual([MISSING]);
    expect(duties.get(MISSING)!.attestations).toEqual({ missed: 0, total: 0, streak: 0 });
  });

  test('of a few are asked for one by one in few requests, never those of everybody', async () => {
    const { url, seen, requests } = await serve(node4);
    const attesters = Array.from({ length: 250 }, (_, index) => address(index + 1));
    await createAztecNode({ url, log: fakeLog() }).duties([MISSING, ...attesters]);
    expect(requests()).toBe(5);
    expect(seen.some(({ method }) => method.endsWith('getValidatorsStats'))).toBe(false);
  });

  test('of very many are taken from the statistics of everybody', async () => {
    const { url, requests } = await serve(node4);
    const attesters = Array.from({ length: 400 }, (_, index) => address(index + 1));
    const duties = await createAztecNode({ url, log: fakeLog() }).duties([MISSING, ...attesters]);
    expect([...duties.keys()]).toEqual([MISSING]);
    expect(requests()).toBe(2);
  });

  test('that the node refuses for one are unknown for that one alone', async () => {
    const log = fakeLog();
    const { url } = await serve((call) =>
      call.params[0] === address(2) ? { error: { code: -32702, message: 'no' } } : node4(call),
    );
    const duties = await createAztecNode({ url, log }).duties([address(1), address(2), MISSING]);
    expect([...duties.keys()]).toEqual([MISSING]);
    expect(log.facts()).toEqual(['node.duties-refused']);
  });
});
