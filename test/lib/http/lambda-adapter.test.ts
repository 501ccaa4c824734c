import { Hono } from 'hono';
import type { App } from '../../../lib/http/app.ts';
import { lambdaHandler } from '../../../lib/http/lambda-adapter.ts';

const app = new Hono<App>();
app.all(
  '/binary',
  () => new Response(new Uint8Array([0, 255, 128]), { headers: { 'content-type': 'image/png' } }),
);
app.all('/empty', () => new Response(null, { status: 304 }));
app.all('*', async (c) =>
  c.json({
    method: c.req.method,
    path: c.req.path,
    queries: c.req.queries(),
    accept: c.req.header('accept'),
    cookie: c.req.header('cookie'),
    length: c.req.header('content-length'),
    body: await c.req.text(),
    requestId: c.env.requestId,
  }),
);
const handler = lambdaHandler(app);

function payload2(changes: object = {}) {
  return {
    version: '2.0',
    routeKey: 'ANY /api/{proxy+}',
    rawPath: '/api/validators/31337:0xab:0xcd',
    rawQueryString: 'limit=2&status=a%20b&limit=3',
    headers: { accept: 'application/json', host: 'example.test' },
    requestContext: { requestId: 'JKJaXmPLvHcESHA=', http: { method: 'POST', path: '/api' } },
    body: '{"text":"Λ 🛡"}',
    isBase64Encoded: false,
    ...changes,
  };
}

async function echo(event: unknown) {
  const answer = await handler(event);
  return { ...answer, echoed: JSON.parse(answer.body) };
}

test('payload 2.0: path, repeated queries, headers, body and the gateway’s id arrive', async () => {
  const { statusCode, isBase64Encoded, echoed } = await echo(payload2());
  expect({ statusCode, isBase64Encoded }).toEqual({ statusCode: 200, isBase64Encoded: false });
  expect(echoed).toMatchObject({
    method: 'POST',
    path: '/api/validators/31337:0xab:0xcd',
    queries: { limit: ['2', '3'], status: ['a b'] },
    accept: 'application/json',
    body: '{"text":"Λ 🛡"}',
    length: '18',
    requestId: 'JKJaXmPLvHcESHA=',
  });
});

test('a body in base64 is the same body', async () => {
  const body = Buffer.from('{"text":"Λ 🛡"}').toString('base64');
  expect((await echo(payload2({ body, isBase64Encoded: true }))).echoed).toMatchObject({
    body: '{"text":"Λ 🛡"}',
  });
});

test('cookies are one header', async () => {
  expect((await echo(payload2({ cookies: ['a=1', 'b=2'] }))).echoed).toMatchObject({ cookie: 'a=1; b=2' });
});

test('a GET with an empty body is a GET', async () => {
  const context = { requestId: '1', http: { method: 'GET' } };
  expect((await echo(payload2({ body: '', requestContext: context }))).echoed).toMatchObject({
    method: 'GET',
    body: '',
  });
});

test('payload 1.0: the same from its many-valued fields, or its single ones', async () => {
  const event = {
    version: '1.0',
    path: '/api/operators',
    httpMethod: 'GET',
    headers: { Accept: 'text/plain' },
    multiValueHeaders: { Accept: ['text/plain', 'text/html'] },
    queryStringParameters: { limit: '3' },
    multiValueQueryStringParameters: { limit: ['2', '3'], 'a b': ['&='] },
    requestContext: { requestId: 'id-1' },
    body: null,
    isBase64Encoded: false,
  };
  expect((await echo(event)).echoed).toMatchObject({
    path: '/api/operators',
    queries: { limit: ['2', '3'], 'a b': ['&='] },
    accept: 'text/plain, text/html',
    requestId: 'id-1',
  });
  const single = { ...event, multiValueHeaders: null, multiValueQueryStringParameters: null };
  expect((await echo(single)).echoed).toMatchObject({ queries: { limit: ['3'] }, accept: 'text/plain' });
});

test('bytes go out as base64, and an empty answer as nothing', async () => {
  expect(await handler(payload2({ rawPath: '/binary' }))).toMatchObject({
    body: 'AP+A',
    isBase64Encoded: true,
  });
  expect(await handler(payload2({ rawPath: '/empty' }))).toMatchObject({ statusCode: 304, body: '' });
});

test.each([
  ['a header beyond Latin-1', { headers: { 'x-name': 'Λ' } }],
  ['a host that is no host', { headers: { host: '///' } }],
  ['a path with blanks', { rawPath: '/api/a b' }],
  ['a path that looks like another host', { rawPath: '//evil.example/api' }],
])('%s does not break the request', async (_name, changes) => {
  expect((await handler(payload2(changes))).statusCode).toBe(200);
});

test('an event that is no request throws', async () => {
  await expect(handler({ Records: [] })).rejects.toThrow();
});
