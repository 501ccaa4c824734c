import { startTestWorld, type TestWorld } from './world-under-test.ts';

let at: TestWorld;

beforeAll(async () => {
  at = await startTestWorld();
}, 120_000);
afterAll(async () => at?.world.stop());

const dev = (path: string, options: RequestInit = {}) => fetch(`${at.world.aws.url}/dev${path}`, options);

test('a tick answers when all that follows from it has drained', async () => {
  expect((await dev('/tick', { method: 'POST' })).status).toBe(200);
  const idle = await dev('/idle');
  expect(idle.status).toBe(200);
  expect(await idle.json()).toMatchObject({ idle: true });
  const health = await fetch(`${at.world.file.api}/health`);
  expect(await health.json()).toMatchObject({ status: 'ok' });
});

test('idle says which queue still holds a message', async () => {
  at.world.aws.pauseConsumers('commands');
  const outcome = await at.story.player('alice').command('my-stats');
  const idle = await dev('/idle');
  expect(idle.status).toBe(503);
  expect(await idle.json()).toMatchObject({ idle: false, waiting: { commands: 1 } });
  at.world.aws.resumeConsumers('commands');
  if (outcome.kind !== 'message') throw new Error('no reply was promised');
  await outcome.settled();
});

test('a page from elsewhere cannot drive it', async () => {
  const answer = await dev('/tick', { method: 'POST', headers: { origin: 'https://elsewhere.example' } });
  expect(answer.status).toBe(403);
});

test('the file of the world names every part of the contract', () => {
  const parts = ['interactions', 'api', 'console', 'discord', 'ethereum', 'aztec', 'dynamodb', 'sqs'];
  for (const part of [...parts, 'registry', 'applicationId', 'guildId', 'publicKey', 'apiKey'])
    expect(at.world.file).toHaveProperty(part, expect.stringMatching(/./));
  expect(Object.keys(at.world.file.tables).sort()).toEqual(['ledger', 'operators', 'validators']);
  expect(at.world.file.functions).toHaveProperty('interactions.environment.STAGE', 'dev');
});
