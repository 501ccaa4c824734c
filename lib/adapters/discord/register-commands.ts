import * as v from 'valibot';
import type { Rest } from './rest.ts';

const registered = v.array(
  v.object({
    name: v.string(),
    description: v.string(),
    default_member_permissions: v.nullish(v.string()),
    options: v.optional(v.array(v.looseObject({ name: v.string(), type: v.number() }))),
  }),
);

export interface CommandChanges {
  added: string[];
  changed: string[];
  removed: string[];
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
): Promise<CommandChanges> {
  const path = `/applications/${target.applicationId}/guilds/${target.guildId}/commands`;
  const before = new Map(
    v
      .parse(registered, await rest({ method: 'GET', path, auth: 'bot' }))
      .map((entry) => [entry.name, essence(entry)]),
  );
  const after = new Map(commands.map((command) => [String(command['name']), essence(command)]));
  const changes: CommandChanges = {
    added: [...after.keys()].filter((name) => !before.has(name)),
    changed: [...after.keys()].filter((name) => before.has(name) && before.get(name) !== after.get(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
  };
  const differs = Object.values(changes).some((names: string[]) => names.length > 0);
  if (differs && !options.dryRun) await rest({ method: 'PUT', path, auth: 'bot', body: commands });
  return changes;
}

/** What we say of a command, without what Discord adds to it, in an order of its own. */
function essence(command: Record<string, unknown>): string {
  const options = Array.isArray(command['options']) ? command['options'] : [];
  return JSON.stringify([
    command['description'],
    command['default_member_permissions'] ?? null,
    options.map(optionEssence),
  ]);
}

const described = v.object({
  name: v.string(),
  type: v.number(),
  description: v.optional(v.string()),
  required: v.optional(v.boolean(), false),
  autocomplete: v.optional(v.boolean(), false),
  choices: v.optional(v.array(v.object({ name: v.string(), value: v.union([v.string(), v.number()]) })), []),
});

function optionEssence(option: unknown): unknown {
  const { name, type, description, required, autocomplete, choices } = v.parse(described, option);
  return [name, type, description, required, autocomplete, choices.map(({ value }) => value)];
}
