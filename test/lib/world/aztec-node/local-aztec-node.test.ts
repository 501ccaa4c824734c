import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startAztecNode } from '../../../../lib/world/aztec-node/local-aztec-node.ts';
import type { LocalAztecNode } from '../../../../lib/world/aztec-node/local-aztec-node.ts';
import { startLocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { recordingsOf } from './recordings.ts';
import type { Exchange } from './recordings.ts';
import { shapeOf } from './shape.ts';

let l1: LocalL1;
let v4: LocalAztecNode;
let v5: LocalAztecNode;
/** A validator that proposed and attested since the nodes started. */
let busy: string;

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
  v4 = await startAztecNode({ l1Url: l1.url, registry: l1.registry });
  v5 = await startAztecNode({ l1Url: l1.url, registry: l1.registry, dialect: '5' });
  for (let epochs = 0; epochs < 8; epochs += 1) await l1.nextEpoch();
  const { stats } = await result<AllStats>(v4, 'node_getValidatorsStats');
  const [busiest] = Object.values(stats)
    .filter((one) => one.lastProposal && one.lastAttestation)
    .sort((one, other) => other.totalSlots - one.totalSlots);
  busy = busiest!.address;
});
afterAll(async () => {
  await Promise.all([v4?.stop(), v5?.stop()]);
  await l1?.stop();
});

interface Stats {
  address: string;
  lastProposal?: unknown;
  lastAttestation?: unknown;
  totalSlots: number;
  missedProposals: { currentStreak: number; count: number; total: number };
  missedAttestations: { currentStreak: number; count: number; total: number };
  history: { slot: number; status: string }[];
}
interface AllStats {
  stats: Record<string, Stats>;
  lastProcessedSlot?: number;
  initialSlot?: number;
  slotWindow: number;
}

async function send(node: LocalAztecNode, { method, path, headers, body }: Exchange['request']) {
  const response = await fetch(new URL(path, node.url), {
    method,
    headers,
    ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }),
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  };
}

function rpc(node: LocalAztecNode, method: string, params: unknown[] = []) {
  return send(node, {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
}

async function result<answer>(node: LocalAztecNode, method: string, params: unknown[] = []): Promise<answer> {
  const reply: { result: answer } = JSON.parse((await rpc(node, method, params)).text);
  return reply.result;
}

describe('a 4.x node answers as the recorded one', () => {
  test.each(recordingsOf('4').map((exchange) => [exchange.name, exchange] as const))(
    '%s',
    async (_name, recorded) => {
      const body = recorded.request.body?.replace(/0x70997970C51812dc3A010C7d01b50e0d17dc79C8/i, busy);
      const answer = await send(v4, {
        ...recorded.request,
        ...(body === undefined ? {} : { body }),
      });
      expect(answer.status).toBe(recorded.status);
      for (const name of [
        'content-type',
        'allow',
        'access-control-allow-methods',
        'x-aztec-packageversion',
      ]) {
        expect([name, answer.headers[name]]).toEqual([name, recorded.headers[name]]);
      }
      // A node embedded in a process, where the statistics come from, calls the rollup's header by another name.
      const names = Object.keys(recorded.headers).filter((name) => name !== 'x-aztec-rollupaddress');
      expect(Object.keys(answer.headers)).toEqual(expect.arrayContaining(names));
      if (recorded.json === undefined) {
        expect(answer.text).toBe(recorded.text);
        return;
      }
      const reply: unknown = JSON.parse(answer.text);
      // The recorded validator had never done a duty, so what it did last is absent there.
      if (recorded.name === 'node_getValidatorStats')
        expect(shapeOf(reply)).toMatchObject(withoutOptional(shapeOf(recorded.json)));
      else expect(shapeOf(reply)).toEqual(shapeOf(recorded.json));
      if (recorded.json.error !== undefined)
        expect(withoutPosition(reply)).toEqual(withoutPosition(recorded.json));
    },
  );
});

/** Newer engines add a line and a column to the text of a parse error. */
function withoutPosition(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json).replace(/ \(line \d+ column \d+\)/, ''));
}

