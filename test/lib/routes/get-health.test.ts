import type { ChainInfo } from '../../../lib/domain/chain-info.ts';
import { aChainInfo } from '../../contracts/samples.ts';
import { ApiUnderTest, DATABASE_DOWN, NOW } from '../http/api-under-test.ts';

const SECONDS = NOW / 1000;

/** Slot 70 begins so many seconds before the request. */
const slotBegun = (ago: number) => ({ slot: 70, genesisTime: SECONDS - ago - 70 * 72 });

async function healthOf(changes: Partial<ChainInfo>) {
  const api = new ApiUnderTest();
  const fresh = { readAt: SECONDS - 12, ...slotBegun(40), blockTime: SECONDS - 20, behind: 0 };
  await api.stores.views.saveChainInfo(
    aChainInfo({ slotDurationSeconds: 72, block: 500, ...fresh, ...changes }),
  );
  return api.get('/api/health', { key: null });
}

test('fresh data is ok, says how long ago the last slot was seen, and needs no key', async () => {
  const answer = await healthOf({});
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    status: 'ok',
    message: 'Last slot seen 40 s ago; the chain was read 12 s ago, at a block 20 s old.',
    lastSlotSeen: 70,
    lastSlotSeenSecondsAgo: 40,
    ageSeconds: 12,
    blockAgeSeconds: 20,
    block: 500,
    blocksBehind: 0,
  });
});

test.each([
  ['a pass of five minutes', { readAt: SECONDS - 300 }, 200, 'ok'],
  ['a pass older than five minutes', { readAt: SECONDS - 301 }, 503, 'stale'],
  ['a slot of five minutes', slotBegun(300), 200, 'ok'],
  ['a fresh pass over an old slot', slotBegun(301), 503, 'stale'],
  ['a local chain ahead of the wall clock', slotBegun(-5000), 200, 'ok'],
])('%s is told as what it is', async (_name, changes, status, word) => {
  const answer = await healthOf(changes);
  expect(answer.status).toBe(status);
  expect(answer.body['status']).toBe(word);
});

test('catching up is told, and is no failure', async () => {
  const answer = await healthOf({ behind: 42 });
  expect(answer.status).toBe(200);
  expect(answer.body['blocksBehind']).toBe(42);
  expect(answer.body['message']).toMatch(/Events of 42 blocks are still to be read\.$/);
});

test('before the first pass health is unknown, not ok', async () => {
  const answer = await new ApiUnderTest().get('/api/health', { key: null });
  expect(answer.status).toBe(503);
  expect(answer.body).toMatchObject({ status: 'unknown', message: 'The chain has not been read yet.' });
});

test('a database that is down is a problem with a time to try again', async () => {
  const api = new ApiUnderTest();
  api.broken = DATABASE_DOWN;
  const answer = await api.get('/api/health', { key: null });
  expect(answer.status).toBe(503);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('retry-after')).toBe('7');
});

test('health is never kept by anybody', async () => {
  const answer = await healthOf({});
  expect(answer.headers.get('cache-control')).toBe('no-store');
});
