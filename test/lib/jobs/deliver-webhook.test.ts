import { createHmac } from 'node:crypto';
import { DUE_TASKS } from '../../../lib/domain/due-task.ts';
import type { FactOf } from '../../../lib/domain/fact.ts';
import { MAX_FAILED_IN_A_ROW, RETRY_WAITS_SECONDS } from '../../../lib/domain/webhook.ts';
import { SpartaError } from '../../../lib/errors.ts';
import { makeWebhook } from '../../../lib/flows/make-webhook.ts';
import { deliverWebhook } from '../../../lib/jobs/deliver-webhook.ts';
import type { WebhookTask } from '../../../lib/ports.ts';
import { say } from '../../../lib/text.ts';
import { checkMessage } from '../../../lib/world/discord/conformance.ts';
import { addressOf } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { CHANNEL, fakePorts } from '../../fakes/ports.ts';

const NOW = Date.UTC(2026, 10, 22, 22, 0, 0);
const chain = {
  chainId: 31337,
  rollup: addressOf(9),
  block: { number: 5, hash: '0x1', time: 1_800_000_000 },
};

const slashed = (number = 1): FactOf<'validator.slashed'> => ({
  kind: 'validator.slashed',
  id: `slashed:${number}`,
  version: 1,
  at: '2026-11-22T12:00:00.000Z',
  chain,
  attester: addressOf(7),
  amountWei: '2000',
});

async function stage(urls = ['https://hooks.example.org/a'], kinds?: string[]) {
  const ports = fakePorts();
  const log = fakeLog();
  const made = [];
  for (const url of urls) made.push(await makeWebhook({ url, kinds, now: NOW }, ports));
  const run = (content: unknown, now: number) =>
    deliverWebhook.run(JSON.stringify(content), { ports, now, log });
  /** Works the queue off in the order of time, as SQS would, until it is empty or the clock stands at `until`. */
  const work = async (until = NOW + 24 * 60 * 60 * 1000) => {
    const { webhookTasks } = ports.queues;
    const waiting: { task: WebhookTask; due: number }[] = [];
    let now = clock.now;
    for (;;) {
      for (const { task, delaySeconds } of webhookTasks.splice(0)) {
        expect(delaySeconds).toBeLessThanOrEqual(300);
        waiting.push({ task, due: now + delaySeconds * 1000 });
      }
      waiting.sort((one, other) => one.due - other.due);
      const next = waiting.shift();
      if (!next || next.due > until) break;
      now = Math.max(now, next.due);
      await run({ task: next.task }, now);
    }
    clock.now = now;
  };
  const clock = { now: NOW };
  const fact = async (detail: unknown) => run({ id: 'e1', 'detail-type': 'x', detail }, clock.now);
  return { ports, log, made, run, work, fact, clock };
}

test('a fact reaches every webhook, signed over its raw body with that webhook’s own secret', async () => {
  const { ports, made, fact, work } = await stage(['https://a.example.org/', 'https://b.example.org/']);
  await fact(slashed());
  await work();
  const { requests } = ports.outbound;
  expect(requests.map(({ url, method, timeoutMs }) => [url, method, timeoutMs])).toEqual([
    ['https://a.example.org/', 'POST', 10_000],
    ['https://b.example.org/', 'POST', 10_000],
  ]);
  requests.forEach(({ headers = {}, body = '' }, at) => {
    expect(JSON.parse(body)).toEqual(slashed());
    expect(headers['sparta-timestamp']).toBe(String(NOW / 1000));
    const mac = createHmac('sha256', made[at]?.secret ?? '')
      .update(`${NOW / 1000}.${body}`)
      .digest('hex');
    expect(headers['sparta-signature']).toBe(`v1=${mac}`);
  });
  const [first, second] = requests.map(({ headers = {} }) => headers['sparta-delivery']);
  expect(first).not.toBe(second);
});

test('sentences of an alert arrive in English', async () => {
  const { ports, fact, work } = await stage();
  await fact({
    ...slashed(),
    kind: 'alert.raised',
    check: 'slashed',
    severity: 'emergency',
    title: say('Lost {count}', { count: 5 }),
    message: 'm',
    next: 'n',
  });
  await work();
  expect(JSON.parse(ports.outbound.requests[0]?.body ?? '')).toMatchObject({ title: 'Lost 5', next: 'n' });
});

