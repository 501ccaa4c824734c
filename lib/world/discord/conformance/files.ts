import { isObject, objectsOf, textOf, type JsonObject } from '../json.ts';
import { placed } from './components.ts';
import { at, finding, type Finding } from './fault.ts';

/** Bytes of one file where neither boosts nor Nitro raise it, and of a whole request. Discord, Message; Reference. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_REQUEST_BYTES = 25 * 1024 * 1024;
const REFERENCE = 'attachment://';

/** A file as far as the rules depend on it. */
export interface JudgedFile {
  name: string;
  size: number;
}

/** The rules on the files that come with a body. `kept`: names of those the message has already. */
export function fileFaults(body: unknown, files: JudgedFile[], kept: string[] = []): Finding[] {
  const message: JsonObject = isObject(body) ? body : {};
  const known = new Set([...files.map(({ name }) => name), ...kept]);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return [
    ...files
      .filter(({ size }) => size > MAX_FILE_BYTES)
      .map(({ name, size }) =>
        finding('files', 'REQUEST_ENTITY_TOO_LARGE', `${name} has ${size} bytes, at most ${MAX_FILE_BYTES}.`),
      ),
    ...(total > MAX_REQUEST_BYTES
      ? [finding('files', 'REQUEST_ENTITY_TOO_LARGE', `${total} bytes, at most ${MAX_REQUEST_BYTES}.`)]
      : []),
    ...references(message)
      .filter(({ url }) => !known.has(url.slice(REFERENCE.length)))
      .map(({ path, url }) =>
        finding(path, 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', `No file came as ${url}.`),
      ),
  ];
}

function references(message: JsonObject): { path: string; url: string }[] {
  return placed(message['components'])
    .flatMap(({ component, path }) => [
      { path: at(path, 'media.url'), url: urlIn(component['media']) },
      { path: at(path, 'file.url'), url: urlIn(component['file']) },
      ...objectsOf(component['items']).map((item, index) => ({
        path: at(path, `items.${index}.media.url`),
        url: urlIn(item['media']),
      })),
    ])
    .filter(({ url }) => url.startsWith(REFERENCE));
}

function urlIn(media: unknown): string {
  return isObject(media) ? textOf(media['url']) : '';
}
