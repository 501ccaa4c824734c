import * as v from 'valibot';
import { SpartaError } from '../errors.ts';
import { say, type Says } from '../text.ts';
import { declared } from './declared.ts';

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
    throw new SpartaError('invalid-input', say('The body is not JSON.'), { cause });
  }
}

/** At most three issues, each with its path: more help nobody. */
export function describeIssues(issues: readonly v.BaseIssue<unknown>[]): Says {
  const [first = '', second, third] = issues.slice(0, 3).map(issueInWords);
  if (second === undefined) return first;
  if (third === undefined) return say('{first} {second}', { first, second });
  if (issues.length === 3) return say('{first} {second} {third}', { first, second, third });
  return say('{first} {second} {third} And {count} more.', {
    first,
    second,
    third,
    count: issues.length - 3,
  });
}

/** A schema's message is its own template: it stands in the catalogues as it is written there. */
function issueInWords(issue: v.BaseIssue<unknown>): Says {
  const problem: Says = issue.message.includes('{') ? issue.message : declared(issue.message);
  const field = v.getDotPath(issue);
  return field ? say('{field}: {problem}', { field, problem }) : problem;
}
