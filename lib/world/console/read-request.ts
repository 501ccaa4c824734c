import type { IncomingMessage } from 'node:http';
import { SpartaError } from '../../errors.ts';
import { readJson } from '../../kit/parse.ts';
import { readBody } from '../aws/local-server.ts';

/** A file of a megabyte in base64, far above any form: a modal holds five texts of 4,000 characters. */
const MAX_BODY_BYTES = 1536 * 1024;

/** The JSON of a request. Throws `invalid-input` where it is none: other kinds a foreign page could send unasked. */
export async function readRequest(request: IncomingMessage): Promise<unknown> {
  if (!(request.headers['content-type'] ?? '').startsWith('application/json'))
    throw new SpartaError('invalid-input', 'The console takes JSON, with its content type.');
  const body = await readBody(request, MAX_BODY_BYTES);
  if (!body) throw new SpartaError('invalid-input', `A body has at most ${MAX_BODY_BYTES} bytes.`);
  return readJson(body.toString('utf8'));
}
