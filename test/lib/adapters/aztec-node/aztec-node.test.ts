import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createAztecNode } from '../../../../lib/adapters/aztec-node/aztec-node.ts';
import type { Address } from '../../../../lib/domain/address.ts';
import type { LocalAztecNode } from '../../../../lib/world/aztec-node/local-aztec-node.ts';
import { startAztecNode } from '../../../../lib/world/aztec-node/local-aztec-node.ts';
import { startLocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { fakeLog } from '../../../fakes/log.ts';
import { lower } from '../../../fakes/lower.ts';
import { chainOn } from '../chain/local-chain.ts';

const UNKNOWN: Address = '0x00000000000000000000000000000000000000aa';

describe.each(['4', '5'] as const)('a node of the %s.x dialect', (dialect) => {
  let l1: LocalL1;
  let local: LocalAztecNode;

  beforeAll(async () => {
    l1 = await startLocalL1({ blockTimer: false });
    local = await startAztecNode({ l1Url: l1.url, registry: l1.registry, dialect });
    for (let slot = 0; slot < 12; slot += 1) await l1.nextSlot();
  });
  afterAll(async () => {
    await local.stop();
    await l1.stop();
  });
  afterEach(() => {
    local.setDown(false);
    local.setSentinel(true);
  });

  const all = () => l1.validators.map(({ attester }) => lower(attester));

  test('says which network it is on and how far it has come', async () => {
    const state = await createAztecNode({ url: local.url, log: fakeLog() }).state();
    const chain = chainOn(l1);
    const info = await chain.info(await chain.latestBlock());
    expect(state).toEqual({
      version: dialect === '4' ? '4.1.2' : '5.2.0',
      block: expect.any(Number),
      provenBlock: expect.any(Number),
      l1ChainId: l1.chainId,
      rollupVersion: info.rollupVersion,
    });
  });

  test('knows the duties of those who were on a committee, and nothing of the others', async () => {
    const duties = await createAztecNode({ url: local.url, log: fakeLog() }).duties([UNKNOWN, ...all()]);
    expect(duties.size).toBeGreaterThan(0);
    expect(duties.has(UNKNOWN)).toBe(false);
    for (const [attester, one] of duties) {
      expect(all()).toContain(attester);
      expect(one.attestations.total + one.proposals.total).toBeGreaterThan(0);
      expect(one.toSlot).toBeGreaterThanOrEqual(one.fromSlot);
    }
  });

  test('counts a missed duty once the slot has passed', async () => {
    const node = createAztecNode({ url: local.url, log: fakeLog() });
    const chain = chainOn(l1);
    const { committee } = await chain.info(await chain.latestBlock());
    const attester = committee![0]!;
    const missedBefore = await missesOf(attester);
    await local.missDuty(attester, 1);
    for (let slot = 0; slot < 9; slot += 1) await l1.nextSlot();
    expect(await missesOf(attester)).toBe(missedBefore + 1);

    async function missesOf(address: Address): Promise<number> {
      const one = (await node.duties([address])).get(address);
      return one ? one.attestations.missed + one.proposals.missed : 0;
    }
  });

  test('with its sentinel off knows nobody, which is unknown and not perfect', async () => {
    local.setSentinel(false);
    const log = fakeLog();
    expect(await createAztecNode({ url: local.url, log }).duties(all())).toEqual(new Map());
    expect(log.lines).toEqual([]);
  });

  test('that is down is unknown and logged, and is asked again once it is back', async () => {
    const log = fakeLog();
    const node = createAztecNode({ url: local.url, log });
    local.setDown(true);
    expect(await node.state()).toBeUndefined();
    expect(await node.duties(all())).toEqual(new Map());
    expect(log.facts()).toEqual(['node.unknown', 'node.unknown']);
    local.setDown(false);
    expect(await node.state()).toBeDefined();
  });
});
