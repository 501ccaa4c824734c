import { randomBytes } from 'node:crypto';
import { AwsError } from './json-service.ts';

/** A receipt handle: the message, and which receive of it. */
export function newReceipt(messageId: string): string {
  return `${Buffer.from(messageId).toString('base64url')}.${randomBytes(12).toString('base64url')}`;
}

/** Throws `ReceiptHandleIsInvalid` for what was never a receipt of ours. */
export function idOfReceipt(receipt: string): string {
  const [id, nonce] = receipt.split('.');
  const messageId = Buffer.from(id ?? '', 'base64url').toString('utf8');
  if (nonce !== undefined && /^[0-9a-f-]{36}$/.test(messageId)) return messageId;
  throw new AwsError(
    'ReceiptHandleIsInvalid',
    `The input receipt handle "${receipt}" is not a valid receipt handle.`,
    {
      queryCode: 'ReceiptHandleIsInvalid',
    },
  );
}
