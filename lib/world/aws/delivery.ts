import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../errors.ts';
import { AwsError } from './json-service.ts';
import { FunctionError, type LocalFunction } from './lambda.ts';
import type { LocalSqs } from './sqs.ts';

/** Where a rule or a schedule sends to. */
export interface DeliveryTarget {
  arn: string;
  /** FIFO queues only. */
  messageGroupId?: string | undefined;
  retries: number;
  maxAgeSeconds: number;
  deadLetterArn?: string | undefined;
}

/** How Lambda treats an event somebody left with it. */
export interface AsyncInvokeSettings {
  retries: number;
  maxAgeSeconds: number;
  onFailureArn: string | undefined;
}

/** Lambda's own: two more tries, for six hours (Lambda developer guide, asynchronous invocation). */
export const ASYNC_INVOKE_DEFAULTS: AsyncInvokeSettings = {
  retries: 2,
  maxAgeSeconds: 6 * 3600,
  onFailureArn: undefined,
};

/** Lambda waits one minute before the second try of an asynchronous event and two before the third. */
const ASYNC_RETRY_SECONDS = [60, 120];
const LONGEST_BACKOFF_MS = 60_000;

export interface DeliveryOptions {
  sqs: LocalSqs;
  functionOf(arn: string): LocalFunction | undefined;
  asyncSettingsOf(arn: string): AsyncInvokeSettings;
  /** Multiplies the waits between tries, like visibility timeouts. */
  timeScale: number;
}

/** Brings events to queues and functions as EventBridge does: tries again, then writes to the dead-letter queue. */
export class Delivery {
  private readonly options: DeliveryOptions;
  private readonly stopping = new AbortController();
  private under = 0;

  constructor(options: DeliveryOptions) {
    this.options = options;
  }

  /** Deliveries and asynchronous invocations that are not over. */
  get pending(): number {
    return this.under;
  }

  /** Starts a delivery; a queue has the message when this returns, unless it refused it. */
  send(target: DeliveryTarget, body: string, source: { ruleArn: string }): void {
    this.under += 1;
    void this.attempt(target, body, source).finally(() => (this.under -= 1));
  }

  /** Leaves an event with a function, with the tries and the failure destination the function was given. */
  invokeLater(target: LocalFunction, event: string): void {
    this.under += 1;
    void this.invoke(target, event).finally(() => (this.under -= 1));
  }

  stop(): void {
    this.stopping.abort();
  }

  private async attempt(target: DeliveryTarget, body: string, source: { ruleArn: string }): Promise<void> {
    const startedAt = Date.now();
    for (let tries = 0; ; tries += 1) {
      try {
        return this.handOver(target, body);
      } catch (error) {
        const hopeless = error instanceof AwsError && error.status < 500;
        const old = Date.now() - startedAt > target.maxAgeSeconds * 1000;
        if (hopeless || old || tries >= target.retries) return this.bury(target, body, source, error, tries);
      }
      if (!(await this.wait(Math.min(200 * 2 ** tries, LONGEST_BACKOFF_MS)))) return;
    }
  }

  private handOver(target: DeliveryTarget, body: string): void {
    const queue = this.options.sqs.queue(target.arn);
    if (queue !== undefined) {
      queue.send({ body, groupId: target.messageGroupId });
      return;
    }
    const lambda = this.options.functionOf(target.arn);
    if (lambda === undefined)
      throw new AwsError('ResourceNotFoundException', `There is no target ${target.arn}.`);
    this.invokeLater(lambda, body);
  }

  private bury(
    target: DeliveryTarget,
    body: string,
    source: { ruleArn: string },
    error: unknown,
    tries: number,
  ): void {
    if (target.deadLetterArn === undefined) return;
    const attribute = (StringValue: string) => ({ DataType: 'String', StringValue });
    this.options.sqs.queue(target.deadLetterArn)?.send({
      body,
      attributes: {
        RULE_ARN: attribute(source.ruleArn),
        TARGET_ARN: attribute(target.arn),
        ERROR_CODE: attribute(error instanceof AwsError ? error.code : 'SDK_CLIENT_ERROR'),
        ERROR_MESSAGE: attribute(messageOf(error)),
        RETRY_ATTEMPTS: attribute(String(tries)),
      },
    });
  }

  private async invoke(target: LocalFunction, event: string): Promise<void> {
    const { retries, maxAgeSeconds, onFailureArn } = this.options.asyncSettingsOf(target.arn);
    const startedAt = Date.now();
    for (let tries = 0; ; tries += 1) {
      try {
        await target.invoke(JSON.parse(event));
        return;
      } catch (error) {
        const waitMs = (ASYNC_RETRY_SECONDS[tries] ?? 120) * 1000 * this.options.timeScale;
        const old = Date.now() + waitMs - startedAt > maxAgeSeconds * 1000;
        if (tries >= retries || old) {
          if (onFailureArn !== undefined) this.fail(target, onFailureArn, event, error, tries + 1);
          return;
        }
        if (!(await this.wait(waitMs, true))) return;
      }
    }
  }

  /** The record Lambda writes to a failure destination. */
  private fail(
    target: LocalFunction,
    destinationArn: string,
    event: string,
    error: unknown,
    count: number,
  ): void {
    const failure =
      error instanceof FunctionError ? error.failure : { errorType: 'Error', errorMessage: messageOf(error) };
    const record = {
      version: '1.0',
      timestamp: new Date().toISOString(),
      requestContext: {
        requestId: randomUUID(),
        functionArn: `${target.arn}:$LATEST`,
        condition: 'RetriesExhausted',
        approximateInvokeCount: count,
      },
      requestPayload: JSON.parse(event),
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      responsePayload: failure,
    };
    this.options.sqs.queue(destinationArn)?.send({ body: JSON.stringify(record) });
  }

  /** False when the world stopped meanwhile. */
  private async wait(ms: number, scaled = false): Promise<boolean> {
    try {
      await sleep(scaled ? ms : ms * this.options.timeScale, undefined, { signal: this.stopping.signal });
      return true;
    } catch {
      return false;
    }
  }
}
