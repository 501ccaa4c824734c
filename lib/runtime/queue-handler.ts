import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { logFor, setting } from '../adapters/env.ts';
import { postpone } from '../adapters/sqs/postpone.ts';
import { QUEUES, type QueueName } from '../config/queues.ts';
import type { SettingName } from '../config/settings.ts';
import { consume, type ConsumerOptions } from '../kit/consumer.ts';

export type QueueHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

const URL_SETTING: Record<QueueName, SettingName> = {
  commands: 'COMMANDS_QUEUE_URL',
  registration: 'REGISTRATION_QUEUE_URL',
  roles: 'ROLES_QUEUE_URL',
  alerts: 'ALERTS_QUEUE_URL',
  webhooks: 'WEBHOOKS_QUEUE_URL',
};

/** A Lambda over one queue, with the tries, order and waits that queue was declared with. */
export function queueHandler(queue: QueueName, handle: ConsumerOptions['handle']): QueueHandler {
  const log = logFor(QUEUES[queue].consumer);
  const queueUrl = setting(URL_SETTING[queue]);
  return (event) =>
    consume(event.Records, {
      maxReceives: QUEUES[queue].maxReceives,
      fifo: QUEUES[queue].fifo,
      handle,
      postpone: (receiptHandle, seconds) => postpone(queueUrl, receiptHandle, seconds),
      log,
    });
}
