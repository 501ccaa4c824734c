import { createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  startDiscord,
  type DiscordOptions,
  type LocalDiscord,
} from '../../../../lib/world/discord/local-discord.ts';

export const APPLICATION = '1100000000000000001';
export const GUILD = '1100000000000000002';
export const OPERATOR = '1100000000000000003';
export const MODERATOR = '1100000000000000004';
export const TOKEN = 'token-of-the-bot';
export const CHANNEL = '1100000000000000005';
export const OPERATOR_ROLE = '1100000000000000006';
export const MODERATOR_ROLE = '1100000000000000007';
export const MANAGED_ROLE = '1100000000000000008';
export const QUIET = { allowed_mentions: { parse: [] } };

/** A guild with an operator, a moderator and three roles; the bot stands between the second and the third. */
export async function guild(options: Partial<DiscordOptions> = {}): Promise<LocalDiscord> {
  return startDiscord({
    applicationId: APPLICATION,
    guildId: GUILD,
    botToken: TOKEN,
    interactionsUrl: () => 'http://127.0.0.1:1/interactions',
    botRolePosition: 2,
    roles: [
      { id: OPERATOR_ROLE, name: 'Operator', position: 1 },
      { id: MODERATOR_ROLE, name: 'Moderator', position: 3, permissions: 1n << 5n },
      { id: MANAGED_ROLE, name: 'Booster', position: 1, managed: true },
    ],
    members: [
      { id: OPERATOR, username: 'olga' },
      { id: MODERATOR, username: 'mark', roles: ['Moderator'] },
    ],
    channels: [
      { id: CHANNEL, name: 'general' },
      { id: '1100000000000000010', name: 'quiet', bot: 'mute' },
      { id: '1100000000000000011', name: 'hidden', bot: 'blind' },
    ],
    ...options,
  });
}

/** Whatever came as JSON: looked into freely, for what it holds is what a test is about. */
export type Parsed = ReturnType<typeof JSON.parse>;

export interface Answer {
  status: number;
  headers: Headers;
  body: Parsed;
}

/** Asks the REST API as a well-behaved bot does. */
export async function ask(
  discord: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${discord.url}${path}`, {
    method,
    headers: {
      authorization: `Bot ${TOKEN}`,
      'user-agent': 'DiscordBot (https://example.org, 1.0)',
      ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

export interface App {
  url: string;
  /** Bodies that arrived with a good signature, parsed. */
  received: Parsed[];
  /** Decides the answer to the next interactions. */
  reply: (interaction: Parsed) => Reply | Promise<Reply>;
  stop(): Promise<void>;
}

export type Reply = { status?: number; headers?: Record<string, string>; body?: unknown; raw?: string };

/** A tiny app: verifies each signature with the platform's own crypto, answers PING, and leaves the rest to the test. */
export async function app(publicKeyHex: () => string): Promise<App> {
  const made: App = { url: '', received: [], reply: () => ({ status: 500 }), stop: async () => undefined };
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    if (!verified(publicKeyHex(), incoming, raw)) {
      outgoing.writeHead(401).end();
      return;
    }
    const interaction = JSON.parse(raw.toString());
    made.received.push(interaction);
    const {
      status = 200,
      headers,
      body,
      raw: text,
    } = interaction.type === 1 ? ({ body: { type: 1 } } as Reply) : await made.reply(interaction);
    outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
    outgoing.end(text ?? (body === undefined ? undefined : JSON.stringify(body)));
  };
  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The app has no port.');
  made.url = `http://127.0.0.1:${address.port}/interactions`;
  made.stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return made;
}

function verified(publicKeyHex: string, incoming: IncomingMessage, raw: Buffer): boolean {
  const signature = String(incoming.headers['x-signature-ed25519'] ?? '');
  const timestamp = String(incoming.headers['x-signature-timestamp'] ?? '');
  const key = createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(publicKeyHex, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.concat([Buffer.from(timestamp), raw]), key, Buffer.from(signature, 'hex'));
}
