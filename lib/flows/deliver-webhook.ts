import {
  afterDelivery,
  afterFailure,
  afterProbe,
  DELIVERY_TIMEOUT_MS,
  PAUSE_SECONDS,
  RETRY_WAITS_SECONDS,
  wants,
  type Webhook,
} from '../domain/webhook.ts';
import type { Fact } from '../domain/fact.ts';
import { toldFact } from '../domain/told-fact.ts';
import { codeOf, SpartaError } from '../errors.ts';
import { errorFields, type Log } from '../log.ts';
import type { Ports, WebhookTask } from '../ports.ts';
import { tellOfPause } from './webhook-pause.ts';
import { deliveryIdOf, signatureOf, webhookSecret } from './webhook-signature.ts';

/** Seconds one message waits at most. Longer waits are a chain of messages, so that none looks like a stuck queue. */
const LONGEST_HOP_SECONDS = 5 * 60;
/** A try takes 10 s; whoever holds it longer has died. */
const LEASE_SECONDS = 30;

type Needed = Pick<
  Ports,
  'webhooks' | 'outbound' | 'components' | 'queues' | 'once' | 'discord' | 'settings'
>;
interface Context {
  now: number;
  log: Log;
}

/** One task for each webhook that wants the fact, so that none waits for another's tries. */
export async function fanOut(
  fact: Fact,
  { now }: Context,
  { webhooks, queues }: Pick<Ports, 'webhooks' | 'queues'>,
): Promise<void> {
  for (const webhook of await webhooks.list()) {
    if (!wants(webhook, fact)) continue;
    await queues.deliverWebhook({ webhookId: webhook.id, fact, attempt: 1, notBefore: now }, 0);
  }
}

/**
 * One try. Each try of a delivery is made once, whatever the queue repeats; one that dies between the answer and the
 * note of it is made again, under the same `Sparta-Delivery`.
 * Throws `upstream` where it must come again.
 */
export async function deliver(task: WebhookTask, context: Context, ports: Needed): Promise<void> {
  const { now } = context;
  if (task.notBefore > now) return wait(task, now, ports);
  const webhook = await ports.webhooks.get(task.webhookId);
  if (!webhook || !isAwaited(task, webhook)) {
    context.log.info('webhook.dropped', { webhookId: task.webhookId, factId: task.fact.id });
    return;
  }
  const delivery = deliveryIdOf(webhook.id, task.fact.id);
  const key = `webhook:${delivery}:${task.probeOf ?? task.attempt}`;
  const claim = await ports.once.begin(key, { now, leaseSeconds: LEASE_SECONDS });
  if (claim === 'done') return;
  if (claim === 'running') {
    throw new SpartaError('upstream', 'This try is being made already.', {
      retryAfterSeconds: LEASE_SECONDS,
    });
  }
  try {
    if (isPausedBy(webhook, task)) await pause(task, webhook, context, ports);
    else await attempt(task, webhook, context, ports);
  } catch (error) {
    await ports.once.release(key);
    throw error;
  }
  await ports.once.finish(key);
}

function isAwaited(task: WebhookTask, webhook: Webhook): boolean {
  const { state, pausedAt } = webhook;
  if (task.probeOf !== undefined) return state === 'paused' && pausedAt === task.probeOf;
  return state === 'on' || isPausedBy(webhook, task);
}

/** Whether this delivery was the last straw: then the pause may still have to be told. */
function isPausedBy({ id, state, lastFailed }: Webhook, { fact, probeOf }: WebhookTask): boolean {
  return probeOf === undefined && state === 'paused' && lastFailed === deliveryIdOf(id, fact.id);
}

async function wait(task: WebhookTask, now: number, { queues }: Pick<Ports, 'queues'>): Promise<void> {
  const seconds = Math.ceil((task.notBefore - now) / 1000);
  await queues.deliverWebhook(task, Math.min(seconds, LONGEST_HOP_SECONDS));
}

async function attempt(task: WebhookTask, webhook: Webhook, context: Context, ports: Needed): Promise<void> {
  const { now, log } = context;
  const delivery = deliveryIdOf(webhook.id, task.fact.id);
  const answer = await post(webhook, task.fact, delivery, now, ports);
  const line = { webhookId: webhook.id, delivery, attempt: task.attempt, ...answer };
  if (answer.taken) {
    await ports.webhooks.change(webhook.id, afterDelivery);
    log.info('webhook.delivered', line);
    return;
  }
  log.warn('webhook.refused', line);
  await goOn(task, webhook, delivery, context, ports);
}

/** Another try where there is one left; else the delivery is given up, and with the fifth the webhook is paused. */
async function goOn(
  task: WebhookTask,
  webhook: Webhook,
  delivery: string,
  { now, log }: Context,
  ports: Needed,
): Promise<void> {
  const { probeOf } = task;
  if (probeOf !== undefined) {
    await ports.webhooks.change(webhook.id, (before) => afterProbe(before, probeOf));
    log.warn('webhook.ended', { webhookId: webhook.id });
    return;
  }
  const seconds = RETRY_WAITS_SECONDS[task.attempt - 1];
  if (seconds !== undefined) {
    await wait({ ...task, attempt: task.attempt + 1, notBefore: now + seconds * 1000 }, now, ports);
    return;
  }
  const at = new Date(now).toISOString();
  const after = await ports.webhooks.change(webhook.id, (before) => afterFailure(before, delivery, at));
  if (after && isPausedBy(after, task)) await pause(task, after, { now, log }, ports);
}

/** Tells of the pause and leaves the one try that follows it. Safe to do again. */
async function pause(
  task: WebhookTask,
  webhook: Webhook,
  { now, log }: Context,
  ports: Needed,
): Promise<void> {
  const { pausedAt } = webhook;
  if (pausedAt === undefined) return;
  log.warn('webhook.paused', { webhookId: webhook.id });
  await tellOfPause(webhook, pausedAt, ports, log);
  const notBefore = Date.parse(pausedAt) + PAUSE_SECONDS * 1000;
  await wait({ ...task, attempt: 1, notBefore, probeOf: pausedAt }, now, ports);
}

async function post(
  { id, url }: Webhook,
  fact: Fact,
  delivery: string,
  now: number,
  { outbound, components }: Pick<Ports, 'outbound' | 'components'>,
): Promise<{ taken: boolean; status?: number } & Record<string, unknown>> {
  const body = JSON.stringify(toldFact(fact));
  const timestamp = String(Math.floor(now / 1000));
  const secret = await webhookSecret(id, components);
  const headers = {
    'content-type': 'application/json',
    'sparta-timestamp': timestamp,
    'sparta-delivery': delivery,
    'sparta-signature': signatureOf(secret, timestamp, body),
  };
  try {
    const { status } = await outbound.send({
      method: 'POST',
      url,
      headers,
      body,
      timeoutMs: DELIVERY_TIMEOUT_MS,
    });
    return { taken: status >= 200 && status <= 299, status };
  } catch (error) {
    // Nobody there, or nobody we may call: the webhook's trouble, not ours.
    if (codeOf(error) !== 'upstream' && codeOf(error) !== 'forbidden') throw error;
    return { taken: false, ...errorFields(error) };
  }
}