test('a webhook hears only of the kinds it asked for', async () => {
  const { ports, fact, work } = await stage(['https://a.example.org/'], ['alert.raised']);
  await fact(slashed());
  await work();
  expect(ports.outbound.requests).toEqual([]);
});

test('what Sparta reminds itself of for one person leaves it for nobody', async () => {
  const { ports, fact, work } = await stage();
  const due = { task: DUE_TASKS[0], dueAt: 1, recipient: '1100000000000000003', alertIds: [] };
  await fact({ ...due, kind: 'alert.due', id: 'due:1', version: 1, at: slashed().at });
  await work();
  expect(ports.outbound.requests).toEqual([]);
});

test('what the queue or the bus repeats is delivered once', async () => {
  const { ports, fact, work } = await stage();
  await fact(slashed());
  await fact(slashed());
  await work();
  expect(ports.outbound.requests).toHaveLength(1);
});

test('a refused delivery comes again after 2, 5, 10, 20 and 30 minutes under one id, freshly signed', async () => {
  const { ports, fact, work, made } = await stage();
  ports.outbound.answers = [500, 301, 404, new SpartaError('upstream', 'No answer.'), 503, 503];
  await fact(slashed());
  await work();
  const times = ports.outbound.requests.map(({ headers = {} }) => Number(headers['sparta-timestamp']));
  expect(times.slice(1).map((time, at) => time - (times[at] ?? 0))).toEqual([...RETRY_WAITS_SECONDS]);
  expect(new Set(ports.outbound.requests.map(({ headers = {} }) => headers['sparta-delivery'])).size).toBe(1);
  expect(await ports.webhooks.get(made[0]?.webhook.id ?? '')).toMatchObject({ state: 'on', failedInARow: 1 });
});

test('one that is taken at last forgets the failures, and nothing comes after it', async () => {
  const { ports, fact, work, made } = await stage();
  ports.outbound.answers = [...Array.from({ length: 6 }, () => 500), 500, 200];
  await fact(slashed(1));
  await work();
  await fact(slashed(2));
  await work();
  expect(ports.outbound.requests).toHaveLength(8);
  expect(await ports.webhooks.get(made[0]?.webhook.id ?? '')).toMatchObject({ state: 'on', failedInARow: 0 });
});

test('one that waits for its tries keeps no other waiting', async () => {
  const { ports, fact, work } = await stage(['https://down.example.org/', 'https://up.example.org/']);
  ports.outbound.answers = [500];
  await fact(slashed());
  await work(NOW);
  expect(ports.outbound.requests.map(({ url }) => url)).toEqual([
    'https://down.example.org/',
    'https://up.example.org/',
  ]);
});

async function downForGood() {
  const staged = await stage();
  const id = staged.made[0]?.webhook.id ?? '';
  staged.ports.outbound.answers = Array.from({ length: MAX_FAILED_IN_A_ROW * 6 }, () => 500);
  for (let number = 1; number <= MAX_FAILED_IN_A_ROW; number += 1) {
    await staged.fact(slashed(number));
    if (number < MAX_FAILED_IN_A_ROW) await staged.work();
  }
  // Up to the pause, and not to the try that follows it.
  await staged.work(staged.clock.now + 68 * 60 * 1000);
  return { ...staged, id };
}

test('five failed deliveries in a row pause the webhook, told in the alert channel once and without its path', async () => {
  const { ports, id, fact, run } = await downForGood();
  expect(await ports.webhooks.get(id)).toMatchObject({ state: 'paused' });
  expect(ports.discord.messages.map(({ channelId }) => channelId)).toEqual([CHANNEL]);
  const [message] = ports.discord.messages;
  expect(await checkMessage(message?.body)).toEqual([]);
  expect(JSON.stringify(message?.body)).toMatch(/A webhook is paused/);
  expect(JSON.stringify(message?.body)).not.toMatch(/\/a\b/);
  const sent = ports.outbound.requests.length;
  await fact(slashed(99));
  expect(ports.outbound.requests).toHaveLength(sent);
  // A try of another delivery that was still under way.
  const late = { webhookId: id, fact: slashed(98), attempt: 2, notBefore: 0 };
  await run({ task: late }, NOW);
  expect(ports.outbound.requests).toHaveLength(sent);
});

