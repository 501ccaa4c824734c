import { createLog } from '../log.ts';
import { registerCommands } from '../adapters/discord/register-commands.ts';
import { createRest } from '../adapters/discord/rest.ts';
import { commands } from '../commands/index.ts';
import { discordCommands } from '../kit/discord-commands.ts';
import type { MemberSeed, RoleSeed } from './discord/state/seed.ts';

/** Ids of the local guild. Fixed, so that a page or a test may name them. */
export const LOCAL = {
  applicationId: '1180000000000000001',
  guildId: '1180000000000000002',
  moderatorRoleId: '1180000000000000003',
  operatorRoleId: '1180000000000000004',
  generalChannelId: '1180000000000000005',
  alertChannelId: '1180000000000000006',
  /** A bot token for our own Discord; it opens nothing anywhere else. */
  botToken: 'local-bot-token',
  apiKey: 'local-api-key-0123456789abcdef0123456789',
} as const;

/** The people of the local guild. `wallet` is the index of their account on the local L1. */
export const PEOPLE = {
  alice: { id: '1180000000000000011', username: 'alice', globalName: 'Alice', wallet: 0 },
  bob: { id: '1180000000000000012', username: 'bob', globalName: 'Bob', wallet: 1 },
  carol: { id: '1180000000000000013', username: 'carol', globalName: 'Carol', wallet: 2 },
  mona: { id: '1180000000000000014', username: 'mona', globalName: 'Mona (moderator)', wallet: 3 },
} as const;

export const GUILD = {
  applicationId: LOCAL.applicationId,
  guildId: LOCAL.guildId,
  guildName: 'Aztec validators',
  roles: [
    { id: LOCAL.operatorRoleId, name: 'Operator', position: 1, color: 0x2ecc71 },
    { id: LOCAL.moderatorRoleId, name: 'Moderator', position: 2, color: 0x5865f2, permissions: 1n << 40n },
  ] satisfies RoleSeed[],
  members: Object.values(PEOPLE).map(({ id, username, globalName }): MemberSeed => ({
    id,
    username,
    globalName,
    roles: username === 'mona' ? [LOCAL.moderatorRoleId] : [],
  })),
  channels: [
    { id: LOCAL.generalChannelId, name: 'general' },
    { id: LOCAL.alertChannelId, name: 'alerts' },
  ],
};

/** Tells a Discord our commands, as a deployment does, and answers their ids as the setting COMMAND_IDS. */
export async function registerLocalCommands(discord: {
  apiUrl: string;
  botToken: string;
  applicationId: string;
  guildId: string;
}): Promise<string> {
  const rest = createRest({
    apiUrl: discord.apiUrl,
    token: () => Promise.resolve(discord.botToken),
    forgetToken: () => undefined,
    log: createLog({ level: 'warn' }),
  });
  return (await registerCommands(rest, discord, await discordCommands(commands))).ids;
}
