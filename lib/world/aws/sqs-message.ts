import { createHash } from 'node:crypto';
import { AwsError } from './json-service.ts';

/** A message attribute as it travels: binary values are base64. */
export interface MessageAttribute {
  DataType: string;
  StringValue?: string;
  BinaryValue?: string;
}

export type MessageAttributes = Record<string, MessageAttribute>;

export interface StoredMessage {
  id: string;
  body: string;
  attributes: MessageAttributes;
  groupId: string | undefined;
  deduplicationId: string | undefined;
  sequenceNumber: string | undefined;
  traceHeader: string | undefined;
  /** Milliseconds since 1970, as the attributes of a received message show them. */
  sentAt: number;
  firstReceivedAt: number | undefined;
  receives: number;
  visibleAt: number;
  receipt: string | undefined;
  /** A consumer of ours holds it for as long as the real timeout; the short one starts when it gives up. */
  held: boolean;
  /** The queue a dead letter came from. */
  sourceArn: string | undefined;
}

export interface Outgoing {
  body: string;
  attributes?: MessageAttributes;
  groupId?: string | undefined;
  deduplicationId?: string | undefined;
  delaySeconds?: number | undefined;
  traceHeader?: string | undefined;
}

/** Bytes of one message, or of one batch, with its attributes: 1 MiB since August 2025 (SQS quotas). */
export const MAX_MESSAGE_BYTES = 1_048_576;

export function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Checks what SQS checks of attributes: a data type of a known family, and a value that belongs to it. */
export function checkAttributes(attributes: MessageAttributes): void {
  const names = Object.keys(attributes);
  if (names.length > 10)
    invalid(`Number of message attributes [${names.length}] exceeds the allowed maximum [10].`);
  for (const [name, { DataType, StringValue, BinaryValue }] of Object.entries(attributes)) {
    if (!/^(String|Number|Binary)(\..+)?$/.test(DataType ?? '')) {
      invalid(
        `The message attribute '${name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.`,
      );
    }
    if (name.startsWith('AWS.') || name.startsWith('Amazon.'))
      invalid(`Message attribute name '${name}' is reserved.`);
    const value = DataType.startsWith('Binary') ? BinaryValue : StringValue;
    if (value === undefined || value === '') {
      invalid(
        `The message attribute '${name}' must contain a non-empty message attribute value for message attribute type '${DataType}'.`,
      );
    }
  }
}

/** Bytes SQS counts: body, and name, type and value of every attribute. */
export function sizeOf(body: string, attributes: MessageAttributes): number {
  let bytes = Buffer.byteLength(body);
  for (const [name, { DataType, StringValue, BinaryValue }] of Object.entries(attributes)) {
    bytes += Buffer.byteLength(name) + Buffer.byteLength(DataType);
    bytes +=
      BinaryValue === undefined
        ? Buffer.byteLength(StringValue ?? '')
        : Buffer.from(BinaryValue, 'base64').length;
  }
  return bytes;
}

/** `MD5OfMessageAttributes`: names in order, each part with its length in four bytes (SQS developer guide, message metadata). */
export function md5OfAttributes(attributes: MessageAttributes): string | undefined {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return undefined;
  const hash = createHash('md5');
  const part = (bytes: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  };
  for (const name of names) {
    const { DataType, StringValue, BinaryValue } = attributes[name]!;
    part(Buffer.from(name));
    part(Buffer.from(DataType));
    const binary = DataType.startsWith('Binary');
    hash.update(Buffer.from([binary ? 2 : 1]));
    part(binary ? Buffer.from(BinaryValue ?? '', 'base64') : Buffer.from(StringValue ?? ''));
  }
  return hash.digest('hex');
}

/** What SQS lets through: Unicode of XML 1.0 (`InvalidMessageContents` otherwise). */
export function checkBody(body: unknown): asserts body is string {
  if (typeof body !== 'string' || body === '') {
    throw new AwsError('MissingParameter', 'The request must contain the parameter MessageBody.', {
      queryCode: 'MissingParameter',
    });
  }
  if (/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(body)) {
    throw new AwsError('InvalidMessageContents', 'Invalid characters found in the message body.', {
      queryCode: 'InvalidMessageContents',
    });
  }
}

export function invalid(message: string): never {
  throw new AwsError('InvalidParameterValue', message, { queryCode: 'InvalidParameterValue' });
}
