import { ApiUnderTest, itemsOf } from '../http/api-under-test.ts';
import { epochRow } from './rows.ts';

test('epochs come newest first, page by page', async () => {
  const api = new ApiUnderTest();
  for (const epoch of [1, 2, 3]) await api.stores.views.saveEpoch(epochRow(epoch));
  const first = await api.get('/api/chain/epochs?limit=2');
  const second = await api.get(`/api/chain/epochs?limit=2&cursor=${String(first.body['nextCursor'])}`);
  const epochs = [first, second].flatMap(({ body }) => itemsOf(body).map(({ epoch }) => epoch));
  expect(epochs).toEqual([3, 2, 1]);
});

test('no epochs yet is an empty page, not an error', async () => {
  const answer = await new ApiUnderTest().get('/api/chain/epochs');
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({ items: [] });
});
