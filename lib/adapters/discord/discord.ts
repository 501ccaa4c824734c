import * as v from 'valibot';
import { SpartaError } from '../../errors.ts';
import type { Discord, DiscordBody, DiscordFile } from '../../ports.ts';
import { say } from '../../text.ts';
import { readAttachment } from './attachment.ts';
import { createRest, DiscordRefusal, type RestOptions } from './rest.ts';

/** Discord, Opcodes and Status Codes. */
const CODE = {
  unknownMember: 10_007,
  unknownMessage: 10_008,
  unknownWebhook: 10_015,
  unknownInteraction: 10_062,
  cannotMessageUser: 50_007,
  invalidWebhookToken: 50_027,
  noMutualGuilds: 50_278,
} as const;

/** Tries, in ms after the one before, while Discord has not taken our deferral yet; then the queue waits. */
const REPLY_RACE_MS = [150, 350, 700];

/** Discord, Channel Types; a thread nobody writes in is folded away after a week, and a message unfolds it. */
const PRIVATE_THREAD = 12;
const ARCHIVE_MINUTES = 10_080;

const withId = v.object({ id: v.string() });
const member = v.object({ roles: v.array(v.string()) });

export function createDiscord(options: RestOptions): Discord {
  const rest = createRest(options);
  return {
    async editReply({ applicationId, token }, body) {
      for (let attempt = 0; ; attempt += 1) {
        try {
          await rest({
            method: 'PATCH',
            path: `/webhooks/${applicationId}/${token}/messages/@original`,
            ...parts(body),
            auth: 'none',
          });
          return;
        } catch (error) {
          const pause = REPLY_RACE_MS[attempt];
          if (codeOf(error) !== CODE.unknownWebhook || pause === undefined) throw translateReply(error);
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }
    },
    async sendDm(userId, body, nonce) {
      try {
        const channel = v.parse(
          withId,
          await rest({
            method: 'POST',
            path: '/users/@me/channels',
            body: { recipient_id: userId },
            auth: 'bot',
          }),
        );
        const message = v.parse(
          withId,
          await rest({
            method: 'POST',
            path: `/channels/${channel.id}/messages`,
            ...parts(body, { nonce, enforce_nonce: true }),
            auth: 'bot',
          }),
        );
        return { channelId: channel.id, messageId: message.id };
      } catch (error) {
        const code = codeOf(error);
        const closed = code === CODE.cannotMessageUser || code === CODE.noMutualGuilds;
        throw closed
          ? new SpartaError('forbidden', say('This person takes no direct messages.'), { cause: error })
          : translate(error);
      }
    },
    async sendToChannel(channelId, body, nonce) {
      const answer = await attempt(() =>
        rest({
          method: 'POST',
          path: `/channels/${channelId}/messages`,
          ...parts(body, { nonce, enforce_nonce: true }),
          auth: 'bot',
        }),
      );
      return { messageId: v.parse(withId, answer).id };
    },
    async openThread(channelId, { name, userId }) {
      const thread = v.parse(
        withId,
        await attempt(() =>
          rest({
            method: 'POST',
            path: `/channels/${channelId}/threads`,
            body: { name, type: PRIVATE_THREAD, auto_archive_duration: ARCHIVE_MINUTES, invitable: false },
            auth: 'bot',
          }),
        ),
      );
      await attempt(() =>
        rest({ method: 'PUT', path: `/channels/${thread.id}/thread-members/${userId}`, auth: 'bot' }),
      );
      return { channelId: thread.id };
    },
    async editMessage(channelId, messageId, body) {
      await attempt(() =>
        rest({
          method: 'PATCH',
          path: `/channels/${channelId}/messages/${messageId}`,
          ...parts(body),
          auth: 'bot',
        }),
      );
    },
    readAttachment: (url, maxBytes) => readAttachment(url, { apiUrl: options.apiUrl, maxBytes }),
    async memberRoles(guildId, userId) {
      try {
        return v.parse(
          member,
          await rest({ method: 'GET', path: `/guilds/${guildId}/members/${userId}`, auth: 'bot' }),
        ).roles;
      } catch (error) {
        if (codeOf(error) === CODE.unknownMember) return undefined;
        throw translate(error);
      }
    },
    async addRole(guildId, userId, roleId, reason) {
      await attempt(() =>
        rest({ method: 'PUT', path: rolePath(guildId, userId, roleId), auth: 'bot', reason }),
      );
    },
    async removeRole(guildId, userId, roleId, reason) {
      await attempt(() =>
        rest({ method: 'DELETE', path: rolePath(guildId, userId, roleId), auth: 'bot', reason }),
      );
    },
  };
}

/** A body as it is sent: its files stand beside it, not in it. */
function parts(
  { files, ...body }: DiscordBody,
  more: Readonly<Record<string, unknown>> = {},
): { body: object; files: readonly DiscordFile[] | undefined } {
  return { body: { ...body, ...more }, files };
}

async function attempt(call: () => Promise<unknown>): Promise<unknown> {
  return call().catch((error: unknown) => {
    throw translate(error);
  });
}

/** Discord's refusal in our words; what is ours already stays. */
function translate(error: unknown): unknown {
  if (!(error instanceof DiscordRefusal)) return error;
  if (error.status === 404) return new SpartaError('not-found', error.message, { cause: error });
  if (error.status === 403) return new SpartaError('forbidden', error.message, { cause: error });
  return new SpartaError('internal', error.message, { cause: error });
}

/** Not there yet is worth waiting for; dismissed, or its token over, is the end. */
function translateReply(error: unknown): unknown {
  const code = codeOf(error);
  if (code === CODE.unknownWebhook) {
    return new SpartaError('upstream', say('Discord does not know this reply yet.'), {
      cause: error,
      retryAfterSeconds: 2,
    });
  }
  const gone =
    code === CODE.unknownMessage || code === CODE.unknownInteraction || code === CODE.invalidWebhookToken;
  return gone
    ? new SpartaError('not-found', say('Nobody can see this reply any more.'), { cause: error })
    : translate(error);
}

function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordRefusal ? error.code : undefined;
}

function rolePath(guildId: string, userId: string, roleId: string): string {
  return `/guilds/${guildId}/members/${userId}/roles/${roleId}`;
}
