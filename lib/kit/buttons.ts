import type { Says } from '../text.ts';
import { clip, orDots } from './clip.ts';
import { customId } from './custom-id.ts';
import { wordsFor, type Reader, type Words } from './reader.ts';

export interface HandlerButton {
  label: Says;
  /** `command:part`. */
  handler: string;
  arg?: string;
  style?: 'primary' | 'secondary' | 'danger';
  /** The id of the one person who may press it; `moderators` where each of them may, and the handler is for them. */
  for: string;
  /** A day where nothing else is said. */
  lifetimeSeconds?: number;
}

export type Button = HandlerButton | { label: Says; url: string };

/** Discord, Component Reference: a row holds five buttons, a label 80 characters, an address 512. */
const BUTTONS_PER_ROW = 5;
const ROWS = 5;
const LABEL_CHARACTERS = 80;
const URL_CHARACTERS = 512;
const STYLE = { primary: 1, secondary: 2, danger: 4 } as const;
const LINK_STYLE = 5;

export function hasHandlers(buttons: readonly Button[]): boolean {
  return buttons.some((spec) => 'handler' in spec);
}

/**
 * Rows of five buttons within so many components, rows counted. A button that would be there twice, and an address
 * Discord does not take, are left out. Throws TypeError where something must be signed and the reader has no key.
 */
export function rows(buttons: readonly Button[], components: number, reader: Reader): unknown[] {
  const rendered = renderAll(buttons.slice(0, BUTTONS_PER_ROW * ROWS), reader);
  const made: unknown[] = [];
  let left = components;
  for (let at = 0; at < rendered.length && left >= 2; at += BUTTONS_PER_ROW) {
    const row = rendered.slice(at, at + Math.min(BUTTONS_PER_ROW, left - 1));
    made.push({ type: 1, components: row });
    left -= row.length + 1;
  }
  return made;
}

function renderAll(buttons: readonly Button[], reader: Reader): unknown[] {
  const words = wordsFor(reader);
  const now = reader.now ?? Date.now();
  const seen = new Set<string>();
  return buttons.flatMap((spec) => {
    if ('url' in spec) return linkable(spec.url) ? [link(spec, words)] : [];
    if (!reader.key) throw new TypeError(`the button of ${spec.handler} cannot be signed: no key was given`);
    const id = customId({ ...spec, arg: spec.arg ?? '' }, { key: reader.key, now });
    if (seen.has(id)) return [];
    seen.add(id);
    return [
      { type: 2, style: STYLE[spec.style ?? 'secondary'], label: labelOf(spec.label, words), custom_id: id },
    ];
  });
}

function link({ label, url }: { label: Says; url: string }, words: Words): unknown {
  return { type: 2, style: LINK_STYLE, label: labelOf(label, words), url };
}

function linkable(url: string): boolean {
  return url.length <= URL_CHARACTERS && /^https?:\/\//.test(url) && URL.canParse(url);
}

function labelOf(label: Says, words: Words): string {
  return orDots(clip(words(label), LABEL_CHARACTERS));
}
