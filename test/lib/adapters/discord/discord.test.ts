import { codeOf, SpartaError } from '../../../../lib/errors.ts';
import { renderMessage } from '../../../../lib/kit/message.ts';
import type { LocalDiscord } from '../../../../lib/world/discord/local-discord.ts';
import { discordContract } from '../../../contracts/discord.ts';
import {
  ask,
  CHANNEL,
  GUILD,
  guild,
  MODERATOR_ROLE,
  OPERATOR,
  OPERATOR_ROLE,
} from '../../world/discord/fixture.ts';
import { clientOf, openReply } from './stand-in.ts';

const CARD = renderMessage({ tone: 'info', title: 'A card' });

discordContract('against the stand-in', async () => {
  const standIn = await guild();
  const person = standIn.person(OPERATOR);
  const textOf = (message: { components: unknown }) => JSON.stringify(message.components);
  return {
    discord: clientOf(standIn).discord,
    guildId: GUILD,
    channelId: CHANNEL,
    userId: OPERATOR,
    roleId: OPERATOR_ROLE,
    highRoleId: MODERATOR_ROLE,
    closeDms: () => person.closeDms(),
    leave: () => standIn.leave(OPERATOR),
    rolesOf: () => person.roles(),
    texts: (where) => (where === 'dm' ? person.dms() : person.sees(CHANNEL)).map(textOf),
    reply: async (stage) => {
      const { originalId, ...reply } = await openReply(standIn, stage !== 'waiting');
      if (stage === 'dismissed') {
        const path = `/webhooks/${reply.applicationId}/${reply.token}/messages/@original`;
        await ask(standIn, 'DELETE', path);
      }
      const text = () => textOf(standIn.state.messages.get(originalId())!);
      return { ...reply, text };
    },
    stop: async () => standIn.stop(),
  };
});

let standIn: LocalDiscord;
beforeEach(async () => {
  standIn = await guild();
});
afterEach(async () => standIn.stop());

async function thrown(work: Promise<unknown>): Promise<SpartaError> {
  const error = await work.then(
    () => new Error('nothing was thrown'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof SpartaError)) throw error;
  return error;
}

describe('the edit that overtakes its own deferral', () => {
  const ORIGINAL = /\/messages\/@original$/;

  test('is tried again until Discord knows the reply', async () => {
    const reply = await openReply(standIn, true);
    const race = standIn.fail({ method: 'PATCH', path: ORIGINAL, status: 404, code: 10_015, times: 2 });
    await clientOf(standIn).discord.editReply(reply, CARD);
    expect(race.met()).toBe(2);
    expect(JSON.stringify(standIn.state.messages.get(reply.originalId())!.components)).toContain('A card');
  });

  test('goes back to the queue, with a wait, where Discord takes longer', async () => {
    const reply = await openReply(standIn, true);
    const race = standIn.fail({ method: 'PATCH', path: ORIGINAL, status: 404, code: 10_015, times: 99 });
    const error = await thrown(clientOf(standIn).discord.editReply(reply, CARD));
    expect(error).toMatchObject({ code: 'upstream', retryAfterSeconds: 2 });
    expect(race.met()).toBe(4);
  });

  test.each([
    [404, 10_008],
    [404, 10_062],
    [401, 50_027],
  ])('a %i with code %i means that nobody sees it any more: no other try', async (status, code) => {
    const reply = await openReply(standIn, true);
    const end = standIn.fail({ method: 'PATCH', path: ORIGINAL, status, code, times: 99 });
    const client = clientOf(standIn);
    expect((await thrown(client.discord.editReply(reply, CARD))).code).toBe('not-found');
    expect(end.met()).toBe(1);
    expect(client.forgotten()).toBe(0);
  });

  test('an edit carries no bot token', async () => {
    const reply = await openReply(standIn, true);
    await clientOf(standIn, ['wrong']).discord.editReply(reply, CARD);
    expect(standIn.faults).toEqual([]);
  });
});

describe('direct messages', () => {
  test.each([50_007, 50_278])('code %i is forbidden, for good', async (code) => {
    standIn.fail({ method: 'POST', path: '/channels/*/messages', status: 403, code });
    expect((await thrown(clientOf(standIn).discord.sendDm(OPERATOR, CARD, 'n'))).code).toBe('forbidden');
  });

  test('a lost answer and a second try with the same nonce make one message', async () => {
    const { discord } = clientOf(standIn);
    standIn.fail({ method: 'POST', path: '/channels/*/messages', dropConnection: true, carriedOut: true });
    expect((await thrown(discord.sendDm(OPERATOR, CARD, 'same'))).code).toBe('upstream');
    await discord.sendDm(OPERATOR, CARD, 'same');
    expect(standIn.person(OPERATOR).dms()).toHaveLength(1);
  });
});

describe('roles', () => {
  test('the reason reaches the audit log, in any script', async () => {
    await clientOf(standIn).discord.addRole(
      GUILD,
      OPERATOR,
      OPERATOR_ROLE,
      'approved: 3 of 4 — в порядке 🏛️',
    );
    expect(standIn.state.auditLog.at(-1)?.reason).toBe('approved: 3 of 4 — в порядке 🏛️');
  });

  test.each([
    ['plain', 'x'.repeat(2000)],
    ['many-byte', '🏛️в'.repeat(300)],
  ])('a long %s reason is cut, never in the middle of a character', async (_name, reason) => {
    await clientOf(standIn).discord.addRole(GUILD, OPERATOR, OPERATOR_ROLE, reason);
    const kept = standIn.state.auditLog.at(-1)?.reason ?? '';
    expect(kept).not.toBe('');
    expect(reason.startsWith(kept)).toBe(true);
    expect(encodeURIComponent(kept).length).toBeLessThanOrEqual(512);
  });
});

describe('what may pass and what does not', () => {
  test.each([
    [403, 50_001, 'forbidden'],
    [403, 50_013, 'forbidden'],
    [404, 10_003, 'not-found'],
    [404, 10_004, 'not-found'],
    [400, 50_035, 'internal'],
    [500, 0, 'upstream'],
    [502, 0, 'upstream'],
    [503, 0, 'upstream'],
  ])('a %i with code %i is %s', async (status, code, expected) => {
    const failure = standIn.fail({ method: 'POST', path: '/channels/*/messages', status, code, times: 9 });
    const error = await thrown(clientOf(standIn).discord.sendToChannel(CHANNEL, CARD, 'n'));
    expect(error.code).toBe(expected);
    expect(failure.met()).toBe(1);
  });

  test('a member whose reading fails is not taken for one who left', async () => {
    standIn.fail({ path: '/guilds/*/members/*', status: 500, times: 9 });
    expect(codeOf(await thrown(clientOf(standIn).discord.memberRoles(GUILD, OPERATOR)))).toBe('upstream');
  });

  test('a cut connection is upstream', async () => {
    standIn.fail({ path: '/guilds/*/members/*', dropConnection: true, times: 9 });
    expect((await thrown(clientOf(standIn).discord.memberRoles(GUILD, OPERATOR))).code).toBe('upstream');
  });
});
