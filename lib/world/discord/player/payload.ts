import { attachmentJson } from '../attachments.ts';
import type { Context } from '../context.ts';
import type { JsonObject } from '../json.ts';
import { messageJson, userJson } from '../messages.ts';
import { EVERYONE } from '../permissions.ts';
import { botPermissionsIn, channelJson } from '../routes/channels.ts';
import { memberJson } from '../routes/guilds.ts';
import { permissionsOf } from '../state/seed.ts';
import type { Channel, Interaction, StoredAttachment } from '../state.ts';

/** Bytes a person may attach without boosts or Nitro. Discord, Receiving and Responding. */
const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** Where a context number says an interaction was made. Discord, Interaction Context Types. */
export const CONTEXT = { guild: 0, botDm: 1, privateChannel: 2 } as const;

/** The whole body Discord sends for an interaction: its own `data`, and all that goes round it. */
export function payload(
  context: Context,
  interaction: Interaction,
  data: JsonObject,
  locale: string,
): JsonObject {
  const { state } = context;
  const channel = state.channels.get(interaction.channelId);
  if (!channel) throw new Error(`There is no channel ${interaction.channelId}.`);
  const inGuild = channel.type !== 1;
  return {
    id: interaction.id,
    application_id: state.application.id,
    type: interaction.type,
    version: 1,
    token: interaction.token,
    data,
    channel_id: channel.id,
    channel: {
      ...channelJson(state, channel),
      permissions: personIn(context, interaction.userId, channel).toString(),
    },
    ...(inGuild ? guildSide(context, interaction) : { user: userJson(state, interaction.userId) }),
    ...(interaction.source ? { message: messageJson(state, interaction.source) } : {}),
    app_permissions: (inGuild ? botPermissionsIn(state, channel) : EVERYONE).toString(),
    authorizing_integration_owners: { '0': inGuild ? state.guild.id : '0' },
    context: inGuild ? CONTEXT.guild : CONTEXT.botDm,
    locale,
    attachment_size_limit: ATTACHMENT_LIMIT,
    entitlements: [],
    entitlement_sku_ids: [],
  };
}

function guildSide({ state }: Context, { userId }: Interaction): JsonObject {
  const member = state.members.get(userId);
  if (!member) throw new Error(`${userId} is not in the guild.`);
  const { id } = state.guild;
  return {
    guild_id: id,
    guild: { id, locale: 'en-US', features: ['COMMUNITY'] },
    guild_locale: 'en-US',
    member: { ...memberJson(state, member), permissions: permissionsOf(state, userId).toString() },
  };
}

function personIn({ state }: Context, userId: string, channel: Channel): bigint {
  return channel.type !== 1 ? permissionsOf(state, userId) : EVERYONE;
}

/** The people, roles, channels and files behind ids that were chosen, as Discord resolves them. */
export function resolved(
  context: Context,
  ids: string[],
  channelId = '',
  attached: StoredAttachment[] = [],
): JsonObject {
  const { state } = context;
  const users: JsonObject = {};
  const members: JsonObject = {};
  const roles: JsonObject = {};
  const channels: JsonObject = {};
  for (const id of ids) {
    const member = state.members.get(id);
    const role = state.roles.get(id);
    const channel = state.channels.get(id);
    if (state.users.has(id)) users[id] = userJson(state, id);
    if (member) {
      const { user: _user, ...rest } = memberJson(state, member);
      members[id] = { ...rest, permissions: permissionsOf(state, id).toString() };
    }
    if (role) {
      roles[id] = {
        id,
        name: role.name,
        position: role.position,
        permissions: role.permissions.toString(),
        managed: role.managed,
      };
    }
    if (channel) {
      const app = botPermissionsIn(state, channel).toString();
      channels[id] = {
        id,
        name: channel.name,
        type: channel.type,
        permissions: EVERYONE.toString(),
        app_permissions: app,
      };
    }
  }
  const attachments = Object.fromEntries(
    attached.map((each) => [each.id, { ...attachmentJson(state, channelId, each), ephemeral: true }]),
  );
  const full = Object.entries({ users, members, roles, channels, attachments }).filter(
    ([, each]) => Object.keys(each).length > 0,
  );
  return full.length === 0 ? {} : { resolved: Object.fromEntries(full) };
}
