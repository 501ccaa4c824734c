import * as v from 'valibot';
import { openApiDocument } from '../../../lib/kit/openapi.ts';
import { schemaHoist } from '../../../lib/kit/openapi-components.ts';
import { defineRoute } from '../../../lib/kit/route.ts';
import { routes } from '../../../lib/routes/index.ts';
import committed from '../../../lib/routes/openapi.json' with { type: 'json' };

const json = v.record(v.string(), v.unknown());
type Json = v.InferOutput<typeof json>;

/** Every object of the document with the place it stands at. */
function* objects(value: unknown, place = '#'): Generator<[string, Json]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [place, v.parse(json, value)];
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, `${place}/${key}`);
}

test('the committed document is the one the declarations say', () => {
  expect(JSON.parse(JSON.stringify(openApiDocument(routes)))).toEqual(committed);
});

test('every reference leads somewhere', () => {
  const places = new Set([...objects(committed)].map(([place]) => place));
  const references = [...objects(committed)].flatMap(([, { $ref }]) =>
    typeof $ref === 'string' ? [$ref] : [],
  );
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter((reference) => !places.has(reference))).toEqual([]);
});

test('every operation has an id, words, a good answer and its refusals', () => {
  const operations = Object.values(committed.paths).flatMap((path) =>
    Object.values(path).map((each) => v.parse(json, each)),
  );
  expect(operations).toHaveLength(routes.length);
  for (const operation of operations) {
    expect(String(operation['summary']).length).toBeGreaterThan(5);
    expect(String(operation['description']).length).toBeGreaterThan(20);
    const statuses = Object.keys(v.parse(json, operation['responses']));
    expect(statuses.some((status) => status.startsWith('2'))).toBe(true);
    expect(statuses).toEqual(expect.arrayContaining(['400', '500', '503']));
  }
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(routes.length);
});

test('only health is open; the rest names the key and what a wrong one gets', () => {
  const open = routes.filter(({ access }) => access === 'public').map(({ name }) => name);
  expect(open).toEqual(['get-health']);
  expect(committed.paths['/api/health'].get.security).toEqual([]);
  expect(committed.paths['/api/operators'].get).toMatchObject({
    security: [{ bearerKey: [] }],
    responses: { 401: { $ref: '#/components/responses/unauthorized' } },
  });
});

test('every parameter in a path is declared, and every one declared is in its path', () => {
  for (const route of routes) {
    const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(route.params)).toEqual(inPath);
  }
});

test('every parameter and every field of a body says what it is', () => {
  for (const [place, { properties }] of objects(committed.components.schemas)) {
    for (const [name, field] of Object.entries(v.parse(v.record(v.string(), json), properties ?? {}))) {
      const isSaid = 'description' in field || '$ref' in field || 'items' in field;
      expect(`${place}/${name} ${isSaid ? 'is' : 'is not'} described`).toMatch(/ is described$/);
    }
  }
});

test('a limit is a number from 1 to 100, 20 where it is not given', () => {
  const limit = committed.paths['/api/operators'].get.parameters.find(({ name }) => name === 'limit');
  expect(limit).toMatchObject({
    required: false,
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
  });
});

test('a status that good answers and refusals share may carry either body', () => {
  expect(Object.keys(committed.paths['/api/health'].get.responses['503'].content)).toEqual([
    'application/json',
    'application/problem+json',
  ]);
});

test('two schemas with one title are a mistake that is told', () => {
  const { take } = schemaHoist();
  take({ title: 'Thing', type: 'string' });
  expect(() => take({ title: 'Thing', type: 'number' })).toThrow('"Thing"');
});

test('a new route stands in the document by its declaration alone', () => {
  const added = defineRoute({
    name: 'get-shield',
    method: 'GET',
    path: '/api/shields/{id}',
    tag: 'Shields',
    summary: 'One shield',
    description: 'A shield, by its number.',
    access: 'key',
    params: { id: v.pipe(v.string(), v.description('Its number')) },
    query: {},
    response: v.pipe(v.object({ id: v.string() }), v.title('Shield')),
    answers: { 200: 'The shield.' },
    refuses: { 'not-found': 'There is no such shield.' },
    needs: [],
    run: async ({ params }) => ({ id: params.id }),
  });
  expect(openApiDocument([added])).toMatchObject({
    paths: {
      '/api/shields/{id}': {
        get: {
          operationId: 'get-shield',
          parameters: expect.arrayContaining([
            { name: 'id', in: 'path', required: true, description: 'Its number', schema: { type: 'string' } },
          ]),
          responses: { 404: { description: 'There is no such shield.' } },
        },
      },
    },
    components: { schemas: { Shield: { type: 'object' } } },
  });
});
