import { createHash, timingSafeEqual } from 'node:crypto';

/** A wrong key may mean that the key was changed: it is read again, but so seldom that nobody can abuse it. */
const REREAD_AFTER_MS = 60_000;

export interface KeySource {
  /** Throws `upstream` where the key could not be read. */
  read(): Promise<string>;
  /** Makes the next `read` fetch it anew. */
  forget?: (() => Promise<void>) | undefined;
  now?: () => number;
}

/**
 * Whether an Authorization header carries the key. Both sides are hashed before they are compared, so that neither
 * the place of the first wrong character nor the length can be told from the time it takes.
 */
export function createKeyCheck(source: KeySource): (header: string | undefined) => Promise<boolean> {
  const now = source.now ?? Date.now;
  let readAt = now();
  return async (header) => {
    const given = /^Bearer +([!-~]+) *$/i.exec(header ?? '')?.[1];
    if (given === undefined) return false;
    if (sameSecret(given, await source.read())) return true;
    if (!source.forget || now() - readAt < REREAD_AFTER_MS) return false;
    readAt = now();
    await source.forget();
    return sameSecret(given, await source.read());
  };
}

/** An empty secret equals nothing. */
export function sameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret)) && secret !== '';
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
