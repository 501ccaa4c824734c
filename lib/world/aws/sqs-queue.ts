import { randomUUID } from 'node:crypto';
import { AwsError } from './json-service.ts';
import type { QueueAttributes } from './sqs-attributes.ts';
import { idOfReceipt, newReceipt } from './sqs-receipt.ts';
import {
  checkAttributes,
  invalid,
  sha256,
  sizeOf,
  type Outgoing,
  type StoredMessage,
} from './sqs-message.ts';

export interface ReceiveOptions {
  max: number;
  waitSeconds?: number | undefined;
  visibilitySeconds?: number | undefined;
  signal?: AbortSignal | undefined;
  /**
   * Keeps what is received for the whole, unscaled visibility timeout, until `giveBack`: a shortened clock must not
   * redeliver what is still worked on.
   */
  hold?: boolean;
}

interface Waiter {
  options: ReceiveOptions;
  settle(messages: StoredMessage[]): void;
}

/** SQS remembers a deduplication id for five minutes (SendMessage, MessageDeduplicationId). */
const DEDUPLICATION_MS = 5 * 60_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

let lastSequence = 18_850_000_000_000_000_000n;

/**
 * One queue: order, groups, visibility and dead-lettering as SQS documents them. `timeScale` multiplies visibility
 * timeouts and delays, and nothing else. Dead letters leave when someone receives, as on AWS.
 */
