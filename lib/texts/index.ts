import type { Translate } from '../text.ts';
import { es } from './es.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** A language's words by their English template; English needs none. */
export type Catalogue = Readonly<Record<string, string>>;

/** Every language Sparta speaks besides English, by Discord's locales. Discord, Reference: Locales. */
const BY_LOCALE: Readonly<Record<string, Catalogue>> = {
  'es-ES': es,
  'es-419': es,
  ru,
  tr,
  vi,
  'zh-CN': zh,
};

/** Discord's locales that have a catalogue. */
export const LOCALES: readonly string[] = Object.keys(BY_LOCALE);

/** What translates for a Discord locale; a locale without a catalogue is answered in English. */
export function translatorFor(locale: string | undefined): Translate {
  const catalogue = locale !== undefined && Object.hasOwn(BY_LOCALE, locale) ? BY_LOCALE[locale] : undefined;
  return (template) =>
    catalogue !== undefined && Object.hasOwn(catalogue, template) ? catalogue[template] : undefined;
}
