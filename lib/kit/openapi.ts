import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { ErrorCode } from '../errors.ts';
import { schemaHoist, type JsonObject } from './openapi-components.ts';
import { problem, PROBLEMS, type ProblemKind } from './problem.ts';
import type { Route } from './route.ts';

const KEY = 'bearerKey';

/** The OpenAPI 3.1 document of the routes: everything in it is read off their declarations. */
export function openApiDocument(routes: readonly Route[]): object {
  const hoist = schemaHoist();
  const problemSchema = hoist.take(jsonSchema(problem, 'output'));
  const paths: Record<string, JsonObject> = {};
  for (const route of [...routes].sort((one, other) => one.path.localeCompare(other.path))) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route, hoist.take) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sparta',
      version: '1.0.0',
      description: INTRODUCTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ tag }) => tag))].sort().map((name) => ({ name })),
    paths,
    components: {
      schemas: hoist.components(),
      headers: HEADERS,
      responses: Object.fromEntries(
        SHARED_PROBLEMS.map(([kind, description]) => [kind, problemAnswer(kind, description, problemSchema)]),
      ),
      securitySchemes: {
        [KEY]: { type: 'http', scheme: 'bearer', description: 'The API key of this deployment.' },
      },
    },
  };
}

const INTRODUCTION = [
  'What Sparta knows of operators, validators and the chain, as its monitor last read it.',
  'Lists come in pages: give `nextCursor` as `cursor` until there is none.',
  'Good answers to GET carry an `ETag`; with `If-None-Match` an unchanged one is 304.',
  'Numbers that may exceed 2^53 are decimal texts, addresses are in EIP-55 form, times are RFC 3339.',
  'Errors are `application/problem+json` (RFC 9457); `instance` is the id of the request.',
].join('\n\n');

const HEADERS: JsonObject = {
  requestId: { description: 'The id of this request in our logs', schema: { type: 'string' } },
  etag: { description: 'Names this answer; give it as If-None-Match', schema: { type: 'string' } },
  replayed: {
    description: '`true` where this is the remembered answer to an earlier request with the same key',
    schema: { type: 'string', enum: ['true'] },
  },
  retryAfter: {
    description: 'Seconds after which another try makes sense',
    schema: { type: 'integer', minimum: 1 },
  },
  authenticate: { description: 'How to authenticate', schema: { type: 'string' } },
};

/** Problems that look the same wherever they occur. */
const SHARED_PROBLEMS: readonly [ProblemKind, string][] = [
  ['invalid-input', 'A parameter, a header or the body is not right; `detail` names it.'],
  ['unauthorized', 'No key, or a wrong one.'],
  ['too-large', 'The body is larger than any good one could be.'],
  ['unsupported-media-type', 'The body is not `application/json`.'],
  ['key-reused', 'This `Idempotency-Key` came with another body before.'],
  ['internal', 'A bug of ours. Nothing about it is told but the id of the request.'],
  ['upstream', 'What Sparta depends on is unwell. Try again.'],
];

type Take = (schema: JsonObject) => JsonObject;

function operation(route: Route, take: Take): JsonObject {
  return {
    operationId: route.name,
    tags: [route.tag],
    summary: route.summary,
    description: route.description,
    security: route.access === 'key' ? [{ [KEY]: [] }] : [],
    parameters: [
      ...Object.entries(route.params).map(([name, schema]) => parameter('path', name, schema)),
      ...Object.entries(route.query).map(([name, schema]) => parameter('query', name, schema)),
      ...(isRemembered(route) ? [IDEMPOTENCY_KEY] : []),
      ...(isCached(route) ? [IF_NONE_MATCH] : []),
    ],
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: take(jsonSchema(route.body, 'input')) } },
          },
        }
      : {}),
    responses: answersOf(route, take),
  };
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'A text of yours for this one change, 1 to 255 visible ASCII characters. The same key with the same body gets the same answer for a day; with another body it is refused. A refused change is not remembered, so the key can be used again.',
  schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
};

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The ETag of an earlier answer',
  schema: { type: 'string' },
};

