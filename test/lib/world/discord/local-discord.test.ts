import type { LocalDiscord } from '../../../../lib/world/discord/local-discord.ts';
import { snowflakeTime } from '../../../../lib/world/discord/snowflake.ts';
import {
  APPLICATION,
  ask,
  CHANNEL,
  guild,
  GUILD,
  MANAGED_ROLE,
  MODERATOR,
  MODERATOR_ROLE,
  OPERATOR,
  OPERATOR_ROLE,
  QUIET,
} from './fixture.ts';

let clock = Date.parse('2026-11-01T12:00:00Z');
let discord: LocalDiscord;

beforeEach(async () => {
  discord = await guild({ now: () => clock });
});
afterEach(async () => {
  await discord.stop();
});

const roleUrl = (role: string, user = OPERATOR): string => `/guilds/${GUILD}/members/${user}/roles/${role}`;
const sends = (body: object, channel = CHANNEL) =>
  ask(discord, 'POST', `/channels/${channel}/messages`, body);

describe('who asks', () => {
  test('needs the User-Agent of a bot', async () => {
    const { status, body } = await ask(discord, 'GET', '/users/@me', undefined, { 'user-agent': 'node' });
    expect([status, body.code]).toEqual([403, 40333]);
  });

  test('needs the token of the bot', async () => {
    const { status, body } = await ask(discord, 'GET', '/users/@me', undefined, {
      authorization: 'Bot other',
    });
    expect([status, body]).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
  });

  test('is told who it is', async () => {
    expect((await ask(discord, 'GET', '/users/@me')).body).toMatchObject({ id: APPLICATION, bot: true });
    const { body } = await ask(discord, 'GET', '/applications/@me');
    expect(body).toMatchObject({ id: APPLICATION, verify_key: discord.publicKey });
  });

  test('is refused where there is no such route or method', async () => {
    expect((await ask(discord, 'GET', '/nothing')).status).toBe(404);
    expect((await ask(discord, 'DELETE', '/users/@me')).status).toBe(405);
  });
});

