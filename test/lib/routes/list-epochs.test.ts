import { ApiUnderTest, itemsOf } from '../http/api-under-test.ts';
import { aSet } from '../../contracts/samples.ts';
import { epochRow } from './rows.ts';

test('epochs come newest first, page by page', async () => {
  const api = new ApiUnderTest();
  for (const epoch of [1, 2, 3]) await api.stores.views.saveEpoch(epochRow(epoch));
  const first = await api.get('/api/chain/epochs?limit=2');
  const second = await api.get(`/api/chain/epochs?limit=2&cursor=${String(first.body['nextCursor'])}`);
  const epochs = [first, second].flatMap(({ body }) => itemsOf(body).map(({ epoch }) => epoch));
  expect(epochs).toEqual([3, 2, 1]);
});

test('an epoch tells the set that was read in it', async () => {
  const api = new ApiUnderTest();
  const { exits: _exits, ...set } = aSet();
  await api.stores.views.saveEpoch({ ...epochRow(1), set });
  await api.stores.views.saveEpoch(epochRow(2));
  const [later, earlier] = itemsOf((await api.get('/api/chain/epochs')).body);
  expect(later).not.toHaveProperty('set');
  expect(earlier).toMatchObject({
    set: { attesters: 500, withdrawers: 120, nearEjection: { bySlash: 3, byTwo: 17 } },
  });
  expect(earlier!['set']).not.toHaveProperty('exits');
});

test('no epochs yet is an empty page, not an error', async () => {
  const answer = await new ApiUnderTest().get('/api/chain/epochs');
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({ items: [] });
});
