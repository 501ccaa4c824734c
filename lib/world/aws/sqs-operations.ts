import { randomUUID } from 'node:crypto';
import { asText, list, optionalNumber, optionalText, record, records, type JsonInput } from './json-input.ts';
import { AwsError, requiredText, type JsonOperation } from './json-service.ts';
import { readAttributes, writeAttributes } from './sqs-attributes.ts';
import {
  checkBody,
  invalid,
  md5,
  md5OfAttributes,
  sizeOf,
  MAX_MESSAGE_BYTES,
  type MessageAttributes,
} from './sqs-message.ts';
import type { SqsQueue } from './sqs-queue.ts';
import { received } from './sqs-received.ts';

/** What the operations work on. */
export interface SqsEngine {
  queues: Map<string, SqsQueue>;
  find: (reference: string) => SqsQueue | undefined;
  createQueue: (name: string, attributes?: Readonly<Record<string, unknown>>) => SqsQueue;
  redrive: (deadLetterQueue: SqsQueue, destination?: SqsQueue) => number;
}

/** SQS's operations under their names on the wire. */
export function sqsOperations({
  queues,
  find,
  createQueue,
  redrive,
}: SqsEngine): Record<string, JsonOperation> {
  const named = (reference: unknown): SqsQueue => {
    const queue = find(asText(reference) ?? '');
    if (queue === undefined) {
      throw new AwsError('com.amazonaws.sqs#QueueDoesNotExist', 'The specified queue does not exist.', {
        queryCode: 'AWS.SimpleQueueService.NonExistentQueue',
      });
    }
    return queue;
  };
  return {
    CreateQueue: (input) => ({
      QueueUrl: createQueue(requiredText(input, 'QueueName'), record(input['Attributes'])).url,
    }),
    GetQueueUrl: (input) => ({ QueueUrl: named(input['QueueName']).url }),
    ListQueues: (input) => ({
      QueueUrls: [...queues.values()]
        .filter((queue) => queue.name.startsWith(optionalText(input, 'QueueNamePrefix') ?? ''))
        .map((queue) => queue.url),
    }),
    DeleteQueue: (input) => {
      const queue = named(input['QueueUrl']);
      queue.close();
      queues.delete(queue.name);
    },
    GetQueueAttributes: (input) => ({
      Attributes: shown(named(input['QueueUrl']), list(input['AttributeNames'])),
    }),
    SetQueueAttributes: (input) => {
      const queue = named(input['QueueUrl']);
      queue.attributes = readAttributes(record(input['Attributes']), queue.attributes);
    },
    SendMessage: (input) => sendOne(named(input['QueueUrl']), input),
    SendMessageBatch: (input) => {
      const queue = named(input['QueueUrl']);
      const entries = batchEntries(input);
      const bytes = entries.reduce(
        (sum, entry) => sum + sizeOf(optionalText(entry, 'MessageBody') ?? '', attributesOf(entry)),
        0,
      );
      if (bytes > MAX_MESSAGE_BYTES) {
        throw new AwsError(
          'com.amazonaws.sqs#BatchRequestTooLong',
          `Batch requests cannot be longer than ${MAX_MESSAGE_BYTES} bytes. You have sent ${bytes} bytes.`,
          {
            queryCode: 'AWS.SimpleQueueService.BatchRequestTooLong',
          },
        );
      }
      return batch(entries, (entry) => sendOne(queue, entry));
    },
    ReceiveMessage: async (input, signal) => {
      const queue = named(input['QueueUrl']);
      const max = optionalNumber(input, 'MaxNumberOfMessages') ?? 1;
      if (max < 1 || max > 10)
        invalid(
          `Value ${max} for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.`,
        );
      const messages = await queue.receive({
        max,
        waitSeconds: optionalNumber(input, 'WaitTimeSeconds'),
        visibilitySeconds: optionalNumber(input, 'VisibilityTimeout'),
        signal,
      });
      const system = [...list(input['AttributeNames']), ...list(input['MessageSystemAttributeNames'])];
      return {
        Messages: messages.map((message) => received(message, system, list(input['MessageAttributeNames']))),
      };
    },
    DeleteMessage: (input) => named(input['QueueUrl']).delete(requiredText(input, 'ReceiptHandle')),
    DeleteMessageBatch: (input) => {
      const queue = named(input['QueueUrl']);
      return batch(batchEntries(input), (entry) => queue.delete(requiredText(entry, 'ReceiptHandle')));
    },
    ChangeMessageVisibility: (input) =>
      named(input['QueueUrl']).changeVisibility(
        requiredText(input, 'ReceiptHandle'),
        optionalNumber(input, 'VisibilityTimeout') ?? NaN,
      ),
    ChangeMessageVisibilityBatch: (input) => {
      const queue = named(input['QueueUrl']);
      return batch(batchEntries(input), (entry) =>
        queue.changeVisibility(
          requiredText(entry, 'ReceiptHandle'),
          optionalNumber(entry, 'VisibilityTimeout') ?? NaN,
        ),
      );
    },
    PurgeQueue: (input) => void named(input['QueueUrl']).drain(),
    ListDeadLetterSourceQueues: (input) => {
      const target = named(input['QueueUrl']).arn;
      return {
        queueUrls: [...queues.values()]
          .filter((queue) => queue.attributes.redrive?.targetArn === target)
          .map((queue) => queue.url),
      };
    },
    StartMessageMoveTask: (input) => {
      const destination = input['DestinationArn'] === undefined ? undefined : named(input['DestinationArn']);
      redrive(named(input['SourceArn']), destination);
      return { TaskHandle: randomUUID() };
    },
    ListQueueTags: (input) => ({ Tags: named(input['QueueUrl']).tags }),
    TagQueue: (input) => void Object.assign(named(input['QueueUrl']).tags, record(input['Tags'])),
  };
}

