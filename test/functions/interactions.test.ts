import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { LambdaResponse } from '../../lib/kit/lambda.ts';
import { checkCallback, loadOracle } from '../../lib/world/discord/conformance.ts';
import { APPLICATION, COMPONENTS_KEY, GUILD, MODERATOR, MODERATOR_ROLE, OPERATOR } from '../fakes/ports.ts';
import {
  autocomplete,
  command,
  component,
  event,
  idFor,
  interaction,
  member,
  modalSubmit,
  PUBLIC_KEY,
  signedHeaders,
  type Body,
} from '../lib/kit/signed-request.ts';

type Parsed = ReturnType<typeof JSON.parse>;

const ADDRESS = `0x${'ab'.repeat(20)}`;
let handler: (event: unknown) => Promise<LambdaResponse>;
let queue: Server;
let queueStatus = 200;
let queued: Parsed[] = [];

beforeAll(async () => {
  queue = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.headers['x-amz-target'] === 'secretsmanager.GetSecretValue') {
        const answer = { SecretString: COMPONENTS_KEY.toString() };
        response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer));
        return;
      }
      if (queueStatus === 200) queued.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.writeHead(queueStatus, { 'content-type': 'application/x-amz-json-1.0' }).end('{}');
    });
  });
  queue.listen(0, '127.0.0.1');
  await once(queue, 'listening');
  const place = queue.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  Object.assign(process.env, {
    DISCORD_PUBLIC_KEY: PUBLIC_KEY,
    BOT_CLIENT_ID: APPLICATION,
    GUILD_ID: GUILD,
    MODERATOR_ROLE_IDS: MODERATOR_ROLE,
    COMMANDS_QUEUE_URL: 'https://sqs.eu-west-2.amazonaws.com/1/commands',
    REGISTRATION_QUEUE_URL: 'https://sqs.eu-west-2.amazonaws.com/1/registration.fifo',
    AWS_ENDPOINT_URL_SQS: `http://127.0.0.1:${place.port}`,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${place.port}`,
    COMPONENTS_SECRET_ID: 'sparta/dev/components',
  });
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  ({ handler } = await import('../../functions/interactions.ts'));
  await loadOracle();
});

afterAll(async () => {
  jest.restoreAllMocks();
  queue.closeAllConnections();
  queue.close();
  await once(queue, 'close');
});

beforeEach(() => {
  queueStatus = 200;
  queued = [];
});

/** Sends what Discord would send; every good answer passes the conformance checker. */
async function ask(body: Body): Promise<Parsed> {
  const answer = await handler(event(body));
  expect(answer).toMatchObject({ statusCode: 200, headers: { 'content-type': 'application/json' } });
  const parsed = JSON.parse(answer.body);
  expect(await checkCallback(parsed, { type: Number(body['type']) })).toEqual([]);
  return parsed;
}

/** All text a person reads in an answer. */
function textOf(value: unknown): string {
  return JSON.stringify(value);
}

function expectPrivate(answer: Parsed, words: RegExp): void {
  expect(answer.type).toBe(4);
  expect(answer.data.flags & 64).toBe(64);
  expect(answer.data.allowed_mentions).toEqual({ parse: [] });
  expect(textOf(answer.data)).toMatch(words);
}

const hold = (changes: Body): Body => ({ ...event(interaction()), ...changes });
const headersOf = (held: Body): Record<string, string> => held['headers'] as Record<string, string>;

describe('what Discord did not sign', () => {
  const signed = event(interaction());
  const headers = headersOf(signed);
  const signature = headers['x-signature-ed25519']!;
  const without = (name: string) =>
    Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));
  const raw = Buffer.from(String(signed['body']));
  const minutes = (count: number) => Date.now() + count * 60_000;

  test.each<[string, Body]>([
    ['signed by another key', event(interaction(), { key: generateKeyPairSync('ed25519').privateKey })],
    ['over another body', { ...signed, body: String(signed['body']).replace('help', 'hell') }],
    ['over a re-serialised body', { ...signed, body: JSON.stringify(JSON.parse(raw.toString()), null, 1) }],
    ['with another timestamp', { ...signed, headers: { ...headers, 'x-signature-timestamp': '1800000000' } }],
    ['replayed after six minutes', event(interaction(), { at: minutes(-6) })],
    ['dated six minutes ahead', event(interaction(), { at: minutes(6) })],
    ['without a signature', { ...signed, headers: without('x-signature-ed25519') }],
    ['without a timestamp', { ...signed, headers: without('x-signature-timestamp') }],
    ['without any header', { ...signed, headers: {} }],
    ['without headers at all', { ...signed, headers: undefined }],
    ['with headers that are a list', { ...signed, headers: [] }],
    ['with an empty signature', { ...signed, headers: { ...headers, 'x-signature-ed25519': '' } }],
    [
      'with a short signature',
      { ...signed, headers: { ...headers, 'x-signature-ed25519': signature.slice(2) } },
    ],
    [
      'with a long signature',
      { ...signed, headers: { ...headers, 'x-signature-ed25519': `${signature}00` } },
    ],
    [
      'with a signature that is not hex',
      { ...signed, headers: { ...headers, 'x-signature-ed25519': 'z'.repeat(128) } },
    ],
    ['with a signature that is not text', { ...signed, headers: { ...headers, 'x-signature-ed25519': 7 } }],
    [
      'with a timestamp that is not a number',
      { ...signed, headers: { ...headers, 'x-signature-timestamp': 'now' } },
    ],
    ['with a negative timestamp', { ...signed, headers: { ...headers, 'x-signature-timestamp': '-1' } }],
    ['with no body', { ...signed, body: undefined }],
    ['with base64 that says it is text', { ...signed, body: raw.toString('base64') }],
    ['with broken base64', { ...signed, body: '%%%', isBase64Encoded: true }],
    ['as a forged PING', { ...signed, body: '{"type":1}' }],
  ])('%s gets a 401 and nothing is queued', async (_name, request) => {
    const answer = await handler(request);
    expect(answer.statusCode).toBe(401);
    expect(JSON.parse(answer.body)).toEqual({ error: 'invalid request signature' });
    expect(queued).toEqual([]);
  });

  test('a body that is too large gets a 413, even well signed', async () => {
    expect((await handler(event(`"${'x'.repeat(300_000)}"`))).statusCode).toBe(413);
  });

  test.each(['GET', 'PUT', 'DELETE', 'HEAD', ''])('a %s gets a 405 that names POST', async (method) => {
    const answer = await handler(hold({ requestContext: { http: { method } } }));
    expect(answer).toMatchObject({ statusCode: 405, headers: { allow: 'POST' } });
  });

  test.each([[null], [undefined], ['text'], [7]])('an event that is %p gets a 400', async (odd) => {
    expect((await handler(odd)).statusCode).toBe(400);
  });
});

describe('how a gateway hands the request over', () => {
  test('a base64 body is decoded before its signature is checked', async () => {
    const signed = event({ type: 1 });
    const body = Buffer.from(String(signed['body'])).toString('base64');
    expect((await handler({ ...signed, body, isBase64Encoded: true })).body).toBe('{"type":1}');
  });

  test('a REST event 1.0 with headers in Discord’s letter case and multiValueHeaders is answered', async () => {
    const raw = JSON.stringify(interaction());
    const headers = signedHeaders(Buffer.from(raw));
    const many = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
    const base = { httpMethod: 'POST', path: '/interactions', body: raw, isBase64Encoded: false };
    for (const form of [
      { headers, multiValueHeaders: many },
      { multiValueHeaders: many },
      { headers, multiValueHeaders: null },
    ])
      expect((await handler({ ...base, ...form })).statusCode).toBe(200);
  });

  test('characters beyond ASCII keep their signature', async () => {
    const answer = await handler(event(interaction({ member: member(OPERATOR, { nick: 'Ωλγα 🏛️' }) })));
    expect(answer.statusCode).toBe(200);
  });
});

describe('what Discord signed and is no interaction of ours', () => {
  const text = (body: string) => body;
  test.each<[string, unknown]>([
    ['not JSON', text('{"type":')],
    ['empty', text('')],
    ['null', text('null')],
    ['an array', []],
    ['a number', 4],
    ['a text', text('"hello"')],
    ['true', true],
    ['deeply nested', text('['.repeat(100_000))],
    ['not UTF-8', text('\u0000\ufffd')],
    ['without a type', interaction({ type: undefined })],
    ['of an unknown type', interaction({ type: 99 })],
    ['with a type that is text', interaction({ type: '2' })],
    ['of another application', interaction({ application_id: '1100000000000000099' })],
    ['a PING of another application', { type: 1, application_id: '1100000000000000099' }],
    ['with an id that is no snowflake', interaction({ id: 'x' })],
    ['without a token', interaction({ token: undefined })],
    ['with data that is a list', interaction({ data: [], guild_id: 5 })],
    ['with options that are no list', interaction({ data: { name: 'help', options: 'x' } })],
    ['with an option that is an object', command('help', { command: { a: 1 } })],
    [
      'with permissions that are no number',
      interaction({ member: member(OPERATOR, { permissions: 'all' }) }),
    ],
  ])('a body that is %s gets a 400 with a reason', async (_name, body) => {
    const answer = await handler(event(body));
    expect(answer.statusCode).toBe(400);
    expect(JSON.parse(answer.body).error).toMatch(/\w+ \w+/);
    expect(queued).toEqual([]);
  });

  test('a PING alone is answered with exactly {"type":1}', async () => {
    for (const body of [{ type: 1 }, interaction({ type: 1, data: undefined, member: undefined })]) {
      const answer = await handler(event(body));
      expect(answer).toMatchObject({ statusCode: 200, body: '{"type":1}' });
      expect(answer.headers['content-type']).toBe('application/json');
    }
  });
});

describe('who asks, and where', () => {
  test.each<[string, Body, RegExp]>([
    ['in another server', { guild_id: '1100000000000000077' }, /another Discord server/],
    [
      'in this server by another one’s installation',
      { authorizing_integration_owners: { '0': '1100000000000000077' } },
      /another Discord server/,
    ],
    [
      'in a direct message',
      { guild_id: undefined, member: undefined, context: 1, user: { id: OPERATOR, username: 'olga' } },
      /not in direct messages/,
    ],
    [
      'by an installation of their own only',
      { authorizing_integration_owners: { '1': OPERATOR } },
      /installed in the server/,
    ],
    ['as nobody', { member: undefined }, /names nobody/],
  ])('a command %s is refused in private', async (_name, changes, words) => {
    expectPrivate(await ask(interaction(changes)), words);
    expectPrivate(await ask(command('register', { ethereum_address: ADDRESS }, changes)), words);
    expect(queued).toEqual([]);
  });

  test('a moderator’s command from somebody else is refused and not queued', async () => {
    const answer = await ask(command('mod-approve-operator', { operator_id: OPERATOR }));
    expectPrivate(answer, /for moderators/);
    expect(queued).toEqual([]);
  });

  test('Administrator alone makes no moderator where a role is configured', async () => {
    const admin = { member: member(OPERATOR, { permissions: '8' }) };
    expectPrivate(await ask(command('mod-list-operators', {}, admin)), /for moderators/);
  });
});

describe('commands', () => {
  test('one that needs nothing is answered inline, in private, with nobody pinged', async () => {
    expectPrivate(await ask(command('help')), /my-stats/);
  });

  test('a deferral carries the private flag alone, and the call is in the queue by then', async () => {
    const asked = command('my-stats');
    expect(await ask(asked)).toEqual({ type: 5, data: { flags: 64 } });
    expect(queued).toHaveLength(1);
    expect(JSON.parse(queued[0].MessageBody)).toMatchObject({
      version: 1,
      id: asked['id'],
      token: asked['token'],
      handler: 'my-stats',
      caller: { userId: OPERATOR, handle: 'Olga' },
    });
    expect(queued[0]).not.toHaveProperty('MessageGroupId');
  });

  test.each<[string, Body, RegExp]>([
    ['that there is none of', command('frobnicate'), /no command \/frobnicate/],
    ['named like a built-in', command('constructor'), /no command/],
    ['without a name', interaction({ data: {} }), /no command/],
    ['without data', interaction({ data: undefined }), /no command/],
    ['without its required option', command('register'), /ethereum_address/],
    ['with a number for an address', command('register', { ethereum_address: 7 }), /ethereum_address/],
    ['with a word for an address', command('register', { ethereum_address: 'mine' }), /40 hex digits/],
    [
      'with a wrong checksum',
      command('register', {
        ethereum_address: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD'.replace('5aA', '5AA'),
      }),
      /checksum/,
    ],
    ['with an option nobody declared', command('my-stats', { evil: 'x' }), /evil/],
    [
      'with a status nobody declared',
      command('mod-list-operators', { status: 'all' }, { member: member(MODERATOR) }),
      /status/,
    ],
  ])('one %s is refused at once, in private, and not queued', async (_name, body, words) => {
    expectPrivate(await ask(body), words);
    expect(queued).toEqual([]);
  });

  test.each([500, 403])(
    'a queue that answers %i promises nothing: a private message, not a deferral',
    async (status) => {
      queueStatus = status;
      expectPrivate(await ask(command('my-stats')), /try again/i);
    },
  );

  test('a queue that cannot be reached promises nothing either', async () => {
    const before = process.env['AWS_ENDPOINT_URL_SQS'];
    process.env['AWS_ENDPOINT_URL_SQS'] = 'http://127.0.0.1:1';
    try {
      expectPrivate(await ask(command('my-stats')), /Nothing was changed/);
    } finally {
      process.env['AWS_ENDPOINT_URL_SQS'] = before;
    }
  });
});

describe('buttons and forms', () => {
  const nonce = 'ab'.repeat(16);
  const mine = (handler: string, who = OPERATOR) => idFor(handler, nonce, { for: who });
  const old = idFor('register:paste', nonce, { now: Date.now() - 25 * 60 * 60_000 });

  test('the button of the offline door opens the form at once', async () => {
    const answer = await ask(component(mine('register:paste')));
    expect(answer).toMatchObject({
      type: 9,
      data: { custom_id: expect.stringContaining(`register:signature|${nonce}|`) },
    });
  });

  test('a submitted form is deferred into the caller’s own group', async () => {
    const asked = modalSubmit(mine('register:signature'), { signature: '0x00' });
    expect(await ask(asked)).toEqual({ type: 5, data: { flags: 64 } });
    expect(queued[0]).toMatchObject({ MessageGroupId: OPERATOR, MessageDeduplicationId: asked['id'] });
    expect(JSON.parse(queued[0].MessageBody).raw).toEqual({ arg: nonce, fields: { signature: '0x00' } });
  });

  test('a form in the older action row is read too', async () => {
    const components = [{ type: 1, components: [{ type: 4, custom_id: 'signature', value: '0x01' }] }];
    const data = { custom_id: mine('register:signature'), components };
    expect(await ask(interaction({ type: 5, data }))).toMatchObject({ type: 5 });
    expect(JSON.parse(queued[0].MessageBody).raw.fields).toEqual({ signature: '0x01' });
  });

  test.each<[string, Body, RegExp]>([
    ['of another app', component('verify_me'), /older version/],
    ['without an id', interaction({ type: 3, data: { component_type: 2 } }), /older version/],
    ['of a command that is gone', component(mine('old-command:do')), /older version/],
    ['that names a command itself', component(mine('my-stats:x').replace(':x', '')), /older version/],
    ['pressed by somebody else', component(mine('register:paste', MODERATOR)), /somebody else/],
    [
      'with a forged signature',
      component(mine('register:paste').replace(/.{11}$/, 'AAAAAAAAAAA')),
      /somebody else/,
    ],
    [
      'any moderator may press, of a command for everybody',
      component(mine('register:paste', 'moderators')),
      /somebody else/,
    ],
    ['of yesterday', component(old), /expired/],
    ['form of an older version', modalSubmit(mine('register:old'), { signature: '0x' }), /older version/],
    [
      'form made for somebody else',
      modalSubmit(mine('register:signature', MODERATOR), { signature: '0x' }),
      /somebody else/,
    ],
    ['form without its field', modalSubmit(mine('register:signature'), {}), /signature/],
    [
      'form with a field nobody declared',
      modalSubmit(mine('register:signature'), { signature: '0x', more: 'y' }),
      /more/,
    ],
    [
      'form whose parts are odd',
      interaction({
        type: 5,
        data: { custom_id: mine('register:signature'), components: [7, null, { type: 10 }] },
      }),
      /signature/,
    ],
  ])('one %s is refused in private and not queued', async (_name, body, words) => {
    expectPrivate(await ask(body), words);
    expect(queued).toEqual([]);
  });
});

describe('autocomplete', () => {
  test('offers what matches', async () => {
    const answer = await ask(autocomplete('help', 'command', '/my'));
    expect(answer).toEqual({
      type: 8,
      data: { choices: [{ name: expect.stringContaining('/my-stats'), value: 'my-stats' }] },
    });
  });

  test.each<[string, Body]>([
    ['of an unknown command', autocomplete('frobnicate', 'x', '')],
    ['of an option without any', autocomplete('register', 'ethereum_address', '0x')],
    ['of an option nobody declared', autocomplete('help', 'nothing', '')],
    ['of an option named like a built-in', autocomplete('help', 'constructor', 'x')],
    ['with nothing in focus', interaction({ type: 4, data: { name: 'help', options: [] } })],
    ['of a moderator’s command from somebody else', autocomplete('mod-approve-operator', 'operator_id', '')],
    ['in another server', autocomplete('help', 'command', '', { guild_id: '1100000000000000077' })],
    ['in a direct message', autocomplete('help', 'command', '', { guild_id: undefined })],
  ])('one %s offers nothing and does not fail', async (_name, body) => {
    expect(await ask(body)).toEqual({ type: 8, data: { choices: [] } });
  });
});
