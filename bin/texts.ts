import { es } from '../lib/texts/es.ts';
import type { Catalogue } from '../lib/texts/index.ts';
import { ru } from '../lib/texts/ru.ts';
import { tr } from '../lib/texts/tr.ts';
import { vi } from '../lib/texts/vi.ts';
import { zh } from '../lib/texts/zh.ts';
import { textKeys } from './texts/keys.ts';

/** `npx tsx bin/texts.ts`: the templates each language lacks, and those nobody says any more, as JSON. */
const catalogues: Record<string, Catalogue> = { es, ru, tr, vi, zh };
const keys = textKeys(process.cwd());
const report = Object.entries(catalogues).map(([language, catalogue]) => [
  language,
  {
    missing: [...keys].filter((key) => !Object.hasOwn(catalogue, key)),
    unknown: Object.keys(catalogue).filter((key) => !keys.has(key)),
  },
]);
console.log(JSON.stringify(Object.fromEntries(report), null, 2));
