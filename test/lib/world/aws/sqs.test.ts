import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
  type ReceiveMessageCommandInput,
} from '@aws-sdk/client-sqs';
import { startSqs, type LocalSqs } from '../../../../lib/world/aws/sqs.ts';

let sqs: LocalSqs;
let client: SQSClient;

beforeAll(async () => {
  sqs = await startSqs({ port: 0, timeScale: 0.01 });
  client = new SQSClient({
    endpoint: sqs.url,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
});

afterAll(async () => {
  client.destroy();
  await sqs.stop();
});

async function receive(url: string, options: Partial<ReceiveMessageCommandInput> = {}) {
  const command = new ReceiveMessageCommand({
    QueueUrl: url,
    MaxNumberOfMessages: 10,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
    ...options,
  });
  return (await client.send(command)).Messages ?? [];
}

describe('a standard queue', () => {
  test('returns a message with its attributes, its count and digests the SDK accepts', async () => {
    const { url } = sqs.createQueue('plain');
    const MessageAttributes = {
      traceparent: { DataType: 'String', StringValue: '00-ab-cd-01' },
      bytes: { DataType: 'Binary', BinaryValue: new Uint8Array([1, 2, 3]) },
      count: { DataType: 'Number.int', StringValue: '7' },
    };
    const sent = await client.send(
      new SendMessageCommand({
        QueueUrl: url,
        MessageBody: 'café 🛡',
        MessageAttributes,
        MessageGroupId: 'fair',
      }),
    );
    const [message] = await receive(url);
    expect(message).toMatchObject({ MessageId: sent.MessageId, Body: 'café 🛡', MessageAttributes });
    expect(message?.Attributes).toMatchObject({ ApproximateReceiveCount: '1', MessageGroupId: 'fair' });
    expect(sent.MD5OfMessageAttributes).toMatch(/^[0-9a-f]{32}$/);
  });

  test('hides what was received until it is deleted or its visibility ends, then counts again', async () => {
    const { url } = sqs.createQueue('visibility', { VisibilityTimeout: '20' });
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'one' }));
    const [first] = await receive(url);
    expect(first?.Body).toBe('one');
    expect(await receive(url)).toEqual([]);
    const [again] = await receive(url, { WaitTimeSeconds: 5 });
    expect(again?.Attributes?.['ApproximateReceiveCount']).toBe('2');
    await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: again?.ReceiptHandle }));
    expect(sqs.queue('visibility')?.all()).toEqual([]);
  });

  test('wakes a long poll when a message arrives', async () => {
    const { url } = sqs.createQueue('long-poll');
    const waiting = receive(url, { WaitTimeSeconds: 20 });
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'hello' }));
    expect((await waiting).map((each) => each.Body)).toEqual(['hello']);
  });

  test('keeps a delayed message back', async () => {
    const { url } = sqs.createQueue('delayed');
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'later', DelaySeconds: 30 }));
    expect(await receive(url)).toEqual([]);
    expect(sqs.queue('delayed')?.counts()).toEqual({ visible: 0, inFlight: 0, delayed: 1 });
    expect(await receive(url, { WaitTimeSeconds: 5 })).toHaveLength(1);
  });

  test('gives a message back at once when its visibility is set to nothing', async () => {
    const { url } = sqs.createQueue('give-back', { VisibilityTimeout: '43200' });
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'again' }));
    const [message] = await receive(url);
    const change = { QueueUrl: url, ReceiptHandle: message?.ReceiptHandle, VisibilityTimeout: 0 };
    await client.send(new ChangeMessageVisibilityCommand(change));
    expect(await receive(url)).toHaveLength(1);
    await expect(client.send(new ChangeMessageVisibilityCommand(change))).rejects.toThrow(/not in flight/);
  });

  test('takes what it can of a batch and says what it could not', async () => {
    const { url } = sqs.createQueue('batch');
    const { Successful, Failed } = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: url,
        Entries: [
          { Id: 'good', MessageBody: 'good' },
          { Id: 'bad', MessageBody: 'control \u0001' },
        ],
      }),
    );
    expect(Successful?.map((each) => each.Id)).toEqual(['good']);
    expect(Failed?.map((each) => [each.Id, each.Code])).toEqual([['bad', 'InvalidMessageContents']]);
  });

  test('refuses a message over one mebibyte and a queue that is not there, with the real errors', async () => {
    const { url } = sqs.createQueue('limits');
    const large = new SendMessageCommand({ QueueUrl: url, MessageBody: 'x'.repeat(1_048_577) });
    await expect(client.send(large)).rejects.toThrow(/must be shorter than 1048576 bytes/);
    const missing = client.send(new GetQueueUrlCommand({ QueueName: 'nowhere' }));
    await expect(missing).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
  });
});

