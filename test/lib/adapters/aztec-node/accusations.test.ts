import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAztecNode } from '../../../../lib/adapters/aztec-node/aztec-node.ts';
import { startAztecNode } from '../../../../lib/world/aztec-node/local-aztec-node.ts';
import type { LocalAztecNode } from '../../../../lib/world/aztec-node/local-aztec-node.ts';
import { startLocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { fakeLog } from '../../../fakes/log.ts';
import { chainOn } from '../chain/local-chain.ts';

let l1: LocalL1;

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
});
afterAll(async () => {
  await l1.stop();
});

describe.each(['4', '5'] as const)('the admin port of a node of the %s.x dialect', (dialect) => {
  let node: LocalAztecNode;

  beforeAll(async () => {
    node = await startAztecNode({ l1Url: l1.url, registry: l1.registry, dialect });
  });
  afterAll(async () => {
    await node.stop();
  });

  test('has on record who missed all of an epoch', async () => {
    await l1.nextEpoch();
    const chain = chainOn(l1);
    const { epoch, committee } = await chain.info(await chain.latestBlock());
    const attester = committee![0]!;
    await node.missDuty(attester, 4);
    for (let slot = 0; slot < 7; slot += 1) await l1.nextSlot();
    const accusations = await createAztecNode({
      url: node.url,
      admin: node.admin,
      log: fakeLog(),
    }).accusations();
    expect(accusations).toContainEqual({ attester, offence: 'inactivity', epochOrSlot: epoch });
  });

  test.each([
    ['without its key', (admin: LocalAztecNode['admin']) => ({ url: admin.url })],
    ['with another key', (admin: LocalAztecNode['admin']) => ({ ...admin, key: 'wrong' })],
  ])('%s is shut: unknown, and the log tells no key', async (_case, given) => {
    const log = fakeLog();
    const admin = given(node.admin);
    expect(await createAztecNode({ url: node.url, admin, log }).accusations()).toBeUndefined();
    expect(log.facts()).toEqual(['node.unknown']);
    const [line] = log.lines;
    expect(JSON.stringify(line)).toContain('Unauthorized');
    expect(JSON.stringify(line)).not.toContain(node.admin.key);
  });

  test('that is not configured is not asked', async () => {
    const log = fakeLog();
    expect(await createAztecNode({ url: node.url, log }).accusations()).toBeUndefined();
    expect(log.lines).toEqual([]);
  });
});
