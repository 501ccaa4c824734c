import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';

/** What the app under measurement is configured with. */
export const APPLICATION = '1180000000000000001';
export const GUILD = '1180000000000000002';

/** The role `endpointEnvironment` names as the moderators’. */
export const MODERATOR_ROLE = '1180000000000000003';

const key = generateKeyPairSync('ed25519').privateKey;
/** 64 hex digits, as the developer portal shows it. */
export const PUBLIC_KEY = createPublicKey(key)
  .export({ type: 'spki', format: 'der' })
  .subarray(-32)
  .toString('hex');

/** The JSON a client's `/command` becomes is about this long. */
const BODY_BYTES = 1900;

let counter = 0n;

/** A signed PING as an event of API Gateway, payload 2.0. */
export function pingEvent(): object {
  return signed({ version: 1, id: newId(), type: 1, application_id: APPLICATION, token: 'token' });
}

/** A signed slash command of about 1.9 KB; no two have the same signature. */
export function commandEvent(name: string): object {
  return signed(interactionOf({ type: 2, data: { id: newId(), type: 1, name, options: [] } }));
}

/** Somebody types into an option of a command. */
export interface Typing {
  command: string;
  option: string;
  typed: string;
  userId: string;
  roleIds: readonly string[];
}

/** The same for a request for choices. */
export function autocompleteEvent({ command, option, typed, userId, roleIds }: Typing): object {
  const options = [{ name: option, type: 3, value: typed, focused: true }];
  const body = interactionOf({ type: 4, data: { id: newId(), type: 1, name: command, options } });
  body.member.user.id = userId;
  body.member.roles = [...roleIds];
  return signed(body);
}

function interactionOf<D>(what: { type: number; data: D }) {
  const body = {
    version: 1,
    id: newId(),
    type: what.type,
    application_id: APPLICATION,
    token: `aW50ZXJhY3Rpb246${newId()}${'x'.repeat(180)}`,
    guild_id: GUILD,
    guild: { id: GUILD, locale: 'en-US', features: ['COMMUNITY', 'NEWS'] },
    channel_id: '1180000000000000005',
    channel: {
      id: '1180000000000000005',
      type: 0,
      name: 'general',
      permissions: '2248473465835073',
      topic: '',
    },
    app_permissions: '442368',
    locale: 'en-US',
    guild_locale: 'en-US',
    context: 0,
    authorizing_integration_owners: { '0': GUILD },
    entitlements: [],
    attachment_size_limit: 10_485_760,
    member: {
      user: {
        id: '1180000000000000011',
        username: 'alice',
        global_name: 'Alice',
        avatar: null,
        discriminator: '0',
      },
      nick: null,
      roles: ['1180000000000000004'],
      permissions: '2248473465835073',
      joined_at: '2026-01-01T00:00:00.000Z',
    },
    data: what.data,
  };
  body.channel.topic = 'a'.repeat(Math.max(0, BODY_BYTES - JSON.stringify(body).length));
  return body;
}

function signed(payload: object): object {
  const body = JSON.stringify(payload);
  const timestamp = String(Math.floor(Date.now() / 1000));
  return {
    version: '2.0',
    routeKey: 'POST /interactions',
    rawPath: '/interactions',
    rawQueryString: '',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      host: 'local.execute-api.eu-west-2.amazonaws.com',
      'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), key).toString('hex'),
      'x-signature-timestamp': timestamp,
    },
    requestContext: {
      accountId: '000000000000',
      domainName: 'local.execute-api.eu-west-2.amazonaws.com',
      http: { method: 'POST', path: '/interactions', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
      requestId: newId(),
      stage: '$default',
      timeEpoch: Date.now(),
    },
    body,
    isBase64Encoded: false,
  };
}

/** A snowflake of now. Discord, API Reference, Snowflakes: its epoch is the first second of 2015. */
function newId(): string {
  counter += 1n;
  return String((BigInt(Date.now() - 1_420_070_400_000) << 22n) | (counter & 0x3f_ffffn));
}
