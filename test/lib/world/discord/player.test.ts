import { generateKeyPairSync } from 'node:crypto';
import type { Where } from '../../../../lib/world/discord/player.ts';
import { snowflakeTime } from '../../../../lib/world/discord/snowflake.ts';
import {
  app,
  APPLICATION,
  ask,
  CHANNEL,
  GUILD,
  MODERATOR,
  MODERATOR_ROLE,
  OPERATOR,
  QUIET,
} from './fixture.ts';
import { expected, message, original, scene, type Scene } from './scene.ts';

let play: Scene;

beforeEach(async () => {
  play = await scene();
});
afterEach(async () => {
  await play.stop();
});

describe('a command', () => {
  test('arrives signed, and whole as Discord sends it', async () => {
    play.bot.reply = () => message({ content: 'ok' });
    await play.discord.person(MODERATOR).command('watch', { address: '0xab', epochs: 3, whom: OPERATOR });
    const [sent] = play.bot.received;
    expect(sent).toMatchObject({
      type: 2,
      version: 1,
      application_id: APPLICATION,
      guild_id: GUILD,
      channel_id: CHANNEL,
      context: 0,
      locale: 'en-US',
      authorizing_integration_owners: { 0: GUILD },
      entitlements: [],
      member: { user: { id: MODERATOR, username: 'mark' }, roles: [MODERATOR_ROLE] },
      data: {
        name: 'watch',
        type: 1,
        guild_id: GUILD,
        options: [
          { name: 'address', type: 3, value: '0xab' },
          { name: 'epochs', type: 4, value: 3 },
          { name: 'whom', type: 6, value: OPERATOR },
        ],
        resolved: { users: { [OPERATOR]: { username: 'olga' } }, members: { [OPERATOR]: { roles: [] } } },
      },
    });
    expect(BigInt(sent.member.permissions) & 32n).toBe(32n);
    expect(BigInt(sent.app_permissions) & (1n << 28n)).toBe(1n << 28n);
    expect(snowflakeTime(sent.id)).toBe(play.clock);
    expect(sent.user).toBeUndefined();
  });

  test('shows the reply, private to the one who asked', async () => {
    play.bot.reply = () => message({ content: 'yours', flags: 64 });
    const shown = expected(await play.watch(), 'message').message;
    expect(shown).toMatchObject({ content: 'yours', ephemeralFor: OPERATOR, loading: false });
    expect(play.discord.person(OPERATOR).sees()).toEqual([shown]);
    expect(play.discord.person(MODERATOR).sees()).toEqual([]);
    expect(play.discord.faults).toEqual([]);
  });

  test('in a DM names the user and no guild', async () => {
    await ask(play.discord, 'PUT', `/applications/${APPLICATION}/commands`, [
      { name: 'hello', description: 'd', contexts: [1] },
    ]);
    play.bot.reply = () => message({ content: 'hi' });
    await play.discord.person(OPERATOR).command('hello', {}, { dm: true, locale: 'de' });
    const [sent] = play.bot.received;
    expect(sent).toMatchObject({ context: 1, locale: 'de', user: { id: OPERATOR }, channel: { type: 1 } });
    expect(sent).not.toHaveProperty('guild_id');
    expect(sent).not.toHaveProperty('member');
    expect(play.discord.person(OPERATOR).dms()).toMatchObject([{ content: 'hi' }]);
  });

  test('carries its sub-command', async () => {
    play.bot.reply = () => message({ content: 'ok' });
    await play.discord.person(OPERATOR).command('alerts mute');
    expect(play.bot.received[0].data.options).toEqual([{ name: 'mute', type: 1, options: [] }]);
  });

  test.each([
    ['unknown', 'nothing', {}, 'no command /nothing'],
    ['without a required option', 'watch', {}, 'needs address'],
    ['with an option it has not', 'watch', { address: '0xab', other: 1 }, 'no option other'],
    ['with a text too short', 'watch', { address: '0' }, 'shorter than 3'],
    ['with a text for a number', 'watch', { address: '0xab', epochs: 'many' }, 'not a whole number'],
    ['with a number too large', 'watch', { address: '0xab', epochs: 10 }, 'above 9'],
    ['without its sub-command', 'alerts', {}, 'needs a sub-command'],
    ['not shown to this person', 'approve', {}, 'not shown'],
    ['only for a guild, in a DM', 'watch', { address: '0xab' }, 'no command /watch here', { dm: true }],
  ] as [string, string, Record<string, string | number>, string, Where?][])(
    '%s is stopped by the client',
    async (
      _name: string,
      name: string,
      options: Record<string, string | number>,
      why: string,
      where: Where = {},
    ) => {
      const outcome = expected(await play.discord.person(OPERATOR).command(name, options, where), 'failed');
      expect(outcome.why).toContain(why);
      expect(play.bot.received).toEqual([]);
    },
  );

  test('that moderators alone see is theirs to use', async () => {
    play.bot.reply = () => message({ content: 'ok' });
    expect((await play.discord.person(MODERATOR).command('approve')).kind).toBe('message');
  });
});

