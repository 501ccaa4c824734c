import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { QUEUES, type QueueName, visibilityTimeoutSeconds } from '../../lib/config/queues.ts';
import { raiseAlarm } from '../alarms.ts';
import { QUEUE_URL_SETTING, type StackValues } from '../environment.ts';
import type { Hosting } from '../hosting.ts';
import { deadLetters, queueName } from './dead-letters.ts';
import { ServiceFunction } from './service-function.ts';

/** Age at which a message says that its queue does not move. */
const OLDEST_MESSAGE_MINUTES = 10;

export interface QueueWorkerProps {
  hosting: Hosting;
  /** Consumer, batch size and the rest come from `lib/config/queues.ts`. */
  queue: QueueName;
  values?: StackValues;
  /** SQS makes the deduplication id from the body: for senders that cannot set one, such as a bus rule. */
  contentBasedDeduplication?: boolean;
}

/** A queue, its dead letters, the function that consumes it in partial batches, and alarms on all three. */
export class QueueWorker extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly function: Function;

  constructor(scope: Construct, props: QueueWorkerProps) {
    super(scope, props.queue);
    const { hosting, queue: name } = props;
    const { consumer, fifo, impact, batchSize, maxConcurrency, maxReceives } = QUEUES[name];

    this.deadLetters = deadLetters(this, {
      hosting,
      name: `${name}-dead`,
      fifo,
      impact,
      finding: `a message of the ${name} queue was given up after ${maxReceives} tries`,
      runbook: 'messages-in-a-dead-letter-queue',
    });
    this.queue = new Queue(this, 'Queue', {
      queueName: queueName(hosting, name, fifo),
      // CloudFormation knows no `FifoQueue: false`.
      ...(fifo ? { fifo, contentBasedDeduplication: props.contentBasedDeduplication ?? false } : {}),
      visibilityTimeout: Duration.seconds(visibilityTimeoutSeconds(name)),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: maxReceives },
    });
    raiseAlarm(this, hosting, {
      name: `${name}-old`,
      impact,
      finding: `the oldest message of the ${name} queue is older than ${OLDEST_MESSAGE_MINUTES} minutes`,
      runbook: 'a-queue-does-not-move',
      metric: this.queue.metricApproximateAgeOfOldestMessage({
        period: Duration.minutes(1),
        statistic: Stats.MAXIMUM,
      }),
      threshold: OLDEST_MESSAGE_MINUTES * 60,
    });

    const service = new ServiceFunction(this, {
      hosting,
      name: consumer,
      impact,
      values: { ...props.values, [QUEUE_URL_SETTING[name]]: this.queue.queueUrl },
    });
    this.function = service.function;
    this.function.addEventSource(
      new SqsEventSource(this.queue, { batchSize, maxConcurrency, reportBatchItemFailures: true }),
    );
  }
}
