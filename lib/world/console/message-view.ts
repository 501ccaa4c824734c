import type { JsonObject } from '../discord/json.ts';
import type { DiscordState, StoredMessage } from '../discord/state.ts';
import { DM } from './directory.ts';

/** A message as the page draws it. */
export interface MessageView {
  id: string;
  /** Id of a channel of the server, or `dm`. */
  channel: string;
  content: string;
  embeds: JsonObject[];
  components: JsonObject[];
  attachments: { id: string; filename: string; size: number; url: string; image: boolean }[];
  /** Milliseconds since 1970. */
  createdAt: number;
  editedAt: number | null;
  ephemeral: boolean;
  loading: boolean;
  /** Who caused it, and how: `used` `/register`, `pressed` a button, `sent` a form. */
  caused: ({ name: string; userId: string } & Deed) | null;
  /** Whether it pings whoever sees it here. */
  pings: boolean;
}

/** What somebody did. */
export interface Deed {
  verb: string;
  what: string;
}

/** Deeds by the interaction they were sent as: a message only knows the interaction. */
export type Deeds = Map<string, Deed>;

/** Where somebody else than the page sent the interaction. */
const UNSEEN: Deed = { verb: 'used', what: 'Sparta' };

/** Kinds a browser shows without running anything in them. */
const IMAGES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export function isImage(contentType: string): boolean {
  return IMAGES.has(contentType);
}

/** The message for one person, or undefined where they do not see it. */
export function messageView(
  state: DiscordState,
  message: StoredMessage,
  me: string,
  deeds: Deeds,
): MessageView | undefined {
  if (message.ephemeralFor !== null && message.ephemeralFor !== me) return undefined;
  const channel = state.channels.get(message.channelId);
  if (!channel || (channel.type === 1 && channel.recipientId !== me)) return undefined;
  if (channel.thread && !channel.thread.memberIds.has(me)) return undefined;
  const interaction = state.interactions.get(message.interactionId ?? '');
  const user = state.users.get(interaction?.userId ?? '');
  const mine = state.members.get(me)?.roles ?? [];
  return {
    id: message.id,
    // The page has no place for threads: what is said in one shows where it hangs.
    channel: channel.type === 1 ? DM : (channel.thread?.parentId ?? channel.id),
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: message.attachments.map(({ id, filename, size, contentType }) => ({
      id,
      filename,
      size,
      url: `/console/attachment/${message.id}/${id}`,
      image: isImage(contentType),
    })),
    createdAt: message.createdAt,
    editedAt: message.editedAt,
    ephemeral: message.ephemeralFor !== null,
    loading: message.loading,
    caused:
      interaction && user
        ? {
            name: user.globalName ?? user.username,
            userId: user.id,
            ...(deeds.get(interaction.id) ?? UNSEEN),
          }
        : null,
    pings: message.pinged.some((id) => id === me || id === 'everyone' || mine.includes(id)),
  };
}
