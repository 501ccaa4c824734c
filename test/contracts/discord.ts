import { codeOf } from '../../lib/errors.ts';
import { renderMessage } from '../../lib/kit/message.ts';
import type { Discord } from '../../lib/ports.ts';

/** A guild to try a Discord port on; every name is fresh for each test. */
export interface DiscordSubject {
  discord: Discord;
  guildId: string;
  channelId: string;
  /** A member without roles who takes direct messages. */
  userId: string;
  /** A role within the bot's reach, and one above it. */
  roleId: string;
  highRoleId: string;
  closeDms(): void;
  leave(): void;
  rolesOf(): readonly string[];
  /** Texts of all messages in the channel, or in the DM with the person, oldest first. */
  texts(where: 'channel' | 'dm'): string[];
  /** A reply at each stage of its life. */
  reply(
    stage: 'waiting' | 'open' | 'dismissed',
  ): Promise<{ applicationId: string; token: string; text: () => string }>;
  stop(): Promise<void>;
}

/** What every Discord port does, the fake and the real one alike. */
export function discordContract(name: string, make: () => Promise<DiscordSubject>): void {
  const say = (title: string) => renderMessage({ tone: 'info', title });
  const codeFrom = async (work: Promise<unknown>) =>
    work.then(
      () => 'nothing thrown',
      (error: unknown) => codeOf(error),
    );

  describe(`the Discord port, ${name}`, () => {
    let subject: DiscordSubject;
    beforeEach(async () => {
      subject = await make();
    });
    afterEach(async () => subject.stop());

    test('a direct message arrives, and is named so that it can be edited', async () => {
      const { discord, userId } = subject;
      const sent = await discord.sendDm(userId, say('First words'), 'n1');
      expect(subject.texts('dm')).toEqual([expect.stringContaining('First words')]);
      await discord.editMessage(sent.channelId, sent.messageId, say('Other words'));
      expect(subject.texts('dm')).toEqual([expect.stringContaining('Other words')]);
    });

    test('the same nonce gives the earlier message and no second one', async () => {
      const { discord, userId, channelId } = subject;
      const first = await discord.sendDm(userId, say('Once'), 'same');
      expect(await discord.sendDm(userId, say('Once'), 'same')).toEqual(first);
      expect(subject.texts('dm')).toHaveLength(1);
      const posted = await discord.sendToChannel(channelId, say('Once'), 'same');
      expect(await discord.sendToChannel(channelId, say('Once'), 'same')).toEqual(posted);
      expect(subject.texts('channel')).toHaveLength(1);
    });

    test('another nonce is another message', async () => {
      const { discord, channelId } = subject;
      const one = await discord.sendToChannel(channelId, say('One'), 'a');
      const two = await discord.sendToChannel(channelId, say('Two'), 'b');
      expect(one.messageId).not.toBe(two.messageId);
      expect(subject.texts('channel')).toHaveLength(2);
    });

    test('closed direct messages are forbidden', async () => {
      subject.closeDms();
      expect(await codeFrom(subject.discord.sendDm(subject.userId, say('x'), 'n'))).toBe('forbidden');
    });

    test('somebody who left takes no direct messages and has no roles to read', async () => {
      const { discord, guildId, userId, roleId } = subject;
      subject.leave();
      expect(await codeFrom(discord.sendDm(userId, say('x'), 'n'))).toBe('forbidden');
      expect(await discord.memberRoles(guildId, userId)).toBeUndefined();
      expect(await codeFrom(discord.addRole(guildId, userId, roleId, 'why'))).toBe('not-found');
    });

    test('a role is given once and taken once, however often it is asked for', async () => {
      const { discord, guildId, userId, roleId } = subject;
      expect(await discord.memberRoles(guildId, userId)).toEqual([]);
      await discord.addRole(guildId, userId, roleId, 'approved');
      await discord.addRole(guildId, userId, roleId, 'approved');
      expect(await discord.memberRoles(guildId, userId)).toEqual([roleId]);
      await discord.removeRole(guildId, userId, roleId, 'left');
      await discord.removeRole(guildId, userId, roleId, 'left');
      expect(subject.rolesOf()).toEqual([]);
    });

    test('a role above the bot’s own is forbidden, an unknown one is not found', async () => {
      const { discord, guildId, userId, highRoleId } = subject;
      expect(await codeFrom(discord.addRole(guildId, userId, highRoleId, 'why'))).toBe('forbidden');
      expect(await codeFrom(discord.addRole(guildId, userId, '1199999999999999999', 'why'))).toBe(
        'not-found',
      );
    });

    test('a channel or a message that is not there is not found', async () => {
      const { discord, channelId } = subject;
      const nowhere = '1199999999999999999';
      expect(await codeFrom(discord.sendToChannel(nowhere, say('x'), 'n'))).toBe('not-found');
      expect(await codeFrom(discord.editMessage(channelId, nowhere, say('x')))).toBe('not-found');
    });

    test('an open reply is edited as often as wanted', async () => {
      const { text, ...reply } = await subject.reply('open');
      await subject.discord.editReply(reply, say('One'));
      await subject.discord.editReply(reply, say('Two'));
      expect(text()).toContain('Two');
    });

    test('a reply that Discord does not know yet is upstream, a dismissed one not found', async () => {
      const { text: _, ...waiting } = await subject.reply('waiting');
      expect(await codeFrom(subject.discord.editReply(waiting, say('x')))).toBe('upstream');
      const { text: __, ...dismissed } = await subject.reply('dismissed');
      expect(await codeFrom(subject.discord.editReply(dismissed, say('x')))).toBe('not-found');
    });
  });
}
