import type { Address } from '../../../lib/domain/address.ts';
import { ApiUnderTest, itemsOf, NOW } from '../http/api-under-test.ts';

async function withOperators(count: number): Promise<ApiUnderTest> {
  const api = new ApiUnderTest();
  for (let index = 0; index < count; index += 1) {
    const address: Address = `0x${String(index + 1).padStart(40, '0')}`;
    const id = String(1_180_000_000_000_000_100n + BigInt(index));
    const status = index % 2 === 0 ? 'approved' : 'pending';
    await api.addOperator({ id, address, status, now: NOW + index * 1000 });
  }
  return api;
}

test('pages follow each other to the end without loss or repetition', async () => {
  const api = await withOperators(7);
  const seen: unknown[] = [];
  let next = '';
  do {
    const { body } = await api.get(`/api/operators?limit=3${next}`);
    seen.push(...itemsOf(body).map(({ id }) => id));
    next = typeof body['nextCursor'] === 'string' ? `&cursor=${body['nextCursor']}` : '';
  } while (next !== '');
  expect(new Set(seen).size).toBe(7);
  expect(seen).toHaveLength(7);
});

test('twenty come where no limit is given, newest first', async () => {
  const api = await withOperators(25);
  const { body } = await api.get('/api/operators');
  const items = itemsOf(body);
  expect(items).toHaveLength(20);
  const times = items.map(({ createdAt }) => String(createdAt));
  expect(times).toEqual([...times].sort().reverse());
});

test('a status shows only its own', async () => {
  const api = await withOperators(4);
  const { body } = await api.get('/api/operators?status=pending');
  expect(itemsOf(body).map(({ status }) => status)).toEqual(['pending', 'pending']);
});

test('what only our own writes need is not told', async () => {
  const api = await withOperators(1);
  const { body } = await api.get('/api/operators');
  expect(itemsOf(body)[0]).not.toHaveProperty('version');
});

test.each([
  ['limit=0', 'limit'],
  ['limit=101', 'limit'],
  ['limit=ten', 'limit'],
  ['limit=', 'limit'],
  ['limit=1&limit=2', 'limit'],
  ['status=king', 'status'],
  ['cursor=', 'cursor'],
  ['cursor=forged', 'page link'],
  ['offset=3', 'offset'],
])('the query %s is refused, naming %s', async (query, named) => {
  const answer = await (await withOperators(1)).get(`/api/operators?${query}`);
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ type: 'urn:sparta:problem:invalid-input' });
  expect(answer.body['detail']).toContain(named);
});
