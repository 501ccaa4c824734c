import * as v from 'valibot';
import { SpartaError } from '../errors.ts';

/**
 * Parses what came from outside.
 * Throws `invalid-input`, naming each field that is wrong and what it should be.
 */
export function parse<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  throw new SpartaError('invalid-input', describeIssues(result.issues));
}

/** The same for JSON text. */
export function parseJson<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> {
  return parse(schema, readJson(text));
}

export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SpartaError('invalid-input', 'The body is not JSON.', { cause });
  }
}

/** At most three issues, each with its path: more help nobody. */
export function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string {
  const shown = issues.slice(0, 3).map((issue) => {
    const path = v.getDotPath(issue);
    return path ? `${path}: ${issue.message}` : issue.message;
  });
  const rest = issues.length > 3 ? ` And ${issues.length - 3} more.` : '';
  return shown.join(' ') + rest;
}
