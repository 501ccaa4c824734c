import { ApiUnderTest } from '../http/api-under-test.ts';
import { checksummed } from '../../../lib/domain/address.ts';
import { aSet } from '../../contracts/samples.ts';
import { ATTESTER_TEXT, chainRow } from './rows.ts';

test('the chain is told as it was last read, with the slot’s place in its epoch', async () => {
  const api = new ApiUnderTest();
  await api.stores.views.saveChainInfo(chainRow());
  const { status, body } = await api.get('/api/chain/info');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    rollupVersion: '18446744073709551616',
    slot: 76,
    slotInEpoch: 13,
    epoch: 2,
    proposer: ATTESTER_TEXT,
    epochEndsAt: '2026-11-22T22:24:00.000Z',
    readAt: '2026-11-22T21:59:48.000Z',
  });
});

test('five in the queue at four an epoch are let in by the second flush', async () => {
  const api = new ApiUnderTest();
  await api.stores.views.saveChainInfo(chainRow());
  const { body } = await api.get('/api/chain/info');
  expect(body['queueClearsAt']).toBe('2026-11-22T23:02:24.000Z');
});

test.each([
  ['a queue that does not move', { flushSize: 0 }],
  ['an empty queue', { queueLength: 0 }],
])('%s has no time at which it clears', async (_name, changes) => {
  const api = new ApiUnderTest();
  await api.stores.views.saveChainInfo(chainRow(changes));
  expect((await api.get('/api/chain/info')).body).not.toHaveProperty('queueClearsAt');
});

test('before the first reading there is nothing to tell, and when to ask again', async () => {
  const answer = await new ApiUnderTest().get('/api/chain/info');
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('60');
});

test('the whole set is told with its epoch and what it was before, and is absent where it was not read', async () => {
  const api = new ApiUnderTest();
  const before = { attesters: 488, stakeWei: '97600000000000000000000000' };
  const set = aSet();
  await api.stores.views.saveChainInfo(chainRow({ set: { ...set, epoch: 1, before } }));
  const { status, body } = await api.get('/api/chain/info');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    setEpoch: 1,
    setBefore: before,
    set: {
      ...set,
      largest: [{ ...set.largest[0], withdrawer: checksummed(set.largest[0]!.withdrawer) }],
      blockTime: new Date(set.blockTime * 1000).toISOString(),
    },
  });
  expect(body['set']).not.toHaveProperty('epoch');
  const bare = new ApiUnderTest();
  await bare.stores.views.saveChainInfo(chainRow({ setTries: { epoch: 2, failed: 3 } }));
  const unread = (await bare.get('/api/chain/info')).body;
  for (const field of ['set', 'setEpoch', 'setBefore', 'setTries']) expect(unread).not.toHaveProperty(field);
});

test('only the stored view is read, never the chain', async () => {
  const api = new ApiUnderTest();
  await api.stores.views.saveChainInfo(chainRow());
  await api.get('/api/chain/info');
  expect([...api.loaded]).toEqual(['views']);
});
