import * as v from 'valibot';
import { defineRoute } from '../../../lib/kit/route.ts';
import type { PortName } from '../../../lib/ports.ts';
import { fakePorts } from '../../fakes/ports.ts';

const route = defineRoute({
  name: 'take-thing',
  method: 'POST',
  path: '/api/things/{id}',
  tag: 'Things',
  summary: 'Takes a thing',
  description: 'Takes a thing.',
  access: 'key',
  answers: { 201: 'Taken.', 200: 'It was taken before.' },
  refuses: {},
  params: { id: v.pipe(v.string(), v.regex(/^\d+$/, 'should be digits')) },
  query: { dry: v.optional(v.picklist(['true', 'false'])) },
  body: v.object({ size: v.number('should be a number') }),
  response: v.object({ id: v.string(), size: v.number(), fresh: v.boolean() }),
  statusOf: ({ fresh }) => (fresh ? 201 : 200),
  needs: ['operators'],
  run: async ({ params, body }) => ({ id: params.id, size: body.size, fresh: body.size > 1, hidden: 'x' }),
});

function ask(raw: { params?: unknown; query?: unknown; body?: unknown } = {}) {
  const loaded: PortName[][] = [];
  const load = async (needs: readonly PortName[]) => {
    loaded.push([...needs]);
    return fakePorts();
  };
  const whole = { params: { id: '7' }, query: {}, body: { size: 2 }, now: 1, requestId: 'r', ...raw };
  return { answer: route.run(whole, load), loaded };
}

test('a good request loads what it needs and answers in the declared shape alone', async () => {
  const { answer, loaded } = ask();
  expect(await answer).toEqual({ status: 201, body: { id: '7', size: 2, fresh: true } });
  expect(loaded).toEqual([['operators']]);
});

test('where there are several statuses the answer decides', async () => {
  expect(await ask({ body: { size: 1 } }).answer).toMatchObject({ status: 200 });
});

test.each([
  ['a parameter', { params: { id: 'x' } }, 'id: should be digits'],
  ['a query value', { query: { dry: 'maybe' } }, /^dry: /],
  [
    'a query nobody declared',
    { query: { more: '1' } },
    /more: There is no such field here. The fields are: dry/,
  ],
  ['the body', { body: { size: 'big' } }, 'size: should be a number'],
  ['a body that is missing', { body: undefined }, /Object/],
])('%s that is wrong is refused before any port is loaded', async (_name, raw, message) => {
  const { answer, loaded } = ask(raw);
  await expect(answer).rejects.toMatchObject({
    code: 'invalid-input',
    message: typeof message === 'string' ? message : expect.stringMatching(message),
  });
  expect(loaded).toEqual([]);
});

test('an answer that is not what was declared is a bug, not a lie', async () => {
  const broken = defineRoute({
    name: 'broken',
    method: 'GET',
    path: '/api/broken',
    tag: 'Things',
    summary: 'x',
    description: 'x',
    access: 'public',
    answers: { 200: 'x' },
    refuses: {},
    params: {},
    query: {},
    response: v.object({ size: v.pipe(v.number(), v.minValue(1)) }),
    needs: [],
    run: async () => ({ size: 0 }),
  });
  const raw = { params: {}, query: {}, body: undefined, now: 1, requestId: 'r' };
  await expect(broken.run(raw, async () => fakePorts())).rejects.not.toMatchObject({ code: 'invalid-input' });
});
