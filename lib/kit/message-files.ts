import type { DiscordFile } from '../ports.ts';
import type { Says } from '../text.ts';
import { clip, orDots } from './clip.ts';
import type { Words } from './reader.ts';

/** A file of the message that is shown in it. */
export interface Picture {
  /** Name of the file. */
  name: string;
  /** What the picture says, for whoever does not see it. */
  alt: Says;
}

/** Discord, Message: ten files; 10 MiB each where neither boosts nor Nitro raise it, and 25 MiB a request. */
const MOST_FILES = 10;
export const FILE_BYTES = 10 * 1024 * 1024;
const ALL_BYTES = 24 * 1024 * 1024;
const ALT_CHARACTERS = 1024;
/** Any other character Discord replaces, and `attachment://` then finds nothing. */
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/;

interface Carrier {
  files?: readonly DiscordFile[];
  picture?: Picture;
}

/** What tells Discord of the files that come along. Throws TypeError for files it would not take. */
export function attachmentsOf({ files = [], picture }: Carrier, words: Words): unknown[] {
  const names = files.map(({ name }) => name);
  const wrong = names.find((name, index) => !NAME.test(name) || names.indexOf(name) !== index);
  if (wrong !== undefined) throw new TypeError(`a file cannot be sent under the name "${wrong}"`);
  const bytes = files.map(({ content }) => content.byteLength);
  if (files.length > MOST_FILES) throw new TypeError(`${files.length} files; Discord takes ${MOST_FILES}`);
  if (Math.max(...bytes) > FILE_BYTES || bytes.reduce((sum, each) => sum + each, 0) > ALL_BYTES)
    throw new TypeError(`files of ${bytes.join(', ')} bytes are larger than Discord takes`);
  return files.map(({ name, description }, id) => {
    const alt = name === picture?.name ? words(picture.alt) : description;
    return { id: String(id), filename: name, ...(alt ? { description: clip(alt, ALT_CHARACTERS) } : {}) };
  });
}

export function gallery({ name, alt }: Picture, files: readonly DiscordFile[], words: Words): unknown {
  if (!files.some((file) => file.name === name))
    throw new TypeError(`the picture ${name} is none of the files`);
  const description = orDots(clip(words(alt), ALT_CHARACTERS));
  return { type: 12, items: [{ media: { url: `attachment://${name}` }, description }] };
}

/** With components, a file shows only where a component shows it. */
export function fileComponents({ files = [], picture }: Carrier): unknown[] {
  return files
    .filter(({ name }) => name !== picture?.name)
    .map(({ name }) => ({ type: 13, file: { url: `attachment://${name}` } }));
}
