import { codeOf, messageOf, SpartaError, type ErrorCode } from '../errors.ts';
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
  if (code === 'internal') {
    return {
      tone: 'bad',
      title: 'That is our fault',
      lines: ['Something in Sparta broke. Nothing was changed. The developers see it.'],
      footer: `Reference ${reference}`,
    };
  }
  if (code === 'upstream') {
    return {
      tone: 'unknown',
      title: 'Try again in a minute',
      lines: [messageOf(error), 'Nothing was changed.'],
      footer: `Reference ${reference}`,
    };
  }
  const hint = error instanceof SpartaError && error.hint ? [error.hint] : [];
  return { tone: 'bad', title: TITLES[code], lines: [messageOf(error), ...hint] };
}

const TITLES: Record<Exclude<ErrorCode, 'internal' | 'upstream'>, string> = {
  'invalid-input': 'That does not look right',
  forbidden: 'Not allowed',
  'not-found': 'Not found',
  conflict: 'Nothing to do',
};
