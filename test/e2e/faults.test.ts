import type { StoredMessage } from '../../lib/world/discord/state.ts';
import { LOCAL, PEOPLE } from '../../lib/world/guild.ts';
import { becomeOperator, startTestWorld, textOf, type TestWorld } from './world-under-test.ts';

let at: TestWorld;

beforeAll(async () => {
  // Visibility timeouts of minutes would be waited for; everything else is as deployed.
  at = await startTestWorld({ timeScale: 0.05 });
  await becomeOperator(at.story, 'alice');
  await at.story.command('alice', 'add-validator', { validator_address: mine().attester });
  await at.world.tick();
}, 180_000);
afterAll(async () => at?.world.stop());

function mine() {
  const [first] = at.story.l1.validators;
  if (!first) throw new Error('the local L1 has no validators');
  return first;
}

const EDIT = '/webhooks/*/*/messages/@original';

test.each([
  ['does not know the reply yet (10015)', { status: 404, code: 10_015, times: 2 }],
  ['is unwell (500)', { status: 500, times: 1 }],
  ['cuts the connection', { dropConnection: true, times: 1 }],
  ['asks to wait (429)', { status: 429, retryAfterSeconds: 0.2, times: 1 }],
])(
  'a reply is edited in the end though Discord %s',
  async (_name, failure) => {
    at.story.discord.fail({ method: 'PATCH', path: EDIT, ...failure });
    const reply = await at.story.command('alice', 'my-stats');
    expect(textOf(reply)).toContain('validating');
  },
  60_000,
);

test('the same message delivered three times does the work and edits the reply once', async () => {
  const { endpoints, queues } = at.world.aws;
  const { ReceiveMessageCommand, SQSClient, SendMessageCommand } = await import('@aws-sdk/client-sqs');
  const sqs = new SQSClient({ endpoint: endpoints.sqs, useQueueUrlAsEndpoint: false });
  const QueueUrl = queues['commands']?.url;
  const edits: string[] = [];
  const end = at.story.discord.events.subscribe((event) => {
    if (event.kind === 'request' && event.method === 'PATCH') edits.push(event.path);
  });
  at.world.aws.pauseConsumers('commands');
  const outcome = await at.story
    .player('mona')
    .command('mod-validator-stats', { validator_address: mine().attester });
  const { Messages } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 0, WaitTimeSeconds: 5 }),
  );
  const body = Messages?.[0]?.Body;
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
  at.world.aws.resumeConsumers('commands');
  if (outcome.kind !== 'message') throw new Error('no reply was promised');
  await outcome.settled();
  await at.world.aws.whenIdle();
  end();
  expect(edits).toHaveLength(1);
}, 60_000);

test('a message nobody can read is dropped with a line in the log, and its neighbours are done', async () => {
  const { endpoints, queues } = at.world.aws;
  const { SQSClient, SendMessageCommand } = await import('@aws-sdk/client-sqs');
  const sqs = new SQSClient({ endpoint: endpoints.sqs, useQueueUrlAsEndpoint: false });
  await sqs.send(new SendMessageCommand({ QueueUrl: queues['commands']?.url, MessageBody: 'poison' }));
  const reply = await at.story.command('alice', 'my-stats');
  expect(textOf(reply)).toContain('validating');
  await at.world.aws.whenIdle();
  expect(at.lines.some((line) => line.includes('message.failed') && line.includes('not JSON'))).toBe(true);
}, 60_000);

test('closed direct messages: the alert comes in a private thread, where only the one it is for is', async () => {
  const { discord, player } = at.story;
  const written: StoredMessage[] = [];
  const end = discord.events.subscribe((event) => {
    if (event.kind === 'message.created') written.push(event.message);
  });
  player('alice').closeDms();
  try {
    await at.story.l1.slash(mine().attester, 2_000n * 10n ** 18n);
    await at.world.tick();
  } finally {
    player('alice').openDms();
    end();
  }
  const alerts = written.filter((message) => textOf(message).includes('slashed'));
  expect(alerts).toHaveLength(1);
  const [alert] = alerts;
  if (!alert) throw new Error('nothing was told');
  expect(alert.channelId).not.toBe(LOCAL.alertChannelId);
  expect(alert.pinged).toEqual([PEOPLE.alice.id]);
  expect(player('alice').sees(alert.channelId)).toHaveLength(1);
  expect(player('bob').sees(alert.channelId)).toEqual([]);
}, 60_000);

test('a slash that a reorg undoes is taken back, and the same slash again is told again', async () => {
  const { l1, player } = at.story;
  const block = await l1.publicClient.getBlockNumber();
  await l1.slash(mine().attester, 2_000n * 10n ** 18n);
  await at.world.tick();
  const [told] = player('alice').dms().slice(-1);
  if (!told) throw new Error('nothing was told');
  expect(textOf(told)).toContain('slashed');
  await l1.reorg(Number((await l1.publicClient.getBlockNumber()) - block));
  await l1.mine(2);
  await at.world.tick();
  expect(textOf(told)).toContain('Taken back');
  const before = player('alice').dms().length;
  await l1.slash(mine().attester, 2_000n * 10n ** 18n);
  await at.world.tick();
  expect(player('alice').dms().length).toBe(before + 1);
}, 60_000);

test('with Discord down for a while an alert waits and arrives once', async () => {
  const before = at.story.player('alice').dms().length;
  at.story.discord.fail({ path: /.*/, status: 503, times: 3 });
  await at.story.l1.slash(mine().attester, 1_000n * 10n ** 18n);
  await at.world.tick();
  expect(at.story.player('alice').dms().length).toBe(before + 1);
}, 60_000);
