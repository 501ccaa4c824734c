import type { Context } from 'hono';
import { SpartaError } from '../errors.ts';
import { problemOf, problemOfError, type Problem, type ProblemKind } from '../kit/problem.ts';
import type { App } from './app.ts';

/** Seconds to wait where an `upstream` error does not say. */
const RETRY_AFTER_SECONDS = 30;

/** The problem answer of this request. */
export function refuse(
  c: Context<App>,
  kind: ProblemKind,
  detail: string,
  more: { hint?: string; headers?: Record<string, string> } = {},
): Response {
  const { hint, headers = {} } = more;
  return answerWith(problemOf(kind, { detail, instance: c.get('requestId'), hint }), headers);
}

export function refuseError(c: Context<App>, error: unknown): Response {
  const found = problemOfError(error, c.get('requestId'));
  const wait = error instanceof SpartaError ? error.retryAfterSeconds : undefined;
  const headers =
    found.status === 503 ? { 'Retry-After': String(Math.ceil(wait ?? RETRY_AFTER_SECONDS)) } : {};
  return answerWith(found, headers);
}

function answerWith(found: Problem, headers: Record<string, string>): Response {
  return new Response(JSON.stringify(found), {
    status: found.status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  });
}
