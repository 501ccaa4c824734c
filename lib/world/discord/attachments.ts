import { idOf, objectsOf, textOf, type JsonObject } from './json.ts';
import type { Context } from './context.ts';
import type { UploadedFile } from './request.ts';
import type { DiscordState, StoredAttachment } from './state.ts';

/** A file a person hands in, with a command or a form. */
export interface AttachedFile {
  filename: string;
  content: string | Uint8Array;
  /** Guessed from the name where absent, as the client does. */
  contentType?: string;
}

/** What a form says of bytes whose type nobody gave. */
const UNTOLD = 'application/octet-stream';

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
};

/** Keeps a file somebody attached; the id is what the option or field carries. */
export function upload(context: Context, channelId: string, file: AttachedFile): StoredAttachment {
  const data = Buffer.from(file.content);
  const told = { name: file.filename, contentType: file.contentType ?? UNTOLD, data };
  const kept = { ...stored(context, told), channelId };
  context.state.uploads.set(kept.id, kept);
  return kept;
}

/** What came with a message of the app, under the names it came by; `attachments` may describe them. */
export function storedFiles(context: Context, body: JsonObject, files: UploadedFile[]): StoredAttachment[] {
  const described = objectsOf(body['attachments']);
  return files.map((file, index) => {
    const description = textOf(described.find(({ id }) => idOf(id) === String(index))?.['description']);
    return { ...stored(context, file), description };
  });
}

/** A file as Discord's API writes one. Its address is on this machine. */
export function attachmentJson(
  { filesUrl }: DiscordState,
  channelId: string,
  { id, filename, size, contentType, description }: StoredAttachment,
): JsonObject {
  const url = `${filesUrl}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
  return {
    id,
    filename,
    size,
    content_type: contentType,
    url,
    proxy_url: url,
    ...(description === '' ? {} : { description }),
  };
}

/** The file behind a path `/attachments/<channel>/<id>/<name>`, or undefined. */
export function fileAt(state: DiscordState, path: string): StoredAttachment | undefined {
  const [, channelId, id] = /^\/attachments\/(\d+)\/(\d+)\/[^/]+$/.exec(path) ?? [];
  if (channelId === undefined || id === undefined) return undefined;
  const uploaded = state.uploads.get(id);
  if (uploaded) return uploaded.channelId === channelId ? uploaded : undefined;
  return [...state.messages.values()]
    .filter((message) => message.channelId === channelId)
    .flatMap(({ attachments }) => attachments)
    .find((each) => each.id === id);
}

/** Bytes of no told type are known by their name, as Discord knows them. */
function stored(context: Context, { name, contentType: told, data }: UploadedFile): StoredAttachment {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  const contentType = told === UNTOLD ? (TYPES[ending] ?? UNTOLD) : told;
  return { id: context.newId(), filename: name, size: data.byteLength, contentType, data, description: '' };
}
