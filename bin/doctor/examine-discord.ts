import * as v from 'valibot';
import { registerCommands } from '../../lib/adapters/discord/register-commands.ts';
import { createRest, DiscordRefusal, type Rest } from '../../lib/adapters/discord/rest.ts';
import { listOf, setting } from '../../lib/adapters/env.ts';
import { commands } from '../../lib/commands/index.ts';
import { messageOf, SpartaError } from '../../lib/errors.ts';
import { discordCommands } from '../../lib/kit/discord-commands.ts';
import type { Configuration } from './configuration.ts';
import { EVERYWHERE, IN_CHANNEL, lacking, permissionsOf, type Role } from './discord-permissions.ts';
import { Findings, type Finding } from './finding.ts';
import { SILENT } from './silent-log.ts';

const application = v.object({
  id: v.string(),
  name: v.string(),
  verify_key: v.string(),
  interactions_endpoint_url: v.nullish(v.string()),
});
const role = v.object({
  id: v.string(),
  name: v.string(),
  position: v.number(),
  managed: v.optional(v.boolean(), false),
  permissions: v.string(),
});
const guild = v.object({ id: v.string(), name: v.string(), roles: v.array(role) });
const member = v.object({ roles: v.array(v.string()) });
const channel = v.object({
  id: v.string(),
  type: v.number(),
  name: v.nullish(v.string()),
  guild_id: v.optional(v.string()),
  permission_overwrites: v.optional(
    v.array(v.object({ id: v.string(), allow: v.string(), deny: v.string() })),
    [],
  ),
});
/** Text and announcements. Discord, Channel Types. */
const TEXT_CHANNELS = [0, 5];
const INVITE = 'Invite it by the address in the README, Deploy it, 2.';

interface Asked extends Configuration {
  rest: Rest;
  findings: Findings;
}

/** Whether Discord knows this application, and lets it do what it is for. Reads only. */
export async function examineDiscord(configuration: Configuration): Promise<Finding[]> {
  const findings = new Findings('discord');
  const { given, secret } = configuration;
  const token = secret['BOT_TOKEN'];
  if (!token) {
    findings.unknown(
      'BOT_TOKEN',
      'without it Discord cannot be asked',
      'Put it into the secret, or set it here.',
    );
    return findings.all;
  }
  const rest = createRest({
    apiUrl: setting('DISCORD_API_URL', given),
    token: () => Promise.resolve(token),
    forgetToken: () => undefined,
    log: SILENT,
  });
  const asked: Asked = { ...configuration, rest, findings };
  if (!(await examineApplication(asked))) return findings.all;
  await findings.try('commands', () => examineCommands(asked));
  const roles = await findings.try('server', () => examineGuild(asked));
  if (roles) await findings.try('alert channel', () => examineChannel(asked, roles));
  return findings.all;
}

/** Whether the token was taken. */
async function examineApplication({ rest, findings, given, interactionsUrl }: Asked): Promise<boolean> {
  let own;
  try {
    own = v.parse(application, await rest({ method: 'GET', path: '/applications/@me', auth: 'bot' }));
  } catch (error) {
    const isRefused = error instanceof SpartaError && error.code === 'internal';
    if (isRefused)
      findings.bad(
        'BOT_TOKEN',
        'Discord refuses it',
        'Reset it under Bot in the developer portal, and put it into the secret.',
      );
    else findings.unknown('BOT_TOKEN', messageOf(error));
    return false;
  }
  findings.good('BOT_TOKEN', `Discord takes it, for the application ${own.name}`);
  findings.judge('BOT_CLIENT_ID', {
    wrong: own.id === given['BOT_CLIENT_ID'] ? undefined : `the token is of the application ${own.id}`,
    good: 'it is the application of the token',
    next: 'Take Application ID and token from the same application.',
  });
  findings.judge('DISCORD_PUBLIC_KEY', {
    wrong:
      own.verify_key === given['DISCORD_PUBLIC_KEY'] ? undefined : 'it is not the key of this application',
    good: 'it is the key of this application',
    next: 'Copy Public Key from General Information, and deploy.',
  });
  const url = own.interactions_endpoint_url;
  const next =
    'Paste the address the deployment printed under General Information, Interactions Endpoint URL.';
  if (!url) findings.bad('interactions endpoint', 'Discord knows none', next);
  else if (interactionsUrl === undefined)
    findings.unknown(
      'interactions endpoint',
      `Discord sends to ${url}`,
      'Compare it with what the deployment printed.',
    );
  else
    findings.judge('interactions endpoint', {
      wrong: url === interactionsUrl ? undefined : `Discord sends to ${url}, and ours is ${interactionsUrl}`,
      good: `Discord sends to ${url}`,
      next,
    });
  return true;
}

