import { callbackFaults, MAX_INLINE_BYTES, type Asked } from './conformance/callback.ts';
import { commandFaults, commandListFaults, readable } from './conformance/commands.ts';
import { fileFaults, type JudgedFile } from './conformance/files.ts';
import { finding, located, type Fault, type Finding } from './conformance/fault.ts';
import { messageFaults, type MessageRules } from './conformance/message.ts';
import { consult } from './conformance/oracle.ts';
import { FLAGS } from './flags.ts';
import { isObject, textOf } from './json.ts';

export type { Fault } from './conformance/fault.ts';
export { loadOracle } from './conformance/oracle.ts';

/** A message before an edit, as far as the rules on the edit depend on it. */
export type Before = NonNullable<MessageRules['before']>;

const { suppressEmbeds, ephemeral, suppressNotifications, voice, componentsV2 } = FLAGS;

/**
 * What is wrong with the body of a message in a channel or DM (`POST /channels/{id}/messages`): Discord's published
 * schema, the rules that schema misses, and one rule of ours (every message and edit says `allowed_mentions`).
 * Empty where all is well.
 */
export async function checkMessage(body: unknown, where = 'message', files = 0): Promise<Fault[]> {
  const rules = { flags: [suppressEmbeds, suppressNotifications, voice, componentsV2], files };
  return judged(where, await consult('messageCreate', body), messageFaults(body, rules));
}

/** The same for an edit (`PATCH /channels/{id}/messages/{id}`). `before`: the message as it stands. */
export async function checkMessageEdit(
  body: unknown,
  before: Before,
  where = 'message edit',
  files = 0,
): Promise<Fault[]> {
  const rules = { flags: [suppressEmbeds, componentsV2], files, before };
  return judged(where, await consult('messageEdit', body), messageFaults(body, rules));
}

/** The same for a follow-up (`POST /webhooks/{application}/{token}`). */
export async function checkFollowUp(body: unknown, where = 'follow-up', files = 0): Promise<Fault[]> {
  const rules = { flags: [suppressEmbeds, ephemeral, suppressNotifications, voice, componentsV2], files };
  return judged(where, await consult('webhookCreate', body), messageFaults(body, rules));
}

/** The same for an edit of a reply or follow-up (`PATCH /webhooks/{application}/{token}/messages/{id}`). */
export async function checkReplyEdit(
  body: unknown,
  before: Before,
  where = 'reply edit',
  files = 0,
): Promise<Fault[]> {
  const rules = { flags: [suppressEmbeds, componentsV2], files, before };
  return judged(where, await consult('webhookEdit', body), messageFaults(body, rules));
}

/** The same for an answer to an interaction, of any type, sent inline or by the callback route. */
export async function checkCallback(body: unknown, asked: Asked, where?: string): Promise<Fault[]> {
  const type = isObject(body) ? JSON.stringify(body['type']) : 'none';
  return judged(where ?? `interaction response ${type}`, await callbackFaults(body, asked));
}

/** The same for an answer that comes as the HTTP reply, of which Discord takes about 150 KB. */
export async function checkInlineReply(raw: Buffer, body: unknown, asked: Asked): Promise<Fault[]> {
  const size = raw.byteLength;
  const faults = await checkCallback(body, asked);
  if (size <= MAX_INLINE_BYTES) return faults;
  const message = `The reply has ${size} bytes; above ${MAX_INLINE_BYTES} Discord shows "This interaction failed".`;
  return [...faults, ...located('interaction response', [finding('', 'INLINE_REPLY_TOO_LARGE', message)])];
}

/** The same for a bulk overwrite of commands. `guild`: of one guild, where contexts are not allowed. */
export async function checkCommands(
  body: unknown,
  { guild }: { guild: boolean },
  where = 'commands',
): Promise<Fault[]> {
  if (!Array.isArray(body))
    return located(where, [finding('', 'BASE_TYPE_BAD_TYPE', 'Must be a list of commands.')]);
  const each = await Promise.all(
    body.map(async (command: unknown, index) => {
      const schema = (await consult('command', readable(command))).map((found) => ({
        ...found,
        path: [index, found.path].filter((part) => part !== '').join('.'),
      }));
      return [...schema, ...commandFaults(command, `${index}`, guild)];
    }),
  );
  return judged(where, commandListFaults(body), each.flat());
}

/** What is wrong with the files that come with a body. `kept`: names of those the message has already. */
export function checkFiles(body: unknown, files: JudgedFile[], where: string, kept: string[] = []): Fault[] {
  return located(where, fileFaults(body, files, kept));
}

/** The same for the opening of a DM (`POST /users/@me/channels`). */
export async function checkDm(body: unknown, where = 'DM channel'): Promise<Fault[]> {
  const recipient = isObject(body) ? textOf(body['recipient_id']) : '';
  const missing =
    recipient === '' ? [finding('recipient_id', 'BASE_TYPE_REQUIRED', 'This field is required')] : [];
  return judged(where, await consult('privateChannel', body), missing);
}

/** Joins what the schema and the rules found; one value with one rule is told once. */
function judged(where: string, ...found: Finding[][]): Fault[] {
  const seen = new Set<string>();
  return located(where, found.flat()).filter(({ path, rule }) => {
    const key = `${path} ${rule}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
