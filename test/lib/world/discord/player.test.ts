import { generateKeyPairSync } from 'node:crypto';
import type { LocalDiscord } from '../../../../lib/world/discord/local-discord.ts';
import type { Outcome, Where } from '../../../../lib/world/discord/player.ts';
import { snowflakeTime } from '../../../../lib/world/discord/snowflake.ts';
import {
  app,
  APPLICATION,
  ask,
  CHANNEL,
  guild,
  GUILD,
  MODERATOR,
  MODERATOR_ROLE,
  OPERATOR,
  QUIET,
  type App,
} from './fixture.ts';

let clock = 0;
let discord: LocalDiscord;
let bot: App;

const COMMANDS = [
  {
    name: 'watch',
    description: 'd',
    options: [
      { type: 3, name: 'address', description: 'd', required: true, autocomplete: true, min_length: 3 },
      { type: 4, name: 'epochs', description: 'd', max_value: 9 },
      { type: 6, name: 'whom', description: 'd' },
    ],
  },
  { name: 'alerts', description: 'd', options: [{ type: 1, name: 'mute', description: 'd' }] },
  { name: 'approve', description: 'd', default_member_permissions: '32' },
];
const message = (data: object) => ({ body: { type: 4, data: { ...QUIET, ...data } } });
const webhook = (token: string, rest = '') => `/webhooks/${APPLICATION}/${token}${rest}`;
const original = (interaction: { token: string }) => webhook(interaction.token, '/messages/@original');

type Of<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>;

/** The outcome, known to be of this kind. */
function expected<Kind extends Outcome['kind']>(outcome: Outcome, kind: Kind): Of<Kind> {
  if (!isOf(outcome, kind)) throw new Error(`Expected ${kind}, got ${JSON.stringify(outcome)}`);
  return outcome;
}

function isOf<Kind extends Outcome['kind']>(outcome: Outcome, kind: Kind): outcome is Of<Kind> {
  return outcome.kind === kind;
}

beforeEach(async () => {
  clock = Date.parse('2026-11-01T12:00:00Z');
  bot = await app(() => discord.publicKey);
  discord = await guild({ interactionsUrl: () => bot.url, now: () => clock, deadlineMs: 400 });
  await ask(discord, 'PUT', `/applications/${APPLICATION}/guilds/${GUILD}/commands`, COMMANDS);
});
afterEach(async () => {
  await bot.stop();
  await discord.stop();
});

const watch = () => discord.person(OPERATOR).command('watch', { address: '0xab' });

