import { codeOf, messageOf, SpartaError, type ErrorCode } from '../errors.ts';
import { say, type Says, type Text } from '../text.ts';
import type { LogLevel } from '../log.ts';
import type { Message } from './message.ts';

export interface Outcome {
  /** HTTP status of the REST API. */
  status: number;
  /** What a queue does with the message that caused it. */
  queue: 'drop' | 'retry';
  log: LogLevel;
}

/** Who must act, and so what every shell does: the one table behind HTTP, Discord, queues and the log. */
export const OUTCOMES: Record<ErrorCode, Outcome> = {
  'invalid-input': { status: 400, queue: 'drop', log: 'info' },
  forbidden: { status: 403, queue: 'drop', log: 'info' },
  'not-found': { status: 404, queue: 'drop', log: 'info' },
  conflict: { status: 409, queue: 'drop', log: 'info' },
  upstream: { status: 503, queue: 'retry', log: 'warn' },
  internal: { status: 500, queue: 'retry', log: 'error' },
};

export function outcomeOf(error: unknown): Outcome {
  return OUTCOMES[codeOf(error)];
}

/** What a person sees in Discord; `reference` is the interaction's id, which every log line of it carries. */
export function errorMessage(error: unknown, reference: string): Message {
  const code = codeOf(error);
  const footer = say('Reference {reference}', { reference });
  if (code === 'internal') {
    return {
      tone: 'bad',
      title: say('That is our fault'),
      lines: [say('Something in Sparta broke. Nothing was changed. The developers see it.')],
      footer,
    };
  }
  if (code === 'upstream') {
    return {
      tone: 'unknown',
      title: say('Try again in a minute'),
      lines: [saysOf(error), say('Nothing was changed.')],
      footer,
    };
  }
  const hint = error instanceof SpartaError && error.hintSays ? [error.hintSays] : [];
  const unchanged = code === 'invalid-input' ? [say('Nothing was changed.')] : [];
  return { tone: 'bad', title: TITLES[code], lines: [saysOf(error), ...unchanged, ...hint] };
}

function saysOf(error: unknown): Says {
  return error instanceof SpartaError ? error.says : messageOf(error);
}

const TITLES: Record<Exclude<ErrorCode, 'internal' | 'upstream'>, Text> = {
  'invalid-input': say('That does not look right'),
  forbidden: say('Not allowed'),
  'not-found': say('Not found'),
  conflict: say('Nothing to do'),
};
