import { registerCommands } from '../lib/adapters/discord/register-commands.ts';
import { createRest } from '../lib/adapters/discord/rest.ts';
import { setting } from '../lib/adapters/env.ts';
import { commands } from '../lib/commands/index.ts';
import { discordCommands } from '../lib/kit/discord-commands.ts';
import { createLog } from '../lib/log.ts';

/**
 * `npm run commands [-- --dry-run]`: tells Discord the slash commands of lib/commands for one server, says what changed,
 * and prints the line that makes a deployment link commands in its texts.
 * Needs BOT_TOKEN, BOT_CLIENT_ID, GUILD_ID.
 */
const dryRun = process.argv.includes('--dry-run');
const rest = createRest({
  apiUrl: setting('DISCORD_API_URL'),
  token: () => Promise.resolve(setting('BOT_TOKEN')),
  forgetToken: () => undefined,
  log: createLog({ level: 'warn' }),
});
try {
  const target = { applicationId: setting('BOT_CLIENT_ID'), guildId: setting('GUILD_ID') };
  const { changes, ids } = await registerCommands(rest, target, await discordCommands(commands), { dryRun });
  for (const [what, names] of Object.entries(changes)) console.log(`${what}: ${names.join(', ') || 'none'}`);
  console.log(`COMMAND_IDS=${ids}`);
  if (dryRun) console.log('A dry run: nothing was sent.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