function sendOne(queue: SqsQueue, input: JsonInput): Record<string, unknown> {
  checkBody(input['MessageBody']);
  const attributes = attributesOf(input);
  const trace = record(record(input['MessageSystemAttributes'])['AWSTraceHeader']);
  const message = queue.send({
    body: input['MessageBody'],
    attributes,
    groupId: optionalText(input, 'MessageGroupId'),
    deduplicationId: optionalText(input, 'MessageDeduplicationId'),
    delaySeconds: optionalNumber(input, 'DelaySeconds'),
    traceHeader: optionalText(trace, 'StringValue'),
  });
  return {
    MessageId: message.id,
    MD5OfMessageBody: md5(input['MessageBody']),
    MD5OfMessageAttributes: md5OfAttributes(attributes),
    SequenceNumber: message.sequenceNumber,
  };
}

function shown(queue: SqsQueue, names: readonly string[]): Record<string, string> {
  const { visible, inFlight, delayed } = queue.counts();
  const all: Record<string, string> = {
    ...writeAttributes(queue.attributes),
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => names.includes('All') || names.includes(name)),
  );
}

function batchEntries(input: JsonInput): JsonInput[] {
  const entries = records(input['Entries']);
  const fail = (code: string, message: string): never => {
    throw new AwsError(`com.amazonaws.sqs#${code}`, message, { queryCode: `AWS.SimpleQueueService.${code}` });
  };
  if (entries.length === 0) fail('EmptyBatchRequest', 'There should be at least one entry in the request.');
  if (entries.length > 10)
    fail('TooManyEntriesInBatchRequest', 'Maximum number of entries per request are 10.');
  if (new Set(entries.map((entry) => entry['Id'])).size < entries.length)
    fail('BatchEntryIdsNotDistinct', 'Two or more batch entries have the same Id.');
  return entries;
}

/** Each entry for itself: one that fails does not touch its neighbours. */
function batch(entries: readonly JsonInput[], run: (entry: JsonInput) => object | void): object {
  const Successful: object[] = [];
  const Failed: object[] = [];
  for (const entry of entries) {
    try {
      Successful.push({ Id: entry['Id'], ...run(entry) });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      Failed.push({
        Id: entry['Id'],
        SenderFault: true,
        Code: error.queryCode ?? error.code,
        Message: error.message,
      });
    }
  }
  return { Successful, Failed };
}

function attributesOf(input: JsonInput): MessageAttributes {
  const attributes: MessageAttributes = {};
  for (const [name, given] of Object.entries(record(input['MessageAttributes']))) {
    const { DataType, StringValue, BinaryValue } = record(given);
    attributes[name] = { DataType: asText(DataType) ?? '' };
    if (typeof StringValue === 'string') attributes[name].StringValue = StringValue;
    if (typeof BinaryValue === 'string') attributes[name].BinaryValue = BinaryValue;
  }
  return attributes;
}
