import { renderMessage } from '../../../../lib/kit/message.ts';
import type { LocalDiscord } from '../../../../lib/world/discord/local-discord.ts';
import { clientOf } from '../../adapters/discord/stand-in.ts';
import { ask, CHANNEL, guild, MODERATOR, OPERATOR } from './fixture.ts';

const BODY = renderMessage({ tone: 'info', title: 'For one alone' });

let standIn: LocalDiscord;
beforeEach(async () => {
  standIn = await guild();
});
afterEach(async () => standIn.stop());

test('a private thread is seen by whom it was opened for, and written in', async () => {
  const { discord } = clientOf(standIn);
  const { channelId } = await discord.openThread(CHANNEL, { name: 'Sparta', userId: OPERATOR });
  await discord.sendToChannel(channelId, BODY, 'n1');
  const thread = await ask(standIn, 'GET', `/channels/${channelId}`);
  expect(thread.body).toMatchObject({ type: 12, parent_id: CHANNEL, name: 'Sparta' });
  const [message] = standIn.person(OPERATOR).sees(channelId);
  expect(JSON.stringify(message?.components)).toContain('For one alone');
  expect(await standIn.person(MODERATOR).command('help', {}, { channelId })).toMatchObject({
    kind: 'failed',
    why: 'You are not in this thread.',
  });
  expect(standIn.faults).toEqual([]);
});

test.each([
  ['a channel that is not there', '1199999999999999999', OPERATOR, 'not-found'],
  ['a channel the bot cannot see', '1100000000000000011', OPERATOR, 'forbidden'],
  ['somebody who is not in the server', CHANNEL, '1199999999999999999', 'forbidden'],
])('no thread is opened in %s', async (_name, channelId, userId, code) => {
  const { discord } = clientOf(standIn);
  await expect(discord.openThread(channelId, { name: 'Sparta', userId })).rejects.toMatchObject({ code });
});

test('without the permission there is none', async () => {
  await standIn.stop();
  standIn = await guild({ botPermissions: (1n << 10n) | (1n << 11n) });
  const { discord } = clientOf(standIn);
  const opened = discord.openThread(CHANNEL, { name: 'Sparta', userId: OPERATOR });
  await expect(opened).rejects.toMatchObject({ code: 'forbidden' });
});
