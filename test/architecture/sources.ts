import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');

export interface Source {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
  lines: string[];
}

/** Files under these folders of the project whose name ends so. */
export function sources(folders: readonly string[], end = '.ts'): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(end) && !entry.name.endsWith('.d.ts'))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const text = readFileSync(file, 'utf8');
        return { path: relative(ROOT, file).replaceAll('\\', '/'), text, lines: text.split('\n') };
      }),
  );
}

export interface Import {
  line: number;
  /** As written. */
  from: string;
}

const FROM =
  /(?:^\s*(?:import|export)\b[^'"]*?|^\}\s*|^\s*)\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/;

/** Every import, re-export and lazy import of a file. */
export function importsOf({ lines }: Source): Import[] {
  return lines.flatMap((text, index) => {
    const [, named, bare, lazy] = FROM.exec(text) ?? [];
    const from = named ?? bare ?? lazy;
    return from === undefined ? [] : [{ line: index + 1, from }];
  });
}