describe('a 5.x node answers as the recorded one', () => {
  const parameters: Record<string, () => unknown[]> = {
    'aztec_getBlockNumber.bad': () => ['nope'],
    aztec_getBlockNumber: () => ['proven'],
    aztec_getValidatorStats: () => [busy],
    'aztec_getValidatorStats.unknown': () => [`0x${'00'.repeat(19)}aa`],
  };
  // The recorded slot number came through a schema written by hand; the released one is a number.
  const calls = recordingsOf('5').filter(
    ({ name }) => name !== 'status' && name !== 'aztec_getSyncedL2SlotNumber',
  );
  test.each(calls.map((exchange) => [exchange.name, exchange] as const))('%s', async (name, recorded) => {
    const answer = await rpc(v5, name.split('.')[0]!, parameters[name]?.() ?? []);
    expect(answer.status).toBe(recorded.status);
    expect(answer.headers['x-aztec-packageversion']).toBe(recorded.headers['x-aztec-packageversion']);
    const reply: unknown = JSON.parse(answer.text);
    if (recorded.json?.error !== undefined) expect(reply).toEqual(recorded.json);
    else expect(shapeOf(reply)).toMatchObject(withoutOptional(shapeOf(recorded.json)));
  });

  test('status', async () => {
    const [recorded] = recordingsOf('5').filter(({ name }) => name === 'status');
    const answer = await send(v5, { method: 'GET', path: '/status', headers: {} });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual(recorded!.json);
  });

  test('keeps the old prefix as an alias, but not the methods that were removed', async () => {
    expect(await result(v5, 'node_getVersion')).toBe(await result(v5, 'aztec_getVersion'));
    expect((await rpc(v5, 'aztec_getL2Tips')).status).toBe(400);
    expect((await rpc(v5, 'aztec_getProvenBlockNumber')).status).toBe(400);
    expect((await rpc(v4, 'aztec_getVersion')).status).toBe(400);
  });
});

/** Contracts a node need not name: they cannot be found from the Registry. */
const OPTIONAL = [
  'slashFactory',
  'feeAssetHandler',
  'stakingAssetHandler',
  'zkPassportVerifier',
  'dateGatedRelayer',
];

function withoutOptional(shape: ReturnType<typeof shapeOf>): object {
  const kept: object = JSON.parse(
    JSON.stringify(shape, (key, value: unknown) =>
      OPTIONAL.some((name) => key === `${name}Address`) ? undefined : value,
    ),
  );
  return kept;
}

describe('a batch', () => {
  const call = { jsonrpc: '2.0', id: 1, method: 'node_getBlockNumber', params: [] };
  const batch = (count: number) => ({
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Array.from({ length: count }, (_, id) => ({ ...call, id }))),
  });

  test('of a hundred calls is answered in order', async () => {
    const { status, text } = await send(v4, batch(100));
    expect(status).toBe(200);
    const replies: { id: number }[] = JSON.parse(text);
    expect(replies.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, id) => id));
  });

  test('of more than a hundred is refused as a whole', async () => {
    const { status, text } = await send(v4, batch(101));
    expect(status).toBe(400);
    expect(text).toContain('Batch request exceeds maximum allowed size of 100');
  });

  test('or call above one megabyte is refused with HTTP 500', async () => {
    const body = JSON.stringify({ ...call, params: ['x'.repeat(1_200_000)] });
    const { status, text } = await send(v4, { ...batch(1), body });
    expect(status).toBe(500);
    expect(text).toContain('request entity too large');
  });
});

