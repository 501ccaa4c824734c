import type { Command } from './command.ts';

/** Discord, Application Commands: type 1 is a slash command. */
const CHAT_INPUT = 1;
/** Manage Server: who sees moderators' commands in the picker. A convenience; access is checked in code. */
const MANAGE_GUILD = '32';

/** What Discord is told about our commands: the body of the bulk overwrite. */
export function discordCommands(commands: readonly Command[]): Record<string, unknown>[] {
  return commands.map(({ name, summary, options, handler }) => ({
    name,
    description: summary,
    type: CHAT_INPUT,
    ...(handler.access === 'moderator' ? { default_member_permissions: MANAGE_GUILD } : {}),
    ...(options.length === 0
      ? {}
      : {
          options: options.map((option) => ({
            type: option.type,
            name: option.name,
            description: option.description,
            required: option.required,
            ...(option.choices.length > 0
              ? { choices: option.choices.map((value) => ({ name: value, value })) }
              : {}),
            ...(option.autocomplete ? { autocomplete: true } : {}),
          })),
        }),
  }));
}
