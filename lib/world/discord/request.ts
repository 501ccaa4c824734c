import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from './api-error.ts';
import { isObject, type Json } from './json.ts';

export interface UploadedFile {
  name: string;
  contentType: string;
  data: Buffer;
}

export interface ParsedBody {
  body: Json | undefined;
  files: UploadedFile[];
}

/** A request to the REST stand-in, read. */
export interface ApiRequest extends ParsedBody {
  method: string;
  /** Under `/api/v10`, decoded. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** The named part of the route's pattern. */
  param(name: string): string;
}

export interface Answer {
  status: number;
  body?: Json;
}

/**
 * A body as Discord reads it: JSON, or multipart with `payload_json` and files.
 * Throws 400 50035 without a content type it knows, 400 50109 where the JSON cannot be read.
 */
export async function parseBody(contentType: string | undefined, raw: Buffer): Promise<ParsedBody> {
  if (raw.byteLength === 0) return { body: undefined, files: [] };
  const kind = contentType?.split(';')[0]?.trim().toLowerCase();
  if (kind === 'application/json') return { body: parseJson(raw.toString('utf8')), files: [] };
  if (kind === 'multipart/form-data' && contentType !== undefined) return parseMultipart(contentType, raw);
  const message =
    "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.";
  throw new ApiError(400, 50035, { errors: { _errors: [{ code: 'CONTENT_TYPE_INVALID', message }] } });
}

async function parseMultipart(contentType: string, raw: Buffer): Promise<ParsedBody> {
  const bytes = new Uint8Array(raw);
  const form = await new Response(bytes, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw new ApiError(400, 50109);
    });
  const files: UploadedFile[] = [];
  let body: Json | undefined;
  for (const [key, value] of form) {
    if (typeof value === 'string') {
      if (key === 'payload_json') body = parseJson(value);
      continue;
    }
    const data = Buffer.from(await value.arrayBuffer());
    files.push({ name: value.name, contentType: value.type || 'application/octet-stream', data });
  }
  return { body: body ?? {}, files };
}

function parseJson(text: string): Json {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    throw new ApiError(400, 50109);
  }
}

/** The files as the rules on them see them. */
export function judged(files: UploadedFile[]): { name: string; size: number }[] {
  return files.map(({ name, data }) => ({ name, size: data.byteLength }));
}

/** An object body, or 400 50035. */
export function objectBody(request: ParsedBody): Record<string, Json | undefined> {
  if (isObject(request.body)) return request.body;
  throw new ApiError(400, 50035, {
    errors: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }] },
  });
}
