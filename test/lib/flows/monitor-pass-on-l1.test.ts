import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createAztecNode } from '../../../lib/adapters/aztec-node/aztec-node.ts';
import { monitorPass } from '../../../lib/flows/monitor-pass.ts';
import { startAztecNode } from '../../../lib/world/aztec-node/local-aztec-node.ts';
import type { LocalAztecNode } from '../../../lib/world/aztec-node/local-aztec-node.ts';
import { startLocalL1 } from '../../../lib/world/l1/local-l1.ts';
import type { LocalL1 } from '../../../lib/world/l1/local-l1.ts';
import { fakeLog } from '../../fakes/log.ts';
import { lower } from '../../fakes/lower.ts';
import { fakePorts } from '../../fakes/ports.ts';
import { chainOn } from '../adapters/chain/local-chain.ts';
import { watchOn } from './watch-on-l1.ts';
import { linkAll } from './watch-on-l1.ts';

let l1: LocalL1;
let node: LocalAztecNode;

beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
  node = await startAztecNode({ l1Url: l1.url, registry: l1.registry });
});
afterAll(async () => {
  await node.stop();
  await l1.stop();
});

test('follows a validator through a slash that is undone, an exit and an upgrade on the real contracts', async () => {
  const fakes = fakePorts({ registry: lower(l1.registry) });
  const log = fakeLog();
  const chain = chainOn(l1);
  const ports = { ...fakes, chain, node: createAztecNode({ url: node.url, log }) };
  const pass = async () =>
    monitorPass({ now: Math.max(Date.now(), (await chain.latestBlock()).time * 1000), log }, ports);
  const told = () => fakes.bus.facts.splice(0).map(({ kind }) => kind);
  const happened = () => told().filter((kind) => kind !== 'alert.raised');
  const [slashed, leaving] = [l1.validators[0]!, l1.validators[1]!];
  await linkAll([slashed, leaving], ports);
  const rowOf = async (attester: `0x${string}`, rollup: `0x${string}`) =>
    ports.validators.get({ chainId: l1.chainId, rollup: lower(rollup), attester: lower(attester) });

  expect(await pass()).toMatchObject({ started: true, facts: 0 });
  await l1.mine(2);
  await pass();
  await l1.slash(slashed.attester);
  await pass();
  expect(told()).toEqual(['validator.slashed', 'validator.life-changed', 'alert.raised']);
  expect(await rowOf(slashed.attester, await l1.rollup())).toMatchObject({ status: 'zombie' });

  await l1.reorg(1);
  await pass();
  expect(told()).toEqual(['fact.retracted', 'fact.retracted', 'fact.retracted']);
  expect(await rowOf(slashed.attester, await l1.rollup())).toMatchObject({ status: 'validating' });

  const old = await l1.rollup();
  await l1.initiateWithdraw(leaving);
  await pass();
  expect(happened()).toEqual(['validator.exit-initiated', 'validator.life-changed']);

  const upgraded = await l1.upgradeRollup();
  await pass();
  expect(happened()).toEqual(['rollup.canonical-changed', 'validator.life-changed']);
  expect(await rowOf(slashed.attester, upgraded)).toMatchObject({ status: 'validating' });
  expect(await rowOf(leaving.attester, old)).toMatchObject({ status: 'exiting' });
  expect(await ports.views.chainInfo()).toMatchObject({ rollup: lower(upgraded), rollups: 2 });
});

test('a reorg deeper than all that is remembered is followed from the final block: what it undid is taken back', async () => {
  const watch = watchOn(l1);
  const slashed = l1.validators[2]!;
  await watch.watch(slashed);
  await l1.mine(12);
  const first = await watch.pass();
  await l1.slash(slashed.attester);
  await l1.mine(2);
  await watch.pass();
  expect(watch.told()).toContain('validator.slashed');
  const head = Number(await l1.publicClient.getBlockNumber());
  await l1.reorg(head - first.block + 10);
  await l1.mine(1);
  await watch.pass();
  expect(watch.log.lines).toContainEqual(expect.objectContaining({ fact: 'monitor.reorganised-deeply' }));
  const taken = watch.told();
  expect(taken.length).toBeGreaterThan(2);
  expect(new Set(taken)).toEqual(new Set(['fact.retracted']));
  await l1.mine(1);
  await watch.pass();
  expect(watch.told()).toEqual([]);
  await l1.slash(slashed.attester);
  await watch.pass();
  expect(watch.told()).toContain('validator.slashed');
});
