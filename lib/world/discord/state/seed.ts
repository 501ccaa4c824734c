import { combined, EVERYONE, PERMISSIONS } from '../permissions.ts';
import type { Channel, DiscordState, Member, Role } from '../state.ts';

export interface RoleSeed {
  id?: string;
  name: string;
  position: number;
  /** Decimal bits; none by default. */
  permissions?: bigint;
  managed?: boolean;
  color?: number;
}

export interface MemberSeed {
  id: string;
  username: string;
  globalName?: string;
  nick?: string;
  /** Ids or names of roles. */
  roles?: string[];
  dmsClosed?: boolean;
}

export interface ChannelSeed {
  id?: string;
  name: string;
  /** The bot cannot see it (50001), or sees it and cannot write (50013). */
  bot?: 'blind' | 'mute';
}

export interface Seed {
  applicationId: string;
  guildId: string;
  guildName?: string;
  botName?: string;
  roles?: RoleSeed[];
  members?: MemberSeed[];
  channels?: ChannelSeed[];
  /** Position of the bot's own role; above all others where absent. Roles from here on up are out of its reach. */
  botRolePosition?: number;
  /** Permissions of the bot's own role; where absent, those the product asks for at its installation. */
  botPermissions?: bigint;
}

/** What the product asks for when it is installed. */
const INSTALLED =
  EVERYONE | PERMISSIONS.manageRoles | PERMISSIONS.createPrivateThreads | PERMISSIONS.sendMessagesInThreads;

/** A guild with the bot in it, as the seed says. */
export function seededState(seed: Seed, newId: () => string, now: () => number): DiscordState {
  const bot = { id: seed.applicationId, username: seed.botName ?? 'Sparta', globalName: null, bot: true };
  const state: DiscordState = {
    filesUrl: 'https://cdn.discordapp.com',
    uploads: new Map(),
    application: { id: seed.applicationId, name: bot.username, interactionsEndpointUrl: null },
    guild: { id: seed.guildId, name: seed.guildName ?? 'Aztec validators' },
    users: new Map([[bot.id, bot]]),
    members: new Map(),
    roles: new Map(),
    channels: new Map(),
    messages: new Map(),
    interactions: new Map(),
    commands: new Map(),
    auditLog: [],
    closedDms: new Set(),
    locales: new Map(),
  };
  const everyone = {
    id: seed.guildId,
    name: '@everyone',
    position: 0,
    permissions: EVERYONE,
    managed: false,
    color: 0,
  };
  const roles = [everyone, ...(seed.roles ?? []).map((role) => roleOf(role, newId))];
  const top = Math.max(...roles.map((role) => role.position)) + 1;
  const botRole: Role = {
    id: newId(),
    name: bot.username,
    position: seed.botRolePosition ?? top,
    permissions: seed.botPermissions ?? INSTALLED,
    managed: true,
    color: 0,
  };
  for (const role of [...roles, botRole]) state.roles.set(role.id, role);
  state.members.set(bot.id, memberOf(bot, [botRole.id], null, now));
  for (const member of seed.members ?? []) addMember(state, member, now);
  for (const channel of seed.channels ?? [{ name: 'general' }]) {
    const made = channelOf(channel, newId);
    state.channels.set(made.id, made);
  }
  return state;
}

/** Somebody joins the guild, or is made known anew after leaving. Throws where a role is not there. */
export function addMember(state: DiscordState, seed: MemberSeed, now: () => number): Member {
  const user = { id: seed.id, username: seed.username, globalName: seed.globalName ?? null, bot: false };
  const roles = (seed.roles ?? []).map((wanted) => {
    const role = state.roles.get(wanted) ?? [...state.roles.values()].find(({ name }) => name === wanted);
    if (!role) throw new Error(`There is no role ${wanted} to give ${seed.username}.`);
    return role.id;
  });
  const member = memberOf(user, roles, seed.nick ?? null, now);
  state.users.set(user.id, user);
  state.members.set(user.id, member);
  if (seed.dmsClosed === true) state.closedDms.add(user.id);
  return member;
}

/** The permissions a member has in the guild, by all roles together. */
export function permissionsOf(state: DiscordState, userId: string): bigint {
  const member = state.members.get(userId);
  if (!member) return 0n;
  return combined(rolesOf(state, userId));
}

/** A member's roles, `@everyone` among them. */
export function rolesOf(state: DiscordState, userId: string): Role[] {
  const ids = [state.guild.id, ...(state.members.get(userId)?.roles ?? [])];
  return ids.map((id) => state.roles.get(id)).filter((role) => role !== undefined);
}

function memberOf(user: Member['user'], roles: string[], nick: string | null, now: () => number): Member {
  return { user, roles, nick, joinedAt: new Date(now()).toISOString() };
}

function roleOf(seed: RoleSeed, newId: () => string): Role {
  return {
    id: seed.id ?? newId(),
    name: seed.name,
    position: seed.position,
    permissions: seed.permissions ?? 0n,
    managed: seed.managed ?? false,
    color: seed.color ?? 0,
  };
}

function channelOf(seed: ChannelSeed, newId: () => string): Channel {
  const denied = { blind: PERMISSIONS.viewChannel, mute: PERMISSIONS.sendMessages };
  return { id: seed.id ?? newId(), type: 0, name: seed.name, botDenied: seed.bot ? denied[seed.bot] : 0n };
}
