import { COMMAND_TYPE, OPTION } from '../discord/conformance/commands.ts';
import { isObject, numberOf, objectsOf, textOf, type JsonObject } from '../discord/json.ts';
import type { LocalDiscord } from '../discord/local-discord.ts';
import { allows } from '../discord/permissions.ts';
import { permissionsOf } from '../discord/state/seed.ts';
import type { DiscordState } from '../discord/state.ts';
import { LOCALES } from '../../texts/index.ts';
import type { People } from './people.ts';

/** How the page names the direct messages of whoever is played: the channel may not exist yet. */
export const DM = 'dm';

/** Languages a client of the page can have, by Discord’s locales. */
export const LANGUAGES: readonly string[] = ['en-US', ...LOCALES];

/** Who and what is in the server, as one person sees it: what the page draws around the messages. */
export interface Directory {
  me: string;
  /** The language of my client, and those it can have. */
  language: string;
  languages: readonly string[];
  guild: { id: string; name: string };
  app: { id: string; name: string };
  people: {
    id: string;
    name: string;
    username: string;
    roles: string[];
    dmsClosed: boolean;
    /** Address on the local L1. */
    wallet: string;
  }[];
  /** Without `@everyone`, the highest first; colour as RGB number, 0 for none. */
  roles: { id: string; name: string; color: number }[];
  channels: { id: string; name: string }[];
  /** Commands this person is shown in the server; sub-commands under their whole name. */
  commands: TypedCommand[];
}

export interface TypedCommand {
  name: string;
  description: string;
  options: {
    name: string;
    description: string;
    /** Discord's option type: 3 text, 4 whole number, 5 yes or no, 6 user, 7 channel, 8 role, 10 number. */
    type: number;
    required: boolean;
    autocomplete: boolean;
    choices: { name: string; value: string | number }[];
  }[];
}

export function directoryOf(discord: LocalDiscord, people: People, me: string): Directory {
  const { state } = discord;
  const language = state.locales.get(me) ?? 'en-US';
  return {
    me,
    language,
    languages: LANGUAGES,
    guild: state.guild,
    app: { id: state.application.id, name: state.application.name },
    people: people.all().map(({ id, name, wallet }) => ({
      id,
      name,
      username: state.users.get(id)?.username ?? '',
      roles: state.members.get(id)?.roles ?? [],
      dmsClosed: state.closedDms.has(id),
      wallet: wallet.address,
    })),
    roles: [...state.roles.values()]
      .filter(({ id, managed }) => id !== state.guild.id && !managed)
      .sort((left, right) => right.position - left.position)
      .map(({ id, name, color }) => ({ id, name, color })),
    channels: [...state.channels.values()]
      .filter(({ type }) => type === 0)
      .map(({ id, name }) => ({ id, name })),
    commands: commandsFor(state, me, language),
  };
}

function commandsFor(state: DiscordState, userId: string, language: string): TypedCommand[] {
  return [...(state.commands.get(state.guild.id) ?? []), ...(state.commands.get('global') ?? [])]
    .filter((command) => command['type'] === COMMAND_TYPE.chatInput && isShown(state, userId, command))
    .flatMap((command) => typedForms(command, textOf(command['name']), language))
    .sort((left, right) => left.name.localeCompare(right.name));
}

function isShown(state: DiscordState, userId: string, command: JsonObject): boolean {
  const needed = command['default_member_permissions'];
  if (typeof needed !== 'string') return true;
  // "0" is for administrators alone, whose permissions hold every bit.
  const bits = needed === '0' ? 1n << 3n : BigInt(needed);
  return allows(permissionsOf(state, userId), bits);
}

function typedForms(command: JsonObject, name: string, language: string): TypedCommand[] {
  const options = objectsOf(command['options']);
  const below = options.filter((option) => numberOf(option['type']) <= OPTION.group);
  if (below.length > 0)
    return below.flatMap((each) => typedForms(each, `${name} ${textOf(each['name'])}`, language));
  const shown = options.map((option) => ({
    name: textOf(option['name']),
    description: translated(option, 'description', language),
    type: numberOf(option['type']),
    required: option['required'] === true,
    autocomplete: option['autocomplete'] === true,
    choices: objectsOf(option['choices']).map((choice) => ({
      name: translated(choice, 'name', language),
      value: typeof choice['value'] === 'number' ? choice['value'] : textOf(choice['value']),
    })),
  }));
  return [{ name, description: translated(command, 'description', language), options: shown }];
}

/** As a client of that language shows it. */
function translated(of: JsonObject, field: 'name' | 'description', language: string): string {
  const others = of[`${field}_localizations`];
  return textOf(isObject(others) ? (others[language] ?? of[field]) : of[field]);
}
