import * as v from 'valibot';
import { codeOf, messageOf, SpartaError, type ErrorCode } from '../errors.ts';
import { OUTCOMES } from './outcome.ts';

/** Why an HTTP request was refused: what any of our code may throw, and what only HTTP knows. */
export type ProblemKind =
  | ErrorCode
  | 'unauthorized'
  | 'method-not-allowed'
  | 'in-progress'
  | 'too-large'
  | 'unsupported-media-type'
  | 'key-reused';

/** An error as every answer carries it: RFC 9457, and `hint` for what to do next. */
export const problem = v.pipe(
  v.object({
    type: v.pipe(
      v.string(),
      v.description('Which kind of problem; stable, made for programs'),
      v.examples(['urn:sparta:problem:not-found']),
    ),
    title: v.pipe(v.string(), v.description('The kind in words'), v.examples(['Not found'])),
    status: v.pipe(v.number(), v.integer(), v.description('The HTTP status'), v.examples([404])),
    detail: v.pipe(
      v.string(),
      v.description('What is wrong with this request'),
      v.examples(['There is no operator 1180000000000000009.']),
    ),
    instance: v.pipe(
      v.string(),
      v.description('The id of this request, also in X-Request-Id and in our logs'),
      v.examples(['6f1b2b52-8a53-4b56-9d5e-0d5a7a6f6a11']),
    ),
    hint: v.optional(v.pipe(v.string(), v.description('What to do next'))),
  }),
  v.title('Problem'),
  v.description('Why a request was refused (RFC 9457).'),
);
export type Problem = v.InferOutput<typeof problem>;

export const PROBLEMS: Record<ProblemKind, { status: number; title: string }> = {
  'invalid-input': { status: OUTCOMES['invalid-input'].status, title: 'The request is not right' },
  unauthorized: { status: 401, title: 'A key is needed' },
  forbidden: { status: OUTCOMES.forbidden.status, title: 'Not allowed' },
  'not-found': { status: OUTCOMES['not-found'].status, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Not with this method' },
  conflict: { status: OUTCOMES.conflict.status, title: 'Not as things stand' },
  'in-progress': { status: 409, title: 'Still being worked on' },
  'too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body must be JSON' },
  'key-reused': { status: 422, title: 'The idempotency key belongs to another request' },
  internal: { status: OUTCOMES.internal.status, title: 'That is our fault' },
  upstream: { status: OUTCOMES.upstream.status, title: 'Try again in a minute' },
};

export function problemOf(
  kind: ProblemKind,
  details: { detail: string; instance: string; hint?: string | undefined },
): Problem {
  const { hint, ...rest } = details;
  return {
    type: `urn:sparta:problem:${kind}`,
    ...PROBLEMS[kind],
    ...rest,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Anything thrown, as a problem. A bug of ours says nothing of itself but the request's id. */
export function problemOfError(error: unknown, instance: string): Problem {
  const code = codeOf(error);
  if (code === 'internal') {
    return problemOf(code, {
      detail: 'Something in Sparta broke.',
      instance,
      hint: `Tell whoever runs it, with this reference: ${instance}`,
    });
  }
  const hint = error instanceof SpartaError ? error.hint : undefined;
  return problemOf(code, { detail: messageOf(error), instance, hint });
}