describe('a dead-letter queue', () => {
  test('gets what was received too often, and gives it back on request', async () => {
    const dead = sqs.createQueue('work-dead');
    const { url } = sqs.createQueue('work', {
      VisibilityTimeout: '5',
      RedrivePolicy: { deadLetterTargetArn: dead.arn, maxReceiveCount: 2 },
    });
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'poison' }));
    expect(await receive(url, { WaitTimeSeconds: 2 })).toHaveLength(1);
    expect(await receive(url, { WaitTimeSeconds: 2 })).toHaveLength(1);
    const polling = receive(url, { WaitTimeSeconds: 2 });
    const [letter] = await receive(dead.url, { WaitTimeSeconds: 5, VisibilityTimeout: 0 });
    expect(letter?.Body).toBe('poison');
    expect(letter?.Attributes?.['DeadLetterQueueSourceArn']).toBe(sqs.queue('work')?.arn);
    await client.send(new StartMessageMoveTaskCommand({ SourceArn: dead.arn }));
    expect((await polling).map((each) => each.Attributes?.['ApproximateReceiveCount'])).toEqual(['1']);
    expect(dead.all()).toEqual([]);
  });
});

describe('a FIFO queue', () => {
  const send = (url: string, body: string, group: string, deduplication = body) =>
    client.send(
      new SendMessageCommand({
        QueueUrl: url,
        MessageBody: body,
        MessageGroupId: group,
        MessageDeduplicationId: deduplication,
      }),
    );

  test('blocks a group while one of its messages is in flight, and no other group', async () => {
    const { url } = sqs.createQueue('groups.fifo', { FifoQueue: 'true', VisibilityTimeout: '3600' });
    await send(url, 'a1', 'a');
    await send(url, 'a2', 'a');
    await send(url, 'b1', 'b');
    const [a1] = await receive(url, { MaxNumberOfMessages: 1 });
    expect(a1?.Body).toBe('a1');
    expect((await receive(url)).map((each) => each.Body)).toEqual(['b1']);
    await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: a1?.ReceiptHandle }));
    expect((await receive(url)).map((each) => each.Body)).toEqual(['a2']);
  });

  test('hands a group out in order within one batch', async () => {
    const { url } = sqs.createQueue('order.fifo', { FifoQueue: 'true' });
    for (const body of ['1', '2', '3', '4']) await send(url, body, 'only');
    expect((await receive(url)).map((each) => each.Body)).toEqual(['1', '2', '3', '4']);
  });

  test('takes a deduplication id once, and answers the repetition with the first message', async () => {
    const { url } = sqs.createQueue('once.fifo', { FifoQueue: 'true' });
    const first = await send(url, 'first', 'g', 'same');
    const second = await send(url, 'second', 'g', 'same');
    expect(second.MessageId).toBe(first.MessageId);
    expect(second.SequenceNumber).toBe(first.SequenceNumber);
    expect((await receive(url)).map((each) => each.Body)).toEqual(['first']);
  });

  test('deduplicates by content where it was told to, and otherwise insists on an id and a group', async () => {
    const { url } = sqs.createQueue('content.fifo', { FifoQueue: 'true', ContentBasedDeduplication: 'true' });
    const command = new SendMessageCommand({ QueueUrl: url, MessageBody: 'same', MessageGroupId: 'g' });
    expect((await client.send(command)).MessageId).toBe((await client.send(command)).MessageId);
    const strict = sqs.createQueue('strict.fifo', { FifoQueue: 'true' });
    const without = new SendMessageCommand({ QueueUrl: strict.url, MessageBody: 'x', MessageGroupId: 'g' });
    await expect(client.send(without)).rejects.toThrow(/ContentBasedDeduplication/);
    const noGroup = new SendMessageCommand({
      QueueUrl: strict.url,
      MessageBody: 'x',
      MessageDeduplicationId: 'd',
    });
    await expect(client.send(noGroup)).rejects.toThrow(/MessageGroupId/);
  });
});

test('counts what is visible, in flight and delayed', async () => {
  const { url } = sqs.createQueue('counts', { VisibilityTimeout: '3600' });
  for (const body of ['1', '2'])
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }));
  await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: '3', DelaySeconds: 900 }));
  await receive(url, { MaxNumberOfMessages: 1 });
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }),
  );
  expect(Attributes).toMatchObject({
    ApproximateNumberOfMessages: '1',
    ApproximateNumberOfMessagesNotVisible: '1',
    ApproximateNumberOfMessagesDelayed: '1',
  });
});
