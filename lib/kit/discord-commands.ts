import { learnAll, LOCALES, translatorFor } from '../texts/index.ts';
import type { Command } from './command.ts';
import { clip } from './clip.ts';

/** Discord, Application Commands: type 1 is a slash command. */
const CHAT_INPUT = 1;
/**
 * Timeout Members, Discord's own permission of moderators: who sees their commands in the picker. A convenience that
 * server admins can change under Integrations; access is checked in code.
 */
const MODERATE_MEMBERS = String(1n << 40n);
/** Discord, Application Commands: Naming; lower case where a script has it. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const DESCRIPTION_CHARACTERS = 100;
/** Each falls back to the other where it has nothing, so both are told. Discord, Application Commands: Localization. */
const ENGLISH = ['en-US', 'en-GB'];

type Localized = Record<string, string>;

/** What Discord is told about our commands: the body of the bulk overwrite. */
export async function discordCommands(commands: readonly Command[]): Promise<Record<string, unknown>[]> {
  await learnAll();
  const names = localizedNames(commands);
  return commands.map(({ name, summary, options, handler }) => ({
    name,
    name_localizations: names.get(name) ?? {},
    description: summary,
    description_localizations: localized(summary, DESCRIPTION_CHARACTERS),
    type: CHAT_INPUT,
    ...(handler.access === 'moderator' ? { default_member_permissions: MODERATE_MEMBERS } : {}),
    ...(options.length === 0
      ? {}
      : {
          options: options.map((option) => ({
            type: option.type,
            name: option.name,
            description: option.description,
            description_localizations: localized(option.description, DESCRIPTION_CHARACTERS),
            required: option.required,
            ...(option.choices.length > 0
              ? {
                  choices: option.choices.map((value) => ({
                    name: value,
                    name_localizations: localized(value, DESCRIPTION_CHARACTERS),
                    value,
                  })),
                }
              : {}),
            ...(option.autocomplete ? { autocomplete: true } : {}),
          })),
        }),
  }));
}

/** The key of a command's name in the catalogues. */
export function nameKey(command: string): string {
  return `command:${command}`;
}

/** In English, and in each language whose catalogue has it. */
function localized(english: string, length: number): Localized {
  const translated = LOCALES.flatMap((locale): [string, string][] => {
    const text = translatorFor(locale)(english)?.trim();
    return text ? [[locale, clip(text, length)]] : [];
  });
  return Object.fromEntries([...ENGLISH.map((locale) => [locale, english]), ...translated]);
}

/** Names that Discord takes; of two commands called the same in a language, the second keeps its English name. */
function localizedNames(commands: readonly Command[]): Map<string, Localized> {
  const names = new Map(
    commands.map(({ name }) => [name, Object.fromEntries(ENGLISH.map((locale) => [locale, name]))] as const),
  );
  for (const locale of LOCALES) {
    const taken = new Set(commands.map(({ name }) => name));
    for (const { name } of commands) {
      const found = translatorFor(locale)(nameKey(name));
      if (found === undefined || taken.has(found) || !NAME.test(found) || found !== found.toLowerCase())
        continue;
      taken.add(found);
      Object.assign(names.get(name) ?? {}, { [locale]: found });
    }
  }
  return names;
}
