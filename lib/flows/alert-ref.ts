import { createHash } from 'node:crypto';

/** The short name of a fact: a button carries it, and what the fact said is kept under it. */
export function alertRef(factId: string): string {
  return createHash('sha256').update(factId).digest('hex').slice(0, 16);
}

/**
 * Discord drops a second message with the same nonce within minutes: covers a crash between sending and noting. It
 * takes 25 characters.
 */
export function nonceOf(factId: string, recipient: string): string {
  return createHash('sha256').update(`${factId}|${recipient}`).digest('hex').slice(0, 25);
}
