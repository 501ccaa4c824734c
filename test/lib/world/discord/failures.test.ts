import type { LocalDiscord } from '../../../../lib/world/discord/local-discord.ts';
import { ask, CHANNEL, guild, QUIET } from './fixture.ts';

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await guild();
});
afterEach(async () => {
  await discord.stop();
});

const sends = (body: object, channel = CHANNEL) =>
  ask(discord, 'POST', `/channels/${channel}/messages`, body);

describe('scripted failures', () => {
  const get = () => ask(discord, 'GET', '/users/@me');

  test('come as often as they say, then stop', async () => {
    const failure = discord.fail({ method: 'GET', path: '/users/@me', status: 503, times: 2 });
    expect([(await get()).status, (await get()).status, (await get()).status]).toEqual([503, 503, 200]);
    expect(failure.met()).toBe(2);
  });

  test('can be called off', async () => {
    discord.fail({ path: /^\/users\//, status: 500, times: Infinity }).cancel();
    expect((await get()).status).toBe(200);
  });

  test('speak with code, header and body as told', async () => {
    discord.fail({ path: '/users/*', status: 403, code: 50013, headers: { 'x-seen': 'yes' } });
    const { body, headers } = await get();
    expect(body).toEqual({ message: 'Missing Permissions', code: 50013 });
    expect(headers.get('x-seen')).toBe('yes');
  });

  test('limit with their headers, or bare as a blocked address sees it', async () => {
    discord.fail({ path: '/users/@me', status: 429, retryAfterSeconds: 7 });
    const limited = await get();
    expect(limited.body).toMatchObject({ retry_after: 7, global: false });
    expect(limited.headers.get('retry-after')).toBe('7');
    discord.fail({ path: '/users/@me', status: 429, bare: true });
    const blocked = await get();
    expect([blocked.headers.get('retry-after'), blocked.headers.get('x-ratelimit-limit')]).toEqual([
      null,
      null,
    ]);
    expect(blocked.body.code).toBe(0);
  });

  test('drop the connection', async () => {
    discord.fail({ path: '/users/@me', dropConnection: true });
    await expect(get()).rejects.toThrow('fetch failed');
  });

  test('lose the answer of what was carried out', async () => {
    const body = { content: 'x', nonce: '1', enforce_nonce: true, ...QUIET };
    discord.fail({ method: 'POST', path: '/channels/*/messages', dropConnection: true, carriedOut: true });
    await expect(sends(body)).rejects.toThrow('fetch failed');
    expect((await sends(body)).status).toBe(200);
    expect(discord.state.messages.size).toBe(1);
  });
});