describe('a command', () => {
  test('arrives signed, and whole as Discord sends it', async () => {
    bot.reply = () => message({ content: 'ok' });
    await discord.person(MODERATOR).command('watch', { address: '0xab', epochs: 3, whom: OPERATOR });
    const [sent] = bot.received;
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
    expect(snowflakeTime(sent.id)).toBe(clock);
    expect(sent.user).toBeUndefined();
  });

  test('shows the reply, private to the one who asked', async () => {
    bot.reply = () => message({ content: 'yours', flags: 64 });
    const shown = expected(await watch(), 'message').message;
    expect(shown).toMatchObject({ content: 'yours', ephemeralFor: OPERATOR, loading: false });
    expect(discord.person(OPERATOR).sees()).toEqual([shown]);
    expect(discord.person(MODERATOR).sees()).toEqual([]);
    expect(discord.faults).toEqual([]);
  });

  test('in a DM names the user and no guild', async () => {
    await ask(discord, 'PUT', `/applications/${APPLICATION}/commands`, [
      { name: 'hello', description: 'd', contexts: [1] },
    ]);
    bot.reply = () => message({ content: 'hi' });
    await discord.person(OPERATOR).command('hello', {}, { dm: true, locale: 'de' });
    const [sent] = bot.received;
    expect(sent).toMatchObject({ context: 1, locale: 'de', user: { id: OPERATOR }, channel: { type: 1 } });
    expect(sent).not.toHaveProperty('guild_id');
    expect(sent).not.toHaveProperty('member');
    expect(discord.person(OPERATOR).dms()).toMatchObject([{ content: 'hi' }]);
  });

  test('carries its sub-command', async () => {
    bot.reply = () => message({ content: 'ok' });
    await discord.person(OPERATOR).command('alerts mute');
    expect(bot.received[0].data.options).toEqual([{ name: 'mute', type: 1, options: [] }]);
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
      const outcome = expected(await discord.person(OPERATOR).command(name, options, where), 'failed');
      expect(outcome.why).toContain(why);
      expect(bot.received).toEqual([]);
    },
  );

  test('that moderators alone see is theirs to use', async () => {
    bot.reply = () => message({ content: 'ok' });
    expect((await discord.person(MODERATOR).command('approve')).kind).toBe('message');
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
    bot.reply = () => reply;
    expect(expected(await watch(), 'failed').why).toContain(why);
    expect(discord.faults.at(-1)).toMatchObject({
      rule: 'INTERACTION_FAILED',
      message: expect.stringContaining(why),
    });
    expect(discord.state.messages.size).toBe(0);
  });

  test('by being late leaves a dead token', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    bot.reply = async () => {
      await held;
      return message({ content: 'late' });
    };
    expect(expected(await watch(), 'failed').why).toContain('did not respond');
    const [sent] = bot.received;
    const patched = await ask(discord, 'PATCH', original(sent), { content: 'x', ...QUIET });
    const called = await ask(discord, 'POST', `/interactions/${sent.id}/${sent.token}/callback`, { type: 5 });
    expect([patched.body.code, called.body.code]).toEqual([10015, 10062]);
    release();
  });

  test('by nobody being there is told too', async () => {
    await bot.stop();
    expect(expected(await watch(), 'failed').why).toContain('did not respond');
    bot = await app(() => discord.publicKey);
  });
});

describe('a deferral', () => {
  test('shows as loading until the edit fills it', async () => {
    bot.reply = () => ({ body: { type: 5, data: { flags: 64 } } });
    const { message: shown, settled } = expected(await watch(), 'message');
    expect(shown).toMatchObject({ loading: true, ephemeralFor: OPERATOR });
    const done = settled();
    const { status } = await ask(discord, 'PATCH', original(bot.received[0]), { content: 'done', ...QUIET });
    expect(status).toBe(200);
    expect(await done).toBe(shown);
    expect(shown).toMatchObject({ content: 'done', loading: false, ephemeralFor: OPERATOR });
  });

  test('takes a v2 message in the edit', async () => {
    bot.reply = () => ({ body: { type: 5 } });
    const { message: shown } = expected(await watch(), 'message');
    const body = { flags: 32768, components: [{ type: 10, content: 'hi' }], ...QUIET };
    expect((await ask(discord, 'PATCH', original(bot.received[0]), body)).status).toBe(200);
    expect(shown.components).toEqual([{ type: 10, content: 'hi', id: 1 }]);
  });

  test('that is not filled or is deleted ends the wait with an error', async () => {
    bot.reply = () => ({ body: { type: 5 } });
    const { settled } = expected(await watch(), 'message');
    await expect(settled(1)).rejects.toThrow('not filled within 1 ms');
    const ended = expect(settled()).rejects.toThrow('deleted');
    await ask(discord, 'DELETE', original(bot.received[0]));
    await ended;
  });

  test('meets 10015 for the worker that is faster than the reply', async () => {
    let early = 0;
    bot.reply = async (interaction) => {
      early = (await ask(discord, 'PATCH', original(interaction), { content: 'x', ...QUIET })).body.code;
      return { body: { type: 5 } };
    };
    await watch();
    expect(early).toBe(10015);
  });

  test('can be made to meet 10015 a number of times', async () => {
    bot.reply = () => ({ body: { type: 5 } });
    await watch();
    discord.fail({ path: '/webhooks/*/*/messages/@original', status: 404, code: 10015, times: 2 });
    const codes = [];
    for (let count = 0; count < 3; count += 1) {
      codes.push(
        (await ask(discord, 'PATCH', original(bot.received[0]), { content: 'x', ...QUIET })).body.code,
      );
    }
    expect(codes).toEqual([10015, 10015, undefined]);
  });

  test('is filled by the follow-up that comes first; the next one is a message of its own', async () => {
    bot.reply = () => ({ body: { type: 5 } });
    const { message: shown } = expected(await watch(), 'message');
    const url = webhook(bot.received[0].token);
    expect((await ask(discord, 'POST', url, { content: 'one', ...QUIET })).body.id).toBe(shown.id);
    const next = await ask(discord, 'POST', url, { content: 'two', flags: 64, ...QUIET });
    expect(discord.state.messages.get(next.body.id)).toMatchObject({
      content: 'two',
      ephemeralFor: OPERATOR,
    });
    const edited = await ask(discord, 'PATCH', webhook(bot.received[0].token, `/messages/${next.body.id}`), {
      content: '2',
      ...QUIET,
    });
    expect(edited.body.content).toBe('2');
  });
});

