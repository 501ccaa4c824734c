import type { SQSClient } from '@aws-sdk/client-sqs';

let client: SQSClient | undefined;

/**
 * Has a message delivered again after so many seconds, rather than after the queue's whole visibility timeout.
 * The SDK is loaded when a first message fails: a worker whose work succeeds never needs it.
 */
export async function postpone(queueUrl: string, receiptHandle: string, seconds: number): Promise<void> {
  const sqs = await import('@aws-sdk/client-sqs');
  // The queue's URL names AWS's host even in a local run; only the endpoint may decide where to connect.
  client ??= new sqs.SQSClient({ useQueueUrlAsEndpoint: false });
  await client.send(
    new sqs.ChangeMessageVisibilityCommand({
      QueueUrl: queueUrl,
      ReceiptHandle: receiptHandle,
      VisibilityTimeout: seconds,
    }),
  );
}
