import { ApiError } from '../api-error.ts';
import type { Context } from '../context.ts';
import type { JsonObject } from '../json.ts';
import { userJson } from '../messages.ts';
import { allows, PERMISSIONS } from '../permissions.ts';
import type { Answer, ApiRequest } from '../request.ts';
import { permissionsOf, rolesOf } from '../state/seed.ts';
import type { DiscordState, Member, Role } from '../state.ts';
import { channelJson } from './channels.ts';
import type { Route } from './route.ts';

/** Characters of an audit reason, once decoded. Discord, Audit Log. */
const MAX_REASON = 512;
const MEMBER_ROLE = '/guilds/:guild/members/:user/roles/:role';

/** The guild, its roles and members, and who has which role. */
export const guildRoutes: Route[] = [
  {
    method: 'GET',
    pattern: '/guilds/:guild',
    auth: 'bot',
    handle: (request, context) => ({ status: 200, body: guildJson(known(request, context), request) }),
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild/roles',
    auth: 'bot',
    handle: (request, context) => ({
      status: 200,
      body: [...known(request, context).roles.values()].map(roleJson),
    }),
  },
  { method: 'GET', pattern: '/guilds/:guild/roles/member-counts', auth: 'bot', handle: memberCounts },
  {
    method: 'GET',
    pattern: '/guilds/:guild/channels',
    auth: 'bot',
    handle: (request, context) => {
      const state = known(request, context);
      const channels = [...state.channels.values()].filter(({ type }) => type === 0);
      return { status: 200, body: channels.map((channel) => channelJson(state, channel)) };
    },
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild/members',
    auth: 'bot',
    // Needs the privileged GUILD_MEMBERS intent, which the app does not have.
    handle: (request, context) => {
      known(request, context);
      throw new ApiError(403, 50001);
    },
  },
  { method: 'GET', pattern: '/guilds/:guild/members/search', auth: 'bot', handle: search },
  {
    method: 'GET',
    pattern: '/guilds/:guild/members/:user',
    auth: 'bot',
    handle: (request, context) => {
      const state = known(request, context);
      return { status: 200, body: memberJson(state, memberNamed(request, state)) };
    },
  },
  {
    method: 'PUT',
    pattern: MEMBER_ROLE,
    auth: 'bot',
    handle: (request, context) => change(request, context, true),
  },
  {
    method: 'DELETE',
    pattern: MEMBER_ROLE,
    auth: 'bot',
    handle: (request, context) => change(request, context, false),
  },
];

export function memberJson(state: DiscordState, member: Member): JsonObject {
  return {
    user: userJson(state, member.user.id),
    nick: member.nick,
    roles: member.roles,
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    avatar: null,
    banner: null,
    flags: 0,
    communication_disabled_until: null,
  };
}

function roleJson(role: Role): JsonObject {
  return {
    id: role.id,
    name: role.name,
    position: role.position,
    permissions: role.permissions.toString(),
    managed: role.managed,
    color: role.color,
    hoist: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

function guildJson(state: DiscordState, request: ApiRequest): JsonObject {
  const counts = {
    approximate_member_count: state.members.size,
    approximate_presence_count: state.members.size,
  };
  return {
    id: state.guild.id,
    name: state.guild.name,
    owner_id: '1',
    icon: null,
    features: ['COMMUNITY'],
    preferred_locale: 'en-US',
    roles: [...state.roles.values()].map(roleJson),
    emojis: [],
    stickers: [],
    ...(request.query.get('with_counts') === 'true' ? counts : {}),
  };
}

function memberCounts(request: ApiRequest, context: Context): Answer {
  const state = known(request, context);
  const members = [...state.members.values()];
  const roles = [...state.roles.values()].filter(({ id }) => id !== state.guild.id);
  const counts = roles.map(
    ({ id }) => [id, members.filter((member) => member.roles.includes(id)).length] as const,
  );
  return { status: 200, body: Object.fromEntries(counts) };
}

function search(request: ApiRequest, context: Context): Answer {
  const state = known(request, context);
  const query = (request.query.get('query') ?? '').toLowerCase();
  const limit = Math.min(1000, Math.max(1, Number(request.query.get('limit') ?? 1)));
  if (query === '') {
    const told = [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
    throw new ApiError(400, 50035, { errors: { query: { _errors: told } } });
  }
  const found = [...state.members.values()].filter(({ user, nick }) =>
    [user.username, user.globalName, nick].some((name) => name?.toLowerCase().startsWith(query) === true),
  );
  return { status: 200, body: found.slice(0, limit).map((member) => memberJson(state, member)) };
}

/** Gives or takes a role. 403 50013 where the bot's highest role does not stand above it, or an app manages it. */
function change(request: ApiRequest, context: Context, give: boolean): Answer {
  const state = known(request, context);
  const reason = auditReason(request);
  const member = memberNamed(request, state);
  const role = state.roles.get(request.param('role'));
  if (!role) throw new ApiError(404, 10011);
  if (role.id === state.guild.id) throw new ApiError(400, 50028);
  const bot = state.application.id;
  const highest = Math.max(...rolesOf(state, bot).map(({ position }) => position));
  const permitted = allows(permissionsOf(state, bot), PERMISSIONS.manageRoles);
  if (!permitted || role.managed || role.position >= highest) throw new ApiError(403, 50013);
  if (member.roles.includes(role.id) === give) return { status: 204 };
  member.roles = give ? [...member.roles, role.id] : member.roles.filter((id) => id !== role.id);
  const kind = give ? 'role.added' : 'role.removed';
  const targetId = member.user.id;
  state.auditLog.push({ id: context.newId(), at: context.now(), kind, targetId, roleId: role.id, reason });
  context.events.emit({ kind, userId: targetId, roleId: role.id, reason });
  return { status: 204 };
}

function auditReason(request: ApiRequest): string | null {
  const header = request.headers['x-audit-log-reason'];
  if (typeof header !== 'string') return null;
  const reason = decoded(header);
  if (reason !== null && reason.length >= 1 && reason.length <= MAX_REASON) return reason;
  const told = [{ code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between 1 and ${MAX_REASON} in length.` }];
  throw new ApiError(400, 50035, { errors: { 'x-audit-log-reason': { _errors: told } } });
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function known(request: ApiRequest, { state }: Context): DiscordState {
  if (request.param('guild') !== state.guild.id) throw new ApiError(404, 10004);
  return state;
}

function memberNamed(request: ApiRequest, state: DiscordState): Member {
  const id = request.param('user');
  const member = state.members.get(id === '@me' ? state.application.id : id);
  if (!member) throw new ApiError(404, state.users.has(id) ? 10007 : 10013);
  return member;
}
