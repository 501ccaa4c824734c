import type { Command } from './command.ts';

/** Discord, Application Commands: type 1 is a slash command. */
const CHAT_INPUT = 1;
/**
 * Timeout Members, Discord's own permission of moderators: who sees their commands in the picker. A convenience that
 * server admins can change under Integrations; access is checked in code.
 */
const MODERATE_MEMBERS = String(1n << 40n);

/** What Discord is told about our commands: the body of the bulk overwrite. */
export function discordCommands(commands: readonly Command[]): Record<string, unknown>[] {
  return commands.map(({ name, summary, options, handler }) => ({
    name,
    description: summary,
    type: CHAT_INPUT,
    ...(handler.access === 'moderator' ? { default_member_permissions: MODERATE_MEMBERS } : {}),
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
