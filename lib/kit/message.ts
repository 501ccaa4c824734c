import type { DiscordBody } from '../ports.ts';
import { inWords, say, type Says } from '../text.ts';
import { translatorFor } from '../texts/index.ts';
import { customId } from './custom-id.ts';

/** Good, bad and unknown are said by a word and a symbol as well as by colour. */
export type Tone = 'good' | 'bad' | 'unknown' | 'info';

export type Button =
  | { label: Says; handler: string; arg?: string; style?: 'primary' | 'secondary' | 'danger'; for: string }
  | { label: Says; url: string };

/** What we say in Discord, before it takes Discord's form. */
export interface Message {
  tone: Tone;
  title: Says;
  lines?: readonly Says[];
  facts?: readonly { name: Says; value: Says }[];
  buttons?: readonly Button[];
  footer?: Says;
  /** Users this message may ping; nobody otherwise. */
  mentions?: readonly string[];
}

export interface ModalInput {
  id: string;
  label: Says;
  description?: Says;
  long?: boolean;
  placeholder?: Says;
  maxLength?: number;
}

export interface Modal {
  title: Says;
  inputs: readonly ModalInput[];
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
/** Discord, Component Reference: a row holds five buttons, a label 80 characters. */
const BUTTONS_PER_ROW = 5;
const LABEL_CHARACTERS = 80;

/** Who reads it: decides the language. */
export interface Reader {
  /** A Discord locale; English where it is left out or has no catalogue. */
  locale?: string | undefined;
}

/** A message as Discord's API takes it: one container, nobody pinged but those named. */
export function renderMessage(message: Message, reader: Reader = {}): DiscordBody {
  const words = wordsFor(reader);
  const named = message.mentions?.slice(0, MENTIONS) ?? [];
  const pinged = named.map((id) => `<@${id}>`).join(' ');
  return {
    flags: IS_COMPONENTS_V2,
    allowed_mentions: { parse: [], ...(named.length > 0 ? { users: named } : {}) },
    components: [
      ...(pinged ? [text(pinged)] : []),
      { type: 17, accent_color: ACCENT[message.tone], components: body(message, pinged, words) },
    ],
  };
}

/** A modal as Discord's API takes it; the id carries who may submit it. */
export function renderModal(modal: Modal, id: string, reader: Reader = {}): Record<string, unknown> {
  const words = wordsFor(reader);
  return {
    custom_id: id,
    title: clip(words(modal.title), 45),
    components: modal.inputs.slice(0, 5).map((input) => ({
      type: 18,
      label: clip(words(input.label), 45),
      ...(input.description ? { description: clip(words(input.description), 100) } : {}),
      component: {
        type: 4,
        custom_id: input.id,
        style: input.long ? 2 : 1,
        required: true,
        max_length: input.maxLength ?? 4000,
        ...(input.placeholder ? { placeholder: clip(words(input.placeholder), 100) } : {}),
      },
    })),
  };
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
function body(message: Message, pinged: string, words: Words): unknown[] {
  const head = `### ${SYMBOL[message.tone]} ${clip(words(message.title), TITLE_CHARACTERS)}`;
  const footer = message.footer ? `-# ${clip(words(message.footer), FOOTER_CHARACTERS)}` : '';
  const named = message.facts?.map(({ name, value }) => `**${words(name)}** ${words(value)}`) ?? [];
  const facts = clipToFit(named.join('\n'), [pinged, head, footer]);
  const wanted = message.lines?.map((line) => clip(words(line), LINE_CHARACTERS)) ?? [];
  const lines = fit(wanted, [pinged, head, facts, footer], words);
  return [
    text([head, ...lines].join('\n')),
    ...(facts ? [{ type: 14, divider: true, spacing: 1 }, text(facts)] : []),
    ...rows(message.buttons ?? [], words),
    ...(footer ? [text(footer)] : []),
  ];
}

/** Drops lines from the end until all fits, and says how many. */
function fit(lines: string[], besides: readonly string[], words: Words): string[] {
  if (fits([...lines, ...besides])) return lines;
  const dropped = (count: number) => words(say('…and {count} more', { count }));
  let kept = lines.length;
  while (kept > 0 && !fits([...lines.slice(0, kept), dropped(lines.length - kept), ...besides])) kept -= 1;
  return [...lines.slice(0, kept), dropped(lines.length - kept)];
}

type Words = (said: Says) => string;

function wordsFor({ locale }: Reader): Words {
  const translate = translatorFor(locale);
  return (said) => inWords(said, translate);
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

function rows(buttons: readonly Button[], words: Words): unknown[] {
  if (buttons.length === 0) return [];
  return [{ type: 1, components: buttons.slice(0, BUTTONS_PER_ROW).map((spec) => button(spec, words)) }];
}

function button(spec: Button, words: Words): unknown {
  const label = clip(words(spec.label), LABEL_CHARACTERS);
  if ('url' in spec) return { type: 2, style: 5, label, url: spec.url };
  const style = { primary: 1, secondary: 2, danger: 4 }[spec.style ?? 'secondary'];
  return {
    type: 2,
    style,
    label,
    custom_id: customId({ handler: spec.handler, userId: spec.for, arg: spec.arg ?? '' }),
  };
}

function text(content: string): unknown {
  return { type: 10, content };
}

/** At most so many UTF-16 units, an ellipsis among them; never half a character. */
export function clip(value: string, length: number): string {
  if (value.length <= length) return value;
  return `${value.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
