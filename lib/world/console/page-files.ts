import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface PageFile {
  contentType: string;
  body: Buffer;
  /** The name under which a browser saves it instead of showing it. */
  download?: string;
}

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const FOLDER = fileURLToPath(new URL('page', import.meta.url));

/** The files of the page, by name: read once, so that no request can name any other file. */
export function loadPage(): Map<string, PageFile> {
  return new Map(
    readdirSync(FOLDER).flatMap((name): [string, PageFile][] => {
      const contentType = CONTENT_TYPES[extname(name)];
      return contentType === undefined
        ? []
        : [[name, { contentType, body: readFileSync(join(FOLDER, name)) }]];
    }),
  );
}
