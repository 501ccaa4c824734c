import { createRest, DiscordRefusal, type Rest } from '../../../../lib/adapters/discord/rest.ts';
import { SpartaError } from '../../../../lib/errors.ts';
import type { LocalDiscord } from '../../../../lib/world/discord/local-discord.ts';
import { fakeLog } from '../../../fakes/log.ts';
import { CHANNEL, GUILD, guild, OPERATOR, TOKEN } from '../../world/discord/fixture.ts';
import { clientOf } from './stand-in.ts';

let standIn: LocalDiscord;
beforeEach(async () => {
  standIn = await guild();
});
afterEach(async () => standIn.stop());

const MEMBER = { method: 'GET', path: `/guilds/${GUILD}/members/${OPERATOR}`, auth: 'bot' } as const;
const CHANNEL_READ = { method: 'GET', path: `/channels/${CHANNEL}`, auth: 'bot' } as const;
const MEMBER_PATH = '/guilds/*/members/*';

async function thrown(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'nothing was thrown',
    (error: unknown) => error,
  );
}

describe('rate limits', () => {
  test('a short one is waited for, once', async () => {
    const limit = standIn.fail({
      path: MEMBER_PATH,
      status: 429,
      body: { retry_after: 0.02, global: false },
      headers: { 'retry-after': '0.02' },
    });
    await expect(createRest(clientOf(standIn))(MEMBER)).resolves.toMatchObject({ roles: [] });
    expect(limit.met()).toBe(1);
  });

  test('its body tells the time to wait more finely than its header', async () => {
    const limit = standIn.fail({
      path: MEMBER_PATH,
      status: 429,
      body: { retry_after: 0.02, global: false },
      headers: { 'retry-after': '2' },
    });
    await expect(createRest(clientOf(standIn))(MEMBER)).resolves.toMatchObject({ roles: [] });
    expect(limit.met()).toBe(1);
  });

  test('a long one goes back to the queue with its seconds, and no request follows until it is over', async () => {
    const limit = standIn.fail({ path: MEMBER_PATH, status: 429, retryAfterSeconds: 7, times: 9 });
    const client = clientOf(standIn);
    const rest = createRest(client);
    expect(await thrown(rest(MEMBER))).toMatchObject({ code: 'upstream', retryAfterSeconds: 7 });
    expect(await thrown(rest(MEMBER))).toMatchObject({ code: 'upstream' });
    expect(limit.met()).toBe(1);
    await expect(rest(CHANNEL_READ)).resolves.toMatchObject({ id: CHANNEL });
    expect(client.log.facts()).toContain('discord.rate-limited');
  });

  test.each([
    ['by its header', { headers: { 'x-ratelimit-global': 'true' } }],
    ['by its body', { body: { message: 'limited', retry_after: 7, global: true } }],
  ])('a global one, told %s, stops every route', async (_name, how) => {
    const limit = standIn.fail({ path: MEMBER_PATH, status: 429, retryAfterSeconds: 7, ...how });
    const rest = createRest(clientOf(standIn));
    expect(await thrown(rest(MEMBER))).toMatchObject({ retryAfterSeconds: 7 });
    expect(await thrown(rest(CHANNEL_READ))).toMatchObject({ code: 'upstream' });
    expect(limit.met()).toBe(1);
  });

  test('one without any header is a ban of the address: everything waits a minute', async () => {
    standIn.fail({ path: MEMBER_PATH, status: 429, bare: true, body: '<html>blocked</html>' });
    const rest = createRest(clientOf(standIn));
    expect(await thrown(rest(MEMBER))).toMatchObject({ code: 'upstream', retryAfterSeconds: 60 });
    expect(await thrown(rest(CHANNEL_READ))).toMatchObject({ code: 'upstream' });
  });

  test('a route whose allowance is used up is not asked again until it is filled', async () => {
    await standIn.stop();
    standIn = await guild({
      rateLimits: { 'GET /guilds/:guild/members/:user': { limit: 1, windowMs: 60_000 } },
    });
    const rest = createRest(clientOf(standIn));
    await rest(MEMBER);
    const error = await thrown(rest(MEMBER));
    expect(error).toMatchObject({ code: 'upstream' });
    if (!(error instanceof SpartaError)) throw error;
    expect(error.retryAfterSeconds).toBeGreaterThan(50);
  });

  test('no token stands in the log line of a limited webhook', async () => {
    standIn.fail({ path: /^\/webhooks\//, status: 429, retryAfterSeconds: 7 });
    const client = clientOf(standIn);
    const path = `/webhooks/${standIn.applicationId}/aVerySecretToken/messages/@original`;
    await thrown(createRest(client)({ method: 'PATCH', path, body: {}, auth: 'none' }));
    expect(client.log.lines).toHaveLength(1);
    expect(JSON.stringify(client.log.lines)).not.toContain('aVerySecretToken');
  });
});

describe('the bot token', () => {
  test('a refused one is fetched anew, once, and the request goes through', async () => {
    const client = clientOf(standIn, ['old token', TOKEN]);
    await expect(createRest(client)(MEMBER)).resolves.toMatchObject({ roles: [] });
    expect(client.forgotten()).toBe(1);
  });

  test('one that stays refused is our fault, said with what to do, after two requests', async () => {
    const client = clientOf(standIn, ['old token']);
    const error = await thrown(createRest(client)(MEMBER));
    expect(error).toMatchObject({ code: 'internal', hint: expect.stringContaining('BOT_TOKEN') });
    expect(client.forgotten()).toBe(1);
    expect(JSON.stringify(client.log.lines)).not.toContain('old token');
  });
});

describe('answers', () => {
  const answering = (answer: () => Response | Promise<Response>): Rest =>
    createRest({
      apiUrl: 'http://stand-in',
      token: async () => TOKEN,
      forgetToken: () => undefined,
      log: fakeLog(),
      fetch: async () => answer(),
    });

  test('a refusal names Discord’s own code', async () => {
    const error = await thrown(
      createRest(clientOf(standIn))({ ...CHANNEL_READ, path: '/channels/1199999999999999999' }),
    );
    expect(error).toBeInstanceOf(DiscordRefusal);
    expect(error).toMatchObject({ status: 404, code: 10_003 });
  });

  test('no content is no answer', async () => {
    await expect(answering(() => new Response(null, { status: 204 }))(MEMBER)).resolves.toBeUndefined();
  });

  test('a body that breaks off is upstream', async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.error(new Error('cut')),
        }),
      );
    expect(await thrown(answering(broken)(MEMBER))).toMatchObject({ code: 'upstream' });
  });

  test('HTML from the edge with a 403 is a refusal without a code', async () => {
    const html = () => new Response('<html>blocked</html>', { status: 403 });
    expect(await thrown(answering(html)(MEMBER))).toMatchObject({ status: 403, code: 0 });
  });

  test('a request that cannot be sent is upstream', async () => {
    const rest = answering(() => Promise.reject(new TypeError('fetch failed')));
    expect(await thrown(rest(MEMBER))).toMatchObject({
      code: 'upstream',
      message: 'Discord did not answer.',
    });
  });
});