export class SqsQueue {
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  attributes: QueueAttributes;
  tags: Record<string, string> = {};
  private readonly timeScale: number;
  private readonly deadLetterTo: (arn: string, message: StoredMessage) => boolean;
  /** In the order they were sent. */
  private messages: StoredMessage[] = [];
  private waiters: Waiter[] = [];
  private readonly seen = new Map<string, { message: StoredMessage; at: number }>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    identity: { name: string; arn: string; url: string },
    attributes: QueueAttributes,
    options: { timeScale: number; deadLetterTo: (arn: string, message: StoredMessage) => boolean },
  ) {
    this.name = identity.name;
    this.arn = identity.arn;
    this.url = identity.url;
    this.attributes = attributes;
    this.timeScale = options.timeScale;
    this.deadLetterTo = options.deadLetterTo;
  }

  /** Takes a message in; a FIFO queue answers a repeated deduplication id with the first message. */
  send(outgoing: Outgoing): StoredMessage {
    const attributes = outgoing.attributes ?? {};
    checkAttributes(attributes);
    if (sizeOf(outgoing.body, attributes) > this.attributes.maxMessageBytes) {
      invalid(
        `One or more parameters are invalid. Reason: Message must be shorter than ${this.attributes.maxMessageBytes} bytes.`,
      );
    }
    const deduplicationId = this.checkFifo(outgoing);
    const now = Date.now();
    const key = `${this.attributes.deduplicationScope === 'messageGroup' ? outgoing.groupId : ''}\n${deduplicationId}`;
    if (deduplicationId !== undefined) {
      const known = this.seen.get(key);
      if (known !== undefined && now - known.at < DEDUPLICATION_MS) return known.message;
    }
    const delaySeconds = outgoing.delaySeconds ?? this.attributes.delaySeconds;
    const message: StoredMessage = {
      id: randomUUID(),
      body: outgoing.body,
      attributes,
      groupId: outgoing.groupId,
      deduplicationId,
      sequenceNumber: this.attributes.fifo ? String((lastSequence += 256n)) : undefined,
      traceHeader: outgoing.traceHeader,
      sentAt: now,
      firstReceivedAt: undefined,
      receives: 0,
      visibleAt: now + delaySeconds * 1000 * this.timeScale,
      receipt: undefined,
      held: false,
      sourceArn: undefined,
    };
    if (deduplicationId !== undefined) this.seen.set(key, { message, at: now });
    this.messages.push(message);
    this.serve();
    return message;
  }

  /** Takes a message over from the queue it failed in; its id, attributes and counts stay. */
  accept(message: StoredMessage): void {
    this.messages.push({ ...message, visibleAt: Date.now(), receipt: undefined });
    this.serve();
  }

  /** Up to `max` messages, or none when the wait is over. */
  receive(options: ReceiveOptions): Promise<StoredMessage[]> {
    const found = this.take(options);
    const waitMs = (options.waitSeconds ?? this.attributes.receiveWaitSeconds) * 1000;
    if (found.length > 0 || waitMs === 0 || options.signal?.aborted === true) return Promise.resolve(found);
    return new Promise((resolve) => {
      const settle = (messages: StoredMessage[]) => {
        clearTimeout(timeout);
        options.signal?.removeEventListener('abort', giveUp);
        this.waiters = this.waiters.filter((each) => each !== waiter);
        resolve(messages);
      };
      const giveUp = () => settle([]);
      const waiter: Waiter = { options, settle };
      const timeout = setTimeout(giveUp, waitMs);
      options.signal?.addEventListener('abort', giveUp);
      this.waiters.push(waiter);
      this.plan();
    });
  }

  /** Deletes what the receipt stands for. A receipt of a message that is gone, or was received again, does nothing. */
  delete(receipt: string): void {
    const message = this.byReceipt(receipt);
    if (message === undefined) return;
    if (message.receipt !== receipt) {
      if (this.attributes.fifo)
        invalid(
          `Value ${receipt} for parameter ReceiptHandle is invalid. Reason: The receipt handle has expired.`,
        );
      return;
    }
    this.messages = this.messages.filter((each) => each !== message);
    this.serve();
  }

  /** Hides a message in flight for so long from now; 0 gives it back at once. */
  changeVisibility(receipt: string, seconds: number): void {
    if (!(seconds >= 0 && seconds <= 43_200))
      invalid(
        `Value ${seconds} for parameter VisibilityTimeout is invalid. Reason: Must be between 0 and 43200.`,
      );
    const message = this.byReceipt(receipt);
    if (message === undefined) {
      invalid(
        `Value ${receipt} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.`,
      );
    }
    if (message.receipt !== receipt || message.visibleAt <= Date.now()) {
      throw new AwsError('MessageNotInflight', 'The message referred to is not in flight.', {
        queryCode: 'AWS.SimpleQueueService.MessageNotInflight',
      });
    }
    message.visibleAt = Date.now() + seconds * 1000 * this.timeScale;
    message.held = false;
    this.serve();
  }

  /** Ends a hold without success: from now on the scaled timeout counts, unless the visibility was changed meanwhile. */
  giveBack(receipt: string): void {
    const message = this.byReceipt(receipt);
    if (message?.receipt !== receipt || !message.held) return;
    const timeoutMs = this.attributes.visibilityTimeoutSeconds * 1000 * this.timeScale;
    message.held = false;
    message.visibleAt = Math.min(message.visibleAt, Date.now() + timeoutMs);
    this.serve();
  }

  /** Messages that can be received, that someone holds, and whose delay is not over. */
  counts(): { visible: number; inFlight: number; delayed: number } {
    this.expire();
    const now = Date.now();
    const hidden = this.messages.filter((each) => each.visibleAt > now);
    const inFlight = hidden.filter((each) => each.receives > 0).length;
    return { visible: this.messages.length - hidden.length, inFlight, delayed: hidden.length - inFlight };
  }

  /** Everything it holds, oldest first. */
  all(): readonly StoredMessage[] {
    return this.messages;
  }

  /** Takes everything out, as PurgeQueue and a message move do. */
  drain(): StoredMessage[] {
    const taken = this.messages;
    this.messages = [];
    return taken;
  }

  close(): void {
    clearTimeout(this.timer);
    for (const waiter of this.waiters.slice()) waiter.settle([]);
  }

  private checkFifo({ groupId, deduplicationId, delaySeconds, body }: Outgoing): string | undefined {
    if (!this.attributes.fifo) {
      if (deduplicationId !== undefined) {
        invalid(
          `Value ${deduplicationId} for parameter MessageDeduplicationId is invalid. Reason: The request includes a parameter that is not valid for this queue type.`,
        );
      }
      return undefined;
    }
    if (groupId === undefined || groupId === '') {
      throw new AwsError('MissingParameter', 'The request must contain the parameter MessageGroupId.', {
        queryCode: 'MissingParameter',
      });
    }
    if (delaySeconds !== undefined && delaySeconds > 0) {
      invalid(
        `Value ${delaySeconds} for parameter DelaySeconds is invalid. Reason: The request include parameter that is not valid for this queue type.`,
      );
    }
    if (deduplicationId !== undefined && deduplicationId !== '') return deduplicationId;
    if (this.attributes.contentBasedDeduplication) return sha256(body);
    return invalid(
      'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
    );
  }

  /** What may be received now. A FIFO group is blocked from its first message that is in flight or delayed on. */
  private take({ max, visibilitySeconds, hold = false }: ReceiveOptions): StoredMessage[] {
    this.expire();
    const now = Date.now();
    const blocked = new Set<string>();
    const taken: StoredMessage[] = [];
    const dead: StoredMessage[] = [];
    for (const message of this.messages) {
      if (taken.length === max) break;
      const group = this.attributes.fifo ? message.groupId : undefined;
      if (group !== undefined && blocked.has(group)) continue;
      if (message.visibleAt > now) {
        if (group !== undefined) blocked.add(group);
      } else if (this.isDead(message)) dead.push(message);
      else taken.push(message);
    }
    for (const message of dead) this.bury(message);
    const seconds = visibilitySeconds ?? this.attributes.visibilityTimeoutSeconds;
    for (const message of taken) {
      message.receives += 1;
      message.firstReceivedAt ??= now;
      message.held = hold;
      message.visibleAt = now + seconds * 1000 * (hold ? 1 : this.timeScale);
      message.receipt = newReceipt(message.id);
    }
    return taken.map((message) => ({ ...message }));
  }

  private isDead(message: StoredMessage): boolean {
    return this.attributes.redrive !== undefined && message.receives >= this.attributes.redrive.maxReceives;
  }

  private bury(message: StoredMessage): void {
    const target = this.attributes.redrive?.targetArn;
    if (target === undefined || !this.deadLetterTo(target, { ...message, sourceArn: this.arn })) return;
    this.messages = this.messages.filter((each) => each !== message);
  }

  private byReceipt(receipt: string): StoredMessage | undefined {
    const id = idOfReceipt(receipt);
    return this.messages.find((each) => each.id === id);
  }

  private expire(): void {
    const oldest = Date.now() - this.attributes.retentionSeconds * 1000;
    this.messages = this.messages.filter((each) => each.sentAt >= oldest);
  }

  /** Hands out what there is to those who wait, first come first served. */
  private serve(): void {
    for (const waiter of this.waiters.slice()) {
      const found = this.take(waiter.options);
      if (found.length > 0) waiter.settle(found);
    }
    this.plan();
  }

  /** Wakes up when the next hidden message comes back, as long as somebody waits. */
  private plan(): void {
    clearTimeout(this.timer);
    if (this.waiters.length === 0) return;
    const now = Date.now();
    const hidden = this.messages.map((each) => each.visibleAt - now).filter((wait) => wait > 0);
    if (hidden.length === 0) return;
    this.timer = setTimeout(() => this.serve(), Math.min(Math.ceil(Math.min(...hidden)), LONGEST_TIMER_MS));
  }
}
