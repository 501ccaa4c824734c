import { linkCommands } from '../command-mentions.ts';
import type { Components, DiscordBody, DiscordFile } from '../ports.ts';
import { say, type Says } from '../text.ts';
import { hasHandlers, rows, type Button } from './buttons.ts';
import { clip } from './clip.ts';
import { attachmentsOf, fileComponents, gallery, type Picture } from './message-files.ts';
import { learn } from '../texts/index.ts';
import { commandIdsFor, withKey, wordsFor, type Reader, type Words } from './reader.ts';

export type { Button } from './buttons.ts';
export { clip } from './clip.ts';
export type { Modal, ModalInput } from './modal.ts';
export type { Reader } from './reader.ts';

/** Good, bad and unknown are said by a word and a symbol as well as by colour. */
export type Tone = 'good' | 'bad' | 'unknown' | 'info';

/** What we say in Discord, before it takes Discord's form. Every command a text names by `/name` becomes a link. */
export interface Message {
  tone: Tone;
  title: Says;
  lines?: readonly Says[];
  facts?: readonly { name: Says; value: Says }[];
  /** Twenty-five at most, five in a row. */
  buttons?: readonly Button[];
  footer?: Says;
  /** Users this message may ping; nobody otherwise. */
  mentions?: readonly string[];
  /** Sent with a deferred reply, a direct message or a post, ten at most; an inline reply cannot carry any. */
  files?: readonly DiscordFile[];
  /** One of the files, shown in the message. */
  picture?: Picture;
}

const SYMBOL: Record<Tone, string> = { good: '✅', bad: '❌', unknown: '❔', info: 'ℹ️' };
const ACCENT: Record<Tone, number> = { good: 0x2ecc71, bad: 0xe74c3c, unknown: 0x95a5a6, info: 0x5865f2 };

export const EPHEMERAL = 64;
export const IS_COMPONENTS_V2 = 32_768;

/** Text Displays of one message together. Discord allows 4,000 characters; above 10,170 bytes it answers 500. */
const TEXT_CHARACTERS = 3_900;
const TEXT_BYTES = 9_000;
const TITLE_CHARACTERS = 200;
const FOOTER_CHARACTERS = 300;
/** One line may not push all others out. */
const LINE_CHARACTERS = 1_500;
/** Twenty-three characters each: half of the text at most. */
const MENTIONS = 80;
const USER_ID = /^[0-9]{17,20}$/;
/** Discord, Component Reference: 40 components, nested ones counted. */
const COMPONENTS = 40;

/**
 * A message as Discord's API takes it: one container, nobody pinged but those named.
 * Throws TypeError for buttons with a handler where the reader has no key, and for files that cannot be sent.
 */
export function renderMessage(message: Message, reader: Reader = {}): DiscordBody {
  const named = [...new Set(message.mentions?.filter((id) => USER_ID.test(id)))].slice(0, MENTIONS);
  const pinged = named.map((id) => `<@${id}>`).join(' ');
  const { files = [] } = message;
  return {
    flags: IS_COMPONENTS_V2,
    allowed_mentions: { parse: [], ...(named.length > 0 ? { users: named } : {}) },
    components: [
      ...(pinged ? [text(pinged)] : []),
      { type: 17, accent_color: ACCENT[message.tone], components: body(message, pinged, reader) },
    ],
    ...(files.length === 0 ? {} : { attachments: attachmentsOf(message, wordsFor(reader)), files }),
  };
}

/** A message without buttons of ours, in the reader's language. */
export async function renderFor(message: Message, locale: string | undefined): Promise<DiscordBody> {
  await learn(locale);
  return renderMessage(message, { locale });
}

/** The same, with the key fetched where the message has buttons to sign. */
export async function renderSigned(
  message: Message,
  reader: Reader,
  components: Components,
): Promise<DiscordBody> {
  return renderMessage(message, await withKey(reader, hasHandlers(message.buttons ?? []), components));
}

/** Makes text from people harmless in Discord: no markdown, no mentions, no reordering or invisible characters. */
export function escapeText(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .replace(/[\\*_~`|>#[\]()<@:-]/g, (char) => `\\${char}`);
}

/** Discord's relative timestamp; Unix seconds. */
export function ago(seconds: number): string {
  return `<t:${Math.floor(seconds)}:R>`;
}

/** The text shares one allowance: what was said beside it (`pinged`), title and footer come first, then facts, then lines. */
function body(message: Message, pinged: string, reader: Reader): unknown[] {
  const words = wordsFor(reader);
  const linked = linkerFor(reader);
  const head = linked(
    `### ${SYMBOL[message.tone]} ${clip(oneLine(words(message.title)), TITLE_CHARACTERS)}`,
    TITLE_CHARACTERS,
  );
  const footer = message.footer
    ? linked(`-# ${clip(oneLine(words(message.footer)), FOOTER_CHARACTERS)}`, FOOTER_CHARACTERS)
    : '';
  const named = message.facts?.map(({ name, value }) => `**${words(name)}** ${words(value)}`) ?? [];
  const plain = clipToFit(named.join('\n'), [pinged, head, footer]);
  const better = linked(plain, TEXT_CHARACTERS);
  const facts = fits([better, '…and 99999 more', pinged, head, footer]) ? better : plain;
  const wanted =
    message.lines?.map((line) => linked(clip(words(line), LINE_CHARACTERS), LINE_CHARACTERS)) ?? [];
  const lines = fit(wanted, [pinged, head, facts, footer], words);
  const others = [
    text([head, ...lines].join('\n')),
    ...(message.picture ? [gallery(message.picture, message.files ?? [], words)] : []),
    ...(facts.trim() ? [{ type: 14, divider: true, spacing: 1 }, text(facts)] : []),
  ];
  const files = fileComponents(message);
  const taken = others.length + files.length + (footer ? 1 : 0) + (pinged ? 2 : 1);
  return [
    ...others,
    ...rows(message.buttons ?? [], COMPONENTS - taken, reader),
    ...files,
    ...(footer ? [text(footer)] : []),
  ];
}

/** Makes links of the commands in a text, where they still fit: a link is some twenty characters longer. */
function linkerFor(reader: Reader): (value: string, length: number) => string {
  const ids = commandIdsFor(reader);
  return (value, length) => {
    const linked = linkCommands(value, ids);
    return linked.length <= length ? linked : value;
  };
}

/** A heading ends with its line. */
function oneLine(value: string): string {
  return value.replace(/\s*\n\s*/g, ' ');
}

/** Drops lines from the end until all fits, and says how many. */
function fit(lines: string[], besides: readonly string[], words: Words): string[] {
  if (fits([...lines, ...besides])) return lines;
  const dropped = (count: number) => words(say('…and {count} more', { count }));
  let kept = lines.length;
  while (kept > 0 && !fits([...lines.slice(0, kept), dropped(lines.length - kept), ...besides])) kept -= 1;
  return [...lines.slice(0, kept), dropped(lines.length - kept)];
}

function fits(parts: readonly string[]): boolean {
  const whole = parts.join('\n');
  return whole.length <= TEXT_CHARACTERS && Buffer.byteLength(whole) <= TEXT_BYTES;
}

/** Cut so that it leaves room for what stands beside it and for one line saying that lines were dropped. */
function clipToFit(value: string, besides: readonly string[]): string {
  let clipped = clip(value, TEXT_CHARACTERS);
  while (clipped !== '' && !fits([clipped, '…and 99999 more', ...besides]))
    clipped = clip(clipped, Math.floor(clipped.length * 0.9));
  return clipped;
}

function text(content: string): unknown {
  return { type: 10, content };
}
