import { discordContract } from '../contracts/discord.ts';
import { fakeDiscord } from './discord.ts';

const USER = '1100000000000000003';
const CHANNEL = '1100000000000000005';
const ROLE = '1100000000000000006';
const HIGH_ROLE = '1100000000000000007';

discordContract('in memory', async () => {
  const discord = fakeDiscord({ channels: [CHANNEL], roles: [ROLE] });
  discord.members.set(USER, []);
  discord.roles.above.add(HIGH_ROLE);
  const textsWhere = (dm: boolean) =>
    discord.messages.filter(({ to }) => (to !== undefined) === dm).map(({ body }) => JSON.stringify(body));
  return {
    discord,
    guildId: '1100000000000000002',
    channelId: CHANNEL,
    userId: USER,
    roleId: ROLE,
    highRoleId: HIGH_ROLE,
    closeDms: () => void discord.closedDms.add(USER),
    leave: () => void discord.members.delete(USER),
    rolesOf: () => discord.members.get(USER) ?? [],
    texts: (where) => textsWhere(where === 'dm'),
    reply: async (stage) => {
      discord.interactions.set(stage, stage);
      const text = () => JSON.stringify(discord.replies.get(stage)?.at(-1));
      return { applicationId: '1100000000000000001', token: stage, text };
    },
    stop: async () => undefined,
  };
});
