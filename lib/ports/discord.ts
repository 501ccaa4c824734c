/** A file that goes with a message. `attachment://<name>` shows it in the message's components. */
export interface DiscordFile {
  /** Letters, digits, dot, dash and underscore: Discord changes any other, and then nothing shows it. */
  name: string;
  content: Uint8Array;
  /** Alternative text of a picture, 1,024 characters at most. */
  description?: string | undefined;
}

/** A Discord message body as the API takes it, and the files that go with it; made by `lib/kit/message.ts`. */
export type DiscordBody = Readonly<Record<string, unknown>> & {
  readonly files?: readonly DiscordFile[] | undefined;
};

export interface Discord {
  /**
   * Edits the reply to an interaction.
   * Throws `upstream` while Discord does not know it yet (404 10015), `not-found` once nobody can see it any more.
   */
  editReply(interaction: { applicationId: string; token: string }, body: DiscordBody): Promise<void>;
  /** Throws `forbidden` where the person takes no DMs; that never changes by trying again. */
  sendDm(userId: string, body: DiscordBody, nonce: string): Promise<{ channelId: string; messageId: string }>;
  /** `nonce`: at most 25 characters; the same one within minutes gives the earlier message, not a second. */
  sendToChannel(channelId: string, body: DiscordBody, nonce: string): Promise<{ messageId: string }>;
  /**
   * Opens a private thread of a channel with one person in it. Throws `forbidden` or `not-found` where there can be
   * none, or the person is not in the server. A name has 100 characters at most.
   */
  openThread(channelId: string, thread: { name: string; userId: string }): Promise<{ channelId: string }>;
  editMessage(channelId: string, messageId: string, body: DiscordBody): Promise<void>;
  /** Undefined where the person left the server. */
  memberRoles(guildId: string, userId: string): Promise<readonly string[] | undefined>;
  /** Throws `forbidden` where Sparta's own role is too low or lacks Manage Roles; `reason` goes to the audit log. */
  addRole(guildId: string, userId: string, roleId: string, reason: string): Promise<void>;
  removeRole(guildId: string, userId: string, roleId: string, reason: string): Promise<void>;
  /**
   * The text of a file that somebody attached; only from Discord's own hosts, never through a redirect.
   * Throws `invalid-input` where it is larger than `maxBytes`, no UTF-8, or elsewhere; `not-found` once it is gone.
   */
  readAttachment(url: string, maxBytes: number): Promise<string>;
}
