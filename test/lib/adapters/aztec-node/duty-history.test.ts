import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createAztecNode } from '../../../../lib/adapters/aztec-node/aztec-node.ts';
import { plain } from '../../../../lib/adapters/chain/reads.ts';
import { startAztecNode, type LocalAztecNode } from '../../../../lib/world/aztec-node/local-aztec-node.ts';
import { startLocalL1, type LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { address } from '../../../fakes/chain.ts';
import { silent } from '../chain/local-chain.ts';

let l1: LocalL1;
let node: LocalAztecNode;
beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
  node = await startAztecNode({ l1Url: l1.url, registry: l1.registry });
});
afterAll(async () => {
  await node?.stop();
  await l1?.stop();
});

test('a node’s history is read slot by slot, with the window it covers; a stranger’s is unknown', async () => {
  const adapter = createAztecNode({ url: node.url, log: silent });
  await adapter.state();
  for (let epoch = 0; epoch < 2; epoch += 1) await l1.nextEpoch();
  const attesters = l1.validators.map(({ attester }) => plain(attester));
  const found = await adapter.dutyHistory([...attesters, address(0x77)]);
  expect(found.size).toBeGreaterThan(0);
  expect(found.has(address(0x77))).toBe(false);
  for (const { slots, fromSlot, toSlot } of found.values()) {
    expect(slots.length).toBeGreaterThan(0);
    for (const { slot, status } of slots) {
      expect(slot).toBeGreaterThanOrEqual(fromSlot);
      expect(slot).toBeLessThanOrEqual(toSlot);
      expect(status).toMatch(/^(checkpoint|attestation)-/);
    }
  }
});
