import { renderModal, renderText, type Names } from '../discord/render.ts';
import type { Modal } from '../discord/player.ts';
import type { StoredMessage } from '../discord/state.ts';

/** Prints a story as it happens: chapters, what people do, and what they see, indented beside them. */
export interface Transcript {
  chapter(title: string): void;
  /** Somebody does something. */
  does(who: string, what: string): void;
  /** Somebody sees a message. */
  sees(who: string, message: StoredMessage): void;
  opens(who: string, modal: Modal): void;
  /** Something happens on chain or in the server. */
  happens(what: string): void;
  /** A step that came true. */
  holds(what: string): void;
}

const COLOURS = {
  chapter: '\u001b[1;36m',
  person: '\u001b[1m',
  dim: '\u001b[2m',
  good: '\u001b[32m',
  off: '\u001b[0m',
};

export function createTranscript(
  write: (line: string) => void,
  names: Names,
  options: { colour: boolean },
): Transcript {
  const paint = (colour: keyof typeof COLOURS, text: string) =>
    options.colour ? `${COLOURS[colour]}${text}${COLOURS.off}` : text;
  let chapters = 0;
  const quote = (text: string) => {
    for (const line of text.split('\n')) write(`     ${paint('dim', '│')} ${line}`);
  };
  return {
    chapter(title) {
      chapters += 1;
      write(`\n${paint('chapter', `${chapters}. ${title}`)}`);
    },
    does: (who, what) => write(`\n  ${paint('person', who)} ${what}`),
    sees(_who, message) {
      quote(renderText(message, names));
    },
    opens(_who, modal) {
      quote(renderModal(modal));
    },
    happens: (what) => write(`\n  ${paint('dim', `⛓  ${what}`)}`),
    holds: (what) => write(`  ${paint('good', '✓')} ${what}`),
  };
}
