import { startAztecNode, type LocalAztecNode } from '../../../../lib/world/aztec-node/local-aztec-node.ts';
import type { ChainView } from '../../../../lib/world/console/chain-view.ts';
import { startLocalL1, type LocalL1 } from '../../../../lib/world/l1/local-l1.ts';
import { consoleUnderTest, type ConsoleUnderTest } from './console-under-test.ts';

let world: ConsoleUnderTest;
let l1: LocalL1;
let node: LocalAztecNode;
beforeAll(async () => {
  l1 = await startLocalL1({ blockTimer: false });
  node = await startAztecNode({ l1Url: l1.url, registry: l1.registry });
  world = await consoleUnderTest({ l1, node });
});
afterAll(async () => {
  await world?.stop();
  await node?.stop();
  await l1?.stop();
});

const chain = async (): Promise<ChainView> => (await world.get('/console/chain')).body;
const push = async (body: object) => world.post('/console/push', body);
const attesterAt = (index: number) => l1.validators[index]!.attester;
const viewOf = async (attester: string) =>
  (await chain()).validators.find((validator) => validator.attester === attester);

test('the table tells whose wallet may exit each validator, and who is on the committee', async () => {
  const { validators, hasCommittee } = await chain();
  expect(validators.slice(0, 6).map(({ owner }) => owner)).toEqual([
    'Alice',
    'Alice',
    'Alice',
    'Bob',
    'Bob',
    'Carol',
  ]);
  expect(hasCommittee).toBe(true);
  expect(validators.filter(({ onCommittee }) => onCommittee).length).toBeGreaterThan(0);
});

test('slots and epochs go forward', async () => {
  const before = await chain();
  await push({ push: 'next-slot' });
  expect((await chain()).slot).toBe(before.slot + 1);
  const said = await push({ push: 'next-epoch' });
  const { epoch } = await chain();
  expect(epoch).toBeGreaterThan(before.epoch);
  expect(said.body.text).toContain(`Epoch ${epoch} begins`);
});

test('each deposit takes another newcomer into the queue, until none is left', async () => {
  for (const _ of l1.newcomers) expect((await push({ push: 'deposit' })).status).toBe(200);
  expect((await chain()).queueLength).toBe(l1.newcomers.length);
  expect(await viewOf(l1.newcomers[0]!.attester)).toMatchObject({ status: 'queued' });
  expect((await push({ push: 'deposit' })).status).toBe(409);
  await push({ push: 'flush-queue' });
  expect(await viewOf(l1.newcomers[0]!.attester)).toMatchObject({ status: 'validating' });
});

test('a small slash takes stake, a large one ejects', async () => {
  const said = await push({ push: 'slash', attester: attesterAt(5), size: 'small' });
  expect(said.body.text).toContain('slashed by 2,000 tokens');
  expect(await viewOf(attesterAt(5))).toMatchObject({
    status: 'validating',
    stakeWei: String(198_000n * 10n ** 18n),
  });
  await push({ push: 'slash', attester: attesterAt(6), size: 'large' });
  expect(await viewOf(attesterAt(6))).toMatchObject({ status: 'zombie' });
});

test('an exit begins, and cannot be finished before its delay', async () => {
  await push({ push: 'initiate-exit', attester: attesterAt(7) });
  expect(await viewOf(attesterAt(7))).toMatchObject({ status: 'exiting' });
  const early = await push({ push: 'finalize-exit', attester: attesterAt(7) });
  expect(early.status).toBe(500);
  expect(early.body.error).toMatch(/revert/i);
});

test('proposers vote one by one up to the quorum, and the round is carried out', async () => {
  const vote = { push: 'vote', attester: attesterAt(3), size: 'medium' };
  const first = await push({ ...vote, until: 'one' });
  expect(first.body.text).toContain('1 of the 5 votes');
  const others = await push({ ...vote, until: 'quorum' });
  expect(others.body.text).toContain('5 of the 5 votes');
  expect((await push({ push: 'execute-slash', attester: attesterAt(3) })).body.text).toContain('carried out');
  expect(await viewOf(attesterAt(3))).toMatchObject({
    status: 'validating',
    stakeWei: String(195_000n * 10n ** 18n),
  });
}, 60_000);

test('a vetoed round takes nothing, and without a vote there is nothing to veto', async () => {
  const attester = attesterAt(4);
  expect((await push({ push: 'veto', attester })).status).toBe(409);
  await push({ push: 'vote', attester, size: 'large', until: 'quorum' });
  expect((await push({ push: 'veto', attester })).status).toBe(200);
  const refused = await push({ push: 'execute-slash', attester });
  expect(refused.body.error).toContain('Slasher__PayloadVetoed');
  expect(await viewOf(attester)).toMatchObject({ stakeWei: String(200_000n * 10n ** 18n) });
}, 60_000);

test('paused slashing takes nothing until it goes on', async () => {
  const attester = attesterAt(8);
  await push({ push: 'vote', attester, size: 'small', until: 'quorum' });
  await push({ push: 'pause-slashing' });
  expect((await push({ push: 'execute-slash', attester })).body.error).toContain('Slasher__SlashingDisabled');
  await push({ push: 'resume-slashing' });
  expect((await push({ push: 'execute-slash', attester })).status).toBe(200);
  expect(await viewOf(attester)).toMatchObject({ stakeWei: String(198_000n * 10n ** 18n) });
}, 60_000);

test('a duty is missed only by a validator that is here', async () => {
  expect((await push({ push: 'miss-duty', attester: attesterAt(0) })).status).toBe(200);
  const nobody = await push({ push: 'miss-duty', attester: `0x${'12'.repeat(20)}` });
  expect(nobody.status).toBe(404);
});

test('a node that stalls answers on of what it saw by then, until it is resumed', async () => {
  const tip = async () => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'node_getBlockNumber', params: [] });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(node.url, { method: 'POST', headers, body });
    return JSON.parse(await answer.text()).result;
  };
  expect((await push({ push: 'stall-node' })).status).toBe(200);
  const before = await tip();
  await push({ push: 'next-epoch' });
  expect(await tip()).toBe(before);
  await push({ push: 'resume-node' });
  expect(await tip()).toBeGreaterThan(before);
});

test('a reorg keeps the height, an upgrade makes another rollup canonical', async () => {
  const before = await chain();
  expect((await push({ push: 'reorg', blocks: 2 })).status).toBe(200);
  expect((await chain()).block).toBe(before.block);
  expect((await push({ push: 'reorg', blocks: 0 })).status).toBe(400);
  await push({ push: 'upgrade-rollup' });
  const after = await chain();
  expect(after.rollup).not.toBe(before.rollup);
  expect(after.rollups).toBe(2);
});
