import { attachmentJson, storedFiles } from './attachments.ts';
import type { Before } from './conformance.ts';
import { placed, COMPONENT } from './conformance/components.ts';
import type { Context } from './context.ts';
import { FLAGS } from './flags.ts';
import { idOf, numberOf, objectOf, objectsOf, textOf, textsOf, type JsonObject } from './json.ts';
import type { UploadedFile } from './request.ts';
import type { DiscordState, StoredMessage } from './state.ts';

export interface Origin {
  channelId: string;
  interactionId?: string;
  ephemeralFor?: string;
  loading?: boolean;
}

/** Writes the bot's message down and tells the watchers. */
export function createMessage(
  context: Context,
  body: JsonObject,
  files: UploadedFile[],
  origin: Origin,
): StoredMessage {
  const message: StoredMessage = {
    id: context.newId(),
    channelId: origin.channelId,
    authorId: context.state.application.id,
    content: textOf(body['content']),
    embeds: objectsOf(body['embeds']).map((embed) => ({ ...embed, type: 'rich' })),
    components: numbered(body['components']),
    attachments: storedFiles(context, body, files),
    flags: numberOf(body['flags']) | (origin.loading === true ? FLAGS.loading : 0),
    createdAt: context.now(),
    editedAt: null,
    ephemeralFor: origin.ephemeralFor ?? null,
    loading: origin.loading === true,
    deleted: false,
    version: 1,
    interactionId: origin.interactionId ?? null,
    webhook: origin.interactionId !== undefined,
    nonce: idOf(body['nonce']),
    pinged: pinged(body),
  };
  context.state.messages.set(message.id, message);
  context.events.emit({ kind: 'message.created', message });
  return message;
}

/** Changes what the body names and leaves the rest; fills a message that was still loading. */
export function editMessage(
  context: Context,
  message: StoredMessage,
  body: JsonObject,
  files: UploadedFile[],
): void {
  const filled = message.loading;
  if (body['content'] !== undefined) message.content = textOf(body['content']);
  if (body['embeds'] !== undefined && body['embeds'] !== null) {
    message.embeds = objectsOf(body['embeds']).map((embed) => ({ ...embed, type: 'rich' }));
  }
  if (body['components'] !== undefined) message.components = numbered(body['components']);
  if (body['attachments'] !== undefined) {
    const kept = new Set(objectsOf(body['attachments']).map(({ id }) => idOf(id)));
    message.attachments = message.attachments.filter(({ id }) => kept.has(id));
  }
  message.attachments.push(...storedFiles(context, body, files));
  if (typeof body['flags'] === 'number') {
    // SUPPRESS_EMBEDS comes and goes, IS_COMPONENTS_V2 only comes.
    const kept = message.flags & ~FLAGS.suppressEmbeds;
    message.flags = kept | (body['flags'] & (FLAGS.suppressEmbeds | FLAGS.componentsV2));
  }
  message.flags &= ~FLAGS.loading;
  message.loading = false;
  if (filled) message.pinged = pinged(body);
  else message.editedAt = context.now();
  message.version += 1;
  context.events.emit({ kind: 'message.updated', message });
}

export function deleteMessage(context: Context, message: StoredMessage): void {
  message.deleted = true;
  message.version += 1;
  context.state.messages.delete(message.id);
  context.events.emit({ kind: 'message.deleted', message });
}

/** What the rules on an edit have to know of the message. */
export function before(message: StoredMessage): Before {
  return {
    v2: (message.flags & FLAGS.componentsV2) !== 0,
    content: message.content,
    embeds: message.embeds.length,
  };
}

/** Names of the files a message has. */
export function keptNames(message: StoredMessage): string[] {
  return message.attachments.map(({ filename }) => filename);
}

/** The message as Discord's API writes it. */
export function messageJson(state: DiscordState, message: StoredMessage): JsonObject {
  const users = message.pinged.map((id) => state.users.get(id)).filter((user) => user !== undefined);
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.interactionId === null ? 0 : 20,
    author: userJson(state, message.authorId),
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: message.attachments.map((each) => attachmentJson(state, message.channelId, each)),
    flags: message.flags,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    mentions: users.map(({ id }) => userJson(state, id)),
    mention_roles: message.pinged.filter((id) => state.roles.has(id)),
    mention_everyone: message.pinged.includes('everyone'),
    pinned: false,
    tts: false,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.webhook ? { webhook_id: state.application.id, application_id: state.application.id } : {}),
    ...(message.interactionId === null ? {} : { interaction_metadata: { id: message.interactionId } }),
  };
}

/** A user as Discord's API writes one. */
export function userJson(state: DiscordState, id: string): JsonObject {
  const user = state.users.get(id);
  return {
    id,
    username: user?.username ?? 'deleted_user',
    discriminator: '0',
    global_name: user?.globalName ?? null,
    avatar: null,
    bot: user?.bot ?? false,
    public_flags: user?.bot === true ? 1 << 19 : 0,
  };
}

/** Discord numbers the components that came without an id. */
function numbered(components: unknown): JsonObject[] {
  const copy = structuredClone(objectsOf(components));
  let next = 1;
  for (const { component } of placed(copy)) component['id'] ??= next++;
  return copy;
}

/** Whom a body pings: mentions in its text that `allowed_mentions` lets through. Embeds never ping. */
function pinged(body: JsonObject): string[] {
  const displays = placed(body['components']).filter(({ type }) => type === COMPONENT.textDisplay);
  const texts = [
    textOf(body['content']),
    ...displays.map(({ component }) => textOf(component['content'])),
  ].join('\n');
  const allowed = objectOf(body['allowed_mentions']);
  const parse = textsOf(allowed['parse']);
  const find = (pattern: RegExp, kind: string): string[] =>
    [...texts.matchAll(pattern)]
      .map((match) => match[1] ?? '')
      .filter((id) => parse.includes(kind) || textsOf(allowed[kind]).includes(id));
  const everyone = parse.includes('everyone') && /@(everyone|here)\b/.test(texts) ? ['everyone'] : [];
  return [...new Set([...find(/<@!?(\d+)>/g, 'users'), ...find(/<@&(\d+)>/g, 'roles'), ...everyone])];
}
