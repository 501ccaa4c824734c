import type { JsonObject } from '../../../../lib/world/discord/json.ts';
import { startGateway } from '../../../../lib/world/aws/gateway.ts';
import { readBody } from '../../../../lib/world/aws/local-server.ts';
import { mountConsole } from '../../../../lib/world/console/mount.ts';
import { startDiscord, type LocalDiscord } from '../../../../lib/world/discord/local-discord.ts';
import { GUILD, LOCAL, PEOPLE } from '../../../../lib/world/guild.ts';
import type { World } from '../../../../lib/world/world.ts';

export const ALICE = PEOPLE.alice.id;
export const BOB = PEOPLE.bob.id;
export const GENERAL = LOCAL.generalChannelId;

/** What came as JSON: looked into freely. */
export type Parsed = ReturnType<typeof JSON.parse>;

export interface ConsoleUnderTest {
  url: string;
  discord: LocalDiscord;
  /** Any request, with any headers. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  post(path: string, body: unknown): Promise<{ status: number; body: Parsed }>;
  get(path: string): Promise<{ status: number; body: Parsed }>;
  stop(): Promise<void>;
}

/** Nobody is pinged: the stand-in refuses a message that does not say whom it may ping. */
export const QUIET: JsonObject = { parse: [] };

/** A card with a button, as an app would send it. */
export const CARD: JsonObject = {
  flags: 32_768 | 64,
  allowed_mentions: QUIET,
  components: [
    {
      type: 17,
      components: [
        { type: 10, content: '### A card' },
        { type: 1, components: [{ type: 2, style: 1, label: 'Open the form', custom_id: 'open' }] },
      ],
    },
  ],
};

const FORM: JsonObject = {
  custom_id: 'form',
  title: 'A form',
  components: [
    { type: 18, label: 'Word', component: { type: 4, custom_id: 'word', style: 1, required: true } },
  ],
};

/**
 * The console over the real stand-in for Discord and a little app: `/card` answers with a card, whose button opens a
 * form; `/pick` offers what was typed twice over. No chain.
 */
export async function consoleUnderTest(parts: Partial<World> = {}): Promise<ConsoleUnderTest> {
  const gateway = await startGateway({ apiId: 'test' });
  const discord = await startDiscord({
    ...GUILD,
    botToken: LOCAL.botToken,
    interactionsUrl: () => `${gateway.url}/interactions`,
  });
  discord.state.commands.set(LOCAL.guildId, [
    { id: '1', type: 1, name: 'card', description: 'Shows a card', guild_id: LOCAL.guildId },
    {
      id: '2',
      type: 1,
      name: 'pick',
      description: 'Picks',
      guild_id: LOCAL.guildId,
      options: [{ type: 3, name: 'word', description: 'A word', required: true, autocomplete: true }],
    },
    {
      id: '3',
      type: 1,
      name: 'secret',
      description: 'For administrators',
      guild_id: LOCAL.guildId,
      default_member_permissions: '0',
    },
  ]);
  gateway.mount('/interactions', async (request, response) => {
    const asked: Parsed = JSON.parse((await readBody(request))?.toString() ?? '{}');
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answerTo(asked)));
  });
  const aws = { mount: (prefix, handler) => gateway.mount(prefix, handler) } as World['aws'];
  mountConsole({ aws, discord, ...parts } as World);

  const ask = (path: string, init: RequestInit = {}) => fetch(`${gateway.url}${path}`, init);
  const parsed = async (response: Response) => ({ status: response.status, body: await response.json() });
  return {
    url: gateway.url,
    discord,
    ask,
    get: async (path) => parsed(await ask(path)),
    post: async (path, body) =>
      parsed(
        await ask(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: gateway.url },
          body: JSON.stringify(body),
        }),
      ),
    async stop() {
      await gateway.stop();
      await discord.stop();
    },
  };
}

function answerTo(asked: Parsed): JsonObject {
  if (asked.type === 4) {
    const typed = String(asked.data.options[0].value);
    return { type: 8, data: { choices: [{ name: `${typed}${typed}`, value: typed }] } };
  }
  if (asked.type === 3) return { type: 9, data: FORM };
  if (asked.type === 5)
    return {
      type: 4,
      data: {
        flags: 64,
        allowed_mentions: QUIET,
        content: `You said ${asked.data.components[0].component.value}`,
      },
    };
  return { type: 4, data: CARD };
}
