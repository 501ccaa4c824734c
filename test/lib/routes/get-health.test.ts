import { ApiUnderTest, DATABASE_DOWN, NOW } from '../http/api-under-test.ts';
import { chainRow } from './rows.ts';

const SECONDS = NOW / 1000;

async function healthOf(changes: Parameters<typeof chainRow>[0]) {
  const api = new ApiUnderTest();
  await api.stores.views.saveChainInfo(chainRow(changes));
  return api.get('/api/health', { key: null });
}

test('fresh data is ok, with both ages in seconds, and needs no key', async () => {
  const answer = await healthOf({});
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ status: 'ok', ageSeconds: 12, blockAgeSeconds: 20, block: 500 });
});

test.each([
  ['a reading of five minutes', { readAt: SECONDS - 300 }, 200, 'ok'],
  ['a reading older than five minutes', { readAt: SECONDS - 301 }, 503, 'stale'],
  ['a block of fifteen minutes', { blockTime: SECONDS - 900 }, 200, 'ok'],
  ['a fresh reading of an old block', { blockTime: SECONDS - 901 }, 503, 'stale'],
  ['a local chain ahead of the wall clock', { blockTime: SECONDS + 5000 }, 200, 'ok'],
])('%s is told as what it is', async (_name, changes, status, word) => {
  const answer = await healthOf(changes);
  expect(answer.status).toBe(status);
  expect(answer.body['status']).toBe(word);
});

test('before the first reading health is unknown, not ok', async () => {
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
