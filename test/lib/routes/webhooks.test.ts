import { ApiUnderTest, itemsOf } from '../http/api-under-test.ts';

const URL_A = 'https://hooks.example.org/a';

async function made(api: ApiUnderTest, json: unknown = { url: URL_A }) {
  const answer = await api.request('POST', '/api/webhooks', { json });
  const { webhook, secret } = answer.body as { webhook: { id: string }; secret: string };
  return { ...answer, id: webhook?.id, secret };
}

test('one is made, its secret is told once and rests nowhere', async () => {
  const api = new ApiUnderTest();
  const { status, body, id, secret, headers } = await made(api, { url: URL_A, kinds: ['validator.slashed'] });
  expect(status).toBe(201);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(body['webhook']).toMatchObject({
    url: URL_A,
    kinds: ['validator.slashed'],
    state: 'on',
    failedInARow: 0,
  });
  expect(secret).toMatch(/^whsec_[A-Za-z0-9_-]{43}$/);
  const listed = await api.get('/api/webhooks');
  expect(itemsOf(listed.body)).toEqual([body['webhook']]);
  expect(listed.raw).not.toContain(secret);
  expect(JSON.stringify(await api.stores.webhooks.get(id))).not.toContain(secret);
  expect(JSON.stringify(api.log.lines)).not.toContain(secret);
});

test('each has a secret of its own, and one made anew has a new one', async () => {
  const api = new ApiUnderTest();
  const first = await made(api);
  const second = await made(api, { url: 'https://hooks.example.org/b' });
  await api.request('DELETE', `/api/webhooks/${first.id}`);
  const again = await made(api);
  expect(new Set([first.secret, second.secret, again.secret]).size).toBe(3);
});

test('no key that makes requests one is taken: the answer with the secret is not remembered', async () => {
  const api = new ApiUnderTest();
  const headers = { 'idempotency-key': 'one' };
  const first = await api.request('POST', '/api/webhooks', { json: { url: URL_A }, headers });
  expect(first.status).toBe(201);
  const second = await api.request('POST', '/api/webhooks', { json: { url: URL_A }, headers });
  expect(second.status).toBe(409);
  expect(second.body['detail']).toMatch(/has a webhook already/);
  expect(second.raw).not.toContain('whsec_');
});

test('the same address twice, however it is written, is a conflict', async () => {
  const api = new ApiUnderTest();
  await made(api);
  expect((await made(api, { url: 'https://HOOKS.example.org:443/a' })).status).toBe(409);
});

test.each([
  [{ url: 'http://hooks.example.org/' }, /url: It must begin with https/],
  [{ url: 'https://169.254.169.254/latest' }, /link-local/],
  [{ url: 'https://hooks.example.org:8443/' }, /port 443/],
  [{ url: URL_A, kinds: [] }, /kinds: Name one kind at least/],
  [{ url: URL_A, kinds: ['no.such-kind'] }, /kinds/],
  [{ url: URL_A, secret: 'mine' }, /secret: There is no such field/],
  [{}, /url: This field is missing/],
])('%j is refused, and says why', async (json, why) => {
  const api = new ApiUnderTest();
  const { status, body } = await api.request('POST', '/api/webhooks', { json });
  expect(status).toBe(400);
  expect(String(body['detail'])).toMatch(why);
  expect(await api.stores.webhooks.list()).toEqual([]);
});

test('one that is removed is gone; another time it is not found', async () => {
  const api = new ApiUnderTest();
  const { id } = await made(api);
  const removed = await api.request('DELETE', `/api/webhooks/${id}`);
  expect(removed.status).toBe(200);
  expect(removed.body).toEqual({ removed: id });
  expect((await api.request('DELETE', `/api/webhooks/${id}`)).status).toBe(404);
  expect((await api.request('DELETE', '/api/webhooks/nonsense')).status).toBe(400);
});

test.each([
  ['GET', '/api/webhooks'],
  ['DELETE', '/api/webhooks/3f1d2c4b5a69788796a5b4c3d2e1f001'],
  ['POST', '/api/webhooks'],
])('%s %s needs the key', async (method, path) => {
  const api = new ApiUnderTest();
  const json = method === 'POST' ? { json: { url: URL_A } } : {};
  expect((await api.request(method, path, { key: null, ...json })).status).toBe(401);
});

test('other methods are told what is possible', async () => {
  const api = new ApiUnderTest();
  const answer = await api.request('PUT', '/api/webhooks', { json: {} });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('POST, GET, HEAD');
});
