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
/** Discord, Component Reference: a row holds five buttons, a label 80 characters. */
const BUTTONS_PER_ROW = 5;
const LABEL_CHARACTERS = 80;

/** A message as Discord's API takes it: one container, nobody pinged but those named. */
export function renderMessage(message: Message): DiscordBody {
  return {
    flags: IS_COMPONENTS_V2,
    allowed_mentions: { parse: [], ...(message.mentions ? { users: message.mentions.slice(0, 100) } : {}) },
    components: [
      ...(message.mentions?.length ? [text(message.mentions.map((id) => `<@${id}>`).join(' '))] : []),
      { type: 17, accent_color: ACCENT[message.tone], components: body(message) },
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

function body(message: Message): unknown[] {
  const head = `### ${SYMBOL[message.tone]} ${message.title}`;
  const facts = message.facts?.map(({ name, value }) => `**${name}** ${value}`) ?? [];
  const footer = message.footer ? `-# ${message.footer}` : undefined;
  const lines = fit([...(message.lines ?? [])], [head, ...facts, footer ?? '']);
  return [
    text([head, ...lines].join('\n')),
    ...(facts.length > 0 ? [{ type: 14, divider: true, spacing: 1 }, text(clipBytes(facts.join('\n')))] : []),
    ...rows(message.buttons ?? []),
    ...(footer ? [text(footer)] : []),
  ];
}

/** Drops lines from the end until all fits, and says how many. */
function fit(lines: string[], besides: readonly string[]): string[] {
  const room = (kept: readonly string[]) => {
    const whole = [...kept, ...besides].join('\n');
    return whole.length <= TEXT_CHARACTERS && Buffer.byteLength(whole) <= TEXT_BYTES;
  };
  if (room(lines)) return lines;
  let kept = lines.length;
  while (kept > 0 && !room([...lines.slice(0, kept), `…and ${lines.length - kept} more`])) kept -= 1;
  return [...lines.slice(0, kept), `…and ${lines.length - kept} more`];
}

function clipBytes(value: string): string {
  let clipped = clip(value, TEXT_CHARACTERS);
  while (Buffer.byteLength(clipped) > TEXT_BYTES) clipped = clip(clipped, Math.floor(clipped.length * 0.9));
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

function clip(value: string, length: number): string {
  return value.length <= length ? value : `${value.slice(0, length - 1)}…`;
}