test.each([
  [200, 'on'],
  [500, 'off'],
])('an hour later it is tried once: answered %s it is %s', async (answer, state) => {
  const { ports, id, run } = await downForGood();
  const paused = await ports.webhooks.get(id);
  const { pausedAt = '' } = paused ?? {};
  const task = { webhookId: id, fact: slashed(5), attempt: 1, notBefore: 0, probeOf: pausedAt };
  ports.outbound.answers = [answer];
  const sent = ports.outbound.requests.length;
  await run({ task }, Date.parse(pausedAt) + 3_600_000);
  await run({ task }, Date.parse(pausedAt) + 3_600_000);
  expect(ports.outbound.requests).toHaveLength(sent + 1);
  expect(await ports.webhooks.get(id)).toMatchObject({ state });
  expect(ports.discord.messages).toHaveLength(1);
});

test('the whole of it by itself: paused, tried after an hour, and off', async () => {
  const { ports, fact, work, made } = await stage();
  ports.outbound.answers = Array.from({ length: MAX_FAILED_IN_A_ROW * 6 + 1 }, () => 500);
  for (let number = 1; number <= MAX_FAILED_IN_A_ROW; number += 1) await fact(slashed(number));
  await work();
  expect(ports.outbound.requests).toHaveLength(MAX_FAILED_IN_A_ROW * 6 + 1);
  expect(await ports.webhooks.get(made[0]?.webhook.id ?? '')).toMatchObject({ state: 'off' });
  expect(ports.discord.messages).toHaveLength(1);
});

test('a webhook that was removed meanwhile is sent nothing', async () => {
  const { ports, fact, work, made } = await stage();
  ports.outbound.answers = [500];
  await fact(slashed());
  await work(NOW);
  await ports.webhooks.remove(made[0]?.webhook.id ?? '');
  await work();
  expect(ports.outbound.requests).toHaveLength(1);
});

test('a crash after the answer sends it again under the same id; two at once send it once', async () => {
  const { ports, made, run } = await stage();
  const task = { webhookId: made[0]?.webhook.id, fact: slashed(), attempt: 1, notBefore: 0 };
  const { once } = ports;
  const down = () => Promise.reject(new SpartaError('upstream', 'The database is not answering.'));
  ports.once = { ...once, finish: down };
  await expect(run({ task }, NOW)).rejects.toMatchObject({ code: 'upstream' });
  ports.once = once;
  await expect(run({ task }, NOW + 1000)).rejects.toMatchObject({ code: 'upstream' });
  await run({ task }, NOW + 31_000);
  await run({ task }, NOW + 32_000);
  const deliveries = ports.outbound.requests.map(({ headers = {} }) => headers['sparta-delivery']);
  expect(deliveries).toHaveLength(2);
  expect(new Set(deliveries).size).toBe(1);
});

test('where Discord is unwell the pause is told by the next try, and the webhook stays paused', async () => {
  const { ports, run, made } = await stage();
  const id = made[0]?.webhook.id ?? '';
  for (let number = 1; number < MAX_FAILED_IN_A_ROW; number += 1)
    await ports.webhooks.change(id, (before) => ({
      ...before,
      failedInARow: number,
      lastFailed: `d${number}`,
    }));
  ports.discord.fail('sendToChannel', new SpartaError('upstream', 'Discord is down.'));
  const task = { webhookId: id, fact: slashed(5), attempt: 6, notBefore: 0 };
  ports.outbound.answers = [500];
  await expect(run({ task }, NOW)).rejects.toMatchObject({ code: 'upstream' });
  expect(await ports.webhooks.get(id)).toMatchObject({ state: 'paused' });
  await run({ task }, NOW + 1000);
  expect(ports.discord.messages).toHaveLength(1);
  expect(ports.outbound.requests).toHaveLength(1);
  expect(ports.queues.webhookTasks).toMatchObject([{ task: { probeOf: new Date(NOW).toISOString() } }]);
});

test('neither secret nor path nor signature reaches the log', async () => {
  const { log, fact, work, made, ports } = await stage(['https://hooks.example.org/a-very-secret-path']);
  ports.outbound.answers = [500];
  await fact(slashed());
  await work();
  const lines = JSON.stringify(log.lines);
  expect(lines).not.toContain(made[0]?.secret);
  expect(lines).not.toMatch(/a-very-secret-path|v1=/);
});