describe('roles', () => {
  test('below the bot can be given and taken, with the reason decoded', async () => {
    const reason = { 'x-audit-log-reason': encodeURIComponent('proven: é 100%') };
    expect((await ask(discord, 'PUT', roleUrl(OPERATOR_ROLE), undefined, reason)).status).toBe(204);
    expect(discord.person(OPERATOR).roles()).toEqual([OPERATOR_ROLE]);
    expect(discord.state.auditLog.at(-1)).toMatchObject({ kind: 'role.added', reason: 'proven: é 100%' });
    expect((await ask(discord, 'DELETE', roleUrl(OPERATOR_ROLE))).status).toBe(204);
    expect(discord.person(OPERATOR).roles()).toEqual([]);
  });

  test('given twice change nothing the second time', async () => {
    await ask(discord, 'PUT', roleUrl(OPERATOR_ROLE));
    expect((await ask(discord, 'PUT', roleUrl(OPERATOR_ROLE))).status).toBe(204);
    expect(discord.state.auditLog).toHaveLength(1);
  });

  test.each([
    ['above the bot', roleUrl(MODERATOR_ROLE), 403, 50013],
    ['that an app manages', roleUrl(MANAGED_ROLE), 403, 50013],
    ['that is gone', roleUrl('1'), 404, 10011],
    ['of somebody who was never here', roleUrl(OPERATOR_ROLE, '1'), 404, 10013],
    ['of another guild', `/guilds/1/members/${OPERATOR}/roles/${OPERATOR_ROLE}`, 404, 10004],
  ])('%s cannot be given', async (_name, url, status, code) => {
    const answer = await ask(discord, 'PUT', url);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('of somebody who left cannot be given', async () => {
    discord.leave(OPERATOR);
    expect((await ask(discord, 'PUT', roleUrl(OPERATOR_ROLE))).body.code).toBe(10007);
  });

  test('need the permission, whatever the position', async () => {
    await discord.stop();
    discord = await guild({ botPermissions: 0n, botRolePosition: 9 });
    expect((await ask(discord, 'PUT', roleUrl(OPERATOR_ROLE))).body.code).toBe(50013);
  });

  test('take no reason above 512 characters', async () => {
    const { body } = await ask(discord, 'PUT', roleUrl(OPERATOR_ROLE), undefined, {
      'x-audit-log-reason': 'x'.repeat(513),
    });
    expect(body.code).toBe(50035);
  });
});

describe('the guild', () => {
  test('shows its roles, members and counts', async () => {
    const roles = (await ask(discord, 'GET', `/guilds/${GUILD}/roles`)).body;
    expect(roles.map((role: { name: string }) => role.name)).toContain('Moderator');
    const member = (await ask(discord, 'GET', `/guilds/${GUILD}/members/${MODERATOR}`)).body;
    expect(member).toMatchObject({ roles: [MODERATOR_ROLE], user: { username: 'mark' } });
    expect((await ask(discord, 'GET', `/guilds/${GUILD}/roles/member-counts`)).body[MODERATOR_ROLE]).toBe(1);
    expect(
      (await ask(discord, 'GET', `/guilds/${GUILD}?with_counts=true`)).body.approximate_member_count,
    ).toBe(3);
  });

  test('finds members by the beginning of a name', async () => {
    const { body } = await ask(discord, 'GET', `/guilds/${GUILD}/members/search?query=OL&limit=5`);
    expect(body.map((member: { user: { id: string } }) => member.user.id)).toEqual([OPERATOR]);
  });

  test('does not list all members without the intent', async () => {
    expect((await ask(discord, 'GET', `/guilds/${GUILD}/members`)).status).toBe(403);
  });
});

describe('messages', () => {
  test('are written, read, edited and deleted', async () => {
    const { body: made } = await sends({ content: 'one', ...QUIET });
    const url = `/channels/${CHANNEL}/messages/${made.id}`;
    expect(snowflakeTime(made.id)).toBe(clock);
    expect((await ask(discord, 'PATCH', url, { content: 'two', ...QUIET })).body).toMatchObject({
      content: 'two',
    });
    expect((await ask(discord, 'GET', url)).body.edited_timestamp).not.toBeNull();
    expect((await ask(discord, 'DELETE', url)).status).toBe(204);
    expect((await ask(discord, 'GET', url)).body.code).toBe(10008);
  });

  test('are listed newest first, by pages', async () => {
    for (const content of ['a', 'b', 'c']) await sends({ content, ...QUIET });
    const { body } = await ask(discord, 'GET', `/channels/${CHANNEL}/messages?limit=2`);
    expect(body.map((message: { content: string }) => message.content)).toEqual(['c', 'b']);
    const older = await ask(discord, 'GET', `/channels/${CHANNEL}/messages?before=${body[1].id}`);
    expect(older.body.map((message: { content: string }) => message.content)).toEqual(['a']);
  });

  test('with a nonce that is enforced are written once', async () => {
    const body = { content: 'x', nonce: 'n1', enforce_nonce: true, ...QUIET };
    const first = await sends(body);
    const second = await sends({ ...body, content: 'y' });
    expect(second.body.id).toBe(first.body.id);
    expect(second.body.content).toBe('x');
    clock += 5 * 60_000;
    expect((await sends(body)).body.id).not.toBe(first.body.id);
  });

  test('ping only whom they may', async () => {
    await sends({
      content: `<@${OPERATOR}> <@${MODERATOR}> @everyone`,
      allowed_mentions: { users: [OPERATOR] },
    });
    expect([...discord.state.messages.values()].at(-1)?.pinged).toEqual([OPERATOR]);
  });

  test('that are not well formed are refused with the tree of errors, and kept as faults', async () => {
    const { status, body } = await sends({ embeds: [{ title: 'x'.repeat(257) }], ...QUIET });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 50035,
      errors: { embeds: { 0: { title: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } } },
    });
    expect(discord.faults).toMatchObject([{ path: 'embeds.0.title' }]);
  });

  test('without anything in them are refused as empty', async () => {
    expect((await sends({ ...QUIET })).body.code).toBe(50006);
  });

  test('carry files beside the body', async () => {
    const form = new FormData();
    form.append('payload_json', JSON.stringify({ content: 'see', ...QUIET }));
    form.append('files[0]', new Blob(['a,b'], { type: 'text/csv' }), 'duties.csv');
    const { body } = await ask(discord, 'POST', `/channels/${CHANNEL}/messages`, form);
    expect(body.attachments).toMatchObject([{ filename: 'duties.csv', size: 3, content_type: 'text/csv' }]);
    expect(discord.state.messages.get(body.id)?.attachments[0]?.data.toString()).toBe('a,b');
  });

  test.each([
    ['no such channel', '1', 404, 10003],
    ['a channel the bot cannot write in', '1100000000000000010', 403, 50013],
    ['a channel the bot cannot see', '1100000000000000011', 403, 50001],
  ])('meet %s', async (_name, channel, status, code) => {
    const answer = await sends({ content: 'x', ...QUIET }, channel);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('need a body that is JSON and says so', async () => {
    const url = `${discord.url}/channels/${CHANNEL}/messages`;
    const headers = { authorization: 'Bot token-of-the-bot', 'user-agent': 'DiscordBot (a, b)' };
    const send = async (type: string) =>
      (await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': type }, body: '{' })).json();
    expect(await send('application/json')).toMatchObject({ code: 50109 });
    expect(await send('text/plain')).toMatchObject({ code: 50035 });
  });
});

describe('a DM', () => {
  const open = (recipient_id: string) => ask(discord, 'POST', '/users/@me/channels', { recipient_id });

  test('opens once for a person', async () => {
    const first = await open(OPERATOR);
    expect((await open(OPERATOR)).body.id).toBe(first.body.id);
    await sends({ content: 'psst', ...QUIET }, first.body.id);
    expect(discord.person(OPERATOR).dms()).toMatchObject([{ content: 'psst' }]);
    expect(discord.person(MODERATOR).dms()).toEqual([]);
  });

  test('does not open with nobody', async () => {
    expect((await open('1')).body.code).toBe(50033);
  });

  test('is refused by those who closed theirs, and by those who left', async () => {
    const { body: channel } = await open(OPERATOR);
    discord.person(OPERATOR).closeDms();
    const closed = await sends({ content: 'x', ...QUIET }, channel.id);
    expect([closed.status, closed.body.code]).toEqual([403, 50007]);
    discord.person(OPERATOR).openDms();
    expect((await sends({ content: 'x', ...QUIET }, channel.id)).status).toBe(200);
    discord.leave(OPERATOR);
    expect((await sends({ content: 'x', ...QUIET }, channel.id)).body.code).toBe(50007);
  });
});

describe('commands', () => {
  const url = `/applications/${APPLICATION}/guilds/${GUILD}/commands`;

  test('are overwritten as a whole, and keep their ids', async () => {
    const help = { name: 'help', description: 'd' };
    const first = await ask(discord, 'PUT', url, [help, { name: 'old', description: 'd' }]);
    const second = await ask(discord, 'PUT', url, [{ ...help, description: 'better' }]);
    expect(second.body).toHaveLength(1);
    expect(second.body[0]).toMatchObject({ id: first.body[0].id, description: 'better', guild_id: GUILD });
    expect((await ask(discord, 'GET', url)).body).toEqual(second.body);
    expect((await ask(discord, 'GET', `/applications/${APPLICATION}/commands`)).body).toEqual([]);
  });

  test('that are not well formed leave the old ones standing', async () => {
    await ask(discord, 'PUT', url, [{ name: 'help', description: 'd' }]);
    const { status, body } = await ask(discord, 'PUT', url, [{ name: 'Help', description: 'd' }]);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject({
      0: { name: { _errors: [{ code: 'APPLICATION_COMMAND_INVALID_NAME' }] } },
    });
    expect((await ask(discord, 'GET', url)).body).toHaveLength(1);
  });

  test('of another app or guild are out of reach', async () => {
    expect((await ask(discord, 'PUT', '/applications/1/commands', [])).body.code).toBe(20012);
    expect((await ask(discord, 'PUT', `/applications/${APPLICATION}/guilds/1/commands`, [])).body.code).toBe(
      50001,
    );
  });
});
