import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { LocalDiscord } from '../../../../../lib/world/discord/local-discord.ts';
import type { Parsed } from '../fixture.ts';
import { ask, CHANNEL, GUILD, guild, OPERATOR } from '../fixture.ts';

/** An app that answers a command with a form for files, and all else with a word; it keeps what it was sent. */
let app: Server;
let discord: LocalDiscord;
let received: Parsed[];

beforeEach(async () => {
  received = [];
  app = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString());
      received.push(body);
      const upload = { type: 19, custom_id: 'files', max_values: 2, required: true };
      const form = {
        custom_id: 'form',
        title: 'Files',
        components: [{ type: 18, label: 'Files', component: upload }],
      };
      const word = { content: 'Got it', flags: 64, allowed_mentions: { parse: [] } };
      const answer = body.data.name === 'form' ? { type: 9, data: form } : { type: 4, data: word };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  app.listen(0, '127.0.0.1');
  await once(app, 'listening');
  const place = app.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  discord = await guild({ interactionsUrl: () => `http://127.0.0.1:${place.port}/interactions` });
  await ask(discord, 'PUT', `/applications/${discord.applicationId}/guilds/${GUILD}/commands`, [
    {
      name: 'keys',
      description: 'Keys',
      type: 1,
      options: [{ type: 11, name: 'file', description: 'F', required: true }],
    },
    { name: 'form', description: 'Form', type: 1 },
  ]);
});
afterEach(async () => {
  await discord.stop();
  app.closeAllConnections();
  app.close();
  await once(app, 'close');
});

const KEYS = { filename: 'my keys.json', content: '{"a":1}' };

test('a file attached to a command is resolved, and can be fetched where it says', async () => {
  expect(await discord.person(OPERATOR).command('keys', { file: KEYS })).toMatchObject({ kind: 'message' });
  const { options, resolved } = received[0].data;
  const found = resolved.attachments[options[0].value];
  expect(found).toMatchObject({
    filename: 'my keys.json',
    size: 7,
    content_type: 'application/json; charset=utf-8',
  });
  expect(await (await fetch(found.url)).text()).toBe('{"a":1}');
  expect(new URL(found.url).origin).toBe(new URL(discord.url).origin);
});

test('files handed in with a form are resolved too', async () => {
  const opened = await discord.person(OPERATOR).command('form');
  if (opened.kind !== 'modal') throw new Error(opened.kind);
  const two = [KEYS, { ...KEYS, filename: 'b.txt' }];
  await discord.person(OPERATOR).submit(opened.modal, { files: two });
  const { components, resolved } = received[1].data;
  const { values } = components[0].component;
  expect(values.map((id: string) => resolved.attachments[id].filename)).toEqual(['my keys.json', 'b.txt']);
});

test.each([
  ['no file', { file: 'text' }],
  [
    'a file larger than Discord takes',
    { file: { filename: 'a.bin', content: Buffer.alloc(10 * 1024 * 1024 + 1) } },
  ],
])('the client sends nothing for %s', async (_name, options) => {
  expect(await discord.person(OPERATOR).command('keys', options)).toMatchObject({ kind: 'failed' });
  expect(received).toEqual([]);
});

test('a form takes as many files as it says', async () => {
  const opened = await discord.person(OPERATOR).command('form');
  if (opened.kind !== 'modal') throw new Error(opened.kind);
  for (const files of [[], [KEYS, KEYS, KEYS]])
    expect(await discord.person(OPERATOR).submit(opened.modal, { files })).toMatchObject({ kind: 'failed' });
  expect(received).toHaveLength(1);
});

test('a file is served only under its own channel and id', async () => {
  await discord.person(OPERATOR).command('keys', { file: KEYS });
  const { url } = Object.values<Parsed>(received[0].data.resolved.attachments)[0];
  for (const wrong of [url.replace(CHANNEL, OPERATOR), url.replace(/\/\d+\/([^/]+)$/, '/1/$1')])
    expect((await fetch(wrong)).status).not.toBe(200);
});
