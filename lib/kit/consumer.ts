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
  handle(body: string, delivery: { lastTry: boolean; log: Log }): Promise<void>;
  /** Makes the message visible again after so many seconds, instead of after the whole visibility timeout. */
  postpone(receiptHandle: string, seconds: number): Promise<void>;
  log: Log;
}

/** Seconds before the next try, by number of receives so far; a dead letter stays one that was tried for minutes. */
const BACKOFF_SECONDS = [1, 2, 5, 15, 30, 60, 120];

/**
 * Works through a batch and names the messages that must come again; the others are deleted.
 * In a FIFO queue everything behind a failure of the same group waits with it, so order holds.
 */
export async function consume(
  records: readonly QueueRecord[],
  options: ConsumerOptions,
): Promise<{ batchItemFailures: { itemIdentifier: string }[] }> {
  const failed: string[] = [];
  const blocked = new Set<string>();
  const one = async (record: QueueRecord) => {
    const group = record.attributes.MessageGroupId ?? '';
    if (options.fifo && blocked.has(group)) {
      failed.push(record.messageId);
      return;
    }
    if (await settle(record, options)) return;
    failed.push(record.messageId);
    blocked.add(group);
  };
  if (options.fifo) for (const record of records) await one(record);
  else await Promise.all(records.map(one));
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

/** True where the message is done with, well or for good. */
async function settle(record: QueueRecord, options: ConsumerOptions): Promise<boolean> {
  const receives = Number(record.attributes.ApproximateReceiveCount);
  const log = options.log.with({ messageId: record.messageId, receives });
  try {
    await options.handle(record.body, { lastTry: receives >= options.maxReceives, log });
    return true;
  } catch (error) {
    const outcome = outcomeOf(error);
    log[outcome.log]('message.failed', { next: outcome.queue, ...errorFields(error) });
    if (outcome.queue === 'drop') return true;
    const asked = error instanceof SpartaError ? error.retryAfterSeconds : undefined;
    const seconds = asked ?? BACKOFF_SECONDS[Math.min(receives, BACKOFF_SECONDS.length) - 1] ?? 1;
    await options
      .postpone(record.receiptHandle, Math.min(Math.ceil(seconds), 900))
      .catch((problem: unknown) => {
        log.warn('message.not-postponed', errorFields(problem));
      });
    return false;
  }
}