describe('a token', () => {
  test('works for 15 minutes and no longer', async () => {
    bot.reply = () => ({ body: { type: 5 } });
    await watch();
    clock += 15 * 60_000;
    expect((await ask(discord, 'GET', original(bot.received[0]))).status).toBe(200);
    clock += 1;
    const late = await ask(discord, 'PATCH', original(bot.received[0]), { content: 'x', ...QUIET });
    expect([late.status, late.body.code]).toEqual([401, 50027]);
  });

  test('that nobody gave is unknown', async () => {
    const { status, body } = await ask(discord, 'GET', original({ token: 'made-up' }));
    expect([status, body.code]).toEqual([404, 10015]);
  });

  test('needs no token of the bot beside it', async () => {
    bot.reply = () => message({ content: 'x' });
    await watch();
    const { status } = await ask(discord, 'GET', original(bot.received[0]), undefined, { authorization: '' });
    expect(status).toBe(200);
  });

  test('reaches no message of another interaction', async () => {
    bot.reply = () => message({ content: 'x' });
    const { message: first } = expected(await watch(), 'message');
    await watch();
    const { body } = await ask(discord, 'GET', webhook(bot.received[1].token, `/messages/${first.id}`));
    expect(body.code).toBe(10008);
  });
});

describe('the callback route', () => {
  const callback = (interaction: { id: string; token: string }) =>
    `/interactions/${interaction.id}/${interaction.token}/callback`;

  test('answers in place of the HTTP reply', async () => {
    bot.reply = async (interaction) => {
      const url = `${callback(interaction)}?with_response=true`;
      const { body } = await ask(discord, 'POST', url, { type: 4, data: { content: 'x', ...QUIET } });
      expect(body.resource.message.content).toBe('x');
      return { status: 202 };
    };
    expect(expected(await watch(), 'message').message.content).toBe('x');
    expect(discord.faults).toEqual([]);
  });

  test('takes one answer', async () => {
    bot.reply = () => ({ body: { type: 5 } });
    await watch();
    const { status, body } = await ask(discord, 'POST', callback(bot.received[0]), { type: 5 });
    expect([status, body.code]).toEqual([400, 40060]);
  });
});

