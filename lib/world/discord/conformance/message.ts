import { FLAGS, foreignFlags } from '../flags.ts';
import { charactersOf, isObject, numberOf, objectOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import { componentFaults } from './components.ts';
import { at, finding, type Finding } from './fault.ts';

/** Characters over all embeds of a message. Discord, Message: Embed Limits. */
const MAX_EMBED_TEXT = 6000;
/** Characters of `content`; the specification says 4000 for a bot's own messages, the documentation 2000. */
const MAX_CONTENT = 2000;

export interface MessageRules {
  /** Flags this route lets one set. */
  flags: number[];
  /** The message as it stands, where this is an edit. */
  before?: { v2: boolean; content: string; embeds: number };
  /** Files that came with the body, beside it. */
  files: number;
}

/** The rules on a whole message that its schema does not hold, and our own: `allowed_mentions` on every one. */
export function messageFaults(body: unknown, rules: MessageRules): Finding[] {
  const message = objectOf(body);
  const flags = numberOf(message['flags']);
  const v2 = (flags & FLAGS.componentsV2) !== 0 || rules.before?.v2 === true;
  return [
    ...flagFaults(flags, rules),
    ...mentionFaults(message),
    ...embedFaults(message),
    ...contentFaults(message),
    ...componentFaults(message['components'], v2),
    ...(v2 ? v2BodyFaults(message, rules) : []),
    ...(rules.before ? [] : emptyFaults(message, rules)),
    ...attachmentFaults(message, rules),
  ];
}

function flagFaults(flags: number, { flags: allowed }: MessageRules): Finding[] {
  const foreign = foreignFlags(flags, ...allowed);
  if (foreign === 0) return [];
  return [finding('flags', 'MESSAGE_INVALID_FLAGS', `Flags ${foreign} cannot be set here.`)];
}

function mentionFaults(message: JsonObject): Finding[] {
  const mentions = message['allowed_mentions'];
  if (!isObject(mentions)) {
    return [
      finding('allowed_mentions', 'ALLOWED_MENTIONS_MISSING', 'Every message must say whom it may mention.'),
    ];
  }
  const parse = Array.isArray(mentions['parse']) ? mentions['parse'] : [];
  return ['users', 'roles'].flatMap((kind) => {
    const list = mentions[kind];
    return parse.includes(kind) && Array.isArray(list) && list.length > 0
      ? [
          finding(
            'allowed_mentions',
            'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
            `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
          ),
        ]
      : [];
  });
}

function embedFaults(message: JsonObject): Finding[] {
  const embeds = objectsOf(message['embeds']);
  const size = embeds.reduce((sum, embed) => sum + embedText(embed), 0);
  const faults: Finding[] =
    size > MAX_EMBED_TEXT
      ? [
          finding(
            'embeds',
            'MAX_EMBED_SIZE_EXCEEDED',
            `Embeds hold ${size} characters, at most ${MAX_EMBED_TEXT}.`,
          ),
        ]
      : [];
  for (const [index, embed] of embeds.entries()) {
    for (const [number, field] of objectsOf(embed['fields']).entries()) {
      for (const key of ['name', 'value']) {
        if (textOf(field[key]).trim() !== '') continue;
        faults.push(
          finding(`embeds.${index}.fields.${number}.${key}`, 'BASE_TYPE_REQUIRED', 'This field is required'),
        );
      }
    }
  }
  return faults;
}

/** Title, description, field names and values, footer and author name count; addresses do not. */
function embedText(embed: JsonObject): number {
  const fields = objectsOf(embed['fields']);
  const texts = [
    embed['title'],
    embed['description'],
    objectOf(embed['footer'])['text'],
    objectOf(embed['author'])['name'],
    ...fields.flatMap((field) => [field['name'], field['value']]),
  ];
  return texts.reduce<number>((sum, text) => sum + charactersOf(text), 0);
}

function contentFaults(message: JsonObject): Finding[] {
  const length = charactersOf(message['content']);
  if (length <= MAX_CONTENT) return [];
  return [
    finding(
      'content',
      'BASE_TYPE_MAX_LENGTH',
      `Must be ${MAX_CONTENT} or fewer in length, and has ${length}.`,
    ),
  ];
}

/** With IS_COMPONENTS_V2 everything shows through components: what stood there before has to be taken away. */
function v2BodyFaults(message: JsonObject, { before }: MessageRules): Finding[] {
  const rule = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
  const text = 'cannot be used with IS_COMPONENTS_V2';
  const faults: Finding[] = [];
  const content = message['content'] === undefined ? (before?.content ?? '') : textOf(message['content']);
  if (content !== '') faults.push(finding('content', rule, `content ${text}; send null to take it away.`));
  const embeds =
    message['embeds'] === undefined ? (before?.embeds ?? 0) : objectsOf(message['embeds']).length;
  if (embeds > 0) faults.push(finding('embeds', rule, `embeds ${text}; send [] to take them away.`));
  if (message['embeds'] === null && (before?.embeds ?? 0) > 0) {
    faults.push(finding('embeds', rule, 'null does not take embeds away; send [].'));
  }
  for (const key of ['poll', 'sticker_ids']) {
    const value = message[key];
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
    faults.push(finding(key, rule, `${key} ${text}.`));
  }
  return faults;
}

function emptyFaults(message: JsonObject, { files }: MessageRules): Finding[] {
  const full =
    textOf(message['content']).trim() !== '' ||
    objectsOf(message['embeds']).length > 0 ||
    objectsOf(message['components']).length > 0 ||
    objectsOf(message['attachments']).length > 0 ||
    stickerCount(message) > 0 ||
    isObject(message['poll']) ||
    files > 0;
  return full ? [] : [finding('', 'EMPTY_MESSAGE', 'Cannot send an empty message')];
}

function stickerCount(message: JsonObject): number {
  const stickers = message['sticker_ids'];
  return Array.isArray(stickers) ? stickers.length : 0;
}

function attachmentFaults(message: JsonObject, { files }: MessageRules): Finding[] {
  const MAX_FILES = 10;
  const faults: Finding[] =
    files > MAX_FILES
      ? [finding('files', 'BASE_TYPE_MAX_LENGTH', `${files} files, at most ${MAX_FILES}.`)]
      : [];
  for (const [index, attachment] of objectsOf(message['attachments']).entries()) {
    const id = Number(attachment['id']);
    const path = at('attachments', index);
    // Ids below 2^22 cannot be snowflakes: they point at the file that came along under that number.
    if (Number.isSafeInteger(id) && id < 4_194_304 && id >= files) {
      faults.push(finding(at(path, 'id'), 'ATTACHMENT_NOT_FOUND', `No file ${id} came with this message.`));
    }
  }
  return faults;
}
