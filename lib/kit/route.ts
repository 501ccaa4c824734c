import * as v from 'valibot';
import type { PortName, Ports } from '../ports.ts';
import { parse } from './parse.ts';

type Entries = Record<string, v.GenericSchema>;
type Values<E extends Entries> = v.InferOutput<v.ObjectSchema<E, undefined>>;

export interface RouteSpec<
  P extends Entries,
  Q extends Entries,
  B extends v.GenericSchema,
  R extends v.GenericSchema,
  N extends PortName,
> {
  /** The file's name, and the operation's id. */
  name: string;
  method: 'GET' | 'POST';
  /** With parameters in braces: `/api/operators/{id}`. */
  path: string;
  summary: string;
  /** `key`: needs the bearer key. */
  access: 'public' | 'key';
  params: P;
  query: Q;
  body?: B;
  response: R;
  needs: readonly N[];
  run(
    input: {
      params: Values<P>;
      query: Values<Q>;
      body: v.InferOutput<B>;
      now: number;
      idempotencyKey?: string | undefined;
    },
    ports: Pick<Ports, N>,
  ): Promise<v.InferInput<R>>;
}

/** A route with its types folded away: the server runs it, the OpenAPI document is derived from it. */
export interface Route {
  name: string;
  method: 'GET' | 'POST';
  path: string;
  summary: string;
  access: 'public' | 'key';
  params: Entries;
  query: Entries;
  body: v.GenericSchema | undefined;
  response: v.GenericSchema;
  /** Throws `invalid-input` naming the field; what it returns has passed the response schema. */
  run(
    raw: { params: unknown; query: unknown; body: unknown; now: number; idempotencyKey?: string | undefined },
    ports: Ports,
  ): Promise<unknown>;
}

export function defineRoute<
  const P extends Entries,
  const Q extends Entries,
  R extends v.GenericSchema,
  const N extends PortName,
  B extends v.GenericSchema = v.UndefinedSchema<undefined>,
>(spec: RouteSpec<P, Q, B, R, N>): Route {
  const params = v.object(spec.params);
  const query = v.strictObject(spec.query);
  return {
    name: spec.name,
    method: spec.method,
    path: spec.path,
    summary: spec.summary,
    access: spec.access,
    params: spec.params,
    query: spec.query,
    body: spec.body,
    response: spec.response,
    run: async (raw, ports) => {
      const answer = await spec.run(
        {
          params: parse(params, raw.params),
          query: parse(query, raw.query),
          body: spec.body ? parse(spec.body, raw.body) : undefined,
          now: raw.now,
          idempotencyKey: raw.idempotencyKey,
        },
        ports,
      );
      return v.parse(spec.response, answer);
    },
  };
}
