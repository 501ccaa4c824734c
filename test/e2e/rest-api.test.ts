import { PEOPLE } from '../../lib/world/guild.ts';
import { expectDocumented } from '../lib/http/openapi-oracle.ts';
import { becomeOperator, startTestWorld, type TestWorld } from './world-under-test.ts';

let at: TestWorld;

beforeAll(async () => {
  at = await startTestWorld();
  await becomeOperator(at.story, 'alice');
  await at.story.command('alice', 'add-validator', { validator_address: mine(0).attester });
  await at.world.tick();
}, 120_000);
afterAll(async () => at?.world.stop());

function mine(index: number) {
  const validator = at.story.l1.validators[index];
  if (!validator) throw new Error('the local L1 has too few validators');
  return validator;
}

/** One request through the gateway; the answer is held to the OpenAPI document. */
async function call(path: string, options: { body?: unknown; key?: string; idempotencyKey?: string } = {}) {
  const method = options.body === undefined ? 'GET' : 'POST';
  const answer = await fetch(`${at.world.aws.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${options.key ?? at.world.file.apiKey}`,
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(options.idempotencyKey === undefined ? {} : { 'idempotency-key': options.idempotencyKey }),
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const body: unknown = await answer.json();
  expectDocumented(method, path, answer, body);
  return { status: answer.status, body };
}

test.each([
  ['/api/health', /ok/],
  ['/api/operators', /Alice/],
  [`/api/operators/${PEOPLE.alice.id}`, /approved/],
  ['/api/validators?limit=1', /validating/],
  ['/api/chain/info', /committee/],
  ['/api/chain/epochs', /epoch/],
])('%s answers what the chain and the community are', async (path, holds) => {
  const { status, body } = await call(path);
  expect(status).toBe(200);
  expect(JSON.stringify(body)).toMatch(holds);
});

test('one validator is found by its bare attester address', async () => {
  const { status, body } = await call(`/api/validators/${mine(0).attester}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ status: 'validating' });
});

test('a wrong key is refused with a problem', async () => {
  expect((await call('/api/operators', { key: 'x'.repeat(40) })).status).toBe(401);
});

test('a validator added with one idempotency key is added once, and answered the same twice', async () => {
  const body = { operatorId: PEOPLE.alice.id, validatorAddress: mine(1).attester };
  const first = await call('/api/operators/validator', { body, idempotencyKey: 'once-and-only' });
  const second = await call('/api/operators/validator', { body, idempotencyKey: 'once-and-only' });
  expect(first.status).toBe(201);
  expect(second).toEqual(first);
});

test('a validator of somebody else is not added', async () => {
  const body = { operatorId: PEOPLE.alice.id, validatorAddress: mine(4).attester };
  expect((await call('/api/operators/validator', { body, idempotencyKey: 'not-hers' })).status).toBe(409);
});

test('the documentation and its document are served', async () => {
  const docs = await fetch(`${at.world.aws.url}/api/docs`);
  expect(docs.headers.get('content-type')).toContain('text/html');
  const document = (await (await fetch(`${at.world.aws.url}/api/openapi.json`)).json()) as {
    openapi: string;
  };
  expect(document.openapi).toMatch(/^3\.1/);
});