function parameter(place: 'path' | 'query', name: string, schema: v.GenericSchema): JsonObject {
  const { description, ...rest } = jsonSchema(schema, 'output');
  const required = place === 'path' || schema.type !== 'optional';
  const numbered =
    rest['type'] === 'integer' && typeof rest['default'] === 'string'
      ? { default: Number(rest['default']) }
      : {};
  return {
    name,
    in: place,
    required,
    ...(typeof description === 'string' ? { description } : {}),
    schema: { ...rest, ...numbered },
  };
}

function answersOf(route: Route, take: Take): JsonObject {
  const good = goodAnswers(route, take);
  return { ...good, ...problemAnswers(route, good) };
}

function goodAnswers(route: Route, take: Take): JsonObject {
  const schema = take(jsonSchema(route.response, 'output'));
  const headers = {
    'X-Request-Id': header('requestId'),
    ...(isCached(route) ? { ETag: header('etag') } : {}),
    ...(isRemembered(route) ? { 'Idempotent-Replayed': header('replayed') } : {}),
  };
  const good = Object.entries(route.answers).map(([status, description]) => {
    const alsoProblem = Number(status) >= 400 ? { 'application/problem+json': { schema: PROBLEM } } : {};
    return [status, { description, headers, content: { 'application/json': { schema }, ...alsoProblem } }];
  });
  const unchanged = isCached(route)
    ? { 304: { description: 'Nothing changed since the answer with that ETag.' } }
    : {};
  return { ...Object.fromEntries(good), ...unchanged };
}

/**
 * By status, since that is how the document is keyed; where two kinds share one, what the route says wins. A status
 * that good answers have too (health's 503) may carry either body.
 */
function problemAnswers(route: Route, good: JsonObject): JsonObject {
  const kinds: ProblemKind[] = ['invalid-input', 'internal', 'upstream'];
  if (route.access === 'key') kinds.push('unauthorized');
  if (route.method === 'POST') kinds.push('too-large', 'unsupported-media-type');
  if (isRemembered(route)) kinds.push('key-reused');
  const shared = kinds.map((kind): [number, JsonObject] => [
    PROBLEMS[kind].status,
    { $ref: `#/components/responses/${kind}` },
  ]);
  const own = Object.entries(route.refuses).map(([code, description]): [number, JsonObject] => {
    const kind = codes.find((known) => known === code) ?? 'internal';
    return [PROBLEMS[kind].status, problemAnswer(kind, description, PROBLEM)];
  });
  const answers = new Map([...shared, ...own].filter(([status]) => !(status in good)));
  return Object.fromEntries(answers);
}

const PROBLEM = { $ref: '#/components/schemas/Problem' };

const codes: readonly ErrorCode[] = [
  'invalid-input',
  'forbidden',
  'not-found',
  'conflict',
  'upstream',
  'internal',
];

function problemAnswer(kind: ProblemKind, description: string, schema: JsonObject): JsonObject {
  return {
    description,
    headers: {
      'X-Request-Id': header('requestId'),
      ...(kind === 'unauthorized' ? { 'WWW-Authenticate': header('authenticate') } : {}),
      ...(kind === 'upstream' ? { 'Retry-After': header('retryAfter') } : {}),
    },
    content: {
      'application/problem+json': {
        schema,
        example: {
          type: `urn:sparta:problem:${kind}`,
          title: PROBLEMS[kind].title,
          status: PROBLEMS[kind].status,
          detail: description,
          instance: '6f1b2b52-8a53-4b56-9d5e-0d5a7a6f6a11',
        },
      },
    },
  };
}

function header(name: string): JsonObject {
  return { $ref: `#/components/headers/${name}` };
}

/** Data behind the key may be kept and asked for again by its ETag; health is always told anew. */
function isCached(route: Route): boolean {
  return route.method === 'GET' && route.access === 'key';
}

/** Whether an `Idempotency-Key` makes a request of it one. */
function isRemembered(route: Route): boolean {
  return route.method === 'POST' && route.remembers !== false;
}

/** Checks and transformations have no JSON Schema: what they demand stands in the descriptions. */
function jsonSchema(schema: v.GenericSchema, typeMode: 'input' | 'output'): JsonObject {
  const { $schema: _dialect, ...rest } = toJsonSchema(schema, {
    typeMode,
    target: 'draft-2020-12',
    ignoreActions: ['check', 'trim', 'transform'],
  });
  return rest;
}
