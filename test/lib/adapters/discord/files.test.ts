import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { readAttachment } from '../../../../lib/adapters/discord/attachment.ts';
import { codeOf } from '../../../../lib/errors.ts';
import { renderMessage } from '../../../../lib/kit/message.ts';
import type { LocalDiscord } from '../../../../lib/world/discord/local-discord.ts';
import { CHANNEL, guild, OPERATOR } from '../../world/discord/fixture.ts';
import { clientOf, openReply } from './stand-in.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 255]);
const CARD = renderMessage({
  tone: 'info',
  title: 'Duties',
  files: [
    { name: 'duties.png', content: PNG },
    { name: 'duties.csv', content: Buffer.from('slot,met\n1,yes\n') },
  ],
  picture: { name: 'duties.png', alt: 'Met 31 of 32 duties' },
});

let standIn: LocalDiscord;
beforeEach(async () => {
  standIn = await guild();
});
afterEach(async () => standIn.stop());

/** Names and bytes of the files of the newest message. */
const kept = () =>
  [...standIn.state.messages.values()]
    .at(-1)!
    .attachments.map(({ filename, data, description }) => [filename, data, description]);
const WHOLE = [
  ['duties.png', PNG, 'Met 31 of 32 duties'],
  ['duties.csv', Buffer.from('slot,met\n1,yes\n'), ''],
];

test('files and a picture with its words arrive byte for byte in a direct message, a post and a reply', async () => {
  const { discord } = clientOf(standIn);
  await discord.sendDm(OPERATOR, CARD, 'n1');
  expect(kept()).toEqual(WHOLE);
  const { messageId } = await discord.sendToChannel(CHANNEL, CARD, 'n2');
  expect(kept()).toEqual(WHOLE);
  const { originalId: _id, ...reply } = await openReply(standIn, true);
  await discord.editReply(reply, CARD);
  expect(kept()).toEqual(WHOLE);
  await discord.editMessage(CHANNEL, messageId, CARD);
  expect(standIn.state.messages.get(messageId)?.attachments).toHaveLength(2);
  expect(standIn.faults).toEqual([]);
});

test('the same nonce sends no second message with files', async () => {
  const { discord } = clientOf(standIn);
  const first = await discord.sendDm(OPERATOR, CARD, 'same');
  expect(await discord.sendDm(OPERATOR, CARD, 'same')).toEqual(first);
  expect(standIn.person(OPERATOR).dms()).toHaveLength(1);
});

test('a picture that did not come along is refused as Discord refuses it', async () => {
  const { discord } = clientOf(standIn);
  const { files: _files, attachments: _attachments, ...body } = CARD;
  await expect(discord.sendToChannel(CHANNEL, body, 'n')).rejects.toMatchObject({ code: 'internal' });
  expect(standIn.faults.map(({ rule }) => rule)).toContain(
    'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
  );
});

test('a file larger than Discord takes is refused', async () => {
  const { discord } = clientOf(standIn);
  const files = [{ name: 'duties.png', content: Buffer.alloc(10 * 1024 * 1024 + 1) }, CARD.files![1]!];
  await expect(discord.sendToChannel(CHANNEL, { ...CARD, files }, 'n')).rejects.toThrow();
  expect(standIn.faults.map(({ rule }) => rule)).toEqual(['REQUEST_ENTITY_TOO_LARGE']);
});

describe('a file somebody attached', () => {
  let files: Server;
  let origin = '';
  beforeEach(async () => {
    files = createServer((request, response) => {
      const [, kind] = (request.url ?? '').split('/');
      if (kind === 'text') response.end('{"a":"Ωλγα"}');
      else if (kind === 'binary') response.end(PNG);
      else if (kind === 'moved') response.writeHead(302, { location: `${origin}/text` }).end();
      else if (kind === 'endless') response.write('x'.repeat(5_000));
      else if (kind === 'unwell') response.writeHead(503).end();
      else response.writeHead(404).end();
    });
    files.listen(0, '127.0.0.1');
    await once(files, 'listening');
    const place = files.address();
    if (place === null || typeof place === 'string') throw new Error('no port');
    origin = `http://127.0.0.1:${place.port}`;
  });
  afterEach(async () => {
    files.closeAllConnections();
    files.close();
    await once(files, 'close');
  });
  const read = (path: string, maxBytes = 1000) =>
    readAttachment(`${origin}/${path}`, { apiUrl: `${origin}/api/v10`, maxBytes });

  test('is read as text', async () => {
    expect(await read('text')).toBe('{"a":"Ωλγα"}');
  });

  test.each([
    ['binary', 'invalid-input'],
    ['moved', 'invalid-input'],
    ['endless', 'invalid-input'],
    ['unwell', 'upstream'],
    ['gone', 'not-found'],
  ])('that is %s is %s', async (path, code) => {
    expect(await read(path).catch(codeOf)).toBe(code);
  });

  test('may have as many bytes as said, and not one more', async () => {
    const bytes = Buffer.byteLength('{"a":"Ωλγα"}');
    expect(await read('text', bytes)).toContain('Ωλγα');
    expect(await read('text', bytes - 1).catch(codeOf)).toBe('invalid-input');
  });

  test.each([
    'http://cdn.discordapp.com/a',
    'https://cdn.discordapp.com.evil.example/a',
    'https://cdn.discordapp.com:8443/a',
    'https://user:pass@cdn.discordapp.com/a',
    'https://169.254.169.254/latest/meta-data',
    'http://127.0.0.1:1/a',
    'file:///etc/passwd',
    'nonsense',
    '',
  ])('is not fetched from %p', async (url) => {
    const fetched = jest.fn<Promise<Response>, []>();
    const options = { apiUrl: 'https://discord.com/api/v10', maxBytes: 10, fetch: fetched };
    expect(await readAttachment(url, options).catch(codeOf)).toBe('invalid-input');
    expect(fetched).not.toHaveBeenCalled();
  });

  test.each(['https://cdn.discordapp.com/a?ex=1', 'https://media.discordapp.net/b'])(
    'is fetched from %s, and no redirect is followed',
    async (url) => {
      const fetched = jest.fn(async (_url: unknown, _init?: RequestInit) => new Response('text'));
      const options = { apiUrl: 'https://discord.com/api/v10', maxBytes: 10, fetch: fetched };
      expect(await readAttachment(url, options)).toBe('text');
      expect(String(fetched.mock.calls[0]?.[0])).toBe(url);
      expect(fetched.mock.calls[0]?.[1]).toMatchObject({ redirect: 'manual' });
    },
  );
});
