import { ApiError } from '../api-error.ts';
import { checkDm, checkFiles, checkMessage, checkMessageEdit } from '../conformance.ts';
import { refuseFaulty, type Context } from '../context.ts';
import { textOf, type JsonObject } from '../json.ts';
import {
  before,
  createMessage,
  deleteMessage,
  editMessage,
  keptNames,
  messageJson,
  userJson,
} from '../messages.ts';
import { allows, PERMISSIONS } from '../permissions.ts';
import { judged, objectBody, type Answer, type ApiRequest } from '../request.ts';
import { permissionsOf } from '../state/seed.ts';
import type { Channel, DiscordState, StoredMessage } from '../state.ts';
import type { Route } from './route.ts';

/** How long `enforce_nonce` finds the earlier message; Discord says "a few minutes". */
const NONCE_LIFE_MS = 5 * 60_000;
const MESSAGES = '/channels/:channel/messages';

/** Channels, DMs, and the bot's messages in them. */
export const channelRoutes: Route[] = [
  {
    method: 'GET',
    pattern: '/channels/:channel',
    auth: 'bot',
    handle: (request, context) => ({ status: 200, body: channelJson(context.state, seen(request, context)) }),
  },
  { method: 'POST', pattern: '/users/@me/channels', auth: 'bot', handle: openDm },
  { method: 'POST', pattern: '/channels/:channel/threads', auth: 'bot', handle: openThread },
  {
    method: 'PUT',
    pattern: '/channels/:channel/thread-members/:user',
    auth: 'bot',
    handle: joinThread,
  },
  { method: 'GET', pattern: MESSAGES, auth: 'bot', handle: list },
  { method: 'POST', pattern: MESSAGES, auth: 'bot', handle: create },
  {
    method: 'GET',
    pattern: `${MESSAGES}/:message`,
    auth: 'bot',
    handle: (request, context) => ({
      status: 200,
      body: messageJson(context.state, named(request, context)),
    }),
  },
  { method: 'PATCH', pattern: `${MESSAGES}/:message`, auth: 'bot', handle: edit },
  {
    method: 'DELETE',
    pattern: `${MESSAGES}/:message`,
    auth: 'bot',
    handle: (request, context) => {
      deleteMessage(context, named(request, context));
      return { status: 204 };
    },
  },
];

export function channelJson(state: DiscordState, channel: Channel): JsonObject {
  if (channel.type === 1) {
    return {
      id: channel.id,
      type: 1,
      recipients: [userJson(state, channel.recipientId ?? '')],
      last_message_id: null,
    };
  }
  if (channel.thread) {
    return {
      id: channel.id,
      type: 12,
      name: channel.name,
      guild_id: state.guild.id,
      parent_id: channel.thread.parentId,
      owner_id: state.application.id,
      member_count: channel.thread.memberIds.size + 1,
    };
  }
  return {
    id: channel.id,
    type: 0,
    name: channel.name,
    guild_id: state.guild.id,
    position: 0,
    permission_overwrites:
      channel.botDenied === 0n
        ? []
        : [{ id: state.application.id, type: 1, allow: '0', deny: channel.botDenied.toString() }],
    parent_id: null,
    nsfw: false,
  };
}

/** What the bot may do in a channel. */
export function botPermissionsIn(state: DiscordState, channel: Channel): bigint {
  return permissionsOf(state, state.application.id) & ~channel.botDenied;
}

/** The DM channel between the bot and a person, made where there is none yet. */
export function dmChannel(context: Context, userId: string): Channel {
  const { channels } = context.state;
  const open = [...channels.values()].find((channel) => channel.recipientId === userId);
  if (open) return open;
  const made: Channel = { id: context.newId(), type: 1, name: '', recipientId: userId, botDenied: 0n };
  channels.set(made.id, made);
  return made;
}

async function openDm(request: ApiRequest, context: Context): Promise<Answer> {
  const body = objectBody(request);
  const faults = await checkDm(body, 'POST /users/@me/channels');
  refuseFaulty(context, faults);
  const user = context.state.users.get(textOf(body['recipient_id']));
  if (!user || user.bot) throw new ApiError(400, 50033);
  return { status: 200, body: channelJson(context.state, dmChannel(context, user.id)) };
}