async function examineCommands({ rest, findings, given }: Asked): Promise<void> {
  const target = { applicationId: setting('BOT_CLIENT_ID', given), guildId: setting('GUILD_ID', given) };
  try {
    const wanted = await discordCommands(commands);
    const { changes, ids } = await registerCommands(rest, target, wanted, { dryRun: true });
    const differing = Object.entries(changes).flatMap(([what, names]: [string, string[]]) =>
      names.length > 0 ? [`${what}: ${names.join(', ')}`] : [],
    );
    findings.judge('commands', {
      wrong: differing.length === 0 ? undefined : `they are others than here (to be ${differing.join('; ')})`,
      good: `registered as they are here: ${wanted.length}`,
      next: 'Run npm run commands.',
    });
    const sorted = (list: string) => listOf(list).sort().join();
    const links = setting('COMMAND_IDS', given);
    if (links === '')
      findings.unknown(
        'COMMAND_IDS',
        'not set: texts name commands and do not link them',
        'Deploy with BOT_TOKEN set.',
      );
    else
      findings.judge('COMMAND_IDS', {
        wrong:
          sorted(links) === sorted(ids) ? undefined : 'Discord has other ids: links in texts lead nowhere',
        good: 'they are the ids Discord gave',
        next: 'Deploy with BOT_TOKEN set, or set what npm run commands prints.',
      });
  } catch (error) {
    if (!(error instanceof DiscordRefusal)) throw error;
    findings.bad('commands', `Discord does not show them (${error.message})`, INVITE);
  }
}

/** The bot's roles, where the server can be seen. */
async function examineGuild({ rest, findings, given }: Asked): Promise<Role[] | undefined> {
  const [guildId, userId] = [setting('GUILD_ID', given), setting('BOT_CLIENT_ID', given)];
  let found;
  let roleIds: string[];
  try {
    found = v.parse(guild, await rest({ method: 'GET', path: `/guilds/${guildId}`, auth: 'bot' }));
    const path = `/guilds/${guildId}/members/${userId}`;
    roleIds = v.parse(member, await rest({ method: 'GET', path, auth: 'bot' })).roles;
  } catch (error) {
    if (!(error instanceof DiscordRefusal)) throw error;
    findings.bad('server', `Sparta is not in the server GUILD_ID names (${error.message})`, INVITE);
    return undefined;
  }
  findings.good('server', `Sparta is in ${found.name}`);
  // Everybody holds the role that is named as the server.
  const own = found.roles.filter(({ id }) => id === guildId || roleIds.includes(id));
  const missing = lacking(permissionsOf(own, { guildId, userId }), EVERYWHERE);
  findings.judge('permissions', {
    wrong: missing.length === 0 ? undefined : `Sparta lacks ${missing.join(', ')}`,
    good: 'Sparta has those it needs',
    next: 'Give them to its role under Server Settings, Roles.',
  });
  const highest = Math.max(0, ...own.map(({ position }) => position));
  const operatorRole = setting('OPERATOR_ROLE_ID', given);
  findings.judge('OPERATOR_ROLE_ID', {
    ...operatorFault(
      found.roles.find(({ id }) => id === operatorRole),
      { highest, guildId },
    ),
    good: 'the role is there, below that of Sparta',
  });
  for (const id of listOf(setting('MODERATOR_ROLE_IDS', given))) {
    const there = found.roles.find((each) => each.id === id);
    findings.judge('MODERATOR_ROLE_IDS', {
      wrong: there ? undefined : `there is no role ${id}`,
      good: `${there?.name} is there`,
      next: 'Copy the id of a role of this server, and deploy.',
    });
  }
  return own;
}

function operatorFault(
  found: Role | undefined,
  { highest, guildId }: { highest: number; guildId: string },
): { wrong: string | undefined; next: string } {
  const another = 'Copy the id of a role of this server that nobody else gives, and deploy.';
  if (!found) return { wrong: 'there is no such role', next: another };
  if (found.managed || found.id === guildId)
    return { wrong: `nobody can give the role ${found.name}`, next: another };
  if (found.position >= highest)
    return {
      wrong: `the role ${found.name} is not below that of Sparta: Discord refuses to give it`,
      next: 'Drag Sparta’s role above it under Server Settings, Roles.',
    };
  return { wrong: undefined, next: '' };
}

async function examineChannel({ rest, findings, given }: Asked, roles: readonly Role[]): Promise<void> {
  const what = 'ALERT_CHANNEL_ID';
  const [guildId, userId] = [setting('GUILD_ID', given), setting('BOT_CLIENT_ID', given)];
  const next = 'Copy the id of a text channel of this server that Sparta sees, and deploy.';
  try {
    const path = `/channels/${setting('ALERT_CHANNEL_ID', given)}`;
    const found = v.parse(channel, await rest({ method: 'GET', path, auth: 'bot' }));
    const isOurs = found.guild_id === guildId && TEXT_CHANNELS.includes(found.type);
    if (!isOurs) {
      findings.bad(what, 'it is no text channel of this server', next);
      return;
    }
    const missing = lacking(
      permissionsOf(roles, { guildId, userId }, found.permission_overwrites),
      IN_CHANNEL,
    );
    findings.judge(what, {
      wrong: missing.length === 0 ? undefined : `in ${found.name} Sparta lacks ${missing.join(', ')}`,
      good: `Sparta may write in ${found.name}`,
      next: 'Give them to its role under Edit Channel, Permissions.',
    });
  } catch (error) {
    if (!(error instanceof DiscordRefusal)) throw error;
    findings.bad(what, `Sparta does not see it (${error.message})`, next);
  }
}
