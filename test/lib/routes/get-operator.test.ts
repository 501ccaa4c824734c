import { ApiUnderTest, OPERATOR } from '../http/api-under-test.ts';
import { ATTESTER, ATTESTER_TEXT } from './rows.ts';

test('an operator comes with every address proven, in EIP-55 form', async () => {
  const api = new ApiUnderTest();
  await api.addOperator({ address: ATTESTER });
  const answer = await api.get(`/api/operators/${OPERATOR}`);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    id: OPERATOR,
    ethereumAddress: ATTESTER_TEXT,
    status: 'approved',
    addresses: [{ address: ATTESTER_TEXT, role: 'wallet', proof: 'signature' }],
  });
});

test('somebody unknown is not found, by name', async () => {
  const answer = await new ApiUnderTest().get(`/api/operators/${OPERATOR}`);
  expect(answer.status).toBe(404);
  expect(answer.body['detail']).toContain(OPERATOR);
});

test('an id that is no Discord id is refused before anything is read', async () => {
  const api = new ApiUnderTest();
  const answer = await api.get('/api/operators/leonidas');
  expect(answer.status).toBe(400);
  expect(answer.body['detail']).toContain('id: ');
  expect(api.loaded.size).toBe(0);
});