describe('components', () => {
  const rows = [
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: 'Next', custom_id: 'next' },
        { type: 2, style: 2, label: 'Off', custom_id: 'off', disabled: true },
      ],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'sort',
          options: [
            { label: 'A', value: 'a' },
            { label: 'B', value: 'b' },
          ],
        },
      ],
    },
  ];
  const page = async () => {
    bot.reply = () => message({ content: 'page 1', components: rows, flags: 64 });
    return expected(await watch(), 'message').message;
  };

  test('pressed by label update the message they stand on', async () => {
    const shown = await page();
    bot.reply = () => ({ body: { type: 7, data: { content: 'page 2', ...QUIET } } });
    const outcome = expected(await discord.person(OPERATOR).press(shown, 'Next'), 'updated');
    expect(await outcome.settled()).toBe(shown);
    expect(shown.content).toBe('page 2');
    expect(bot.received[1]).toMatchObject({
      type: 3,
      data: { component_type: 2, custom_id: 'next' },
      message: { id: shown.id, content: 'page 1' },
    });
  });

  test('may defer the update, and edit later', async () => {
    const shown = await page();
    bot.reply = () => ({ body: { type: 6 } });
    const outcome = expected(await discord.person(OPERATOR).press(shown, 'next'), 'updated');
    const settled = outcome.settled();
    await ask(discord, 'PATCH', original(bot.received[1]), { content: 'page 3', ...QUIET });
    expect((await settled).content).toBe('page 3');
  });

  test('hand over what was selected', async () => {
    const shown = await page();
    bot.reply = () => ({ body: { type: 6 } });
    await discord.person(OPERATOR).select(shown, 'sort', ['b']);
    expect(bot.received[1].data).toMatchObject({ component_type: 3, custom_id: 'sort', values: ['b'] });
    const wrong = await discord.person(OPERATOR).select(shown, 'sort', ['z']);
    expect(expected(wrong, 'failed').why).toContain('no option z');
  });

  test('are not for other people, nor pressed while off, nor there when they are not', async () => {
    const shown = await page();
    const why = async (user: string, which: string) =>
      expected(await discord.person(user).press(shown, which), 'failed').why;
    expect(await why(MODERATOR, 'Next')).toContain('Only another sees it');
    expect(await why(OPERATOR, 'Off')).toContain('disabled');
    expect(await why(OPERATOR, 'Back')).toContain('there is Next, Off');
    expect(bot.received).toHaveLength(1);
  });
});

describe('a form', () => {
  const form = {
    type: 9,
    data: {
      custom_id: 'prove',
      title: 'Prove it',
      components: [
        { type: 10, content: 'Sign this.' },
        {
          type: 18,
          label: 'Signature',
          component: { type: 4, custom_id: 'signature', style: 2, min_length: 3 },
        },
        {
          type: 18,
          label: 'Note',
          component: { type: 4, custom_id: 'note', style: 1, required: false, value: 'was' },
        },
        {
          type: 18,
          label: 'Level',
          component: {
            type: 3,
            custom_id: 'level',
            options: [
              { label: 'All', value: 'all' },
              { label: 'Few', value: 'few' },
            ],
          },
        },
      ],
    },
  };
  const open = async () => {
    bot.reply = () => ({ body: form });
    return expected(await watch(), 'modal').modal;
  };

  test('opens with what can be filled in', async () => {
    const modal = await open();
    expect(modal).toMatchObject({ title: 'Prove it', customId: 'prove' });
    expect(modal.inputs.map(({ label, required }) => [label, required])).toEqual([
      ['Signature', true],
      ['Note', false],
      ['Level', true],
    ]);
  });

  test('is sent as Discord sends it, and answered', async () => {
    const modal = await open();
    bot.reply = () => message({ content: 'proven' });
    const outcome = await discord.person(OPERATOR).submit(modal, { signature: '0xsig', level: 'few' });
    expect(expected(outcome, 'message').message.content).toBe('proven');
    expect(bot.received[1]).toMatchObject({
      type: 5,
      data: {
        custom_id: 'prove',
        components: [
          { type: 10 },
          { type: 18, component: { type: 4, custom_id: 'signature', value: '0xsig' } },
          { type: 18, component: { type: 4, custom_id: 'note', value: 'was' } },
          { type: 18, component: { type: 3, custom_id: 'level', values: ['few'] } },
        ],
      },
    });
  });

  test.each([
    ['a required field empty', { level: 'all' }, 'required'],
    ['a field too short', { signature: '0', level: 'all' }, 'shorter than 3'],
    ['a choice that is not there', { signature: '0xsig', level: 'none' }, 'no option none'],
    ['a field it has not', { signature: '0xsig', level: 'all', other: 'x' }, 'no field other'],
  ])('with %s is not sent', async (_name, fields, why) => {
    const outcome = await discord.person(OPERATOR).submit(await open(), fields);
    expect(expected(outcome, 'failed').why).toContain(why);
    expect(bot.received).toHaveLength(1);
  });
});

