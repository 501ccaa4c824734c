import { REGION } from './account.ts';
import { isRecord, records } from './json-input.ts';
import { AwsError } from './json-service.ts';
import type { LocalFunction } from './lambda.ts';
import { md5, md5OfAttributes, type StoredMessage } from './sqs-message.ts';
import type { SqsQueue } from './sqs-queue.ts';
import { systemAttributes } from './sqs-received.ts';

export interface EventSourceSettings {
  queue: SqsQueue;
  target: LocalFunction;
  batchSize: number;
  /** Seconds it gathers a fuller batch after the first message. */
  batchingWindowSeconds: number;
  reportsBatchItemFailures: boolean;
  /** Batches at work at once. */
  concurrency: number;
}

const LONG_POLL_SECONDS = 20;

/**
 * An event source mapping: takes batches from a queue to a function and deletes what succeeded. What failed stays
 * hidden until its visibility ends, as on AWS.
 */
export class EventSource {
  readonly settings: EventSourceSettings;
  private working = 0;
  private paused = false;
  private stopped = false;
  private polling = new AbortController();
  private wake: (() => void) | undefined;

  constructor(settings: EventSourceSettings) {
    this.settings = settings;
    void this.poll();
  }

  /** Takes nothing more until resumed; batches at work are finished. */
  pause(): void {
    this.paused = true;
    this.polling.abort();
  }

  resume(): void {
    this.paused = false;
    this.wake?.();
  }

  stop(): void {
    this.stopped = true;
    this.polling.abort();
    this.wake?.();
  }

  private async poll(): Promise<void> {
    while (!this.stopped) {
      if (this.paused || this.working >= this.settings.concurrency) {
        await new Promise<void>((resolve) => (this.wake = resolve));
        continue;
      }
      this.polling = new AbortController();
      const batch = await this.gather(this.polling.signal);
      if (batch.length === 0) continue;
      this.working += 1;
      void this.work(batch).finally(() => {
        this.working -= 1;
        this.wake?.();
      });
    }
  }

  private async gather(signal: AbortSignal): Promise<StoredMessage[]> {
    const { queue, batchSize, batchingWindowSeconds } = this.settings;
    const batch = await queue.receive({ max: batchSize, waitSeconds: LONG_POLL_SECONDS, signal, hold: true });
    if (batch.length === 0) return batch;
    const closesAt = Date.now() + batchingWindowSeconds * 1000;
    while (batch.length < batchSize && !signal.aborted && Date.now() < closesAt) {
      const waitSeconds = (closesAt - Date.now()) / 1000;
      batch.push(
        ...(await queue.receive({ max: batchSize - batch.length, waitSeconds, signal, hold: true })),
      );
    }
    return batch;
  }

  private async work(batch: readonly StoredMessage[]): Promise<void> {
    const { queue, target } = this.settings;
    // Where the function fails as a whole so does its batch, and the function's log says why.
    const failed = await target
      .invoke({ Records: batch.map((message) => recordOf(message, queue.arn)) })
      .then((result) => this.failures(result, batch))
      .catch(() => new Set(batch.map((message) => message.id)));
    for (const { id, receipt = '' } of batch) {
      if (failed.has(id)) queue.giveBack(receipt);
      else this.remove(receipt);
    }
  }

  private remove(receipt: string): void {
    try {
      this.settings.queue.delete(receipt);
    } catch (error) {
      // A FIFO queue refuses a receipt that has run out: the message comes again, and its consumer must bear it.
      if (!(error instanceof AwsError)) throw error;
    }
  }

  /** Ids to keep. An answer that names no message of the batch, or cannot be read, fails them all. */
  private failures(result: unknown, batch: readonly StoredMessage[]): Set<string> {
    if (!this.settings.reportsBatchItemFailures || result === null || result === '') return new Set();
    const all = new Set(batch.map((message) => message.id));
    if (!isRecord(result)) return all;
    const list = result['batchItemFailures'];
    if (list === undefined || list === null) return new Set();
    if (!Array.isArray(list)) return all;
    const ids = records(list).map((each) => each['itemIdentifier']);
    const known = ids.filter((id): id is string => typeof id === 'string' && all.has(id));
    return known.length === list.length ? new Set(known) : all;
  }
}

/** One message as Lambda hands it to a function. */
function recordOf(message: StoredMessage, queueArn: string): object {
  const messageAttributes = Object.entries(message.attributes).map(
    ([name, { DataType, StringValue, BinaryValue }]) => [
      name,
      {
        ...(StringValue === undefined ? {} : { stringValue: StringValue }),
        ...(BinaryValue === undefined ? {} : { binaryValue: BinaryValue }),
        stringListValues: [],
        binaryListValues: [],
        dataType: DataType,
      },
    ],
  );
  const digest = md5OfAttributes(message.attributes);
  return {
    messageId: message.id,
    receiptHandle: message.receipt,
    body: message.body,
    attributes: systemAttributes(message),
    messageAttributes: Object.fromEntries(messageAttributes),
    ...(digest === undefined ? {} : { md5OfMessageAttributes: digest }),
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: REGION,
  };
}