/** Private threads alone: the product opens no other. */
function openThread(request: ApiRequest, context: Context): Answer {
  const parent = seen(request, context);
  const { name, type } = objectBody(request);
  if (parent.type !== 0) throw new ApiError(400, 50024);
  if (!allows(botPermissionsIn(context.state, parent), PERMISSIONS.createPrivateThreads))
    throw new ApiError(403, 50013);
  if (type !== 12 || textOf(name) === '' || textOf(name).length > 100) throw new ApiError(400, 50035);
  const made: Channel = {
    id: context.newId(),
    type: 12,
    name: textOf(name),
    botDenied: parent.botDenied,
    thread: { parentId: parent.id, memberIds: new Set() },
  };
  context.state.channels.set(made.id, made);
  return { status: 201, body: channelJson(context.state, made) };
}

function joinThread(request: ApiRequest, context: Context): Answer {
  const { thread } = seen(request, context);
  if (!thread) throw new ApiError(400, 50024);
  const user = request.param('user');
  if (!context.state.members.has(user)) throw new ApiError(403, 50001);
  thread.memberIds.add(user);
  return { status: 204 };
}

function writingIn({ thread }: Channel): bigint {
  return thread ? PERMISSIONS.sendMessagesInThreads : PERMISSIONS.sendMessages;
}

function list(request: ApiRequest, context: Context): Answer {
  const channel = seen(request, context);
  const limit = Math.min(100, Math.max(1, Number(request.query.get('limit') ?? 50)));
  const bound = (key: string): bigint | undefined => {
    const text = request.query.get(key);
    return text !== null && /^\d+$/.test(text) ? BigInt(text) : undefined;
  };
  const [older, newer] = [bound('before'), bound('after')];
  const found = [...context.state.messages.values()]
    .filter(({ channelId, ephemeralFor }) => channelId === channel.id && ephemeralFor === null)
    .filter(({ id }) => older === undefined || BigInt(id) < older)
    .filter(({ id }) => newer === undefined || BigInt(id) > newer);
  const page = newer === undefined ? found.slice(-limit) : found.slice(0, limit);
  return { status: 200, body: page.toReversed().map((message) => messageJson(context.state, message)) };
}

async function create(request: ApiRequest, context: Context): Promise<Answer> {
  const { state } = context;
  const channel = seen(request, context);
  const body = objectBody(request);
  const where = 'POST /channels/{channel}/messages';
  const faults = [
    ...(await checkMessage(body, where, request.files.length)),
    ...checkFiles(body, judged(request.files), where),
  ];
  refuseFaulty(context, faults);
  if (channel.recipientId !== undefined) {
    // A person who left shares no guild with the bot, and takes its messages no more.
    const reachable = state.members.has(channel.recipientId) && !state.closedDms.has(channel.recipientId);
    if (!reachable) throw new ApiError(403, 50007);
  } else if (!allows(botPermissionsIn(state, channel), writingIn(channel))) {
    throw new ApiError(403, 50013);
  }
  const earlier = body['enforce_nonce'] === true ? sameNonce(context, channel, body) : undefined;
  const message = earlier ?? createMessage(context, body, request.files, { channelId: channel.id });
  return { status: 200, body: messageJson(state, message) };
}

function sameNonce(context: Context, channel: Channel, body: JsonObject): StoredMessage | undefined {
  const nonce = body['nonce'];
  if (typeof nonce !== 'string' && typeof nonce !== 'number') return undefined;
  return [...context.state.messages.values()].find(
    (message) =>
      message.nonce === String(nonce) &&
      message.channelId === channel.id &&
      context.now() - message.createdAt < NONCE_LIFE_MS,
  );
}

async function edit(request: ApiRequest, context: Context): Promise<Answer> {
  const message = named(request, context);
  if (message.authorId !== context.state.application.id) throw new ApiError(403, 50005);
  const body = objectBody(request);
  const where = 'PATCH /channels/{channel}/messages/{message}';
  const faults = [
    ...(await checkMessageEdit(body, before(message), where, request.files.length)),
    ...checkFiles(body, judged(request.files), where, keptNames(message)),
  ];
  refuseFaulty(context, faults);
  editMessage(context, message, body, request.files);
  return { status: 200, body: messageJson(context.state, message) };
}

/** The channel a route names. Throws 404 10003 where there is none, 403 50001 where the bot cannot see it. */
function seen(request: ApiRequest, { state }: Context): Channel {
  const channel = state.channels.get(request.param('channel'));
  if (!channel) throw new ApiError(404, 10003);
  if (channel.type === 0 && !allows(botPermissionsIn(state, channel), PERMISSIONS.viewChannel)) {
    throw new ApiError(403, 50001);
  }
  return channel;
}

function named(request: ApiRequest, context: Context): StoredMessage {
  const channel = seen(request, context);
  const message = context.state.messages.get(request.param('message'));
  if (!message || message.channelId !== channel.id || message.ephemeralFor !== null)
    throw new ApiError(404, 10008);
  return message;
}
