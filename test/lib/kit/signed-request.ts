import { createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { customId, type CustomId } from '../../../lib/kit/custom-id.ts';
import {
  APPLICATION,
  COMPONENTS_KEY,
  GUILD,
  MODERATOR,
  MODERATOR_ROLE,
  OPERATOR,
} from '../../fakes/ports.ts';

export const KEY = generateKeyPairSync('ed25519');
export const PUBLIC_KEY = publicKeyHex(KEY.publicKey);

export function publicKeyHex(key: KeyObject): string {
  return createPublicKey(key.export({ type: 'spki', format: 'pem' }))
    .export({ type: 'spki', format: 'der' })
    .subarray(-32)
    .toString('hex');
}

export type Body = Record<string, unknown>;

let counter = 0n;

/** An id that Discord would give now, or so many milliseconds ago. */
export function newId(now = Date.now()): string {
  counter += 1n;
  return String((BigInt(now - 1_420_070_400_000) << 22n) | (counter & 0xfffn));
}

export function member(userId = OPERATOR, changes: Body = {}): Body {
  return {
    user: { id: userId, username: 'olga', global_name: 'Olga', avatar: null, discriminator: '0' },
    nick: null,
    roles: userId === MODERATOR ? [MODERATOR_ROLE] : [],
    permissions: '2248473465835073',
    joined_at: '2026-01-01T00:00:00.000Z',
    ...changes,
  };
}

/** An interaction as Discord sends it; a slash command where nothing else is said. */
export function interaction(changes: Body = {}): Body {
  return {
    version: 1,
    id: newId(),
    type: 2,
    application_id: APPLICATION,
    token: `token-${newId()}`,
    guild_id: GUILD,
    channel_id: '1100000000000000005',
    channel: { id: '1100000000000000005', type: 0, permissions: '2248473465835073' },
    app_permissions: '442368',
    locale: 'en-US',
    guild_locale: 'en-US',
    context: 0,
    authorizing_integration_owners: { '0': GUILD },
    entitlements: [],
    attachment_size_limit: 10_485_760,
    member: member(),
    data: { id: newId(), type: 1, name: 'help' },
    ...changes,
  };
}

export function command(name: string, options: Record<string, unknown> = {}, changes: Body = {}): Body {
  const given = Object.entries(options).map(([key, value]) => ({ type: 3, name: key, value }));
  return interaction({ data: { id: newId(), type: 1, name, options: given }, ...changes });
}

export function autocomplete(name: string, option: string, typed: unknown, changes: Body = {}): Body {
  const options = [{ type: 3, name: option, value: typed, focused: true }];
  return interaction({ type: 4, data: { id: newId(), type: 1, name, options }, ...changes });
}

/** An id that a button or form of ours would carry. */
export function idFor(handler: string, arg = '', changes: Partial<CustomId> & { now?: number } = {}): string {
  const { now = Date.now(), ...more } = changes;
  return customId({ handler, arg, for: OPERATOR, ...more }, { key: COMPONENTS_KEY, now });
}

export function component(customId: string, changes: Body = {}): Body {
  return interaction({ type: 3, data: { component_type: 2, custom_id: customId, id: 5 }, ...changes });
}

export function modalSubmit(customId: string, fields: Record<string, string>, changes: Body = {}): Body {
  const components = Object.entries(fields).map(([id, value]) => ({
    type: 18,
    component: { type: 4, custom_id: id, value },
  }));
  return interaction({ type: 5, data: { custom_id: customId, components }, ...changes });
}

export interface Signing {
  key?: KeyObject;
  /** Milliseconds since 1970 that the signature says. */
  at?: number;
}

/** The headers Discord sends with these bytes, in its own letter case. */
export function signedHeaders(raw: Buffer, { key, at }: Signing = {}): Record<string, string> {
  const timestamp = String(Math.floor((at ?? Date.now()) / 1000));
  const signature = sign(null, Buffer.concat([Buffer.from(timestamp), raw]), key ?? KEY.privateKey);
  return {
    'Content-Type': 'application/json',
    'User-Agent': 'Discord-Interactions/1.0 (+https://discord.com)',
    'X-Signature-Ed25519': signature.toString('hex'),
    'X-Signature-Timestamp': timestamp,
  };
}

/** A signed request as an HTTP API event, payload 2.0: lower-case headers. */
export function event(body: unknown, signing: Signing = {}): Body {
  const raw = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const headers = Object.entries(signedHeaders(raw, signing));
  return {
    version: '2.0',
    rawPath: '/interactions',
    requestContext: { http: { method: 'POST', path: '/interactions' } },
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    body: raw.toString('utf8'),
    isBase64Encoded: false,
  };
}
