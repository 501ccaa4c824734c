import type { JsonObject } from './json.ts';

export interface User {
  id: string;
  username: string;
  globalName: string | null;
  bot: boolean;
}

export interface Role {
  id: string;
  name: string;
  /** Higher stands above; `@everyone` is 0. */
  position: number;
  permissions: bigint;
  /** Belongs to an app or to boosting: nobody gives or takes it by hand. */
  managed: boolean;
  color: number;
}

export interface Member {
  user: User;
  nick: string | null;
  /** Ids, without `@everyone`. */
  roles: string[];
  joinedAt: string;
}

export interface Channel {
  id: string;
  /** 0 a guild's text channel, 1 a DM, 12 a private thread of a text channel. */
  type: 0 | 1 | 12;
  name: string;
  /** The other person, in a DM. */
  recipientId?: string;
  /** Of a thread: where it hangs, and who is in it besides the bot. */
  thread?: { parentId: string; memberIds: Set<string> };
  /** Permission bits the bot lacks here. */
  botDenied: bigint;
}

export interface StoredAttachment {
  id: string;
  filename: string;
  size: number;
  contentType: string;
  data: Buffer;
  /** Alternative text; empty where there is none. */
  description: string;
}

/** A message as it stands: edits change this very object. */
export interface StoredMessage {
  id: string;
  channelId: string;
  authorId: string;
  content: string;
  embeds: JsonObject[];
  components: JsonObject[];
  attachments: StoredAttachment[];
  flags: number;
  createdAt: number;
  editedAt: number | null;
  /** The one person who sees an ephemeral message. */
  ephemeralFor: string | null;
  /** "Sparta is thinking...": deferred, and not yet filled. */
  loading: boolean;
  deleted: boolean;
  /** Counts every change, so that a watcher knows there was one. */
  version: number;
  /** The interaction it answers. */
  interactionId: string | null;
  /** Written through an interaction's webhook, not by the bot in the channel. */
  webhook: boolean;
  nonce: string | null;
  /** Whom it pinged: user ids, role ids, and `everyone`. */
  pinged: string[];
}

/** An interaction and how far its answer is. */
export interface Interaction {
  id: string;
  token: string;
  /** 1 ping, 2 command, 3 component, 4 autocomplete, 5 modal submit. */
  type: number;
  userId: string;
  channelId: string;
  createdAt: number;
  /** `answered` covers deferrals; `dead` is one that nobody answered in time, or answered wrongly. */
  stage: 'waiting' | 'answered' | 'dead';
  /** Type of the answer. */
  answer: number | null;
  /** What `@original` is. */
  originalId: string | null;
  /** The message whose component was pressed, or opened the modal. */
  source: StoredMessage | null;
  choices: { name: string; value: string | number }[];
  modal: JsonObject | null;
}

export interface AuditEntry {
  id: string;
  at: number;
  kind: 'role.added' | 'role.removed';
  targetId: string;
  roleId: string;
  /** `X-Audit-Log-Reason`, decoded. */
  reason: string | null;
}

/** Everything the stand-in knows. Read it freely; change it through the routes, a player, or the server's own methods. */
export interface DiscordState {
  /** Where files are served: no slash at the end. */
  filesUrl: string;
  /** Files people attached to commands and forms, by id. */
  uploads: Map<string, StoredAttachment & { channelId: string }>;
  application: {
    id: string;
    name: string;
    interactionsEndpointUrl: string | null;
  };
  guild: { id: string; name: string };
  users: Map<string, User>;
  members: Map<string, Member>;
  roles: Map<string, Role>;
  channels: Map<string, Channel>;
  /** In the order they were written. */
  messages: Map<string, StoredMessage>;
  interactions: Map<string, Interaction>;
  /** As registered, with their ids; by guild id, or `global`. */
  commands: Map<string, JsonObject[]>;
  auditLog: AuditEntry[];
  /** People who take no DMs. */
  closedDms: Set<string>;
  /** Languages of people’s clients; en-US where absent. */
  locales: Map<string, string>;
}