describe('an answer that fails', () => {
  test.each([
    [
      'a bad body',
      { body: { type: 4, data: { content: 'x'.repeat(2001), ...QUIET } } },
      'This interaction failed',
    ],
    ['a server error', { status: 500 }, 'HTTP 500'],
    [
      'another content type',
      { headers: { 'content-type': 'text/plain' }, body: { type: 5 } },
      'This interaction failed',
    ],
    ['no JSON', { raw: '<html>' }, 'This interaction failed'],
  ])('by %s is told to the person and kept as a fault', async (_name, reply, why) => {
    play.bot.reply = () => reply;
    expect(expected(await play.watch(), 'failed').why).toContain(why);
    expect(play.discord.faults.at(-1)).toMatchObject({
      rule: 'INTERACTION_FAILED',
      message: expect.stringContaining(why),
    });
    expect(play.discord.state.messages.size).toBe(0);
  });

  test('by being late leaves a dead token', async () => {
    await play.stop();
    play = await scene({ deadlineMs: 50 });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    play.bot.reply = async () => {
      await held;
      return message({ content: 'late' });
    };
    expect(expected(await play.watch(), 'failed').why).toContain('did not respond');
    const [sent] = [...play.discord.state.interactions.values()];
    if (!sent) throw new Error('Nothing was sent.');
    const patched = await ask(play.discord, 'PATCH', original(sent), { content: 'x', ...QUIET });
    const called = await ask(play.discord, 'POST', `/interactions/${sent.id}/${sent.token}/callback`, {
      type: 5,
    });
    expect([patched.body.code, called.body.code]).toEqual([10015, 10062]);
    release();
  });

  test('by nobody being there is told too', async () => {
    await play.bot.stop();
    expect(expected(await play.watch(), 'failed').why).toContain('did not respond');
    play.bot = await app(() => play.discord.publicKey);
  });
});

describe('autocomplete', () => {
  test('offers what the app answers', async () => {
    play.bot.reply = () => ({ body: { type: 8, data: { choices: [{ name: 'first', value: '0xab' }] } } });
    const offered = await play.discord.person(OPERATOR).autocomplete('watch', { address: '0x' }, 'address');
    expect(offered).toEqual([{ name: 'first', value: '0xab' }]);
    expect(play.bot.received[0]).toMatchObject({
      type: 4,
      data: { options: [{ name: 'address', type: 3, value: '0x', focused: true }] },
    });
  });

  test('offers nothing where the app fails, and keeps the fault', async () => {
    play.bot.reply = () => ({ body: { type: 4, data: { content: 'x', ...QUIET } } });
    expect(await play.discord.person(OPERATOR).autocomplete('watch', {}, 'address')).toEqual([]);
    expect(play.discord.faults[0]).toMatchObject({ rule: 'INTERACTION_RESPONSE_TYPE' });
  });
});

describe('raw requests', () => {
  test('sign with another key, and are refused', async () => {
    const person = play.discord.person(OPERATOR);
    const { privateKey } = generateKeyPairSync('ed25519');
    const { status } = await person.raw(person.draft('watch', { address: '0xab' }), { key: privateKey });
    expect(status).toBe(401);
  });

  test('of a draft count as its answer, and can be sent again', async () => {
    play.bot.reply = () => ({ body: { type: 5 } });
    const person = play.discord.person(OPERATOR);
    const draft = person.draft('watch', { address: '0xab' });
    expect((await person.raw(draft)).status).toBe(200);
    expect((await person.raw(draft)).status).toBe(200);
    expect(play.bot.received[0].id).toBe(play.bot.received[1].id);
    expect(play.discord.person(OPERATOR).sees()).toMatchObject([{ loading: true }]);
  });

  test('carry any bytes and headers', async () => {
    const { status } = await play.discord
      .person(OPERATOR)
      .raw('{}', { headers: { 'x-signature-ed25519': undefined } });
    expect(status).toBe(401);
  });
});

describe('the endpoint', () => {
  test('is pinged well signed and badly signed', async () => {
    expect(await play.discord.checkEndpoint()).toBeUndefined();
  });

  test('is taken by API once it proves itself', async () => {
    const set = (url: string) =>
      ask(play.discord, 'PATCH', '/applications/@me', { interactions_endpoint_url: url });
    expect((await set(play.bot.url)).body.interactions_endpoint_url).toBe(play.bot.url);
    const refused = await set(`${play.discord.url}/nowhere`);
    expect([refused.status, refused.body.code]).toEqual([400, 50035]);
    expect(play.discord.state.application.interactionsEndpointUrl).toBe(play.bot.url);
  });
});

test('whoever watches is told what happens', async () => {
  const seen: string[] = [];
  const end = play.discord.events.subscribe(({ kind }) => seen.push(kind));
  play.bot.reply = () => message({ content: 'x' });
  await play.watch();
  end();
  await play.watch();
  expect(seen).toEqual(['interaction.sent', 'message.created', 'interaction.answered']);
});

test('somebody can join and act', async () => {
  play.bot.reply = () => message({ content: 'welcome' });
  const anna = play.discord.join({ id: '1100000000000000099', username: 'anna' });
  expect((await anna.command('watch', { address: '0xab' })).kind).toBe('message');
  play.discord.leave(anna.userId);
  expect(expected(await anna.command('watch', { address: '0xab' }), 'failed').why).toContain(
    'not in this server',
  );
});
