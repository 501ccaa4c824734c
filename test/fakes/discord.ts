import { SpartaError } from '../../lib/errors.ts';
import type { Discord, DiscordBody } from '../../lib/ports.ts';

export interface FakeMessage {
  id: string;
  channelId: string;
  /** The other person, in a DM. */
  to: string | undefined;
  nonce: string;
  body: DiscordBody;
}

export interface FakeDiscord extends Discord {
  /** In the order they were sent; edits change these very objects. */
  messages: FakeMessage[];
  /** Bodies of edited replies by interaction token, newest last. */
  replies: Map<string, DiscordBody[]>;
  /** Every role given and taken: `add <user> <role> <reason>`. */
  changes: string[];
  closedDms: Set<string>;
  /** Role ids by member; somebody not in it is not in the server. */
  members: Map<string, string[]>;
  /** Roles the bot may give, and those above it. */
  roles: { within: Set<string>; above: Set<string> };
  channels: Set<string>;
  /** Who is in a private thread, by its id; and channels where the bot may open none. */
  threads: Map<string, string>;
  noThreads: Set<string>;
  /** Tokens of replies: `waiting` is not answered yet, `dismissed` is seen by nobody. */
  interactions: Map<string, 'waiting' | 'open' | 'dismissed'>;
  /** Texts of files by their address; no other is there. */
  attachments: Map<string, string>;
  /** Throws this on the next calls of a method, before anything is carried out. */
  fail(method: keyof Discord, error: Error, times?: number): void;
  dmsTo(userId: string): FakeMessage[];
}

/** A Discord of plain values; passes the contract that the real adapter passes against the stand-in. */
export function fakeDiscord(seed: { channels?: string[]; roles?: string[] } = {}): FakeDiscord {
  const failures = new Map<keyof Discord, { error: Error; left: number }>();
  const may = (method: keyof Discord) => {
    const failure = failures.get(method);
    if (!failure || failure.left === 0) return;
    failure.left -= 1;
    throw failure.error;
  };
  let count = 0;
  const newId = () => String(1_200_000_000_000_000_000n + BigInt((count += 1)));
  const made: FakeDiscord = {
    messages: [],
    replies: new Map(),
    changes: [],
    closedDms: new Set(),
    members: new Map(),
    roles: { within: new Set(seed.roles ?? []), above: new Set() },
    channels: new Set(seed.channels ?? []),
    threads: new Map(),
    noThreads: new Set(),
    interactions: new Map(),
    attachments: new Map(),
    fail: (method, error, times = 1) => void failures.set(method, { error, left: times }),
    dmsTo: (userId) => made.messages.filter(({ to }) => to === userId),

    async editReply({ token }, body) {
      may('editReply');
      const stage = made.interactions.get(token) ?? 'waiting';
      if (stage === 'waiting') throw new SpartaError('upstream', 'Discord does not know this reply yet.');
      if (stage === 'dismissed') throw new SpartaError('not-found', 'Nobody can see this reply any more.');
      made.replies.set(token, [...(made.replies.get(token) ?? []), body]);
    },
    async sendDm(userId, body, nonce) {
      may('sendDm');
      if (made.closedDms.has(userId) || !made.members.has(userId))
        throw new SpartaError('forbidden', 'This person takes no direct messages.');
      const { id, channelId } = send(`dm-${userId}`, userId, body, nonce);
      return { channelId, messageId: id };
    },
    async sendToChannel(channelId, body, nonce) {
      may('sendToChannel');
      if (!made.channels.has(channelId)) throw new SpartaError('not-found', 'Unknown Channel');
      return { messageId: send(channelId, undefined, body, nonce).id };
    },
    async openThread(channelId, { userId }) {
      may('openThread');
      if (!made.channels.has(channelId)) throw new SpartaError('not-found', 'Unknown Channel');
      if (made.noThreads.has(channelId)) throw new SpartaError('forbidden', 'Missing Permissions');
      if (!made.members.has(userId)) throw new SpartaError('not-found', 'Unknown Member');
      const id = newId();
      made.channels.add(id);
      made.threads.set(id, userId);
      return { channelId: id };
    },
    async editMessage(channelId, messageId, body) {
      may('editMessage');
      const message = made.messages.find((each) => each.id === messageId && each.channelId === channelId);
      if (!message) throw new SpartaError('not-found', 'Unknown Message');
      message.body = body;
    },
    async memberRoles(_guildId, userId) {
      may('memberRoles');
      return structuredClone(made.members.get(userId));
    },
    async readAttachment(url, maxBytes) {
      may('readAttachment');
      if (!/^https:\/\/(cdn\.discordapp\.com|media\.discordapp\.net)\//.test(url))
        throw new SpartaError('invalid-input', 'This file does not come from Discord.');
      const text = made.attachments.get(url);
      if (text === undefined) throw new SpartaError('not-found', 'The file is gone.');
      if (Buffer.byteLength(text) > maxBytes)
        throw new SpartaError('invalid-input', 'The file is too large.');
      return text;
    },
    addRole: async (_guildId, userId, roleId, reason) => change('addRole', userId, roleId, reason),
    removeRole: async (_guildId, userId, roleId, reason) => change('removeRole', userId, roleId, reason),
  };

  function send(channelId: string, to: string | undefined, body: DiscordBody, nonce: string): FakeMessage {
    const earlier = made.messages.find((each) => each.nonce === nonce && each.channelId === channelId);
    if (earlier) return earlier;
    const message = { id: newId(), channelId, to, nonce, body };
    made.messages.push(message);
    return message;
  }

  function change(method: 'addRole' | 'removeRole', userId: string, roleId: string, reason: string): void {
    may(method);
    const held = made.members.get(userId);
    if (!held) throw new SpartaError('not-found', 'Unknown Member');
    if (made.roles.above.has(roleId)) throw new SpartaError('forbidden', 'Missing Permissions');
    if (!made.roles.within.has(roleId)) throw new SpartaError('not-found', 'Unknown Role');
    const without = held.filter((id) => id !== roleId);
    made.members.set(userId, method === 'addRole' ? [...without, roleId] : without);
    made.changes.push(`${method === 'addRole' ? 'add' : 'remove'} ${userId} ${roleId} ${reason}`);
  }

  return made;
}
