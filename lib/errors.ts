import { inWords, type Says } from './text.ts';

/** Who must act: see the table in `lib/kit/outcome.ts`. */
export type ErrorCode = 'invalid-input' | 'forbidden' | 'not-found' | 'conflict' | 'upstream' | 'internal';

export interface ErrorDetails {
  /** What the person can do next, one sentence. */
  hint?: Says;
  /** Seconds after which another try makes sense; `upstream` only. */
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** The one error Sparta throws on purpose. Its message is shown to people: it names the thing and the value. */
export class SpartaError extends Error {
  readonly code: ErrorCode;
  /** In English. */
  readonly hint: string | undefined;
  /** Message and hint as they can be said in any language. */
  readonly says: Says;
  readonly hintSays: Says | undefined;
  readonly retryAfterSeconds: number | undefined;

  /** By name: the endpoint and what it loads late are bundles of their own, each with its copy of this class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'SpartaError' && 'code' in value;
  }

  constructor(code: ErrorCode, message: Says, details: ErrorDetails = {}) {
    super(inWords(message), { cause: details.cause });
    this.name = 'SpartaError';
    this.code = code;
    this.says = message;
    this.hintSays = details.hint;
    this.hint = details.hint === undefined ? undefined : inWords(details.hint);
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

/** The code of anything thrown: what is not ours is a bug of ours. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof SpartaError ? error.code : 'internal';
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
