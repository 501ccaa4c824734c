import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs';

// The queue's URL names AWS's host even in a local run; only the endpoint may decide where to connect.
const client = new SQSClient({ useQueueUrlAsEndpoint: false });

/** Has a message delivered again after so many seconds, rather than after the queue's whole visibility timeout. */
export async function postpone(queueUrl: string, receiptHandle: string, seconds: number): Promise<void> {
  await client.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl: queueUrl,
      ReceiptHandle: receiptHandle,
      VisibilityTimeout: seconds,
    }),
  );
}
