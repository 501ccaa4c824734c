import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createAztecNode } from '../../../lib/adapters/aztec-node/aztec-node.ts';
import { NODE_LAG_SLOTS } from '../../../lib/config/network-rules.ts';
import type { Address } from '../../../lib/domain/address.ts';
import { dutiesNow, dutyHealth } from '../../../lib/domain/validator.ts';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { passMemory, type PassMemory } from '../../../lib/flows/pass-memory.ts';
import { startAztecNode } from '../../../lib/world/aztec-node/local-aztec-node.ts';
import type { LocalAztecNode } from '../../../lib/world/aztec-node/local-aztec-node.ts';
import { SLOT_SECONDS } from '../../../lib/world/l1/network.ts';
import { startLocalL1 } from '../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../lib/world/l1/local-l1.ts';
import { fakeLog } from '../../fakes/log.ts';
import { lower } from '../../fakes/lower.ts';
import { fakePorts } from '../../fakes/ports.ts';
import { chainOn } from '../adapters/chain/local-chain.ts';
import { linkAll } from './watch-on-l1.ts';

/** The real pass on the real contracts, with what a node may do wrong; one chain, a node and stores for each test. */
let l1: LocalL1;
let node: LocalAztecNode;
let ports: ReturnType<typeof portsOn>;
let memory: PassMemory;

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
});
afterAll(async () => {
  await l1.stop();
});
beforeEach(async () => {
  node = await startAztecNode({ l1Url: l1.url, registry: l1.registry });
  ports = portsOn(node.url);
  memory = passMemory();
  await linkAll(l1.validators, ports);
});
afterEach(async () => {
  await node.stop();
});

function portsOn(url: string) {
  const aztecNode = createAztecNode({ url, log: fakeLog() });
  return { ...fakePorts({ registry: lower(l1.registry) }), chain: chainOn(l1), node: aztecNode };
}

async function pass(): Promise<void> {
  const { time } = await ports.chain.latestBlock();
  await monitorPass({ now: time * 1000, log: fakeLog(), memory }, ports);
}

/** So many slots, with a pass in each. */
async function watchSlots(count: number): Promise<void> {
  for (let slot = 0; slot < count; slot += 1) {
    await l1.nextSlot();
    await pass();
  }
}

async function skipSlots(count: number): Promise<void> {
  await l1.clock.warpTo((await l1.clock.now()) + BigInt((count - 1) * SLOT_SECONDS));
  await l1.nextSlot();
}

/** `raised node-stale`, and the like, since the last look. */
function told(): string[] {
  return ports.bus.facts.splice(0).flatMap((fact) => {
    if (fact.kind === 'alert.raised') return [`raised ${fact.check}`];
    return fact.kind === 'alert.resolved' ? [`resolved ${fact.check}`] : [];
  });
}

async function healths(): Promise<string[]> {
  const rows = await ports.validators.ofAttesters(
    l1.validators.map(({ attester }) => lower(attester)),
    { chainId: l1.chainId },
  );
  const at = await card();
  return [...new Set(rows.map((row) => dutyHealth(dutiesNow(row, at))))].sort();
}

async function onCommittee(): Promise<Address> {
  await l1.nextEpoch();
  const { committee } = await ports.chain.info(await ports.chain.latestBlock());
  return committee![0]!;
}

const card = async () => (await ports.views.chainInfo())!;

describe('a node that is fifty slots behind', () => {
  test('is one incident of our data; nobody is warned or cleared by what it says, until it catches up', async () => {
    await watchSlots(5);
    expect((await card()).node?.lagSlots).toBeLessThanOrEqual(NODE_LAG_SLOTS);
    expect(await healths()).toContain('good');
    // The last it saw is that somebody missed all of an epoch.
    await node.missDuty(await onCommittee(), 4);
    await skipSlots(6);
    await node.setStalled(true);
    told();
    await skipSlots(50);
    await pass();
    await watchSlots(3);
    expect(told()).toEqual(['raised node-stale']);
    expect((await card()).node?.lagSlots).toBeGreaterThanOrEqual(50);
    expect(await healths()).toEqual(['unknown']);

    await node.setStalled(false);
    await watchSlots(5);
    expect(told()).toEqual(['resolved node-stale']);
    expect(await healths()).toContain('good');
  });
});

test('a sentinel that is off leaves everybody’s duties unknown, which is not fine, and warns nobody', async () => {
  node.setSentinel(false);
  for (const { attester } of l1.validators) await node.missDuty(attester, 40);
  await watchSlots(8);
  expect(told()).toEqual([]);
  expect(await healths()).toEqual(['unknown']);
  const { node: said } = await card();
  expect(said).toMatchObject({ version: '4.1.2' });
  expect(said).not.toHaveProperty('lagSlots');
});

test('a node that does not answer is never “all fine”: what is open stays open, and the rest is unknown', async () => {
  await watchSlots(4);
  const attester = await onCommittee();
  await node.missDuty(attester, 4);
  await watchSlots(6);
  expect(told()).toEqual(['raised missed-duties']);
  node.setDown(true);
  await watchSlots(8);
  expect(told()).toEqual([]);
  expect(await healths()).toEqual(['unknown']);
  expect(await card()).not.toHaveProperty('node');
});

test('a node that is silent for ten minutes is an incident of our data, over once it answers', async () => {
  await watchSlots(5);
  node.setDown(true);
  await watchSlots(8);
  expect(told()).toEqual([]);
  expect((await card()).nodeSilentSince).toBeDefined();
  await skipSlots(50);
  await watchSlots(8);
  expect(told()).toEqual(['raised node-stale']);
  node.setDown(false);
  await watchSlots(8);
  expect(told()).toEqual(['resolved node-stale']);
  expect(await card()).not.toHaveProperty('nodeSilentSince');
});

test('a node that was restarted is told of once, though it was silent in between', async () => {
  await watchSlots(5);
  const { nodeSince } = await card();
  node.setDown(true);
  await watchSlots(2);
  expect((await card()).nodeSince).toBe(nodeSince);
  await node.restart();
  node.setDown(false);
  await watchSlots(6);
  expect(told()).toEqual(['raised node-restarted']);
  expect((await card()).nodeSince).toBeGreaterThan(nodeSince!);
});

test('a node that nobody upgraded is told of once the upgrade has settled, and gives no duties', async () => {
  await watchSlots(5);
  const { rollupVersion: old } = await card();
  told();
  await node.setPinned(true);
  await l1.upgradeRollup();
  await watchSlots(2);
  expect(told()).not.toContain('raised node-wrong-version');
  const during = await card();
  expect(during.strayNode).toEqual({ version: '4.1.2', l1ChainId: l1.chainId, rollupVersion: old });
  expect(during).not.toHaveProperty('node');
  expect(during.rollupVersion).not.toBe(old);
  await watchSlots(6);
  expect(told().filter((one) => one.includes('node'))).toEqual(['raised node-wrong-version']);
  expect(await healths()).not.toContain('bad');
  await node.setPinned(false);
  await watchSlots(3);
  expect(told().filter((one) => one.includes('node'))).toEqual(['resolved node-wrong-version']);
  expect(await card()).not.toHaveProperty('strayNode');
});
