import { asText } from './json-input.ts';
import { AwsError } from './json-service.ts';
import { MAX_MESSAGE_BYTES } from './sqs-message.ts';

export interface QueueAttributes {
  fifo: boolean;
  contentBasedDeduplication: boolean;
  /** Deduplication ids are unique in the queue, or only within their message group. */
  deduplicationScope: 'queue' | 'messageGroup';
  visibilityTimeoutSeconds: number;
  delaySeconds: number;
  retentionSeconds: number;
  receiveWaitSeconds: number;
  maxMessageBytes: number;
  redrive: { targetArn: string; maxReceives: number } | undefined;
}

export const QUEUE_DEFAULTS: QueueAttributes = {
  fifo: false,
  contentBasedDeduplication: false,
  deduplicationScope: 'queue',
  visibilityTimeoutSeconds: 30,
  delaySeconds: 0,
  retentionSeconds: 4 * 24 * 3600,
  receiveWaitSeconds: 0,
  maxMessageBytes: MAX_MESSAGE_BYTES,
  redrive: undefined,
};

/**
 * Attributes of a queue from their names on the wire, laid over what it has. Throws `InvalidAttributeName` and
 * `InvalidAttributeValue`. Encryption and policies are taken and mean nothing here.
 */
export function readAttributes(
  wire: Readonly<Record<string, unknown>>,
  base = QUEUE_DEFAULTS,
): QueueAttributes {
  const result = { ...base };
  for (const [name, given] of Object.entries(wire)) {
    const value = asText(given) ?? JSON.stringify(given);
    const seconds = (least: number, most: number) => wholeNumber(name, value, least, most);
    switch (name) {
      case 'FifoQueue':
        result.fifo = value === 'true';
        break;
      case 'ContentBasedDeduplication':
        result.contentBasedDeduplication = value === 'true';
        break;
      case 'DeduplicationScope':
        result.deduplicationScope = value === 'messageGroup' ? 'messageGroup' : 'queue';
        break;
      case 'VisibilityTimeout':
        result.visibilityTimeoutSeconds = seconds(0, 43_200);
        break;
      case 'DelaySeconds':
        result.delaySeconds = seconds(0, 900);
        break;
      case 'MessageRetentionPeriod':
        result.retentionSeconds = seconds(60, 1_209_600);
        break;
      case 'ReceiveMessageWaitTimeSeconds':
        result.receiveWaitSeconds = seconds(0, 20);
        break;
      case 'MaximumMessageSize':
        result.maxMessageBytes = seconds(1024, MAX_MESSAGE_BYTES);
        break;
      case 'RedrivePolicy':
        result.redrive = readRedrive(value);
        break;
      case 'FifoThroughputLimit':
      case 'RedriveAllowPolicy':
      case 'SqsManagedSseEnabled':
      case 'KmsMasterKeyId':
      case 'KmsDataKeyReusePeriodSeconds':
      case 'Policy':
        break;
      default:
        throw new AwsError('InvalidAttributeName', `Unknown Attribute ${name}.`, {
          queryCode: 'InvalidAttributeName',
        });
    }
  }
  return result;
}

/** Attributes of a queue under their names on the wire, all as text. */
export function writeAttributes(attributes: QueueAttributes): Record<string, string> {
  const wire: Record<string, string> = {
    VisibilityTimeout: String(attributes.visibilityTimeoutSeconds),
    DelaySeconds: String(attributes.delaySeconds),
    MessageRetentionPeriod: String(attributes.retentionSeconds),
    ReceiveMessageWaitTimeSeconds: String(attributes.receiveWaitSeconds),
    MaximumMessageSize: String(attributes.maxMessageBytes),
  };
  if (attributes.fifo) {
    wire['FifoQueue'] = 'true';
    wire['ContentBasedDeduplication'] = String(attributes.contentBasedDeduplication);
    wire['DeduplicationScope'] = attributes.deduplicationScope;
  }
  if (attributes.redrive !== undefined) {
    const { targetArn, maxReceives } = attributes.redrive;
    wire['RedrivePolicy'] = JSON.stringify({ deadLetterTargetArn: targetArn, maxReceiveCount: maxReceives });
  }
  return wire;
}

function readRedrive(value: string): QueueAttributes['redrive'] {
  if (value === '') return undefined;
  const policy: { deadLetterTargetArn?: string; maxReceiveCount?: number | string } = JSON.parse(value);
  if (policy.deadLetterTargetArn === undefined) refuse('RedrivePolicy', value);
  return {
    targetArn: policy.deadLetterTargetArn,
    maxReceives: wholeNumber('RedrivePolicy', String(policy.maxReceiveCount ?? ''), 1, 1000),
  };
}

function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (value === '' || !Number.isInteger(number) || number < least || number > most) refuse(name, value);
  return number;
}

function refuse(name: string, value: string): never {
  throw new AwsError('InvalidAttributeValue', `Invalid value ${value} for the parameter ${name}.`, {
    queryCode: 'InvalidAttributeValue',
  });
}
