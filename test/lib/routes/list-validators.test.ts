import { ApiUnderTest, itemsOf, OPERATOR } from '../http/api-under-test.ts';
import { ATTESTER, validatorRow } from './rows.ts';

test('validators of one operator, or of everybody', async () => {
  const api = new ApiUnderTest();
  await api.stores.validators.add(validatorRow());
  await api.stores.validators.add(
    validatorRow({
      address: '0x3333333333333333333333333333333333333333',
      operatorId: '1180000000000000077',
    }),
  );
  const all = await api.get('/api/validators');
  const theirs = await api.get(`/api/validators?operatorId=${OPERATOR}`);
  expect(itemsOf(all.body)).toHaveLength(2);
  expect(itemsOf(theirs.body).map(({ id }) => id)).toEqual([validatorRow().id]);
});

test('a page of one says where the next begins', async () => {
  const api = new ApiUnderTest();
  await api.stores.validators.add(validatorRow());
  await api.stores.validators.add(validatorRow({ address: '0x3333333333333333333333333333333333333333' }));
  const first = await api.get('/api/validators?limit=1');
  const second = await api.get(`/api/validators?limit=1&cursor=${String(first.body['nextCursor'])}`);
  expect(first.body['items']).not.toEqual(second.body['items']);
  expect(second.body).not.toHaveProperty('nextCursor');
});

test('an operator that is no Discord id is refused', async () => {
  const answer = await new ApiUnderTest().get(`/api/validators?operatorId=${ATTESTER}`);
  expect(answer.status).toBe(400);
  expect(answer.body['detail']).toContain('operatorId');
});
