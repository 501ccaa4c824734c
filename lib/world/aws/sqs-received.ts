import { md5, md5OfAttributes, type StoredMessage } from './sqs-message.ts';

/** A message as ReceiveMessage answers it, with the attributes that were asked for. */
export function received(
  message: StoredMessage,
  system: readonly string[],
  names: readonly string[],
): Record<string, unknown> {
  const all = systemAttributes(message);
  const wanted = (list: readonly string[], name: string) =>
    list.some(
      (each) =>
        each === 'All' ||
        each === '.*' ||
        each === name ||
        (each.endsWith('.*') && name.startsWith(each.slice(0, -2))),
    );
  const attributes = Object.fromEntries(Object.entries(all).filter(([name]) => wanted(system, name)));
  const custom = Object.fromEntries(
    Object.entries(message.attributes).filter(([name]) => wanted(names, name)),
  );
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    Body: message.body,
    MD5OfBody: md5(message.body),
    Attributes: Object.keys(attributes).length === 0 ? undefined : attributes,
    MessageAttributes: Object.keys(custom).length === 0 ? undefined : custom,
    MD5OfMessageAttributes: md5OfAttributes(custom),
  };
}

/** What SQS itself says of a received message, under the names of the wire. */
export function systemAttributes(message: StoredMessage): Record<string, string> {
  const attributes: Record<string, string | undefined> = {
    ApproximateReceiveCount: String(message.receives),
    AWSTraceHeader: message.traceHeader,
    SentTimestamp: String(message.sentAt),
    SequenceNumber: message.sequenceNumber,
    MessageGroupId: message.groupId,
    SenderId: 'AROALOCAL:sparta',
    MessageDeduplicationId: message.deduplicationId,
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
    DeadLetterQueueSourceArn: message.sourceArn,
  };
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
