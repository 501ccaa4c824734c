import type { LocalDiscord } from '../../../../lib/world/discord/local-discord.ts';
import { ask, CHANNEL, guild, GUILD, OPERATOR, QUIET } from './fixture.ts';

let clock = Date.parse('2026-11-01T12:00:00Z');
let discord: LocalDiscord;

beforeEach(async () => {
  discord = await guild({ now: () => clock });
});
afterEach(async () => {
  await discord.stop();
});

const sends = (body: object, channel = CHANNEL) =>
  ask(discord, 'POST', `/channels/${channel}/messages`, body);

describe('rate limits', () => {
  test('are told on every answer, and kept', async () => {
    for (let left = 4; left >= 0; left -= 1) {
      const { headers, status } = await sends({ content: 'x', ...QUIET });
      expect([status, headers.get('x-ratelimit-remaining')]).toEqual([200, `${left}`]);
    }
    clock += 2500;
    const refused = await sends({ content: 'x', ...QUIET });
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ retry_after: 2.5, global: false });
    expect(refused.headers.get('retry-after')).toBe('3');
    expect(refused.headers.get('x-ratelimit-scope')).toBe('user');
    clock += 2500;
    expect((await sends({ content: 'x', ...QUIET })).status).toBe(200);
  });

  test('of one channel do not touch another', async () => {
    for (let count = 0; count < 5; count += 1) await sends({ content: 'x', ...QUIET });
    const { body: channel } = await ask(discord, 'POST', '/users/@me/channels', { recipient_id: OPERATOR });
    expect((await sends({ content: 'x', ...QUIET }, channel.id)).status).toBe(200);
  });

  test('hold over all routes of a bot together', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const path = index % 2 === 0 ? `/guilds/${GUILD}/roles` : '/users/@me';
        return ask(discord, 'GET', path);
      }),
    );
    const refused = statuses.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(refused[0]?.headers.get('x-ratelimit-global')).toBe('true');
  });
});
