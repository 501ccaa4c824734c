import { API_KEY, ApiUnderTest, DATABASE_DOWN, OPERATOR } from './api-under-test.ts';
import { chainRow } from '../routes/rows.ts';

async function withChain(): Promise<ApiUnderTest> {
  const api = new ApiUnderTest();
  await api.stores.views.saveChainInfo(chainRow());
  return api;
}

describe('the key', () => {
  test.each([
    ['no key', { key: null }],
    ['a wrong key', { key: `${API_KEY}x` }],
    ['the beginning of the key', { key: API_KEY.slice(0, -1) }],
    ['another scheme', { key: null, headers: { authorization: `Basic ${API_KEY}` } }],
    ['the key without a scheme', { key: null, headers: { authorization: API_KEY } }],
    ['an empty key', { key: null, headers: { authorization: 'Bearer ' } }],
  ])('%s is refused with how to authenticate, and nothing is read', async (_name, options) => {
    const api = await withChain();
    const answer = await api.get('/api/chain/info', options);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="sparta"/);
    expect(answer.raw).not.toContain(API_KEY);
    expect(api.loaded.size).toBe(0);
  });

  test('the scheme may be written in any letter case', async () => {
    const answer = await (
      await withChain()
    ).get('/api/chain/info', {
      key: null,
      headers: { authorization: `bearer ${API_KEY}` },
    });
    expect(answer.status).toBe(200);
  });

  test('neither the key nor what was shown instead reaches a log line', async () => {
    const api = await withChain();
    await api.get('/api/chain/info');
    await api.get('/api/chain/info', { key: 'something-else' });
    expect(JSON.stringify(api.log.lines)).not.toMatch(new RegExp(`${API_KEY}|something-else`));
  });
});

describe('answers to keep', () => {
  test('an unchanged answer is 304 without a body, for the tag, a list with it, and any', async () => {
    const api = await withChain();
    const etag = (await api.get('/api/chain/info')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    for (const tags of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const again = await api.get('/api/chain/info', { headers: { 'if-none-match': tags } });
      expect([again.status, again.raw, again.headers.get('etag')]).toEqual([304, '', etag]);
    }
  });

  test('a changed answer is sent whole', async () => {
    const api = await withChain();
    const etag = (await api.get('/api/chain/info')).headers.get('etag') ?? '';
    await api.stores.views.saveChainInfo(chainRow({ slot: 77, readAt: chainRow().readAt + 60 }));
    const again = await api.get('/api/chain/info', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(200);
    expect(again.headers.get('etag')).not.toBe(etag);
  });

  test('a tag does not open what the key closes', async () => {
    const api = await withChain();
    const answer = await api.get('/api/chain/info', { key: null, headers: { 'if-none-match': '*' } });
    expect(answer.status).toBe(401);
  });

  test('data behind the key is one client’s to keep', async () => {
    const { headers } = await (await withChain()).get('/api/chain/info');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('vary')).toContain('Authorization');
  });
});

describe('methods and addresses', () => {
  test('HEAD answers as GET does, without the body', async () => {
    const api = await withChain();
    const [head, get] = [await api.request('HEAD', '/api/chain/info'), await api.get('/api/chain/info')];
    expect([head.status, head.raw]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  });

  test.each([
    ['POST', '/api/chain/info', 'GET, HEAD'],
    ['DELETE', `/api/operators/${OPERATOR}`, 'GET, HEAD'],
    ['OPTIONS', '/api/health', 'GET, HEAD'],
    ['PUT', '/api/operators/validator', 'POST'],
    ['POST', '/api/docs', 'GET, HEAD'],
    ['DELETE', '/verify/0123456789abcdef0123456789abcdef', 'GET, HEAD, POST'],
  ])('%s %s is refused with what is possible', async (method, path, allowed) => {
    const answer = await new ApiUnderTest().request(method, path);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    for (const each of allowed.split(', ')) expect(answer.headers.get('allow')).toContain(each);
  });

  test.each(['/', '/api', '/api/', '/api/nothing', '/API/health', '/verify', '/api/operators/1/2'])(
    '%s leads nowhere, and says where to look',
    async (path) => {
      const answer = await new ApiUnderTest().get(path);
      expect(answer.status).toBe(404);
      expect(answer.body).toMatchObject({
        type: 'urn:sparta:problem:not-found',
        hint: expect.stringContaining('/api/docs'),
      });
    },
  );
});

describe('bodies', () => {
  const PATH = '/api/operators/validator';

  test.each([
    undefined,
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'multipart/form-data',
  ])('the content type %s is refused', async (type) => {
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
    const answer = await new ApiUnderTest().request('POST', PATH, { text: '{}', headers });
    expect(answer.status).toBe(415);
  });

  test('JSON with a charset is JSON', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    expect((await new ApiUnderTest().request('POST', PATH, { text: '{}', headers })).status).toBe(400);
  });

  test.each([
    ['that says how long it is', { 'content-length': '30000' }],
    ['that does not say', {}],
  ])('a large body %s is refused', async (_name, headers) => {
    const answer = await new ApiUnderTest().request('POST', PATH, { json: 'x'.repeat(30_000), headers });
    expect(answer.status).toBe(413);
  });

  test('a large body without the key is refused for the key', async () => {
    const answer = await new ApiUnderTest().request('POST', PATH, { json: 'x'.repeat(30_000), key: null });
    expect(answer.status).toBe(401);
  });
});

describe('what goes wrong', () => {
  test('a bug of ours tells nothing of itself but the request’s id, and is logged whole', async () => {
    const api = await withChain();
    api.broken = new TypeError('secret detail at /internal/place.ts');
    const answer = await api.get('/api/chain/info');
    expect(answer.status).toBe(500);
    expect(answer.raw).not.toMatch(/secret detail|place\.ts|TypeError|:\d+:\d+/);
    expect(answer.body['instance']).toBe(answer.headers.get('x-request-id'));
    const line = api.log.lines.find(({ fact }) => fact === 'api.failed');
    expect(line).toMatchObject({ level: 'error', requestId: answer.body['instance'] });
    expect(JSON.stringify(line)).toContain('secret detail');
  });

  test('what we depend on being down is 503, with the time to wait', async () => {
    const api = await withChain();
    api.broken = DATABASE_DOWN;
    const answer = await api.get('/api/operators');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '7']);
  });

  test('no error is kept by anybody', async () => {
    const answer = await new ApiUnderTest().get('/api/operators/x');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.has('etag')).toBe(false);
  });
});

describe('every answer', () => {
  test.each(['/api/health', '/api/nothing', '/api/chain/info', '/verify/x', '/api/docs'])(
    '%s carries an id, allows no other site, and may not be framed or sniffed',
    async (path) => {
      const { headers } = await (await withChain()).get(path);
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toContain('max-age=');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.has('access-control-allow-origin')).toBe(false);
    },
  );

  test('leaves one line in the log, which names the route and no person', async () => {
    const api = await withChain();
    await api.get(`/api/operators/${OPERATOR}`);
    const answered = api.log.lines.filter(({ fact }) => fact === 'api.answered');
    expect(answered).toMatchObject([{ method: 'GET', route: 'get-operator', status: 404 }]);
    expect(JSON.stringify(answered)).not.toContain(OPERATOR);
  });
});
