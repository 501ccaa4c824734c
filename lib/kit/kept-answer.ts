import * as v from 'valibot';
import type { DiscordBody } from '../ports.ts';
import { say } from '../text.ts';
import type { Message } from './message.ts';
import { parseJson } from './parse.ts';

/** DynamoDB, Limits: an item has 400 KB at most; the rest is for the row's other attributes. */
const MOST_BYTES = 350_000;

const keptFile = v.object({ name: v.string(), content: v.string(), description: v.optional(v.string()) });
const keptBody = v.looseObject({ files: v.optional(v.array(keptFile)) });

/** An answer as text for a row of the store, its files in base64. */
export function writtenAnswer({ files, ...body }: DiscordBody): string {
  const kept = files?.map(({ content, ...file }) => ({
    ...file,
    content: Buffer.from(content).toString('base64'),
  }));
  return JSON.stringify({ ...body, ...(kept ? { files: kept } : {}) });
}

export function isKeepable(written: string): boolean {
  return Buffer.byteLength(written) <= MOST_BYTES;
}

export function readAnswer(text: string): DiscordBody {
  const { files, ...body } = parseJson(keptBody, text);
  if (!files) return body;
  return {
    ...body,
    files: files.map(({ content, ...file }) => ({ ...file, content: Buffer.from(content, 'base64') })),
  };
}

/** What is said where the files are too large to keep for another try. */
export function withoutFiles({ files: _files, picture: _picture, ...message }: Message): Message {
  const missing = say('The files that belong here could not be sent. Run the command again to get them.');
  return { ...message, lines: [missing, ...(message.lines ?? [])] };
}
