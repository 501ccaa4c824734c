import { generateKeyPairSync } from 'node:crypto';
import { startTestWorld, type TestWorld } from './world-under-test.ts';

let at: TestWorld;

beforeAll(async () => {
  at = await startTestWorld();
}, 120_000);
afterAll(async () => at?.world.stop());

const alice = () => at.story.player('alice');

test('the endpoint passes the check Discord makes when its address is saved', async () => {
  expect(await at.story.discord.checkEndpoint()).toBeUndefined();
});

test('a request signed with another key is refused with 401, and nothing is queued', async () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { status } = await alice().raw(alice().draft('my-stats'), { key: privateKey });
  expect(status).toBe(401);
  expect((await at.world.aws.idle()).idle).toBe(true);
});

test.each([
  ['of ten minutes ago', -600_000],
  ['ten minutes from now', 600_000],
])('a rightly signed request %s is refused with 401', async (_name, shift) => {
  const { status } = await alice().raw(alice().draft('help'), { at: Date.now() + shift });
  expect(status).toBe(401);
});

test.each([
  ['no signature', { 'x-signature-ed25519': undefined }],
  ['no timestamp', { 'x-signature-timestamp': undefined }],
  ['a signature that is no hex', { 'x-signature-ed25519': 'z'.repeat(128) }],
  ['a signature that is too short', { 'x-signature-ed25519': 'ab' }],
])('a request with %s is refused with 401', async (_name, headers) => {
  const { status } = await alice().raw(alice().draft('help'), { headers });
  expect(status).toBe(401);
});

test.each([
  ['no JSON', 'hello'],
  ['null', 'null'],
  ['a list', '[]'],
  ['an interaction without anybody', '{"type":2}'],
])('a signed body that is %s is answered with 400', async (_name, body) => {
  expect((await alice().raw(body)).status).toBe(400);
});

test('an interaction of another application is answered with 400', async () => {
  const { status } = await alice().raw({ ...alice().draft('help'), application_id: '1180000000000009999' });
  expect(status).toBe(400);
});

test('an interaction from another server gets a private refusal', async () => {
  const reply = await alice().raw({ ...alice().draft('help'), guild_id: '1180000000000009999' });
  expect(reply.status).toBe(200);
  const answer = JSON.parse(reply.raw.toString()) as { type: number; data: { flags: number } };
  expect(answer.type).toBe(4);
  expect(answer.data.flags & 64).toBe(64);
  expect(reply.raw.toString()).toContain('another Discord server');
});

test('a body without a content type arrives base64 and still verifies', async () => {
  const reply = await alice().raw('{"type":1}', { headers: { 'content-type': undefined } });
  expect(reply.status).toBe(200);
  expect(reply.raw.toString()).toBe('{"type":1}');
});

test('a command in a direct message is told where Sparta works', async () => {
  const { guild_id: _guild, member, ...rest } = alice().draft('help');
  const user = (member as { user: Record<string, string> }).user;
  const reply = await alice().raw({ ...rest, context: 1, user });
  expect(reply.raw.toString()).toContain('not in direct messages');
});
