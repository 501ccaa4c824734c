import * as v from 'valibot';
import type { Rest } from './rest.ts';

const localizations = v.nullish(v.record(v.string(), v.string()));

const registered = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    description: v.string(),
    name_localizations: localizations,
    description_localizations: localizations,
    default_member_permissions: v.nullish(v.string()),
    options: v.optional(v.array(v.looseObject({ name: v.string(), type: v.number() }))),
  }),
);

export interface CommandChanges {
  added: string[];
  changed: string[];
  removed: string[];
}

export interface RegisteredCommands {
  changes: CommandChanges;
  /** `name:id,name:id`, as the setting COMMAND_IDS takes it; of those there were before, on a dry run. */
  ids: string;
}

/**
 * Tells Discord our slash commands, for one server, where they show at once. Looks first and writes only what
 * differs: Discord takes 200 new commands a day.
 */
export async function registerCommands(
  rest: Rest,
  target: { applicationId: string; guildId: string },
  commands: readonly Record<string, unknown>[],
  options: { dryRun?: boolean } = {},
): Promise<RegisteredCommands> {
  const path = `/applications/${target.applicationId}/guilds/${target.guildId}/commands`;
  // Without being asked for them Discord leaves the localizations out, and each command would look changed.
  const there = v.parse(
    registered,
    await rest({ method: 'GET', path: `${path}?with_localizations=true`, auth: 'bot' }),
  );
  const before = new Map(there.map((entry) => [entry.name, essence(entry)]));
  const after = new Map(commands.map((command) => [String(command['name']), essence(command)]));
  const changes: CommandChanges = {
    added: [...after.keys()].filter((name) => !before.has(name)),
    changed: [...after.keys()].filter((name) => before.has(name) && before.get(name) !== after.get(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
  };
  const differs = Object.values(changes).some((names: string[]) => names.length > 0);
  const now =
    differs && !options.dryRun
      ? v.parse(registered, await rest({ method: 'PUT', path, auth: 'bot', body: commands }))
      : there;
  return { changes, ids: now.map(({ id, name }) => `${name}:${id}`).join(',') };
}

/** What we say of a command, without what Discord adds to it, in an order of its own. */
function essence(command: Record<string, unknown>): string {
  const options = Array.isArray(command['options']) ? command['options'] : [];
  return JSON.stringify([
    command['description'],
    sorted(command['name_localizations']),
    sorted(command['description_localizations']),
    command['default_member_permissions'] ?? null,
    options.map(optionEssence),
  ]);
}

/** Discord gives the languages back in an order of its own; none is the same as null. */
function sorted(localized: unknown): unknown {
  const read = v.safeParse(localizations, localized);
  return Object.entries((read.success && read.output) || {}).sort(([one], [other]) => (one < other ? -1 : 1));
}

const described = v.object({
  name: v.string(),
  type: v.number(),
  description: v.optional(v.string()),
  description_localizations: localizations,
  required: v.optional(v.boolean(), false),
  autocomplete: v.optional(v.boolean(), false),
  choices: v.optional(
    v.array(
      v.object({
        name: v.string(),
        name_localizations: localizations,
        value: v.union([v.string(), v.number()]),
      }),
    ),
    [],
  ),
});

function optionEssence(option: unknown): unknown {
  const { name, type, description, required, autocomplete, choices, ...more } = v.parse(described, option);
  return [
    name,
    type,
    description,
    sorted(more.description_localizations),
    required,
    autocomplete,
    choices.map((choice) => [choice.value, sorted(choice.name_localizations)]),
  ];
}
