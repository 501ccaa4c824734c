import { once } from 'node:events';
import { request } from 'node:http';
import { ALICE, consoleUnderTest, GENERAL, type ConsoleUnderTest } from './console-under-test.ts';

let world: ConsoleUnderTest;
beforeAll(async () => {
  world = await consoleUnderTest();
});
afterAll(async () => world.stop());

/** A GET under any name for this machine: `fetch` lets nobody choose the host. */
async function statusUnder(host: string): Promise<number | undefined> {
  const outgoing = request(`${world.url}/console/people`, { headers: { host }, agent: false }).end();
  const [incoming] = await once(outgoing, 'response');
  incoming.resume();
  return incoming.statusCode;
}

describe('the page', () => {
  test('stands at the root, under a policy that lets nothing in from elsewhere', async () => {
    const page = await world.ask('/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  test('finds every file it names', async () => {
    const html = await (await world.ask('/')).text();
    const named = [...html.matchAll(/(?:src|href)="(\/console\/page\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.length).toBeGreaterThan(4);
    for (const path of named) expect((await world.ask(path)).status).toBe(200);
  });

  test('gives out no file but its own', async () => {
    for (const path of ['/console/page/../mount.ts', '/console/page/%2e%2e%2fmount.ts', '/console/page/'])
      expect((await world.ask(path)).status).toBe(404);
  });

  test('swallows nothing that belongs to the world', async () => {
    expect((await world.ask('/api/health')).status).toBe(404);
    expect(await (await world.ask('/elsewhere')).text()).toContain('Not Found');
  });

  test('says whose Discord it is where the real one is used', async () => {
    const real = await consoleUnderTest({ discord: undefined } as never);
    try {
      const page = await (await real.ask('/')).text();
      expect(page).toContain('This world speaks with the real Discord');
      const refused = await real.post('/console/command', {
        as: ALICE,
        channel: GENERAL,
        name: 'x',
        options: {},
      });
      expect(refused.status).toBe(409);
    } finally {
      await real.stop();
    }
  });
});

describe('who may drive it', () => {
  const join = (headers: Record<string, string>) =>
    world.ask('/console/join', { method: 'POST', headers, body: '{"name":"Zed"}' });
  const json = { 'content-type': 'application/json' };

  test('no page of another origin', async () => {
    const refused = await join({ ...json, origin: 'https://example.org' });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toEqual({ error: 'The console takes nothing from https://example.org.' });
    expect((await join({ ...json, origin: 'null' })).status).toBe(403);
  });

  test('no page of another site that hides its origin', async () => {
    expect((await join({ ...json, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('no form, whose body a browser sends unasked', async () => {
    expect((await join({ 'content-type': 'text/plain', origin: world.url })).status).toBe(400);
  });

  test('no name that was pointed at this machine', async () => {
    expect(await statusUnder('evil.example.org')).toBe(403);
    expect(await statusUnder('127.0.0.1.example.org:80')).toBe(403);
    expect(await statusUnder(`localhost:${new URL(world.url).port}`)).toBe(200);
  });
});

describe('what it refuses', () => {
  test('a body that is wrong, naming the field', async () => {
    const refused = await world.post('/console/press', { as: ALICE, message: 'x', customId: 'open' });
    expect(refused).toEqual({ status: 400, body: { error: expect.stringContaining('message: ') } });
  });

  test('a path it does not have, and a method a path does not take', async () => {
    expect(await world.get('/console/nothing')).toMatchObject({ status: 404 });
    expect(await world.get('/console/join')).toEqual({
      status: 404,
      body: { error: '/console/join takes POST.' },
    });
  });

  test('pushes of a chain that is not ours', async () => {
    expect(await world.get('/console/chain')).toEqual({ status: 200, body: null });
    expect(await world.post('/console/push', { push: 'next-slot' })).toMatchObject({ status: 409 });
  });
});
