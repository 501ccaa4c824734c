import type { Address } from '../../../lib/domain/address.ts';
import { ApiUnderTest, NOW, OPERATOR } from '../http/api-under-test.ts';
import { ATTESTER, ATTESTER_TEXT } from './rows.ts';

const PATH = '/api/operators/validator';
const WALLET: Address = '0x2222222222222222222222222222222222222222';
const BODY = { operatorId: OPERATOR, validatorAddress: ATTESTER_TEXT };

/** An approved operator who proved the address that the chain names as the attester's withdrawer. */
async function withControl(status: 'approved' | 'pending' | 'suspended' = 'approved'): Promise<ApiUnderTest> {
  const api = new ApiUnderTest();
  await api.addOperator({ address: WALLET, status });
  api.ports.chain.stake(ATTESTER, WALLET);
  return api;
}

test('a validator whose withdrawer is proven is watched from then on', async () => {
  const api = await withControl();
  const answer = await api.request('POST', PATH, { json: BODY });
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({
    role: 'withdrawer',
    validator: { address: ATTESTER_TEXT, stakeWei: '200000000000000000000000' },
  });
  expect(await api.stores.operators.linksTo(ATTESTER)).toHaveLength(1);
  expect(api.ports.bus.facts.map(({ kind }) => kind)).toEqual(['validator.watched']);
});

test.each([
  ['an attester that is staked nowhere', undefined],
  ['an attester whose withdrawer is somebody else’s', '0x6666666666666666666666666666666666666666'],
] as const)(
  '%s is a conflict that says what the operator must do, and nothing is written',
  async (_name, withdrawer) => {
    const api = new ApiUnderTest();
    await api.addOperator({ address: WALLET });
    if (withdrawer) api.ports.chain.stake(ATTESTER, withdrawer);
    const answer = await api.request('POST', PATH, { json: BODY });
    expect(answer.status).toBe(409);
    expect(answer.body['hint']).toContain(`/add-validator with validator_address ${ATTESTER_TEXT}`);
    expect(await api.stores.operators.linksTo(ATTESTER)).toEqual([]);
    expect(api.ports.bus.facts).toEqual([]);
  },
);

test('while L1 is down nothing is decided, and the same key works once it is back', async () => {
  const api = await withControl();
  const headers = { 'idempotency-key': 'add-1' };
  api.ports.chain.setDown(true);
  expect((await api.request('POST', PATH, { json: BODY, headers })).status).toBe(503);
  api.ports.chain.setDown(false);
  expect((await api.request('POST', PATH, { json: BODY, headers })).status).toBe(201);
});

test.each(['pending', 'suspended'] as const)('an operator who is %s gets none', async (status) => {
  const answer = await (await withControl(status)).request('POST', PATH, { json: BODY });
  expect(answer.status).toBe(409);
  expect(answer.body['detail']).toContain(status);
});

test('an unknown operator is not found', async () => {
  const answer = await new ApiUnderTest().request('POST', PATH, { json: BODY });
  expect(answer.status).toBe(404);
});

test.each([
  ['no fields', {}, 'operatorId'],
  ['no address', { operatorId: OPERATOR }, 'validatorAddress'],
  ['a handle', { ...BODY, operatorId: 'leonidas' }, 'operatorId'],
  ['a number for an id', { ...BODY, operatorId: 118 }, 'operatorId'],
  ['an address cut short', { ...BODY, validatorAddress: ATTESTER.slice(0, 40) }, 'validatorAddress'],
  ['a wrong checksum', { ...BODY, validatorAddress: ATTESTER_TEXT.replace('5aA', '5AA') }, 'checksum'],
  ['a stray field', { ...BODY, force: true }, 'force'],
  ['a list', [BODY], 'missing'],
  ['null', null, 'Object'],
])('%s is refused, naming it', async (_name, json, named) => {
  const answer = await (await withControl()).request('POST', PATH, { json });
  expect(answer.status).toBe(400);
  expect(answer.body['detail']).toContain(named);
});

test('the same key and body get the same answer, and the work is done once', async () => {
  const api = await withControl();
  const headers = { 'idempotency-key': 'add-1' };
  const first = await api.request('POST', PATH, { json: BODY, headers });
  api.now = NOW + 5000;
  const again = await api.request('POST', PATH, { json: BODY, headers });
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(again.raw).toBe(first.raw);
  expect(first.headers.has('idempotent-replayed')).toBe(false);
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  expect(api.ports.bus.facts).toHaveLength(1);
});

test('the same key with another body is refused', async () => {
  const api = await withControl();
  const headers = { 'idempotency-key': 'add-1' };
  await api.request('POST', PATH, { json: BODY, headers });
  const other = await api.request('POST', PATH, { json: { ...BODY, validatorAddress: WALLET }, headers });
  expect(other.status).toBe(422);
  expect(other.body['type']).toBe('urn:sparta:problem:key-reused');
});

test('a refusal is not remembered: the same key succeeds once the reason is gone', async () => {
  const api = await withControl('pending');
  const headers = { 'idempotency-key': 'add-1' };
  expect((await api.request('POST', PATH, { json: BODY, headers })).status).toBe(409);
  const operator = await api.stores.operators.get(OPERATOR);
  await api.stores.operators.replace({ ...operator!, status: 'approved', version: operator!.version + 1 });
  expect((await api.request('POST', PATH, { json: BODY, headers })).status).toBe(201);
});

test('of two at once with one key, one does the work and the other is told to wait', async () => {
  const api = await withControl();
  const headers = { 'idempotency-key': 'add-1' };
  const answers = await Promise.all([1, 2].map(() => api.request('POST', PATH, { json: BODY, headers })));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
  const waiting = answers.find(({ status }) => status === 409);
  expect(waiting?.body['type']).toBe('urn:sparta:problem:in-progress');
  expect(waiting?.headers.get('retry-after')).toBe('5');
});

test.each(['', 'two words', 'ü', 'x'.repeat(256)])('the key "%s" is refused', async (key) => {
  const answer = await (
    await withControl()
  ).request('POST', PATH, {
    json: BODY,
    headers: { 'idempotency-key': key },
  });
  expect(answer.status).toBe(400);
  expect(answer.body['detail']).toContain('Idempotency-Key');
});

test('bytes that are no JSON are refused before anything is read', async () => {
  const api = await withControl();
  const answer = await api.request('POST', PATH, {
    text: '{"operatorId":',
    headers: { 'content-type': 'application/json' },
  });
  expect(answer.status).toBe(400);
  expect(api.loaded.size).toBe(0);
});