describe('what a node says of the chain', () => {
  test('is the canonical rollup and its version', async () => {
    const info = await result<{ rollupVersion: number; l1ContractAddresses: Record<string, string> }>(
      v4,
      'node_getNodeInfo',
    );
    expect(info.l1ContractAddresses['rollupAddress']).toBe((await l1.rollup()).toLowerCase());
    expect(info.l1ContractAddresses['gseAddress']).toBe(l1.gse.toLowerCase());
    expect(info.l1ContractAddresses['governanceAddress']).toBe(l1.governance.toLowerCase());
    expect(await result(v4, 'node_getVersion')).toBe(info.rollupVersion);
  });

  test('names in each judged slot one proposer, who proposed, and no one outside the validators', async () => {
    const { stats, initialSlot, lastProcessedSlot } = await result<AllStats>(v4, 'node_getValidatorsStats');
    const known = l1.validators.map(({ attester }) => attester.toLowerCase());
    expect(known).toEqual(expect.arrayContaining(Object.keys(stats)));
    const duties = Object.values(stats).flatMap(({ history }) => history);
    for (let slot = initialSlot!; slot <= lastProcessedSlot!; slot += 1) {
      const of = duties.filter((duty) => duty.slot === slot).map(({ status }) => status);
      expect(of.sort()).toEqual([
        'attestation-sent',
        'attestation-sent',
        'attestation-sent',
        'checkpoint-mined',
      ]);
    }
    expect(lastProcessedSlot).toBe((await l1.clock.slot()) - 2);
  });
});

describe('a validator told to miss', () => {
  test('misses that many of its next duties, and then does them again', async () => {
    const attester = l1.validators[5]!.attester;
    const before = await statsOf(attester);
    await v4.missDuty(attester, 2);
    for (let epochs = 0; epochs < 8; epochs += 1) await l1.nextEpoch();
    const after = await statsOf(attester);
    const missed = after.missedProposals.count + after.missedAttestations.count;
    expect(before?.history.some(({ status }) => status.endsWith('missed')) ?? false).toBe(false);
    expect(missed).toBe(Math.min(2, after.totalSlots - (before?.totalSlots ?? 0)));
  });

  async function statsOf(attester: string): Promise<Stats> {
    const { stats } = await result<AllStats>(v4, 'node_getValidatorsStats');
    return stats[attester.toLowerCase()]!;
  }
});

describe('a node that is not well', () => {
  test('has nothing to say of validators while it does not watch them', async () => {
    v4.setSentinel(false);
    expect(await result(v4, 'node_getValidatorsStats')).toEqual({ stats: {}, slotWindow: 0 });
    expect(JSON.parse((await rpc(v4, 'node_getValidatorStats', [busy])).text)).toEqual({
      jsonrpc: '2.0',
      id: 1,
    });
    v4.setSentinel(true);
    expect((await result<AllStats>(v4, 'node_getValidatorsStats')).slotWindow).toBe(96);
  });

  test('cannot be reached while it is down, and can again afterwards', async () => {
    v5.setDown(true);
    await expect(rpc(v5, 'aztec_isReady')).rejects.toThrow('fetch failed');
    v5.setDown(false);
    expect(await result(v5, 'aztec_isReady')).toBe(true);
  });
});

describe('after an upgrade', () => {
  test('a node follows the new rollup, whose slots start over', async () => {
    const old = await result<number>(v4, 'node_getVersion');
    const upgraded = await l1.upgradeRollup();
    expect(await result(v4, 'node_getVersion')).not.toBe(old);
    const { headers } = await rpc(v4, 'node_isReady');
    expect(headers['x-aztec-l1rollupaddress']).toBe(upgraded.toLowerCase());
    for (let epochs = 0; epochs < 4; epochs += 1) await l1.nextEpoch();
    const { stats, initialSlot } = await result<AllStats>(v4, 'node_getValidatorsStats');
    expect(initialSlot).toBeLessThan(4);
    expect(Object.keys(stats).length).toBeGreaterThanOrEqual(4);
  });
});
