import type { DiscordOptions, LocalDiscord } from '../../../../lib/world/discord/local-discord.ts';
import type { Outcome } from '../../../../lib/world/discord/player.ts';
import { app, APPLICATION, ask, guild, GUILD, OPERATOR, QUIET, type App } from './fixture.ts';

const COMMANDS = [
  {
    name: 'watch',
    description: 'd',
    options: [
      { type: 3, name: 'address', description: 'd', required: true, autocomplete: true, min_length: 3 },
      { type: 4, name: 'epochs', description: 'd', max_value: 9 },
      { type: 6, name: 'whom', description: 'd' },
    ],
  },
  { name: 'alerts', description: 'd', options: [{ type: 1, name: 'mute', description: 'd' }] },
  { name: 'approve', description: 'd', default_member_permissions: '32' },
];

export interface Scene {
  discord: LocalDiscord;
  bot: App;
  /** Milliseconds since 1970; a test moves it. */
  clock: number;
  /** The operator types the command most tests use. */
  watch(): Promise<Outcome>;
  stop(): Promise<void>;
}

/** A guild and an app that talk to each other, with commands registered. */
export async function scene(options: Partial<DiscordOptions> = {}): Promise<Scene> {
  const time = { clock: Date.parse('2026-11-01T12:00:00Z') };
  const bot: App = await app(() => discord.publicKey);
  const discord = await guild({ interactionsUrl: () => bot.url, now: () => time.clock, ...options });
  const made: Scene = Object.assign(time, {
    bot,
    discord,
    watch: async () => discord.person(OPERATOR).command('watch', { address: '0xab' }),
    stop: async () => {
      // A test may have put another app in its place.
      await made.bot.stop();
      await discord.stop();
    },
  });
  await ask(discord, 'PUT', `/applications/${APPLICATION}/guilds/${GUILD}/commands`, COMMANDS);
  return made;
}

export const message = (data: object) => ({ body: { type: 4, data: { ...QUIET, ...data } } });
export const webhook = (token: string, rest = ''): string => `/webhooks/${APPLICATION}/${token}${rest}`;
export const original = (interaction: { token: string }): string =>
  webhook(interaction.token, '/messages/@original');

type Of<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>;

/** The outcome, known to be of this kind. */
export function expected<Kind extends Outcome['kind']>(outcome: Outcome, kind: Kind): Of<Kind> {
  if (!isOf(outcome, kind)) throw new Error(`Expected ${kind}, got ${JSON.stringify(outcome)}`);
  return outcome;
}

function isOf<Kind extends Outcome['kind']>(outcome: Outcome, kind: Kind): outcome is Of<Kind> {
  return outcome.kind === kind;
}
