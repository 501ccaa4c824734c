import { createPublicKey, verify, type KeyObject } from 'node:crypto';

const SIGNATURE = /^[0-9a-fA-F]{128}$/;
const TIMESTAMP = /^[0-9]{1,20}$/;
const PUBLIC_KEY = /^[0-9a-f]{64}$/;
/** An Ed25519 public key's DER prefix: SubjectPublicKeyInfo of RFC 8410 in front of the 32 bytes. */
const DER_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Seconds a request's timestamp may be from now, either way. Discord gives no number (discord.md section 8);
 * five minutes is what others chose.
 */
export const TIMESTAMP_WINDOW_SECONDS = 300;

/** The app's public key, made ready once. Throws on anything but 64 lower-case hex digits, so a bad deployment fails at start. */
export function importPublicKey(hex: string): KeyObject {
  if (!PUBLIC_KEY.test(hex)) throw new TypeError('DISCORD_PUBLIC_KEY must be 64 lower-case hex digits');
  return createPublicKey({
    key: Buffer.concat([DER_PREFIX, Buffer.from(hex, 'hex')]),
    format: 'der',
    type: 'spki',
  });
}

/** Whether Discord signed exactly these bytes at that time. Never throws. */
export function isSigned(
  request: { signature: string | undefined; timestamp: string | undefined; body: Buffer },
  key: KeyObject,
): boolean {
  const { signature, timestamp, body } = request;
  if (!signature || !timestamp || !SIGNATURE.test(signature) || !TIMESTAMP.test(timestamp)) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}

/** Whether a signed timestamp (Unix seconds) is near enough to now (ms) that this is no replay of an old request. */
export function isTimely(timestamp: string, now: number): boolean {
  return Math.abs(now / 1000 - Number(timestamp)) <= TIMESTAMP_WINDOW_SECONDS;
}
