import type { Translate } from '../text.ts';

/** A language's words by their English template; English needs none. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Every language Sparta speaks besides English, by Discord's locales (Discord, Reference: Locales). Each is a file of
 * its own that is read for the first person who wants it: together they would double a function's start.
 */
const FILES: Readonly<Record<string, () => Promise<Catalogue>>> = {
  'es-ES': async () => (await import('./es.ts')).es,
  'es-419': async () => (await import('./es.ts')).es,
  ru: async () => (await import('./ru.ts')).ru,
  tr: async () => (await import('./tr.ts')).tr,
  vi: async () => (await import('./vi.ts')).vi,
  'zh-CN': async () => (await import('./zh.ts')).zh,
};

/** Discord's locales that have a catalogue. */
export const LOCALES: readonly string[] = Object.keys(FILES);

const learnt = new Map<string, Catalogue>();

/** Reads the catalogue of a locale, once: what is said after that is said in it. English where there is none. */
export async function learn(locale: string | undefined): Promise<void> {
  if (locale === undefined || learnt.has(locale) || !Object.hasOwn(FILES, locale)) return;
  const catalogue = await FILES[locale]?.();
  if (catalogue) learnt.set(locale, catalogue);
}

/** All of them: what is told to Discord about commands is told in every language. */
export async function learnAll(): Promise<void> {
  await Promise.all(LOCALES.map(learn));
}

/** What translates for a Discord locale that was learnt; any other is answered in English. */
export function translatorFor(locale: string | undefined): Translate {
  const catalogue = locale === undefined ? undefined : learnt.get(locale);
  return (template) =>
    catalogue !== undefined && Object.hasOwn(catalogue, template) ? catalogue[template] : undefined;
}
