import type { DiscordBody } from '../ports.ts';
import { customId } from './custom-id.ts';

/** Good, bad and unknown are said by a word and a symbol as well as by colour. */
export type Tone = 'good' | 'bad' | 'unknown' | 'info';

export type Button =
  | { label: string; handler: string; arg?: string; style?: 'primary' | 'secondary' | 'danger'; for: string }
  | { label: string; url: string };

/** What we say in Discord, before it takes Discord's form. */
export interface Message {
  tone: Tone;
  title: string;
  lines?: readonly string[];
  facts?: readonly { name: string; value: string }[];
  buttons?: readonly Button[];
  footer?: string;
  /** Users this message may ping; nobody otherwise. */
  mentions?: readonly string[];
}

export interface ModalInput {
  id: string;
  label: string;
  description?: string;
  long?: boolean;
  placeholder?: string;
  maxLength?: number;
}

export interface Modal {
  title: string;
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

/** A message as Discord's API takes it: one container, nobody pinged but those named. */
export function renderMessage(message: Message): DiscordBody {
  const named = message.mentions?.slice(0, MENTIONS) ?? [];
  const pinged = named.map((id) => `<@${id}>`).join(' ');
  return {
    flags: IS_COMPONENTS_V2,
    allowed_mentions: { parse: [], ...(named.length > 0 ? { users: named } : {}) },
    components: [
      ...(pinged ? [text(pinged)] : []),
      { type: 17, accent_color: ACCENT[message.tone], components: body(message, pinged) },
    ],
  };
}

/** A modal as Discord's API takes it; the id carries who may submit it. */
export function renderModal(modal: Modal, id: string): Record<string, unknown> {
  return {
    custom_id: id,
    title: clip(modal.title, 45),
    components: modal.inputs.slice(0, 5).map((input) => ({
      type: 18,
      label: clip(input.label, 45),
      ...(input.description ? { description: clip(input.description, 100) } : {}),
      component: {
        type: 4,
        custom_id: input.id,
        style: input.long ? 2 : 1,
        required: true,
        max_length: input.maxLength ?? 4000,
        ...(input.placeholder ? { placeholder: clip(input.placeholder, 100) } : {}),
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
function body(message: Message, pinged: string): unknown[] {
  const head = `### ${SYMBOL[message.tone]} ${clip(message.title, TITLE_CHARACTERS)}`;
  const footer = message.footer ? `-# ${clip(message.footer, FOOTER_CHARACTERS)}` : '';
  const facts = clipToFit(message.facts?.map(({ name, value }) => `**${name}** ${value}`).join('\n') ?? '', [
    pinged,
    head,
    footer,
  ]);
  const wanted = message.lines?.map((line) => clip(line, LINE_CHARACTERS)) ?? [];
  const lines = fit(wanted, [pinged, head, facts, footer]);
  return [
    text([head, ...lines].join('\n')),
    ...(facts ? [{ type: 14, divider: true, spacing: 1 }, text(facts)] : []),
    ...rows(message.buttons ?? []),
    ...(footer ? [text(footer)] : []),
  ];
}

/** Drops lines from the end until all fits, and says how many. */
function fit(lines: string[], besides: readonly string[]): string[] {
  if (fits([...lines, ...besides])) return lines;
  let kept = lines.length;
  while (kept > 0 && !fits([...lines.slice(0, kept), `…and ${lines.length - kept} more`, ...besides]))
    kept -= 1;
  return [...lines.slice(0, kept), `…and ${lines.length - kept} more`];
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

function rows(buttons: readonly Button[]): unknown[] {
  if (buttons.length === 0) return [];
  return [{ type: 1, components: buttons.slice(0, BUTTONS_PER_ROW).map(button) }];
}

function button(spec: Button): unknown {
  const label = clip(spec.label, LABEL_CHARACTERS);
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
