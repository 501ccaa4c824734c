import { SpartaError } from '../../errors.ts';
import { callAws, type Environment } from '../aws-call.ts';

export interface QueueMessage {
  queueUrl: string;
  body: string;
  /** FIFO queues only. */
  groupId?: string;
  deduplicationId?: string;
  /** Standard queues only, 900 at most. */
  delaySeconds?: number;
}

/**
 * Sends one message to SQS by its JSON protocol, without the SDK.
 * Throws `upstream` where SQS did not take it; then it is not in the queue as far as we know.
 */
export async function sendMessage(message: QueueMessage, env: Environment = process.env): Promise<void> {
  const call = {
    // A local run has its own SQS: the queue's URL names AWS's host, so the endpoint decides where to connect.
    endpoint: new URL(env['AWS_ENDPOINT_URL_SQS'] ?? new URL(message.queueUrl).origin),
    service: 'sqs',
    target: 'AmazonSQS.SendMessage',
    contentType: 'application/x-amz-json-1.0',
    input: {
      QueueUrl: message.queueUrl,
      MessageBody: message.body,
      ...(message.groupId === undefined ? {} : { MessageGroupId: message.groupId }),
      ...(message.deduplicationId === undefined ? {} : { MessageDeduplicationId: message.deduplicationId }),
      ...(message.delaySeconds === undefined ? {} : { DelaySeconds: message.delaySeconds }),
    },
  } as const;
  await callAws(call, env).catch((cause: unknown) => {
    throw new SpartaError('upstream', 'The queue did not take the message.', { cause });
  });
}
