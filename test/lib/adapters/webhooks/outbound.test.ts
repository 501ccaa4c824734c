import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, Socket, type AddressInfo } from 'node:net';
import { createOutbound, type Target } from '../../../../lib/adapters/webhooks/outbound.ts';
import { createDeadMan } from '../../../../lib/adapters/webhooks/dead-man.ts';

const servers: Server[] = [];
afterAll(() =>
  Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  ),
);

interface Seen {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}

/** The guard stays as it is: only the last step, the dialling, leads to a server of the test, without TLS. */
async function stage(answer: (response: ServerResponse) => void, addresses: string[] = ['1.1.1.1']) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      const { method, url, headers } = request;
      seen.push({ method, url, headers, body });
      answer(response);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const dial = jest.fn((_target: Target) => connect({ host: '127.0.0.1', port }));
  const resolve = jest.fn(async (_host: string) => addresses.map((address) => ({ address })));
  return { seen, dial, resolve, outbound: createOutbound({ dial, resolve }) };
}

const post = { method: 'POST', url: 'https://hooks.example.org/a?b=c', timeoutMs: 5000 } as const;
const ok = (response: ServerResponse) => void response.writeHead(204).end();

test('a request arrives as it was made, at the checked address, under the name of the host', async () => {
  const { outbound, seen, dial, resolve } = await stage(ok);
  const answer = await outbound.send({ ...post, headers: { 'sparta-delivery': 'd1' }, body: '{"ä":1}' });
  expect(answer).toEqual({ status: 204 });
  expect(seen).toEqual([expect.objectContaining({ method: 'POST', url: '/a?b=c', body: '{"ä":1}' })]);
  expect(seen[0]?.headers).toMatchObject({ host: 'hooks.example.org', 'sparta-delivery': 'd1' });
  expect(resolve.mock.calls).toEqual([['hooks.example.org']]);
  expect(dial.mock.calls).toEqual([
    [{ address: { family: 4, text: '1.1.1.1' }, port: 443, servername: 'hooks.example.org' }],
  ]);
});

test('a name is resolved once a call, and anew for each: an address never outlives its check', async () => {
  const { outbound, resolve, dial } = await stage(ok);
  await outbound.send(post);
  resolve.mockResolvedValue([{ address: '127.0.0.1' }]);
  await expect(outbound.send(post)).rejects.toMatchObject({ code: 'forbidden' });
  expect(resolve).toHaveBeenCalledTimes(2);
  expect(dial).toHaveBeenCalledTimes(1);
});

test('IPv4 is preferred, and an address in the URL is dialled without a look-up', async () => {
  const both = await stage(ok, ['2606:4700:4700::1111', '1.1.1.1']);
  await both.outbound.send(post);
  expect(both.dial.mock.calls[0]?.[0].address.text).toBe('1.1.1.1');
  const literal = await stage(ok);
  await literal.outbound.send({ ...post, url: 'https://[2606:4700:4700::1111]/hook' });
  expect(literal.resolve).not.toHaveBeenCalled();
  expect(literal.dial.mock.calls[0]?.[0]).toMatchObject({
    address: { family: 6, text: '2606:4700:4700::1111' },
    servername: '',
  });
});

test.each([
  ['127.0.0.1'],
  ['10.1.2.3'],
  ['169.254.169.254'],
  ['100.64.0.1'],
  ['172.16.0.1'],
  ['192.168.1.1'],
  ['198.18.0.1'],
  ['224.0.0.1'],
  ['0.0.0.0'],
  ['255.255.255.255'],
  ['::1'],
  ['::'],
  ['::ffff:127.0.0.1'],
  ['::ffff:a9fe:a9fe'],
  ['64:ff9b::7f00:1'],
  ['fc00::1'],
  ['fe80::1'],
  ['fe80::1%eth0'],
  ['ff02::1'],
  ['2002:7f00:1::'],
  ['2001:db8::1'],
  ['2001::1'],
])('a name that leads to %s is not called, alone or beside a public address', async (address) => {
  for (const addresses of [[address], ['1.1.1.1', address], [address, '1.1.1.1']]) {
    const { outbound, dial } = await stage(ok, addresses);
    await expect(outbound.send(post)).rejects.toMatchObject({ code: 'forbidden' });
    expect(dial).not.toHaveBeenCalled();
  }
});

test.each([
  'http://hooks.example.org/',
  'https://hooks.example.org:8443/',
  'https://user:word@hooks.example.org/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://localhost/',
  'https://db.internal/',
  'https://printer.local./',
  'https://intranet/',
  'ftp://hooks.example.org/',
  'hooks.example.org',
])('%s is refused before anything is resolved', async (url) => {
  const { outbound, dial, resolve } = await stage(ok);
  await expect(outbound.send({ ...post, url })).rejects.toMatchObject({ code: 'forbidden' });
  expect(resolve).not.toHaveBeenCalled();
  expect(dial).not.toHaveBeenCalled();
});

test('a redirect is an answer like any other, and is not followed', async () => {
  const { outbound, seen, dial } = await stage((response) =>
    response.writeHead(307, { location: 'https://169.254.169.254/latest/meta-data/' }).end(),
  );
  expect(await outbound.send(post)).toEqual({ status: 307 });
  expect(seen).toHaveLength(1);
  expect(dial).toHaveBeenCalledTimes(1);
});

test('a body without an end is cut off after a kilobyte, and the status counts', async () => {
  let cutOff = () => undefined as void;
  const cut = new Promise<void>((resolve) => (cutOff = resolve));
  const { outbound } = await stage((response) => {
    response.writeHead(200);
    const more = setInterval(() => response.write('x'.repeat(600)), 1);
    response.on('close', () => {
      clearInterval(more);
      cutOff();
    });
  });
  expect(await outbound.send(post)).toEqual({ status: 200 });
  await cut;
});

test('a status whose body never comes still counts when the time is over', async () => {
  const { outbound } = await stage((response) => void response.writeHead(202).write('x'));
  expect(await outbound.send({ ...post, timeoutMs: 300 })).toEqual({ status: 202 });
});

test.each([
  ['nobody answers', { dial: () => new Socket() }],
  ['the name is never resolved', { resolve: () => new Promise<never>(() => undefined) }],
  ['the name does not exist', { resolve: () => Promise.reject(new Error('ENOTFOUND')) }],
  ['the name has no address', { resolve: async () => [] }],
])('where %s it is upstream’s trouble, and the path stays a secret', async (_name, options) => {
  const outbound = createOutbound({ resolve: async () => [{ address: '1.1.1.1' }], ...options });
  const sent = outbound.send({ ...post, timeoutMs: 100 });
  await expect(sent).rejects.toMatchObject({
    code: 'upstream',
    message: 'hooks.example.org did not answer.',
  });
});

test('the dead-man service is called where there is one, and an answer that is not good is told', async () => {
  const { outbound, seen } = await stage(ok);
  expect(await createDeadMan({ url: async () => '', outbound }).ping()).toBe(false);
  expect(seen).toEqual([]);
  const url = async () => 'https://hc.example.org/secret';
  expect(await createDeadMan({ url, outbound }).ping()).toBe(true);
  expect(seen).toEqual([expect.objectContaining({ method: 'GET', url: '/secret', body: '' })]);
  const gone = await stage((response) => response.writeHead(404).end());
  await expect(createDeadMan({ url, outbound: gone.outbound }).ping()).rejects.toMatchObject({
    code: 'upstream',
    message: 'The dead-man service answered 404.',
  });
});
