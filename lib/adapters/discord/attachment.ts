import { SpartaError } from '../../errors.ts';
import { say } from '../../text.ts';

/** Where Discord keeps what people attach. Discord, Reference: CDN. */
const DISCORD_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];
const DISCORD_API_HOST = 'discord.com';
const TIMEOUT_MS = 8_000;

export interface AttachmentOptions {
  /** Discord's REST API, or a stand-in's, which then keeps files too. */
  apiUrl: string;
  maxBytes: number;
  fetch?: typeof fetch;
}

/**
 * The text of a file somebody attached. Only Discord's own hosts are asked, and no redirect is followed: the address
 * came with the request, and a function inside our account must not be sent elsewhere by it.
 */
export async function readAttachment(url: string, options: AttachmentOptions): Promise<string> {
  const { maxBytes } = options;
  const place = placeOf(url, options.apiUrl);
  const answer = await ask(place, options.fetch ?? fetch);
  if (answer.status >= 500 || answer.status === 429)
    throw new SpartaError('upstream', say('Discord did not give the file just now.'));
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new SpartaError('not-found', say('The file is gone.'), { hint: say('Attach it again.') });
  }
  const bytes = await readAtMost(answer, maxBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SpartaError('invalid-input', say('The file is no UTF-8 text.'), { cause });
  }
}

function placeOf(url: string, apiUrl: string): URL {
  const api = new URL(apiUrl);
  const place = URL.canParse(url) ? new URL(url) : undefined;
  const isDiscords =
    place?.protocol === 'https:' && place.port === '' && DISCORD_HOSTS.includes(place.hostname);
  const isStandIns = api.hostname !== DISCORD_API_HOST && place?.origin === api.origin;
  if (place && (isDiscords || isStandIns) && place.username === '' && place.password === '') return place;
  throw new SpartaError('invalid-input', say('This file does not come from Discord.'), {
    hint: say('Attach it to the command.'),
  });
}

async function ask(place: URL, send: typeof fetch): Promise<Response> {
  const answer = await send(place, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(
    (cause: unknown) => {
      throw new SpartaError('upstream', say('Discord did not give the file just now.'), { cause });
    },
  );
  const isRedirect = answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400);
  if (isRedirect) throw new SpartaError('invalid-input', say('This file is not kept at Discord.'));
  return answer;
}

/** Counts what comes, whatever the headers say. */
async function readAtMost(answer: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of answer.body ?? []) {
      size += chunk.byteLength;
      if (size > maxBytes) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new SpartaError('upstream', say('Discord did not give the file just now.'), { cause });
  }
  if (size > maxBytes) {
    throw new SpartaError(
      'invalid-input',
      say('The file is larger than {bytes} bytes.', { bytes: maxBytes }),
    );
  }
  return Buffer.concat(chunks);
}
