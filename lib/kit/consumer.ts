import { SpartaError } from '../errors.ts';
import { errorFields, type Log } from '../log.ts';
import { outcomeOf } from './outcome.ts';

/** The parts of an SQS record we read. */
export interface QueueRecord {
  messageId: string;
  receiptHandle: string;
  body: string;
  attributes: { ApproximateReceiveCount: string; MessageGroupId?: string | undefined };
}

export interface ConsumerOptions {
  /** After so many receives the queue moves the message to its dead-letter queue. */
  maxReceives: number;
  fifo: boolean;
  handle(body: string, delivery: { retried: boolean; lastTry: boolean; log: Log }): Promise<void>;
  /** Makes the message visible again after so many seconds, instead of after the whole visibility timeout. */
  postpone(receiptHandle: string, seconds: number): Promise<void>;
  log: Log;
}

/** Seconds before the next try, by number of receives so far; a dead letter stays one that was tried for minutes. */
const BACKOFF_SECONDS = [1, 2, 5, 15, 30, 60, 120];
const LONGEST_WAIT_SECONDS = 900;

/**
 * Works through a batch and names the messages that must come again; the others are deleted.
 * In a FIFO queue everything behind a failure of the same group waits with it, so order holds.
 */
export async function consume(
  records: readonly QueueRecord[],
  options: ConsumerOptions,
): Promise<{ batchItemFailures: { itemIdentifier: string }[] }> {
  const failed: string[] = [];
  /** Seconds by which each group with a failure was put off. */
  const blocked = new Map<string, number>();
  const one = async (record: QueueRecord) => {
    const group = record.attributes.MessageGroupId ?? '';
    const behind = options.fifo ? blocked.get(group) : undefined;
    if (behind !== undefined) {
      // One still in flight keeps SQS from delivering its whole group, so it waits no longer than the first.
      await putOff(record, behind, options);
      failed.push(record.messageId);
      return;
    }
    const seconds = await settle(record, options);
    if (seconds === undefined) return;
    failed.push(record.messageId);
    blocked.set(group, seconds);
  };
  if (options.fifo) for (const record of records) await one(record);
  else await Promise.all(records.map(one));
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

/** Seconds until the next try; undefined where the message is done with, well or for good. */
async function settle(record: QueueRecord, options: ConsumerOptions): Promise<number | undefined> {
  const receives = Number(record.attributes.ApproximateReceiveCount);
  const log = options.log.with({ messageId: record.messageId, receives });
  try {
    await options.handle(record.body, {
      retried: receives > 1,
      lastTry: receives >= options.maxReceives,
      log,
    });
    return undefined;
  } catch (error) {
    const outcome = outcomeOf(error);
    log[outcome.log]('message.failed', { next: outcome.queue, ...errorFields(error) });
    if (outcome.queue === 'drop') return undefined;
    const asked = error instanceof SpartaError ? error.retryAfterSeconds : undefined;
    const seconds = asked ?? BACKOFF_SECONDS[Math.min(receives, BACKOFF_SECONDS.length) - 1] ?? 1;
    const wait = Math.min(Math.ceil(seconds), LONGEST_WAIT_SECONDS);
    await putOff(record, wait, options);
    return wait;
  }
}

async function putOff(record: QueueRecord, seconds: number, options: ConsumerOptions): Promise<void> {
  await options.postpone(record.receiptHandle, seconds).catch((problem: unknown) => {
    options.log.warn('message.not-postponed', { messageId: record.messageId, ...errorFields(problem) });
  });
}
