import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { raiseAlarm, type RunbookHeading } from '../alarms.ts';
import { type Hosting, physicalName } from '../hosting.ts';

export interface DeadLettersProps {
  hosting: Hosting;
  /** The queue is `sparta-<stage>-<name>`, and `.fifo` where it must be. */
  name: string;
  fifo?: boolean;
  impact: string;
  finding: string;
  runbook: RunbookHeading;
}

/** A queue for what could not be delivered, kept for the 14 days SQS allows, with an alarm at the first message. */
export function deadLetters(scope: Construct, props: DeadLettersProps): Queue {
  const { hosting, name } = props;
  const queue = new Queue(scope, 'DeadLetters', {
    queueName: queueName(hosting, name, props.fifo === true),
    ...(props.fifo === true ? { fifo: true } : {}),
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
  });
  raiseAlarm(scope, hosting, {
    name,
    impact: props.impact,
    finding: props.finding,
    runbook: props.runbook,
    metric: queue.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(1),
      statistic: Stats.MAXIMUM,
    }),
    threshold: 1,
  });
  return queue;
}

/** SQS wants the name of a FIFO queue to end so. */
export function queueName(hosting: Hosting, name: string, fifo: boolean): string {
  return physicalName(hosting.deployment.stage, name) + (fifo ? '.fifo' : '');
}
