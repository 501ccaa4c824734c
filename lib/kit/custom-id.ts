import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a button or form carries back to us: which handler, one argument, and for whom and how long. */
export interface CustomId {
  /** `command:part`. */
  handler: string;
  arg: string;
  /** A user's id; `moderators` where any moderator may press it. */
  for: string;
  lifetimeSeconds?: number | undefined;
}

/** An id as it came back, not yet believed. */
export interface ReadCustomId {
  handler: string;
  arg: string;
  /** Minutes since 1970. */
  expiresAt: number;
  /** What the signature counts over, but for whom it is for. */
  signed: string;
  mac: string;
}

/** Who an id was made for, as its signature shows; `nobody` where none of ours is on it. */
export type Holder = 'presser' | 'moderators' | 'nobody';

/** Discord, Component Reference: 1 to 100 characters. */
const LONGEST = 100;
/** 66 bits of HMAC-SHA256 in base64url: a guess a second would take two million million years. */
const MAC_CHARACTERS = 11;
const MODERATORS = '*';
const DAY_SECONDS = 24 * 60 * 60;
const SHAPE = /^([a-z-]+:[a-z-]+)\|([\x21-\x7b\x7d\x7e]*)\|([0-9a-z]{1,8})\|([A-Za-z0-9_-]{11})$/;

/** `<handler>|<arg>|<expiry, base 36 minutes>|<mac>`. Throws RangeError where it would be longer than Discord takes. */
export function customId(id: CustomId, { key, now }: { key: Uint8Array; now: number }): string {
  const minutes = Math.ceil((now / 1000 + (id.lifetimeSeconds ?? DAY_SECONDS)) / 60);
  const signed = `${id.handler}|${id.arg}|${minutes.toString(36)}`;
  const text = `${signed}|${macOf(signed, id.for === 'moderators' ? MODERATORS : id.for, key)}`;
  if (!SHAPE.test(text))
    throw new RangeError(`${id.handler} cannot be in a custom_id with the argument "${id.arg}"`);
  if (text.length > LONGEST)
    throw new RangeError(
      `custom_id of ${id.handler} has ${text.length} characters; Discord takes ${LONGEST}`,
    );
  return text;
}

/** Undefined for an id that does not look like one of ours. */
export function readCustomId(id: string): ReadCustomId | undefined {
  const [, handler, arg, expiry, mac] = SHAPE.exec(id) ?? [];
  if (handler === undefined || arg === undefined || expiry === undefined || mac === undefined)
    return undefined;
  return {
    handler,
    arg,
    expiresAt: Number.parseInt(expiry, 36),
    signed: id.slice(0, -mac.length - 1),
    mac,
  };
}

export function holderOf({ signed, mac }: ReadCustomId, key: Uint8Array, userId: string): Holder {
  if (sameText(mac, macOf(signed, userId, key))) return 'presser';
  return sameText(mac, macOf(signed, MODERATORS, key)) ? 'moderators' : 'nobody';
}

export function isExpired({ expiresAt }: ReadCustomId, now: number): boolean {
  return now > expiresAt * 60_000;
}

function macOf(signed: string, who: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(`${signed}|${who}`).digest('base64url').slice(0, MAC_CHARACTERS);
}

function sameText(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