describe('autocomplete', () => {
  test('offers what the app answers', async () => {
    bot.reply = () => ({ body: { type: 8, data: { choices: [{ name: 'first', value: '0xab' }] } } });
    const offered = await discord.person(OPERATOR).autocomplete('watch', { address: '0x' }, 'address');
    expect(offered).toEqual([{ name: 'first', value: '0xab' }]);
    expect(bot.received[0]).toMatchObject({
      type: 4,
      data: { options: [{ name: 'address', type: 3, value: '0x', focused: true }] },
    });
  });

  test('offers nothing where the app fails, and keeps the fault', async () => {
    bot.reply = () => ({ body: { type: 4, data: { content: 'x', ...QUIET } } });
    expect(await discord.person(OPERATOR).autocomplete('watch', {}, 'address')).toEqual([]);
    expect(discord.faults[0]).toMatchObject({ rule: 'INTERACTION_RESPONSE_TYPE' });
  });
});

describe('raw requests', () => {
  test('sign with another key, and are refused', async () => {
    const person = discord.person(OPERATOR);
    const { privateKey } = generateKeyPairSync('ed25519');
    const { status } = await person.raw(person.draft('watch', { address: '0xab' }), { key: privateKey });
    expect(status).toBe(401);
  });

  test('of a draft count as its answer, and can be sent again', async () => {
    bot.reply = () => ({ body: { type: 5 } });
    const person = discord.person(OPERATOR);
    const draft = person.draft('watch', { address: '0xab' });
    expect((await person.raw(draft)).status).toBe(200);
    expect((await person.raw(draft)).status).toBe(200);
    expect(bot.received[0].id).toBe(bot.received[1].id);
    expect(discord.person(OPERATOR).sees()).toMatchObject([{ loading: true }]);
  });

  test('carry any bytes and headers', async () => {
    const { status } = await discord
      .person(OPERATOR)
      .raw('{}', { headers: { 'x-signature-ed25519': undefined } });
    expect(status).toBe(401);
  });
});

describe('the endpoint', () => {
  test('is pinged well signed and badly signed', async () => {
    expect(await discord.checkEndpoint()).toBeUndefined();
  });

  test('is taken by API once it proves itself', async () => {
    const set = (url: string) =>
      ask(discord, 'PATCH', '/applications/@me', { interactions_endpoint_url: url });
    expect((await set(bot.url)).body.interactions_endpoint_url).toBe(bot.url);
    const refused = await set(`${discord.url}/nowhere`);
    expect([refused.status, refused.body.code]).toEqual([400, 50035]);
    expect(discord.state.application.interactionsEndpointUrl).toBe(bot.url);
  });
});

test('whoever watches is told what happens', async () => {
  const seen: string[] = [];
  const end = discord.events.subscribe(({ kind }) => seen.push(kind));
  bot.reply = () => message({ content: 'x' });
  await watch();
  end();
  await watch();
  expect(seen).toEqual(['interaction.sent', 'message.created', 'interaction.answered']);
});

test('somebody can join and act', async () => {
  bot.reply = () => message({ content: 'welcome' });
  const anna = discord.join({ id: '1100000000000000099', username: 'anna' });
  expect((await anna.command('watch', { address: '0xab' })).kind).toBe('message');
  discord.leave(anna.userId);
  expect(expected(await anna.command('watch', { address: '0xab' }), 'failed').why).toContain(
    'not in this server',
  );
});
