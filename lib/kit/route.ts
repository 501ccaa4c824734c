import * as v from 'valibot';
import type { ErrorCode } from '../errors.ts';
import type { PortName, Ports } from '../ports.ts';
import type { LoadPorts } from './handler.ts';
import { parse } from './parse.ts';

type Entries = Record<string, v.GenericSchema>;
type Values<E extends Entries> = v.InferOutput<v.ObjectSchema<E, undefined>>;

/** What a route says about itself to people and to the OpenAPI document. */
interface RouteDescription {
  /** The file's name, and the operation's id. */
  name: string;
  method: 'GET' | 'POST' | 'DELETE';
  /** With parameters in braces: `/api/operators/{id}`. */
  path: string;
  /** The group it stands in. */
  tag: string;
  summary: string;
  description: string;
  /** `key`: needs the bearer key. */
  access: 'public' | 'key';
  /**
   * `false`: the answer holds a secret, so that a repeated POST does not get it again and no `Idempotency-Key` is taken.
   */
  remembers?: false;
  /** The statuses of a good answer and what each means; the lowest is the usual one. All carry `response`. */
  answers: Readonly<Record<number, string>>;
  /** What it refuses beyond bad input and a missing key, and when. */
  refuses: Readonly<Partial<Record<ErrorCode, string>>>;
}

export interface RouteSpec<
  P extends Entries,
  Q extends Entries,
  B extends v.GenericSchema,
  R extends v.GenericSchema,
  N extends PortName,
> extends RouteDescription {
  params: P;
  query: Q;
  body?: B;
  response: R;
  /** Which status an answer has, where there are several. */
  statusOf?: (answer: v.InferOutput<R>) => number;
  /** The ports `run` uses; no others are given. */
  needs: readonly N[];
  run: (
    input: {
      params: Values<P>;
      query: Values<Q>;
      body: v.InferOutput<B>;
      /** Milliseconds since 1970. */
      now: number;
      /** Names this request in every log line, and keys what it writes. */
      requestId: string;
    },
    ports: Pick<Ports, N>,
  ) => Promise<v.InferInput<R>>;
}

/** A route with its types folded away: the server runs it, the OpenAPI document is derived from it. */
export interface Route extends RouteDescription {
  params: Entries;
  query: Entries;
  body: v.GenericSchema | undefined;
  response: v.GenericSchema;
  /**
   * Throws `invalid-input` naming the field, before any port is loaded; what it returns has passed the response
   * schema.
   */
  run(
    raw: { params: unknown; query: unknown; body: unknown; now: number; requestId: string },
    load: LoadPorts,
  ): Promise<{ status: number; body: unknown }>;
}

export function defineRoute<
  const P extends Entries,
  const Q extends Entries,
  R extends v.GenericSchema,
  const N extends PortName,
  B extends v.GenericSchema = v.UndefinedSchema<undefined>,
>(spec: RouteSpec<P, Q, B, R, N>): Route {
  const { params, query, response, body, statusOf, needs, run, ...description } = spec;
  const paramsSchema = v.object(params);
  const querySchema = closedObject(query);
  const usual = Math.min(...Object.keys(spec.answers).map(Number));
  return {
    ...description,
    params,
    query,
    body,
    response,
    run: async ({ now, requestId, ...raw }, load) => {
      const input = {
        params: parse(paramsSchema, raw.params),
        query: parse(querySchema, raw.query),
        body: body ? parse(body, raw.body) : undefined,
        now,
        requestId,
      };
      const answer = v.parse(response, await run(input, await load(needs)));
      return { status: statusOf?.(answer) ?? usual, body: answer };
    },
  };
}

/** An object that takes these fields and no others; a stray one is named, with those there are. */
export function closedObject<const E extends Entries>(
  entries: E,
): v.StrictObjectSchema<E, v.ErrorMessage<v.StrictObjectIssue>> {
  const known = Object.keys(entries).join(', ') || 'none';
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return `There is no such field here. The fields are: ${known}.`;
    return issue.received === 'undefined' ? 'This field is missing.' : issue.message;
  });
}
